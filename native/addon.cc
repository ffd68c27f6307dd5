// Registers the tables of functions. No logic.
#include <napi.h>

#include "args.h"
#include "environment.h"
#include "tables.h"

namespace {

// The library's state and functions, anew at each call: a test runner loads the library's JavaScript again in an
// environment whose addon stays, and neither copy may hear what is the other's.
napi_value Open(napi_env env, napi_callback_info info) {
  napi_value table = nullptr;
  if (napi_create_object(env, &table) != napi_ok) return nullptr;
  Napi::Object exports(env, table);
  bsd::Environment* environment = bsd::Environment::Create(env, exports);
  if (environment == nullptr) return table;
  bsd::RegisterWork(*environment, exports);
  bsd::RegisterSyscalls(*environment, exports);
  bsd::RegisterMessages(*environment, exports);
  bsd::RegisterConstants(*environment, exports);
  bsd::RegisterPoller(*environment, exports);
  bsd::RegisterNetdb(*environment, exports);
  bsd::RegisterResolve(*environment, exports);
  bsd::RegisterRing(*environment, exports);
  bsd::RegisterLayout(*environment, exports);
  return table;
}

Napi::Object Init(Napi::Env env, Napi::Object exports) {
  bsd::AddFunction(env, exports, "open", Open, nullptr);
  return exports;
}

}  // namespace

NODE_API_MODULE(NODE_GYP_MODULE_NAME, Init)
