// The mapped memory of a packet socket's ring (packet(7)), as an ArrayBuffer.
#include "args.h"
#include "sys.h"
#include "tables.h"

#ifdef HAS_PACKET_RING
#include <sys/mman.h>
#endif

namespace bsd {
namespace {

#ifdef HAS_PACKET_RING

void Unmap(napi_env, void* memory, void* hint) { munmap(memory, reinterpret_cast<size_t>(hint)); }

// (fd, length) → the ring's memory as an ArrayBuffer, or -errno. It is unmapped when nothing refers to it any more.
napi_value MapRing(napi_env env, napi_callback_info info) {
  size_t argc = 2;
  napi_value argv[2];
  napi_get_cb_info(env, info, &argc, argv, nullptr, nullptr);
  int32_t fd = -1;
  double size = 0;
  napi_get_value_int32(env, argv[0], &fd);
  napi_get_value_double(env, argv[1], &size);
  const auto length = static_cast<size_t>(size);
  void* const memory = mmap(nullptr, length, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  if (memory == MAP_FAILED) return Int(env, -errno);
  napi_value buffer = nullptr;
  // NOLINTNEXTLINE(performance-no-int-to-ptr): the hint is the length, and never followed as a pointer.
  auto* const hint = reinterpret_cast<void*>(length);
  const napi_status status = napi_create_external_arraybuffer(env, memory, length, Unmap, hint, &buffer);
  if (status == napi_ok) return buffer;
  munmap(memory, length);
  // A runtime with a memory cage has no ArrayBuffers of foreign memory.
  return Int(env, status == napi_no_external_buffers_allowed ? -ENOTSUP : -ENOMEM);
}

// (ArrayBuffer) → 0 or -errno. Puts zeroed memory of the process's own in the ring's place: what is left of the ring's
// views stays readable, and the kernel lets go of the socket, which a mapping keeps open whatever close(2) did.
napi_value DetachRing(napi_env env, napi_callback_info info) {
  size_t argc = 1;
  napi_value argv[1];
  napi_get_cb_info(env, info, &argc, argv, nullptr, nullptr);
  void* memory = nullptr;
  size_t length = 0;
  if (napi_get_arraybuffer_info(env, argv[0], &memory, &length) != napi_ok || length == 0) return Int(env, -EINVAL);
  void* const own =
      mmap(memory, length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED | MAP_NORESERVE, -1, 0);
  return Int(env, own == MAP_FAILED ? -errno : 0);
}

#endif

}  // namespace

void RegisterRing(Environment& environment, Napi::Object exports) {
#ifdef HAS_PACKET_RING
  AddFunction(environment.env, exports, "mapRing", MapRing, nullptr);
  AddFunction(environment.env, exports, "detachRing", DetachRing, nullptr);
#endif
}

}  // namespace bsd
