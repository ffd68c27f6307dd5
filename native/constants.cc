#include "constants.h"

#include <string.h>

#include <string>

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

// JavaScript makes two thousand properties in a tenth of the time that N-API does, so it gets a group's names in one
// text.
void RegisterConstants(Environment& environment, Napi::Object exports) {
  const napi_env env = environment.env;
  Napi::Array groups = Napi::Array::New(env);
  for (size_t i = 0; i < kConstantCount;) {
    const char* group = kConstants[i].group;
    std::string names;
    Napi::Array values = Napi::Array::New(env);
    uint32_t count = 0;
    for (; i < kConstantCount && strcmp(kConstants[i].group, group) == 0; i++) {
      const auto& [_, name, value] = kConstants[i];
      if (!value.present) continue;
      names.append(count == 0 ? "" : " ").append(name);
      napi_value made;
      if (value.text == nullptr) {
        napi_create_double(env, value.number, &made);
      } else {
        napi_create_string_utf8(env, value.text, NAPI_AUTO_LENGTH, &made);
      }
      napi_set_element(env, values, count++, made);
    }
    Napi::Object entry = Napi::Object::New(env);
    entry.Set("group", group);
    entry.Set("names", names);
    entry.Set("values", values);
    groups.Set(groups.Length(), entry);
  }
  exports.Set("constants", groups);
  exports.Set("strerror", Napi::Function::New(env, StrError));
}

}  // namespace bsd
