// Nothing but the table: its fallbacks define names that other sources test for.
#include "constants.h"

#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#ifdef __APPLE__
#define __APPLE_USE_RFC_3542 1
#endif

#include <errno.h>
#include <netdb.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <sys/un.h>
#include <time.h>

#include <net/if.h>
#include <netinet/in.h>
#include <netinet/ip.h>
#include <netinet/tcp.h>
#include <netinet/udp.h>

#ifdef __linux__
#include <linux/sockios.h>
#endif

#include "generated/constants_fallbacks.h"

namespace bsd {

// The name twice: as it stands, and as what the headers or the fallbacks make of it.
#define CONSTANT(group, name, flavour, linux, doc) {#group, #name, Value(name)},
const Constant kConstants[] = {
#include "constants.def"
};
#undef CONSTANT

const size_t kConstantCount = sizeof kConstants / sizeof *kConstants;

}  // namespace bsd
