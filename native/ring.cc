// The mapped memory of a packet socket's ring (packet(7)), as an ArrayBuffer.
#include "args.h"
#include "sys.h"
#include "tables.h"

#ifdef HAS_PACKET_RING
#include <cstddef>

#include <linux/if_packet.h>
#include <sys/mman.h>
#endif

namespace bsd {
namespace {

#ifdef HAS_PACKET_RING

// lib/ring/layout.ts has these numbers.
static_assert(offsetof(tpacket_block_desc, hdr.bh1.block_status) == 8);
static_assert(offsetof(tpacket_block_desc, hdr.bh1.num_pkts) == 12);
static_assert(offsetof(tpacket_block_desc, hdr.bh1.offset_to_first_pkt) == 16);
static_assert(offsetof(tpacket_block_desc, hdr.bh1.blk_len) == 20);
static_assert(offsetof(tpacket3_hdr, tp_next_offset) == 0);
static_assert(offsetof(tpacket3_hdr, tp_sec) == 4 && offsetof(tpacket3_hdr, tp_nsec) == 8);
static_assert(offsetof(tpacket3_hdr, tp_snaplen) == 12 && offsetof(tpacket3_hdr, tp_len) == 16);
static_assert(offsetof(tpacket3_hdr, tp_status) == 20 && offsetof(tpacket3_hdr, tp_mac) == 24);
static_assert(offsetof(tpacket3_hdr, hv1.tp_rxhash) == 28 && offsetof(tpacket3_hdr, hv1.tp_vlan_tci) == 32);
static_assert(offsetof(tpacket3_hdr, hv1.tp_vlan_tpid) == 36);
static_assert(TPACKET_ALIGN(sizeof(tpacket3_hdr)) == 48 && sizeof(sockaddr_ll) == 20);
static_assert(offsetof(tpacket2_hdr, tp_status) == 0 && offsetof(tpacket2_hdr, tp_len) == 4);
static_assert(TPACKET_ALIGN(sizeof(tpacket2_hdr)) == 32);

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
