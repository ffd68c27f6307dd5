#include "tables.h"

namespace bsd {

void RegisterSyscalls(Environment& environment, Napi::Object exports) {}

}  // namespace bsd
