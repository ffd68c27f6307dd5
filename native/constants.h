// The table of constants, native/constants.def, on this platform.
#ifndef BSD_SOCKETS_CONSTANTS_H
#define BSD_SOCKETS_CONSTANTS_H

#include <cstddef>
#include <type_traits>

namespace bsd {

// A number, a text, or nothing where the platform lacks the name.
struct Value {
  constexpr Value() = default;
  template <typename T>
  requires std::is_integral_v<T> || std::is_enum_v<T>
  constexpr Value(T value) : number(static_cast<double>(value)), present(true) {}
  constexpr Value(const char* value) : text(value), present(true) {}
  constexpr Value(const Value&) = default;

  double number = 0;
  const char* text = nullptr;
  bool present = false;
};

struct Constant {
  const char* group;
  const char* name;
  Value value;
};

extern const Constant kConstants[];
extern const size_t kConstantCount;

}  // namespace bsd

#endif
