// The values of the table of constants, native/constants.def.
#ifndef BSD_SOCKETS_CONSTANTS_H
#define BSD_SOCKETS_CONSTANTS_H

#include <cstddef>
#include <type_traits>

namespace bsd {

// A number, a text, or nothing where the platform lacks the name.
struct Constant {
  constexpr Constant() = default;
  template <typename T>
  requires std::is_integral_v<T> || std::is_enum_v<T>
  constexpr Constant(T value) : number(static_cast<double>(value)), present(true) {}
  constexpr Constant(const char* value) : text(value), present(true) {}
  constexpr Constant(const Constant&) = default;

  double number = 0;
  const char* text = nullptr;
  bool present = false;
};

extern const Constant kConstants[];
extern const size_t kConstantCount;

}  // namespace bsd

#endif
