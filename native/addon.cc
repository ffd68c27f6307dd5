// Registers the tables of functions. No logic.
#include <napi.h>

#include "environment.h"
#include "tables.h"

namespace {

Napi::Object Init(Napi::Env env, Napi::Object exports) {
  bsd::Environment* environment = bsd::Environment::Create(env, exports);
  if (environment == nullptr) return exports;
  bsd::RegisterWork(*environment, exports);
  bsd::RegisterSyscalls(*environment, exports);
  bsd::RegisterMessages(*environment, exports);
  bsd::RegisterConstants(*environment, exports);
  bsd::RegisterPoller(*environment, exports);
  bsd::RegisterNetdb(*environment, exports);
  bsd::RegisterResolve(*environment, exports);
  bsd::RegisterLayout(*environment, exports);
  return exports;
}

}  // namespace

NODE_API_MODULE(NODE_GYP_MODULE_NAME, Init)
