// The poller's portable backend. The facts behind it stand in poller.h.
#include <sys/stat.h>

#include <algorithm>
#include <deque>
#include <vector>

#include "poller.h"
#include "sys.h"

namespace bsd {

namespace {

class UvPollBackend;

struct Registration {
  uv_poll_t* handle;
  UvPollBackend* backend;
  int watched;  // the private duplicate
  int32_t slot;
  int32_t generation;
  int32_t asked = 0;    // events the handle is started for, 0: it is stopped
  int32_t revents = 0;  // collected, 0: not in the queue
};

bool SameFile(int a, int b) {
  struct stat first;
  struct stat second;
  return ::fstat(a, &first) == 0 && ::fstat(b, &second) == 0 && first.st_dev == second.st_dev &&
         first.st_ino == second.st_ino;
}

int ToUv(int32_t events) {
  int result = 0;
  if ((events & POLLIN) != 0) result |= UV_READABLE;
  if ((events & POLLOUT) != 0) result |= UV_WRITABLE;
  // libuv cannot wait for errors alone; it reports them as POLLPRI to a watcher of POLLPRI.
  if ((events & POLLPRI) != 0 || events == POLLERR) result |= UV_PRIORITIZED;
  return result;
}

int32_t FromUv(int events, int32_t asked) {
  int32_t result = 0;
  if ((events & UV_READABLE) != 0) result |= POLLIN;
  if ((events & UV_WRITABLE) != 0) result |= POLLOUT;
  if ((events & UV_PRIORITIZED) != 0) result |= asked & (POLLPRI | POLLERR);
  return result;
}

class UvPollBackend final : public Backend {
 public:
  using Backend::Backend;

  int Open() override {
    // Runs after the loop's poll phase, so that a turn has one call to JavaScript; active all the time, so that it is
    // the one handle that can hold the loop alive.
    check_ = new uv_check_t;
    uv_check_init(poller_.loop(), check_);
    Hold(check_, this);
    uv_check_start(check_, [](uv_check_t* check) { static_cast<UvPollBackend*>(check->data)->Flush(); });
    Reference(poller_.referenced());
    // Active while events are left over from a turn: the next one does not block then.
    idle_ = new uv_idle_t;
    uv_idle_init(poller_.loop(), idle_);
    Hold(idle_, this);
    uv_unref(reinterpret_cast<uv_handle_t*>(idle_));
    return 0;
  }

  int Watch(int fd, int32_t events, int32_t slot, int32_t generation) override {
    const int room = MakeRoom(table_, fd);
    if (room != 0) return room;
    Registration*& registration = table_[static_cast<size_t>(fd)];
    if (registration != nullptr && !SameFile(fd, registration->watched)) Unwatch(fd);
    if (registration == nullptr) {
      const int status = Add(fd, &registration);
      if (status != 0) return status;
    }
    registration->slot = slot;
    registration->generation = generation;
    return Arm(registration, events & (POLLIN | POLLOUT | POLLPRI | POLLERR));
  }

  int Unwatch(int fd) override {
    const auto index = static_cast<size_t>(fd);
    Registration* registration = index < table_.size() ? table_[index] : nullptr;
    if (registration == nullptr) return -ENOENT;
    table_[index] = nullptr;
    if (registration->revents != 0) queue_.erase(std::find(queue_.begin(), queue_.end(), registration));
    Release(registration->handle);
    ::close(registration->watched);
    delete registration;
    return 0;
  }

  void Reference(bool referenced) override {
    auto* handle = reinterpret_cast<uv_handle_t*>(check_);
    referenced ? uv_ref(handle) : uv_unref(handle);
  }

 protected:
  void Stop() override {
    queue_.clear();
    for (Registration* registration : table_) {
      if (registration == nullptr) continue;
      Release(registration->handle);
      ::close(registration->watched);
      delete registration;
    }
    table_.clear();
    Release(check_);
    Release(idle_);
  }

 private:
  int Add(int fd, Registration** result) {
    const int64_t duplicate = Retry([&] { return ::fcntl(fd, F_DUPFD_CLOEXEC, 0); });
    if (duplicate < 0) return static_cast<int>(duplicate);
    int watched = static_cast<int>(duplicate);
    auto handle = std::make_unique<uv_poll_t>();
    const int status = InitPoll(handle.get(), &watched);
    if (status != 0) return status;
    auto* registration = new Registration{handle.release(), this, watched, 0, 0};
    Hold(registration->handle, registration);
    uv_unref(reinterpret_cast<uv_handle_t*>(registration->handle));
    *result = registration;
    return 0;
  }

  static int Arm(Registration* registration, int32_t events) {
    if (events == registration->asked) return 0;
    registration->asked = events;
    return uv_poll_start(registration->handle, ToUv(events), OnPoll);
  }

  static void OnPoll(uv_poll_t* handle, int status, int events) {
    auto* registration = static_cast<Registration*>(handle->data);
    const int32_t revents = status < 0 ? POLLERR : FromUv(events, registration->asked);
    if (status < 0) registration->asked = 0;
    if (revents == 0) return;
    if (registration->revents == 0) registration->backend->queue_.push_back(registration);
    registration->revents |= revents;
  }

  void Flush() {
    const size_t count = std::min(queue_.size(), poller_.capacity());
    for (size_t i = 0; i < count; i++) {
      Registration* registration = queue_.front();
      queue_.pop_front();
      poller_.Put(i, registration->slot, registration->generation, registration->revents);
      registration->revents = 0;
    }
    if (queue_.empty()) {
      uv_idle_stop(idle_);
    } else {
      uv_idle_start(idle_, [](uv_idle_t*) {});
    }
    poller_.Tell(count);
  }

  uv_check_t* check_ = nullptr;
  uv_idle_t* idle_ = nullptr;
  std::vector<Registration*> table_;  // by descriptor
  std::deque<Registration*> queue_;   // what is ready and not yet reported
};

}  // namespace

std::unique_ptr<Backend> MakeUvPollBackend(Poller& poller) { return std::make_unique<UvPollBackend>(poller); }

}  // namespace bsd
