#include "constants.h"

#include <string.h>

#include <string>

#include "args.h"
#include "environment.h"
#include "tables.h"

namespace bsd {
namespace {

// strerror_r is GNU's, which returns the text, or POSIX's, which fills the buffer.
[[maybe_unused]] const char* Text(const char* text, const char*) { return text; }
[[maybe_unused]] const char* Text(int, const char* buffer) { return buffer; }

Napi::Value StrError(const Napi::CallbackInfo& info) {
  char buffer[256] = "";
  const int number = info[0].As<Napi::Number>().Int32Value();
  return Napi::String::New(info.Env(), Text(strerror_r(number, buffer, sizeof buffer), buffer));
}

void AddText(napi_env env, napi_value object, const char* name, const std::string& ascii) {
  napi_value text = nullptr;
  napi_create_string_latin1(env, ascii.data(), ascii.size(), &text);
  AddValue(env, object, name, text);
}

}  // namespace

// JavaScript parses two thousand properties out of a text in a tenth of the time that N-API makes them in. Error
// numbers come apart, for they are no exports of their own, and where each group ends.
void RegisterConstants(Environment& environment, Napi::Object exports) {
  std::string errnos = "{";
  std::string constants = "{";
  std::string groups;
  for (size_t i = 0; i < kConstantCount;) {
    const char* group = kConstants[i].group;
    std::string& json = strcmp(group, "errno") == 0 ? errnos : constants;
    size_t count = 0;
    for (; i < kConstantCount && strcmp(kConstants[i].group, group) == 0; i++) {
      const auto& [_, name, value] = kConstants[i];
      if (!value.present) continue;
      count++;
      json.append(json.size() == 1 ? "\"" : ",\"").append(name).append("\":");
      if (value.text != nullptr) {
        json.append("\"").append(value.text).append("\"");
      } else {
        json.append(std::to_string(static_cast<int64_t>(value.number)));
      }
    }
    if (&json == &constants) groups.append(group).append(" ").append(std::to_string(count)).append(" ");
  }
  AddText(environment.env, exports, "errno", errnos.append("}"));
  AddText(environment.env, exports, "constants", constants.append("}"));
  AddText(environment.env, exports, "groups", groups);
  exports.Set("strerror", Napi::Function::New(environment.env, StrError));
}

}  // namespace bsd
