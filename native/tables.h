// One function for each source file, which registers its functions with JavaScript.
#ifndef BSD_SOCKETS_TABLES_H
#define BSD_SOCKETS_TABLES_H

#include <napi.h>

#include "calls.h"
#include "environment.h"

namespace bsd {

void RegisterWork(Environment& environment, Napi::Object exports);
void RegisterResolve(Environment& environment, Napi::Object exports);
void RegisterMessages(Environment& environment, Napi::Object exports);
void RegisterSyscalls(Environment& environment, Napi::Object exports);
void RegisterConstants(Environment& environment, Napi::Object exports);
void RegisterNetdb(Environment& environment, Napi::Object exports);
void RegisterPoller(Environment& environment, Napi::Object exports);
void RegisterRing(Environment& environment, Napi::Object exports);
void RegisterLayout(Environment& environment, Napi::Object exports);

}  // namespace bsd

#endif
