// What every system call of this addon goes through: a value or -errno out, EINTR never surfaces.
#ifndef BSD_SOCKETS_SYS_H
#define BSD_SOCKETS_SYS_H

#include <cstdint>

#include "platform.h"

namespace bsd {

// The value of a call that answers -1 and errno. Without `Retry` only for close(2), which frees the number even when it
// is interrupted, for connect(2), which goes on in the background, and for poll(2), whose caller has the deadline.
template <typename T>
inline int64_t ValueOrErrno(T result) {
  return result == static_cast<T>(-1) ? -static_cast<int64_t>(errno) : static_cast<int64_t>(result);
}

// Makes the call again while a signal interrupts it: for every other call, those too whose man page does not list
// EINTR.
template <typename F>
inline int64_t Retry(F call) {
  for (;;) {
    const int64_t result = ValueOrErrno(call());
    if (result != -EINTR) return result;
  }
}

// A descriptor closed when its scope ends, unless released.
class OwnedFd {
 public:
  explicit OwnedFd(int fd = -1) : fd_(fd) {}
  OwnedFd(const OwnedFd&) = delete;
  OwnedFd& operator=(const OwnedFd&) = delete;
  ~OwnedFd() {
    if (fd_ >= 0) ::close(fd_);
  }
  int get() const { return fd_; }
  int release() {
    const int fd = fd_;
    fd_ = -1;
    return fd;
  }

 private:
  int fd_;
};

}  // namespace bsd

#endif
