// Fuzzes what walks memory in native/message.cc, without Node: control messages and batches whose lengths say anything.
// Built by scripts/sanitize.cjs with AddressSanitizer; close(2) is wrapped, and only noted.
//
// `fuzz-messages [cases] [seed]`; a case is a row of bytes that LLVMFuzzerTestOneInput makes its decisions from, so
// that libFuzzer can take main's place.
#include <fcntl.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <set>
#include <string_view>
#include <vector>

#include "calls.h"
#include "tables.h"

extern "C" int __real_close(int fd);

namespace {

std::vector<bsd::Entry> entries;
std::vector<int> closed;

const bsd::Entry& EntryOf(std::string_view name) {
  return *std::find_if(entries.begin(), entries.end(), [&](const bsd::Entry& entry) { return entry.name == name; });
}

[[noreturn]] void Fail(const char* what) {
  fprintf(stderr, "fuzz-messages: %s\n", what);
  abort();
}

// What a case's bytes say, zeros at their end.
class Input {
 public:
  Input(const uint8_t* data, size_t size) : data_(data), end_(data + size) {}
  uint8_t Byte() { return data_ < end_ ? *data_++ : 0; }
  size_t Below(size_t limit) { return (Byte() | Byte() << 8) % limit; }
  int32_t Int() {
    int32_t value = 0;
    for (int i = 0; i < 4; i++) value = static_cast<int32_t>(static_cast<uint32_t>(value) << 8 | Byte());
    return value;
  }

  // A length that is right, nearly right, or anything.
  size_t Length(size_t right) {
    switch (Byte() % 8) {
      case 0:
        return right + Byte() % 4;
      case 1:
        return right - Byte() % 20;
      case 2:
        return static_cast<size_t>(Int());
      case 3:
        return SIZE_MAX - Byte() % 40;
      default:
        return right;
    }
  }

 private:
  const uint8_t* data_;
  const uint8_t* end_;
};

struct Slots {
  int32_t slots[bsd::kSlots] = {};
  alignas(8) uint8_t address[bsd::kAddressCapacity] = {};
  bsd::Frame Frame() { return {slots, address}; }
};

// Memory of exactly that size, so that a byte beyond it is noticed.
std::unique_ptr<uint8_t[]> Exactly(size_t size) { return std::unique_ptr<uint8_t[]>(new uint8_t[size]); }

// Fills a control buffer with messages whose headers may lie, and with descriptors from 1000 on.
void Write(Input& input, uint8_t* control, size_t size) {
  for (size_t i = 0; i < size; i++) control[i] = input.Byte();
  int next = 1000;
  for (size_t at = 0; at + sizeof(cmsghdr) <= size;) {
    const size_t payload = input.Below(24);
    cmsghdr header{};
    header.cmsg_len = input.Length(CMSG_LEN(payload));
    header.cmsg_level = input.Byte() % 4 == 0 ? input.Int() : SOL_SOCKET;
    header.cmsg_type = input.Byte() % 4 == 0 ? input.Int() : input.Byte() % 2 == 0 ? SCM_RIGHTS : 4;
    memcpy(control + at, &header, sizeof(header));
    for (size_t to = at + CMSG_LEN(0); to + sizeof(int) <= std::min(at + CMSG_LEN(payload), size); to += sizeof(int)) {
      memcpy(control + to, &next, sizeof(next));
      next++;
    }
    at += CMSG_SPACE(payload);
  }
}

// A message that nobody takes: its descriptors are closed, whatever its headers say.
void Discard(Input& input) {
  const size_t size = input.Below(160);
  const auto control = Exactly(size);
  Write(input, control.get(), size);
  Slots slots;
  bsd::Frame frame = slots.Frame();
  frame.control = control.get();
  frame.control_length = size;
  slots.slots[bsd::kOut2] = static_cast<int32_t>(input.Byte() % 2 == 0 ? size : input.Below(size + 1));
  EntryOf("recvmsg").discard(frame, 0);
  if (closed.size() * sizeof(int) > size) Fail("more was closed than was there");
}

// A batch whose ints JavaScript may have written.
void UseBatch(Input& input) {
  const size_t capacity = 1 + input.Below(4);
  const size_t size = input.Below(40);
  const size_t control = input.Below(12) * 8;
  const size_t bytes = capacity * (4 * sizeof(int32_t) + bsd::kAddressCapacity + size + control);
  const auto memory = Exactly(bytes);
  for (size_t i = 0; i < bytes; i++) memory[i] = input.Byte();
  const auto ints = reinterpret_cast<int32_t*>(memory.get());
  for (size_t i = 0; i < 4 * capacity; i++) {
    if (input.Byte() % 2 == 0) ints[i] = static_cast<int32_t>(input.Below(200));
  }
  Slots slots;
  bsd::Frame frame = slots.Frame();
  frame.data = memory.get();
  slots.slots[bsd::kLength] = static_cast<int32_t>(bytes);
  slots.slots[bsd::kA] = static_cast<int32_t>(input.Below(capacity + 2));
  slots.slots[bsd::kB] = static_cast<int32_t>(size);
  slots.slots[bsd::kC] = static_cast<int32_t>(control);
  slots.slots[bsd::kOut] = static_cast<int32_t>(input.Below(capacity + 1));
  slots.slots[bsd::kFlags] = MSG_DONTWAIT;

  int pair[2];
  if (socketpair(AF_UNIX, SOCK_DGRAM, 0, pair) < 0) Fail("no sockets");
  slots.slots[bsd::kFd] = pair[0];
  const int64_t sent = EntryOf("sendmmsg").call(frame);
  const bool fits = slots.slots[bsd::kA] + slots.slots[bsd::kOut] <= static_cast<int32_t>(capacity);
  if (!fits && sent != bsd::kOutOfBounds) Fail("a batch beyond its memory was sent");
  slots.slots[bsd::kOut] = 0;
  slots.slots[bsd::kA] = static_cast<int32_t>(capacity);
  slots.slots[bsd::kFd] = pair[1];
  const int64_t received = EntryOf("recvmmsg").call(frame);
  if (received > static_cast<int64_t>(capacity)) Fail("more was received than there is room for");
  if (received > 0) EntryOf("recvmmsg").discard(frame, received);
  // What was really passed, besides: random bytes are hardly ever that.
  for (size_t i = 0; i < capacity; i++) {
    const size_t at = capacity * (4 * sizeof(int32_t) + bsd::kAddressCapacity) + i * control;
    Write(input, memory.get() + at, control);
  }
  EntryOf("recvmmsg").discard(frame, static_cast<int64_t>(input.Below(capacity + 1)));
  for (const int fd : pair) __real_close(fd);
}

std::set<int> Open() {
  std::set<int> open;
  for (int fd = 0; fd < 64; fd++) {
    if (fcntl(fd, F_GETFD) >= 0) open.insert(fd);
  }
  return open;
}

// Descriptors that the kernel passed, and that are given up: each of them is closed.
void Pass(Input& input) {
  int pair[2];
  if (socketpair(AF_UNIX, input.Byte() % 2 == 0 ? SOCK_STREAM : SOCK_DGRAM, 0, pair) < 0) Fail("no sockets");
  const size_t count = input.Below(6);
  const size_t room = input.Below(64);
  std::vector<int> fds(count, pair[0]);
  std::vector<uint8_t> control(CMSG_SPACE(count * sizeof(int)));
  cmsghdr header{};
  header.cmsg_len = CMSG_LEN(count * sizeof(int));
  header.cmsg_level = SOL_SOCKET;
  header.cmsg_type = SCM_RIGHTS;
  memcpy(control.data(), &header, sizeof(header));
  if (count > 0) memcpy(control.data() + CMSG_LEN(0), fds.data(), count * sizeof(int));
  uint8_t byte = 'x';
  iovec vector{&byte, 1};
  Slots slots;
  bsd::Frame frame = slots.Frame();
  frame.vectors = &vector;
  frame.vector_count = 1;
  frame.control = control.data();
  frame.control_length = count > 0 ? control.size() : 0;
  slots.slots[bsd::kFd] = pair[0];
  if (EntryOf("sendmsg").call(frame) != 1) Fail("nothing was sent");
  const auto taken = Exactly(room);
  frame.control = taken.get();
  frame.control_length = room;
  slots.slots[bsd::kFd] = pair[1];
  const std::set<int> before = Open();
  if (EntryOf("recvmsg").call(frame) != 1) Fail("nothing was received");
  EntryOf("recvmsg").discard(frame, 1);
  const std::set<int> given_up(closed.begin(), closed.end());
  for (const int fd : Open()) {
    if (before.count(fd) > 0) continue;
    if (given_up.count(fd) == 0) Fail("a descriptor was left open");
    __real_close(fd);
  }
  for (const int fd : pair) __real_close(fd);
}

}  // namespace

extern "C" int __wrap_close(int fd) {
  closed.push_back(fd);
  return 0;
}

namespace bsd {
// In the place of calls.cc's, which needs Node.
void RegisterCalls(Environment&, Napi::Object, const Entry* table, size_t count) {
  entries.assign(table, table + count);
}
}  // namespace bsd

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  if (entries.empty()) {
    // Neither is looked at.
    alignas(bsd::Environment) static unsigned char environment[sizeof(bsd::Environment)];
    bsd::RegisterMessages(reinterpret_cast<bsd::Environment&>(environment), Napi::Object());
  }
  closed.clear();
  Input input(data, size);
  switch (input.Byte() % 8) {
    case 0:
      UseBatch(input);
      break;
    case 1:
      Pass(input);
      break;
    default:
      Discard(input);
  }
  return 0;
}

#if !defined(LIBFUZZER)
int main(int argc, char** argv) {
  const long cases = argc > 1 ? atol(argv[1]) : 100'000;
  uint64_t state = argc > 2 ? strtoull(argv[2], nullptr, 10) : 1;
  uint8_t bytes[512];
  for (long i = 0; i < cases; i++) {
    for (uint8_t& byte : bytes) {
      // PCG's multiplier; the high bits are the good ones.
      state = state * 6364136223846793005U + 1442695040888963407U;
      byte = static_cast<uint8_t>(state >> 56);
    }
    LLVMFuzzerTestOneInput(bytes, sizeof(bytes));
  }
  printf("fuzz-messages: %ld cases\n", cases);
}
#endif
