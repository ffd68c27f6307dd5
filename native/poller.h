// Readiness of descriptors, reported to JavaScript: watch(fd, events), unwatch(fd), one callback a loop turn.
//
// Two backends behind one interface. What one must know before touching either:
//
//  epoll (Linux)
//  - One set a copy of the library, itself watched by one uv_poll on the loop: readable while it has events. Nothing
//    that happens to a watched descriptor can reach libuv, which aborts the process on what it does not expect.
//  - Registrations are edge-triggered: an unread error-queue entry keeps POLLERR up, and it cannot be masked (EPOLLERR
//    and EPOLLHUP are always on), so level-triggered waiting would take a whole CPU. EPOLL_CTL_MOD looks at the level
//    anew and fires where it is up: that is how a waiter that comes late is armed.
//  - The kernel's key of a registration is (number, open file), and only the death of the file removes it. A number
//    closed by others while a duplicate of it lives keeps firing and cannot be removed: EPOLL_CTL_DEL answers EBADF, or
//    ENOENT when the number means another file by now. So each registration has a serial number in `epoll_data`; an
//    event whose serial is not that of its number's present registration belongs to nobody, and if it cannot be removed
//    the whole set is built anew.
//  - A number that was closed and used again is not registered any more (MOD: ENOENT, so ADD); one that came back to
//    the same file still is (ADD: EEXIST, so MOD).
//  - A regular file, a directory: EPERM, always ready. Too many registrations of one user: ENOSPC.
//
//  uv_poll (elsewhere, and where asked for)
//  - One handle a descriptor, level-triggered, on a private duplicate of it: a second handle on a number is EEXIST
//    (net.Socket may hold one), a number that other code closed makes uv_poll_start abort in the next turn, and one
//    used again by others inherits libuv's idea of it. No other code knows the duplicate's number. It costs a
//    descriptor each, and the connection of a descriptor closed elsewhere stays open until unwatch().
//  - POLLERR without POLLPRI comes as status UV_EBADF, with the handle stopped: reported as POLLERR (try the call, it
//    knows the reason), and the next watch() starts the handle again.
//  - POLLHUP comes as the bits that were asked for. POLLRDHUP is not asked for: the level would stay up under a writer
//    that waits; a reader is woken by POLLIN anyway.
//  - uv_poll_init sets O_NONBLOCK, on the open file, and answers EPERM for a regular file (on Linux).
//  - A handle is freed in its close callback, not before.
#ifndef BSD_SOCKETS_POLLER_H
#define BSD_SOCKETS_POLLER_H

#include <uv.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "environment.h"

namespace bsd {

// lib/system/poller.ts mirrors these numbers.
enum class Backing : int32_t { kEpoll = 0, kUvPoll = 1 };

class Poller;

// What watches. Lives from Open() until the last of its handles is closed, for it may be closed from its own callback.
class Backend {
 public:
  explicit Backend(Poller& poller) : poller_(poller) {}
  virtual ~Backend() = default;

  virtual int Open() = 0;
  // Adds or changes the registration of a descriptor. `events` are poll(2)'s.
  virtual int Watch(int fd, int32_t events, int32_t slot, int32_t generation) = 0;
  virtual int Unwatch(int fd) = 0;
  // Whether the loop stays alive while this waits.
  virtual void Reference(bool referenced) = 0;
  // Stops everything and starts closing the handles.
  void Close();

 protected:
  virtual void Stop() = 0;

  // Makes room in a table by descriptor. A number beyond it is looked at first: any int may come, and only those of
  // open descriptors are bounded.
  template <typename T>
  static int MakeRoom(std::vector<T>& table, int fd) {
    const auto index = static_cast<size_t>(fd);
    if (index < table.size()) return 0;
    if (::fcntl(fd, F_GETFD) < 0) return -errno;
    table.resize(std::max(index + 1, table.size() * 2));
    return 0;
  }

  // Makes a uv_poll on a number of our own and returns the number, which is not `*fd` when the loop still holds that
  // for somebody whose descriptor was closed behind its back (EEXIST). Closes `*fd` on failure.
  int InitPoll(uv_poll_t* handle, int* fd);

  // A handle that the loop knows from now on, freed after Release().
  template <typename Handle>
  void Hold(Handle* handle, void* data) {
    handle->data = data;
    handles_++;
  }
  template <typename Handle>
  void Release(Handle* handle) {
    handle->data = this;
    uv_close(reinterpret_cast<uv_handle_t*>(handle), [](uv_handle_t* closed) {
      auto* self = static_cast<Backend*>(closed->data);
      delete reinterpret_cast<Handle*>(closed);
      self->Released();
    });
  }

  Poller& poller_;

 private:
  void Released();

  size_t handles_ = 0;
  bool closing_ = false;
};

std::unique_ptr<Backend> MakeEpollBackend(Poller& poller);
std::unique_ptr<Backend> MakeUvPollBackend(Poller& poller);

// One a copy of the library: the backend in use, and the way to JavaScript.
class Poller {
 public:
  explicit Poller(Environment& environment) : environment_(environment) {}

  int Open(Backing backing, napi_value events, napi_value on_ready);
  void Close();
  Backend* backend() { return backend_; }
  uv_loop_t* loop() { return environment_.loop; }

  bool referenced() const { return referenced_; }
  void Reference(bool referenced);

  // How many events a turn may tell.
  size_t capacity() const { return capacity_; }
  void Put(size_t index, int32_t slot, int32_t generation, int32_t revents) {
    int32_t* event = events_ + index * kFields;
    event[0] = slot;
    event[1] = generation;
    event[2] = revents;
  }
  // Calls JavaScript with the first `count` events. The backend may be closed when this returns.
  void Tell(size_t count);

  // The backend's last handle is closed.
  void Gone(Backend* backend);
  // The environment ends.
  static void End(void* poller);

 private:
  static constexpr size_t kFields = 3;

  // Gives up what is held of JavaScript: its references outlive the environment unless deleted.
  void Forget();

  Environment& environment_;
  Backend* backend_ = nullptr;
  size_t backends_ = 0;  // not yet closed
  bool referenced_ = false;
  bool ending_ = false;
  int32_t* events_ = nullptr;
  size_t capacity_ = 0;
  napi_ref events_ref_ = nullptr;
  napi_ref on_ready_ = nullptr;
};

}  // namespace bsd

#endif
