// The flat calls: what one is, and how it is entered. The same function runs on the calling thread (`inline`) and on
// libuv's pool (`pool`).
#ifndef BSD_SOCKETS_CALLS_H
#define BSD_SOCKETS_CALLS_H

#include <napi.h>

#include <cstddef>
#include <cstdint>

#include "environment.h"

namespace bsd {

// What a call works on. On the pool all of it is the job's own.
struct Frame {
  int32_t* slots;
  uint8_t* address;
  uint8_t* data = nullptr;  // kLength bytes at kOffset of the bytes given
  // Of a message: where its bytes are, kLength in all, and its control messages.
  iovec* vectors = nullptr;
  size_t vector_count = 0;
  uint8_t* control = nullptr;
  size_t control_length = 0;

  int fd() const { return slots[kFd]; }
  size_t length() const { return static_cast<size_t>(slots[kLength]); }
  sockaddr* name() const { return reinterpret_cast<sockaddr*>(address); }
  socklen_t name_length() const { return static_cast<socklen_t>(slots[kAddressLength]); }
};

using Call = int64_t (*)(Frame& frame);

enum Trait : uint8_t {
  kPlain = 0,
  kBytes = 1,      // takes a Uint8Array
  kCreates = 2,    // the value is a new descriptor, which the environment owns from then on
  kReleases = 4,   // the descriptor in kFd is the environment's no more
  kProgress = 8,   // -EINPROGRESS, too, is an answer to wait after
  kMessage = 16,   // takes an array of Uint8Arrays, and a Uint8Array of control messages
  kMayBlock = 32,  // waits for what is no readiness: a disk, SO_LINGER
};

struct Entry {
  const char* name;
  Call call;
  uint8_t traits;
  // Releases what a call on the pool acquired (its value is not negative) and that can no longer be delivered.
  void (*discard)(Frame& frame, int64_t value) = nullptr;

  bool Has(Trait trait) const { return (traits & trait) != 0; }
};

// Adds the entries to `inline` and `pool` of the exports. They have to live for ever.
void RegisterCalls(Environment& environment, Napi::Object exports, const Entry* entries, size_t count);

}  // namespace bsd

#endif
