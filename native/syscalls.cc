// One function a system call. Arguments and results are in the frame's slots, in the order of the man page.
#include <algorithm>
#include <cstring>
#include <iterator>

#include "calls.h"
#include "sys.h"
#include "tables.h"

namespace bsd {
namespace {

// A new descriptor is close-on-exec from birth where the platform can, else at once.
int64_t Born(int64_t fd) {
#if !defined(HAS_SOCK_CLOEXEC)
  if (fd >= 0) fcntl(static_cast<int>(fd), F_SETFD, FD_CLOEXEC);
#endif
#if defined(SO_NOSIGPIPE)
  const int on = 1;
  if (fd >= 0) setsockopt(static_cast<int>(fd), SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on);
#endif
  return fd;
}

int CreationFlags() {
#if defined(HAS_SOCK_CLOEXEC)
  return SOCK_CLOEXEC;
#else
  return 0;
#endif
}

int64_t Socket(Frame& frame) {
  return Born(Retry([&] { return socket(frame.slots[kA], frame.slots[kB] | CreationFlags(), frame.slots[kC]); }));
}

int64_t Socketpair(Frame& frame) {
  int pair[2];
  const int64_t result =
      Retry([&] { return socketpair(frame.slots[kA], frame.slots[kB] | CreationFlags(), frame.slots[kC], pair); });
  if (result < 0) return result;
  frame.slots[kOut] = static_cast<int32_t>(Born(pair[0]));
  frame.slots[kOut2] = static_cast<int32_t>(Born(pair[1]));
  return 0;
}

int64_t Bind(Frame& frame) {
  return Retry([&] { return bind(frame.fd(), frame.name(), frame.name_length()); });
}

int64_t Listen(Frame& frame) {
  return Retry([&] { return listen(frame.fd(), frame.slots[kA]); });
}

// The address scratch as the kernel is to fill it: what it leaves alone keeps family AF_UNSPEC.
socklen_t Blank(const Frame& frame) {
  frame.name()->sa_family = AF_UNSPEC;
  return kAddressCapacity;
}

int64_t Accept(Frame& frame) {
  socklen_t length = Blank(frame);
  const int64_t result = Retry([&] {
    length = kAddressCapacity;
#if defined(HAS_ACCEPT4)
    return accept4(frame.fd(), frame.name(), &length, SOCK_CLOEXEC | frame.slots[kFlags]);
#else
    return accept(frame.fd(), frame.name(), &length);
#endif
  });
  frame.slots[kAddressLength] = static_cast<int32_t>(length);
#if !defined(HAS_ACCEPT4)
  if (result >= 0) {
    // The BSDs' accept hands O_NONBLOCK down from the listener.
    fcntl(static_cast<int>(result), F_SETFL, frame.slots[kFlags] != 0 ? O_NONBLOCK : 0);
    fcntl(static_cast<int>(result), F_SETFD, FD_CLOEXEC);
  }
#endif
  return result;
}

// AF_ALG: the kernel refuses an address buffer in accept.
int64_t AcceptNoAddress(Frame& frame) {
  frame.slots[kAddressLength] = 0;
#if defined(HAS_ACCEPT4)
  return Retry([&] { return accept4(frame.fd(), nullptr, nullptr, SOCK_CLOEXEC | frame.slots[kFlags]); });
#else
  return Retry([&] { return accept(frame.fd(), nullptr, nullptr); });
#endif
}

int64_t PendingError(int fd) {
  int error = 0;
  socklen_t length = sizeof error;
  const int64_t result = Retry([&] { return getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &length); });
  return result < 0 ? result : -error;
}

// How a connect in progress stands: 0 done, -EINPROGRESS not yet, else why it failed (reported once).
int64_t ConnectStatus(Frame& frame) {
  pollfd entry{frame.fd(), POLLOUT, 0};
  const int64_t ready = Retry([&] { return poll(&entry, 1, 0); });
  if (ready < 0) return ready;
  return ready == 0 ? -EINPROGRESS : PendingError(frame.fd());
}

int64_t Connect(Frame& frame) {
  int64_t result = ValueOrErrno(connect(frame.fd(), frame.name(), frame.name_length()));
  if (result != -EINTR) return result;
  // Interrupted: TCP goes on in the background (a second call waits for it, or says EALREADY or EISCONN), a Unix
  // connect that waited for room in the backlog has to be made again.
  result = Retry([&] { return connect(frame.fd(), frame.name(), frame.name_length()); });
  if (result == -EISCONN) return 0;
  if (result != -EALREADY) return result;
  pollfd entry{frame.fd(), POLLOUT, 0};
  result = Retry([&] { return poll(&entry, 1, -1); });
  return result < 0 ? result : PendingError(frame.fd());
}

int64_t Shutdown(Frame& frame) {
  return Retry([&] { return shutdown(frame.fd(), frame.slots[kA]); });
}

// Never retried: the number is free even if close was interrupted, and may be in use again already.
int64_t Close(Frame& frame) { return ValueOrErrno(close(frame.fd())); }

int64_t Dup(Frame& frame) {
  return Retry([&] { return fcntl(frame.fd(), F_DUPFD_CLOEXEC, 0); });
}

int64_t Recv(Frame& frame) {
  return Retry([&] { return recv(frame.fd(), frame.data, frame.length(), frame.slots[kFlags]); });
}

int64_t Recvfrom(Frame& frame) {
  socklen_t length = Blank(frame);
  const int64_t result = Retry([&] {
    length = kAddressCapacity;
    return recvfrom(frame.fd(), frame.data, frame.length(), frame.slots[kFlags], frame.name(), &length);
  });
  frame.slots[kAddressLength] = static_cast<int32_t>(length);
  return result;
}

int64_t Send(Frame& frame) {
  return Retry([&] { return send(frame.fd(), frame.data, frame.length(), frame.slots[kFlags] | MSG_NOSIGNAL); });
}

int64_t Sendto(Frame& frame) {
  return Retry([&] {
    return sendto(frame.fd(), frame.data, frame.length(), frame.slots[kFlags] | MSG_NOSIGNAL, frame.name(),
                  frame.name_length());
  });
}

// kB: 1 where kC (low) and kOut (high) are an offset in a file, 0 for the file's own position.
bool FileOffset(const Frame& frame, off_t* offset) {
  *offset = static_cast<off_t>(static_cast<uint64_t>(static_cast<uint32_t>(frame.slots[kC])) |
                               static_cast<uint64_t>(static_cast<uint32_t>(frame.slots[kOut])) << 32);
  return frame.slots[kB] != 0;
}

// kA: the file.
int64_t Sendfile(Frame& frame) {
#if defined(HAS_LINUX_SENDFILE)
  off_t offset;
  off_t* const at = FileOffset(frame, &offset) ? &offset : nullptr;
  return Retry([&] { return sendfile(frame.fd(), frame.slots[kA], at, frame.length()); });
#else
  return -ENOSYS;  // JavaScript then reads and sends
#endif
}

// kFd: a file.
int64_t Read(Frame& frame) {
  off_t offset;
  const bool at = FileOffset(frame, &offset);
  return Retry([&] {
    return at ? pread(frame.fd(), frame.data, frame.length(), offset) : read(frame.fd(), frame.data, frame.length());
  });
}

int64_t Getsockname(Frame& frame) {
  socklen_t length = Blank(frame);
  const int64_t result = Retry([&] { return getsockname(frame.fd(), frame.name(), &length); });
  frame.slots[kAddressLength] = static_cast<int32_t>(length);
  return result;
}

int64_t Getpeername(Frame& frame) {
  socklen_t length = Blank(frame);
  const int64_t result = Retry([&] { return getpeername(frame.fd(), frame.name(), &length); });
  frame.slots[kAddressLength] = static_cast<int32_t>(length);
  return result;
}

// kA: level, kB: name; the value in kOut. Some options answer one byte.
int64_t GetsockoptInt(Frame& frame) {
  int value = 0;
  socklen_t length = sizeof value;
  const int64_t result =
      Retry([&] { return getsockopt(frame.fd(), frame.slots[kA], frame.slots[kB], &value, &length); });
  frame.slots[kOut] = length == 1 ? *reinterpret_cast<unsigned char*>(&value) : value;
  return result;
}

// Some options count in units other than bytes, in and out: given a size in bytes, the kernel would write many times as
// much.
size_t UnitOf(int level, int name) {
#if defined(HAS_SOCK_FILTER)
  if (level == SOL_SOCKET && name == SO_GET_FILTER) return sizeof(sock_filter);
#endif
  return 1;
}

// The same into bytes, of which it says how many the kernel wrote.
int64_t Getsockopt(Frame& frame) {
  const size_t unit = UnitOf(frame.slots[kA], frame.slots[kB]);
  const size_t room = frame.length() / unit;
  auto length = static_cast<socklen_t>(room);
  const int64_t result =
      Retry([&] { return getsockopt(frame.fd(), frame.slots[kA], frame.slots[kB], frame.data, &length); });
  // Asked for nothing, some say how much there would be.
  return result < 0 ? result : static_cast<int64_t>(std::min<size_t>(length, room) * unit);
}

int64_t SetsockoptInt(Frame& frame) {
  const int value = frame.slots[kC];
  return Retry([&] { return setsockopt(frame.fd(), frame.slots[kA], frame.slots[kB], &value, sizeof value); });
}

int64_t Setsockopt(Frame& frame) {
  return Retry([&] {
    return setsockopt(frame.fd(), frame.slots[kA], frame.slots[kB], frame.data, static_cast<socklen_t>(frame.length()));
  });
}

// A null pointer with a length of its own, kC.
int64_t SetsockoptNull(Frame& frame) {
  return Retry([&] {
    return setsockopt(frame.fd(), frame.slots[kA], frame.slots[kB], nullptr, static_cast<socklen_t>(frame.slots[kC]));
  });
}

// SO_ATTACH_FILTER and its like carry a pointer: the bytes are the array of instructions that it points to.
int64_t SetsockoptFilter(Frame& frame) {
#if defined(HAS_SOCK_FILTER)
  sock_fprog program{};
  program.len = static_cast<unsigned short>(frame.length() / sizeof(sock_filter));
  program.filter = reinterpret_cast<sock_filter*>(frame.data);
  return Retry([&] { return setsockopt(frame.fd(), frame.slots[kA], frame.slots[kB], &program, sizeof program); });
#else
  return -ENOPROTOOPT;
#endif
}

int64_t Fcntl(Frame& frame) {
  return Retry([&] { return fcntl(frame.fd(), frame.slots[kA], frame.slots[kB]); });
}

// kA: the request (unsigned), kB: the argument; the argument afterwards in kOut.
int64_t IoctlInt(Frame& frame) {
  // The kernel may write a whole structure where its caller thought of an int.
  alignas(16) uint8_t scratch[4096] = {};
  memcpy(scratch, &frame.slots[kB], sizeof(int32_t));
  const int64_t result = Retry(
      [&] { return ioctl(frame.fd(), static_cast<unsigned long>(static_cast<uint32_t>(frame.slots[kA])), scratch); });
  memcpy(&frame.slots[kOut], scratch, sizeof(int32_t));
  return result;
}

int64_t Ioctl(Frame& frame) {
  alignas(16) uint8_t scratch[4096] = {};
  if (frame.length() > sizeof scratch) return -EINVAL;
  memcpy(scratch, frame.data, frame.length());
  const int64_t result = Retry(
      [&] { return ioctl(frame.fd(), static_cast<unsigned long>(static_cast<uint32_t>(frame.slots[kA])), scratch); });
  if (result >= 0) memcpy(frame.data, scratch, frame.length());
  return result;
}

// The bytes are pollfd structures; kA: milliseconds. An interruption ends it with 0, for its caller has the deadline.
int64_t Poll(Frame& frame) {
  const int64_t result = ValueOrErrno(poll(reinterpret_cast<pollfd*>(frame.data),
                                           static_cast<nfds_t>(frame.length() / sizeof(pollfd)), frame.slots[kA]));
  return result == -EINTR ? 0 : result;
}

// One slice of waiting for one descriptor: kA: events, kB: milliseconds; what is ready.
int64_t Wait(Frame& frame) {
  pollfd entry{frame.fd(), static_cast<int16_t>(frame.slots[kA]), 0};
  const int64_t result = ValueOrErrno(poll(&entry, 1, frame.slots[kB]));
  if (result <= 0) return result == -EINTR ? 0 : result;
  return static_cast<uint16_t>(entry.revents);
}

int64_t Sockatmark(Frame& frame) {
  return Retry([&] { return sockatmark(frame.fd()); });
}

constexpr Entry kEntries[] = {
    {"socket", Socket, kCreates},
    {"socketpair", Socketpair, kPlain},
    {"bind", Bind, kPlain},
    {"listen", Listen, kPlain},
    {"accept", Accept, kCreates},
    {"acceptNoAddress", AcceptNoAddress, kCreates},
    {"connect", Connect, kPlain},
    {"connectStatus", ConnectStatus, kProgress},
    {"shutdown", Shutdown, kPlain},
    {"close", Close, kReleases | kMayBlock},
    {"dup", Dup, kPlain},
    {"recv", Recv, kBytes},
    {"recvfrom", Recvfrom, kBytes},
    {"send", Send, kBytes},
    {"sendto", Sendto, kBytes},
    {"sendfile", Sendfile, kMayBlock},
    {"read", Read, kBytes | kMayBlock},
    {"getsockname", Getsockname, kPlain},
    {"getpeername", Getpeername, kPlain},
    {"getsockoptInt", GetsockoptInt, kPlain},
    {"getsockopt", Getsockopt, kBytes},
    {"setsockoptInt", SetsockoptInt, kPlain},
    {"setsockopt", Setsockopt, kBytes},
    {"setsockoptNull", SetsockoptNull, kPlain},
    {"setsockoptFilter", SetsockoptFilter, kBytes},
    {"fcntl", Fcntl, kPlain},
    {"ioctlInt", IoctlInt, kPlain},
    {"ioctl", Ioctl, kBytes},
    {"poll", Poll, kBytes},
    {"wait", Wait, kPlain},
    {"sockatmark", Sockatmark, kPlain},
};

}  // namespace

void RegisterSyscalls(Environment& environment, Napi::Object exports) {
  RegisterCalls(environment, exports, kEntries, std::size(kEntries));
}

}  // namespace bsd
