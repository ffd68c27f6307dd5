// Includes and capabilities of the platform. Every #ifdef on an operating system stands here; the rest of native/ asks
// for a capability by name.
#ifndef BSD_SOCKETS_PLATFORM_H
#define BSD_SOCKETS_PLATFORM_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#ifdef __APPLE__
#define __APPLE_USE_RFC_3542 1
#endif

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

#include <arpa/inet.h>
#include <net/if.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>

#if defined(__linux__)
#define HAS_ACCEPT4 1
#define HAS_HOST_R 1     // gethostbyname_r, gethostbyaddr_r with glibc's arguments
#define HAS_SERVICE_R 1  // getservbyname_r, getservbyport_r
#if defined(__GLIBC__)
#define HAS_PROTOCOL_R 1  // getprotobyname_r, which musl lacks
#endif
#define HAS_SOCK_CLOEXEC 1
#define HAS_MMSG 1
#define HAS_EPOLL 1
#define HAS_EVENTFD 1
#define HAS_LINUX_SENDFILE 1
#define HAS_SOCK_FILTER 1
#define HAS_PACKET_RING 1
#include <linux/filter.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/sendfile.h>
#include <sys/syscall.h>
#elif defined(__FreeBSD__)
#define HAS_ACCEPT4 1
#define HAS_HOST_R 1
#define HAS_SERVICE_R 1
#define HAS_PROTOCOL_R 1
#define HAS_SOCK_CLOEXEC 1
#define HAS_SA_LEN 1
#elif defined(__NetBSD__) || defined(__OpenBSD__) || defined(__DragonFly__)
#define HAS_SOCK_CLOEXEC 1
#define HAS_SA_LEN 1
#elif defined(__APPLE__)
#define HAS_SA_LEN 1
#endif

// Whether this is surely the thread that the process began with.
inline bool OnProcessThread() {
#if defined(__linux__)
  return syscall(SYS_gettid) == getpid();
#else
  return false;
#endif
}

// Where a write to a closed stream cannot be kept from raising SIGPIPE a call at a time, SO_NOSIGPIPE is set at birth.
#ifndef MSG_NOSIGNAL
#define MSG_NOSIGNAL 0
#endif
#ifndef POLLRDHUP
#define POLLRDHUP 0
#endif

#endif
