// N-API ⇄ ints and bytes: the only argument checks in C++.
#ifndef BSD_SOCKETS_ARGS_H
#define BSD_SOCKETS_ARGS_H

#include <node_api.h>

#include <cstddef>
#include <cstdint>

namespace bsd {

inline napi_value Int(napi_env env, int64_t value) {
  napi_value result;
  napi_create_int32(env, static_cast<int32_t>(value), &result);
  return result;
}

// For the tables of functions. Plain N-API, whose refusals are harmless: a worker that is terminated while it loads the
// addon refuses any call, and node-addon-api aborts the process when it is asked about a value that it did not get.
inline void AddValue(napi_env env, napi_value object, const char* name, napi_value value) {
  napi_set_named_property(env, object, name, value);
}

inline void AddFunction(napi_env env, napi_value object, const char* name, napi_callback callback, void* data) {
  napi_value function = nullptr;
  napi_create_function(env, name, NAPI_AUTO_LENGTH, callback, data, &function);
  AddValue(env, object, name, function);
}

struct Bytes {
  uint8_t* data = nullptr;
  size_t length = 0;
};

// The memory of a Uint8Array as it is now: nothing where it is none, was detached or lies outside its resized buffer.
inline Bytes ViewOf(napi_env env, napi_value value) {
  Bytes bytes;
  void* data = nullptr;
  if (napi_get_typedarray_info(env, value, nullptr, &bytes.length, &data, nullptr, nullptr) != napi_ok) return {};
  bytes.data = static_cast<uint8_t*>(data);
  return bytes;
}

}  // namespace bsd

#endif
