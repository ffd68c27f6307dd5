#include "calls.h"

#include <array>
#include <chrono>
#include <cstring>
#include <mutex>
#include <utility>
#include <vector>

#include "args.h"
#include "sys.h"
#include "tables.h"

namespace bsd {
namespace {

// Finds where the requested part of the bytes begins; false where it is outside of them.
bool Locate(const Bytes& bytes, Frame& frame) {
  const int64_t offset = frame.slots[kOffset];
  const int64_t length = frame.slots[kLength];
  if (offset < 0 || length < 0 || offset + length > static_cast<int64_t>(bytes.length)) return false;
  frame.data = bytes.data + offset;
  return true;
}

// The kernel takes no more vectors than this, and says so before it looks at them.
constexpr size_t kMostVectors = 1024;

// The pieces of memory of a message; false where they are not the kLength bytes of the call's arguments.
bool Gather(napi_env env, const napi_value argv[2], std::vector<iovec>& vectors, Frame& frame) {
  uint32_t count = 0;
  napi_get_array_length(env, argv[0], &count);
  if (count > kMostVectors) {
    vectors.resize(kMostVectors + 1);
    frame.vectors = vectors.data();
    frame.vector_count = vectors.size();
    return true;
  }
  vectors.resize(count);
  size_t total = 0;
  for (uint32_t i = 0; i < count; i++) {
    napi_value view;
    napi_get_element(env, argv[0], i, &view);
    const Bytes bytes = ViewOf(env, view);
    vectors[i] = {bytes.data, bytes.length};
    total += bytes.length;
  }
  if (total != frame.length()) return false;
  frame.vectors = vectors.data();
  frame.vector_count = count;
  const Bytes control = ViewOf(env, argv[1]);
  frame.control = control.data;
  frame.control_length = control.length;
  return true;
}

// What a call's arguments beside the slots point to.
bool Point(napi_env env, const Entry& entry, const napi_value argv[2], std::vector<iovec>& vectors, Frame& frame) {
  if (entry.Has(kBytes)) return Locate(ViewOf(env, argv[0]), frame);
  return !entry.Has(kMessage) || Gather(env, argv, vectors, frame);
}

napi_value Answer(Environment& environment, int64_t result) {
  environment.slots[kResult] = static_cast<int32_t>(result);
  return nullptr;
}

napi_value Inline(napi_env env, napi_callback_info info) {
  size_t argc = 2;
  napi_value argv[2];
  void* data;
  napi_get_cb_info(env, info, &argc, argv, nullptr, &data);
  const auto* binding = static_cast<Binding*>(data);
  Environment& environment = *binding->environment;
  const Entry& entry = *binding->entry;
  Frame frame{environment.slots, environment.address};
  if (!Point(env, entry, argv, environment.vectors, frame)) return Answer(environment, kOutOfBounds);
  if (entry.Has(kReleases)) environment.Disown(frame.fd());
  const int64_t result = entry.call(frame);
  if (entry.Has(kCreates) && result >= 0) environment.Own(static_cast<int>(result));
  return Answer(environment, result);
}

// A call on libuv's pool; the descriptor is O_NONBLOCK. While it waits it polls an eventfd of its own too, by which
// Cancel wakes it. Where there is none (another platform, no free descriptor) it waits in slices and looks at the flag.
class PoolCall : public Work {
 public:
  PoolCall(Environment& environment, const Entry& entry) : env_(environment.env), entry_(entry) {
    memcpy(slots_.data(), environment.slots, sizeof(slots_));
    // The time runs while it queues, too.
    if (slots_[kTimeout] >= 0) deadline_ = Now() + slots_[kTimeout];
    memcpy(address_.data(), environment.address, sizeof(address_));
  }

  PoolCall(const PoolCall&) = delete;
  PoolCall& operator=(const PoolCall&) = delete;
  ~PoolCall() override {
    CloseWake();
    for (const napi_ref each : memory_) napi_delete_reference(env_, each);
  }

  // JavaScript passes only memory that no other code can reach until the call has ended: it cannot be detached.
  bool Point(const napi_value argv[2]) {
    if (!bsd::Point(env_, entry_, argv, vectors_, frame_)) return false;
    for (size_t i = 0; i < 2; i++) {
      napi_valuetype type;
      napi_ref memory;
      if (napi_typeof(env_, argv[i], &type) != napi_ok || type != napi_object) continue;
      napi_create_reference(env_, argv[i], 1, &memory);
      memory_.push_back(memory);
    }
    return true;
  }

  void Run() override {
    // The calls write their results where their arguments were: each try starts from the same ones.
    auto arguments = slots_;
    const Closing held(held_);
    for (;;) {
      {
        std::unique_lock<std::timed_mutex> lock(calling_, std::defer_lock);
        if (!entry_.Has(kMayBlock)) lock.lock();
        if (cancelled_) {
          result_ = kCancelled;
          return;
        }
        slots_ = arguments;
        result_ = entry_.call(frame_);
      }
      const bool waits = result_ == -EAGAIN || (result_ == -EINPROGRESS && entry_.Has(kProgress));
      if (!waits || arguments[kEvents] < 0) return;
      if (shut_down_) {
        result_ = kShutDown;
        return;
      }
      const int64_t remaining = deadline_ - Now();
      if (remaining <= 0) {
        result_ = kTimedOut;
        return;
      }
      // A blocking call in the kernel holds the open file even if its number is closed meanwhile; so does this. Without
      // a descriptor to spare it goes on with the number.
      if (held_ < 0) held_ = ::fcntl(arguments[kFd], F_DUPFD_CLOEXEC, 0);
      if (held_ >= 0) arguments[kFd] = held_;
      MakeWakeable();
      const int error = Pause(arguments[kFd], static_cast<int16_t>(arguments[kEvents]), remaining);
      if (error != 0) {
        result_ = error;
        return;
      }
    }
  }

  napi_value Finish(Environment& environment) override {
    // JavaScript that counts descriptors runs before this object is deleted.
    CloseWake();
    memcpy(environment.slots, slots_.data(), sizeof(slots_));
    memcpy(environment.address, address_.data(), sizeof(address_));
    if (entry_.Has(kCreates) && result_ >= 0) environment.Own(static_cast<int>(result_));
    return Int(env_, result_);
  }

  void Discard(Environment& environment, bool ran) override {
    if (entry_.Has(kCreates) && ran && result_ >= 0) environment.Own(static_cast<int>(result_));
    if (entry_.Has(kReleases) && !ran) environment.Own(slots_[kFd]);
    if (entry_.discard != nullptr && ran && result_ >= 0) entry_.discard(frame_, result_);
  }

  // From its return on no call is made on the descriptor, whose number may soon be another's. Should somebody else have
  // cleared O_NONBLOCK, the call that waits now is not waited for.
  void Cancel() override {
    std::unique_lock<std::timed_mutex> lock(calling_, std::defer_lock);
    static_cast<void>(lock.try_lock_for(std::chrono::milliseconds(kSlice)));
    cancelled_ = true;
    Wake();
  }

 private:
  // Closes a descriptor, if there is one, when its scope ends.
  class Closing {
   public:
    explicit Closing(const int& fd) : fd_(fd) {}
    Closing(const Closing&) = delete;
    Closing& operator=(const Closing&) = delete;
    ~Closing() {
      if (fd_ >= 0) ::close(fd_);
    }

   private:
    const int& fd_;
  };

  static constexpr int64_t kSlice = 100;

  static int64_t Now() {
    timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<int64_t>(now.tv_sec) * 1000 + now.tv_nsec / 1000000;
  }

  // Before the first wait. The flag is looked at after this, and Cancel looks for the descriptor after it set the flag:
  // one of the two sees the other.
  void MakeWakeable() {
#if defined(HAS_EVENTFD)
    if (wake_ < 0) wake_ = static_cast<int>(Retry([] { return ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK); }));
#endif
  }

  // Not on the pool's thread: Cancel may be about to write to it.
  void CloseWake() {
    if (wake_ >= 0) ::close(wake_);
    wake_ = -1;
  }

  void Wake() {
#if defined(HAS_EVENTFD)
    const int fd = wake_;
    if (fd >= 0) Retry([&] { return ::eventfd_write(fd, 1); });
#endif
  }

  // Waits for the events of `fd` (-1: for none) or for Cancel. 0 when the time is over, or -errno.
  int64_t WaitFor(int fd, int16_t events, int64_t milliseconds, int16_t& happened) {
    if (cancelled_) return 0;
    const int64_t longest = wake_ >= 0 ? INT32_MAX : kSlice;
    std::array<pollfd, 2> entries{{{fd, events, 0}, {wake_, POLLIN, 0}}};
    const int64_t result = ValueOrErrno(
        poll(entries.data(), entries.size(), static_cast<int>(milliseconds < longest ? milliseconds : longest)));
    happened = entries[0].revents;
    return result == -EINTR ? 0 : result;
  }

  // Readiness can lie (an unconnected Unix datagram to a full receiver: writable, EAGAIN for ever): a wait that ended
  // without progress is followed by a growing pause. 0 or -errno.
  int Pause(int fd, int16_t events, int64_t remaining) {
    int16_t happened = 0;
    const bool backing_off = robbed_ >= 2;
    if (backing_off) {
      const int64_t pause = robbed_ < 7 ? 1 << (robbed_ - 2) : 20;
      const int64_t result = WaitFor(-1, 0, pause < remaining ? pause : remaining, happened);
      if (result < 0) return static_cast<int>(result);
    }
    const int64_t result = WaitFor(fd, events, backing_off ? 0 : remaining, happened);
    if (result < 0) return static_cast<int>(result);
    robbed_ = happened != 0 ? robbed_ + 1 : 0;
    // Of a datagram socket, whose EAGAIN would go on for ever; a stream's next try gives its end.
    shut_down_ = (happened & POLLRDHUP) != 0;
    return 0;
  }

  napi_env env_;
  const Entry& entry_;
  std::array<int32_t, kSlots> slots_;
  std::array<uint8_t, kAddressCapacity> address_;
  std::vector<iovec> vectors_;
  std::vector<napi_ref> memory_;
  Frame frame_{slots_.data(), address_.data()};
  int64_t result_ = kCancelled;
  int64_t deadline_ = INT64_MAX;
  int held_ = -1;  // the descriptor's open file, while it waits
  std::atomic<int> wake_{-1};
  int robbed_ = 0;
  bool shut_down_ = false;
  std::atomic<bool> cancelled_{false};
  std::timed_mutex calling_;
};

napi_value Pool(napi_env env, napi_callback_info info) {
  size_t argc = 2;
  napi_value argv[2];
  void* data;
  napi_get_cb_info(env, info, &argc, argv, nullptr, &data);
  const auto* binding = static_cast<Binding*>(data);
  Environment& environment = *binding->environment;
  auto call = std::make_unique<PoolCall>(environment, *binding->entry);
  if (!call->Point(argv)) return Answer(environment, kOutOfBounds);
  // Before it is closed: from then on the number may be that of another descriptor of this environment.
  if (binding->entry->Has(kReleases)) environment.Disown(environment.slots[kFd]);
  const int status = environment.Submit(std::move(call), environment.slots[kTicket]);
  return Answer(environment, status == 0 ? kPending : status);
}

napi_value Own(napi_env env, napi_callback_info info) {
  void* data;
  napi_get_cb_info(env, info, nullptr, nullptr, nullptr, &data);
  auto& environment = *static_cast<Environment*>(data);
  environment.Own(environment.slots[kFd]);
  return nullptr;
}

napi_value Disown(napi_env env, napi_callback_info info) {
  void* data;
  napi_get_cb_info(env, info, nullptr, nullptr, nullptr, &data);
  auto& environment = *static_cast<Environment*>(data);
  environment.Disown(environment.slots[kFd]);
  return nullptr;
}

napi_value Cancel(napi_env env, napi_callback_info info) {
  void* data;
  napi_get_cb_info(env, info, nullptr, nullptr, nullptr, &data);
  auto& environment = *static_cast<Environment*>(data);
  environment.Cancel(environment.slots[kTicket]);
  return nullptr;
}

napi_value OnWork(napi_env env, napi_callback_info info) {
  size_t argc = 1;
  napi_value callback;
  napi_value table;
  void* data;
  napi_get_cb_info(env, info, &argc, &callback, &table, &data);
  static_cast<Environment*>(data)->OnWork(table, callback);
  return nullptr;
}

}  // namespace

void RegisterCalls(Environment& environment, Napi::Object exports, const Entry* entries, size_t count) {
  napi_value inlined = nullptr;
  napi_value pooled = nullptr;
  napi_get_named_property(environment.env, exports, "inline", &inlined);
  napi_get_named_property(environment.env, exports, "pool", &pooled);
  for (const Entry* entry = entries; entry < entries + count; entry++) {
    Binding* binding = environment.Bind(*entry);
    AddFunction(environment.env, inlined, entry->name, Inline, binding);
    AddFunction(environment.env, pooled, entry->name, Pool, binding);
  }
}

void RegisterWork(Environment& environment, Napi::Object exports) {
  AddFunction(environment.env, exports, "own", Own, &environment);
  AddFunction(environment.env, exports, "disown", Disown, &environment);
  AddFunction(environment.env, exports, "cancel", Cancel, &environment);
  AddFunction(environment.env, exports, "onWork", OnWork, &environment);
}

}  // namespace bsd
