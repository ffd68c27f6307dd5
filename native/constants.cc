#include "constants.h"

#include <string.h>

#include "environment.h"
#include "tables.h"

namespace bsd {
namespace {

// strerror_r is GNU's, which gives the text, or POSIX's, which fills the buffer.
[[maybe_unused]] const char* Text(const char* text, const char*) { return text; }
[[maybe_unused]] const char* Text(int, const char* buffer) { return buffer; }

Napi::Value StrError(const Napi::CallbackInfo& info) {
  char buffer[256] = "";
  const int number = info[0].As<Napi::Number>().Int32Value();
  return Napi::String::New(info.Env(), Text(strerror_r(number, buffer, sizeof buffer), buffer));
}

}  // namespace

void RegisterConstants(Environment& environment, Napi::Object exports) {
  const napi_env env = environment.env;
  Napi::Array values = Napi::Array::New(env, kConstantCount);
  for (size_t i = 0; i < kConstantCount; i++) {
    const Constant& constant = kConstants[i];
    napi_value value;
    if (!constant.present) {
      napi_get_undefined(env, &value);
    } else if (constant.text != nullptr) {
      napi_create_string_utf8(env, constant.text, NAPI_AUTO_LENGTH, &value);
    } else {
      napi_create_double(env, constant.number, &value);
    }
    napi_set_element(env, values, static_cast<uint32_t>(i), value);
  }
  exports.Set("constants", values);
  exports.Set("strerror", Napi::Function::New(env, StrError));
}

}  // namespace bsd
