// The poller's backend of Linux. The facts behind it stand in poller.h.
#include <algorithm>
#include <array>
#include <vector>

#include "poller.h"
#include "sys.h"

namespace bsd {

#ifdef HAS_EPOLL

namespace {

constexpr uint32_t kAsked = EPOLLIN | EPOLLPRI | EPOLLOUT;
constexpr size_t kBatch = 256;

class EpollBackend final : public Backend {
 public:
  using Backend::Backend;

  int Open() override {
    const int64_t set = Retry([] { return ::epoll_create1(EPOLL_CLOEXEC); });
    if (set < 0) return static_cast<int>(set);
    auto handle = std::make_unique<uv_poll_t>();
    int fd = static_cast<int>(set);
    const int status = InitPoll(handle.get(), &fd);
    if (status != 0) return status;
    set_ = fd;
    handle_ = handle.release();
    Hold(handle_, this);
    Reference(poller_.referenced());
    uv_poll_start(handle_, UV_READABLE,
                  [](uv_poll_t* poll, int, int) { static_cast<EpollBackend*>(poll->data)->Read(); });
    return 0;
  }

  int Watch(int fd, int32_t events, int32_t slot, int32_t generation) override {
    const int room = MakeRoom(table_, fd);
    if (room != 0) return room;
    Registration& registration = table_[static_cast<size_t>(fd)];
    registration.slot = slot;
    registration.generation = generation;
    registration.events = static_cast<uint32_t>(events) & kAsked;
    return Control(fd, registration);
  }

  int Unwatch(int fd) override {
    const auto index = static_cast<size_t>(fd);
    if (index >= table_.size() || table_[index].serial == 0) return -ENOENT;
    table_[index].serial = 0;
    return Delete(fd);
  }

  void Reference(bool referenced) override {
    auto* handle = reinterpret_cast<uv_handle_t*>(handle_);
    referenced ? uv_ref(handle) : uv_unref(handle);
  }

 protected:
  void Stop() override {
    Release(handle_);
    ::close(set_);
  }

 private:
  struct Registration {
    uint32_t serial = 0;  // 0: not registered
    uint32_t events = 0;
    int32_t slot = 0;
    int32_t generation = 0;
  };

  int Control(int fd, Registration& registration) {
    int status = registration.serial == 0 ? Add(fd, registration) : Modify(fd, registration);
    if (status == -ENOENT) status = Add(fd, registration);
    if (status == -EEXIST) status = Modify(fd, registration);
    if (status != 0) registration.serial = 0;
    return status;
  }

  int Add(int fd, Registration& registration) {
    if (++last_serial_ == 0) last_serial_ = 1;
    registration.serial = last_serial_;
    return Control(EPOLL_CTL_ADD, fd, registration);
  }

  int Modify(int fd, const Registration& registration) { return Control(EPOLL_CTL_MOD, fd, registration); }

  int Control(int operation, int fd, const Registration& registration) {
    epoll_event event{};
    event.events = registration.events | EPOLLRDHUP | EPOLLET;
    event.data.u64 = (static_cast<uint64_t>(registration.serial) << 32) | static_cast<uint32_t>(fd);
    return static_cast<int>(Retry([&] { return ::epoll_ctl(set_, operation, fd, &event); }));
  }

  int Delete(int fd) {
    epoll_event unused{};
    return static_cast<int>(Retry([&] { return ::epoll_ctl(set_, EPOLL_CTL_DEL, fd, &unused); }));
  }

  void Read() {
    std::array<epoll_event, kBatch> ready;
    const auto room = static_cast<int>(std::min(ready.size(), poller_.capacity()));
    const int found = ::epoll_wait(set_, ready.data(), room, 0);
    size_t count = 0;
    bool stuck = false;
    for (int i = 0; i < found; i++) {
      const epoll_event& event = ready[static_cast<size_t>(i)];
      const auto fd = static_cast<uint32_t>(event.data.u64);
      const Registration& registration = table_[fd];
      if (registration.serial == static_cast<uint32_t>(event.data.u64 >> 32)) {
        poller_.Put(count++, registration.slot, registration.generation, static_cast<int32_t>(event.events));
      } else if (registration.serial != 0 || Delete(static_cast<int>(fd)) != 0) {
        stuck = true;
      }
    }
    std::vector<Registration> lost;
    if (stuck) lost = Rebuild();
    // What was lost fits behind the events of this turn nearly always; if not, the turn has more than one call.
    for (const Registration& registration : lost) {
      if (count == poller_.capacity()) {
        poller_.Tell(count);
        count = 0;
        if (poller_.backend() != this) return;
      }
      poller_.Put(count++, registration.slot, registration.generation, POLLERR);
    }
    poller_.Tell(count);
  }

  // A new set with the present registrations, each of which fires if it is ready. Gives those that could not be made
  // again (other code closed their number): reported as errors, so that the owner's next call learns why.
  std::vector<Registration> Rebuild() {
    uv_poll_t* const handle = handle_;
    const int set = set_;
    std::vector<Registration> lost;
    // Without a descriptor to spare the stray registration stays, one wake-up for each edge of it.
    if (Open() != 0) return lost;
    Release(handle);
    ::close(set);
    for (size_t fd = 0; fd < table_.size(); fd++) {
      Registration& registration = table_[fd];
      if (registration.serial == 0) continue;
      if (Add(static_cast<int>(fd), registration) == 0) continue;
      registration.serial = 0;
      lost.push_back(registration);
    }
    return lost;
  }

  int set_ = -1;
  uv_poll_t* handle_ = nullptr;
  uint32_t last_serial_ = 0;
  std::vector<Registration> table_;  // by descriptor
};

}  // namespace

std::unique_ptr<Backend> MakeEpollBackend(Poller& poller) { return std::make_unique<EpollBackend>(poller); }

#else

std::unique_ptr<Backend> MakeEpollBackend(Poller& poller) { return nullptr; }

#endif

}  // namespace bsd
