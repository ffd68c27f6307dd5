// sendmsg, recvmsg and their batches: scatter/gather, control messages, flags back.
#include <algorithm>
#include <cstring>
#include <iterator>
#include <vector>

#include "calls.h"
#include "sys.h"
#include "tables.h"

namespace bsd {
namespace {

#if !defined(MSG_CMSG_CLOEXEC)
#define MSG_CMSG_CLOEXEC 0
#endif

bool BringsDescriptors(int type) {
#if defined(SCM_PIDFD)
  if (type == SCM_PIDFD) return true;
#elif defined(__linux__)
  if (type == 4) return true;  // SCM_PIDFD, which older headers lack
#endif
  return type == SCM_RIGHTS;
}

msghdr Header(const Frame& frame) {
  msghdr header{};
  header.msg_iov = frame.vectors;
  header.msg_iovlen = frame.vector_count;
  return header;
}

// Closes the descriptors in control messages that can no longer be delivered. Not by CMSG_NXTHDR:
// JavaScript can write a batch's memory, and to some libcs a length near SIZE_MAX is a step of nothing.
void CloseDescriptors(const uint8_t* control, size_t length) {
  for (size_t at = 0; at + sizeof(cmsghdr) <= length;) {
    cmsghdr message;
    memcpy(&message, control + at, sizeof(message));
    const size_t size = message.cmsg_len;
    const size_t rest = length - at;
    if (size < CMSG_LEN(0)) return;
    if (message.cmsg_level == SOL_SOCKET && BringsDescriptors(message.cmsg_type)) {
      const size_t end = at + std::min(size, rest);
      for (size_t from = at + CMSG_LEN(0); from + sizeof(int) <= end; from += sizeof(int)) {
        int fd;
        memcpy(&fd, control + from, sizeof(fd));
        close(fd);
      }
    }
    if (size >= rest) return;
    at += CMSG_SPACE(size - CMSG_LEN(0));
  }
}

// In: kFlags. Out: the flags in kOut, the length of the control messages in kOut2.
int64_t Recvmsg(Frame& frame) {
  msghdr header = Header(frame);
  const int64_t result = Retry([&] {
    frame.name()->sa_family = AF_UNSPEC;
    header.msg_name = frame.address;
    header.msg_namelen = kAddressCapacity;
    header.msg_control = frame.control_length > 0 ? frame.control : nullptr;
    header.msg_controllen = frame.control_length;
    return recvmsg(frame.fd(), &header, frame.slots[kFlags]);
  });
  frame.slots[kAddressLength] = static_cast<int32_t>(header.msg_namelen);
  frame.slots[kOut] = header.msg_flags & ~MSG_CMSG_CLOEXEC;
  frame.slots[kOut2] = result < 0 ? 0 : static_cast<int32_t>(header.msg_controllen);
  return result;
}

int64_t Sendmsg(Frame& frame) {
  msghdr header = Header(frame);
  if (frame.slots[kAddressLength] > 0) {
    header.msg_name = frame.address;
    header.msg_namelen = frame.name_length();
  }
  if (frame.control_length > 0) {
    header.msg_control = frame.control;
    header.msg_controllen = frame.control_length;
  }
  return Retry([&] { return sendmsg(frame.fd(), &header, frame.slots[kFlags] | MSG_NOSIGNAL); });
}

#if defined(HAS_MMSG)
using BatchHeader = mmsghdr;
#else
struct BatchHeader {
  msghdr msg_hdr;
  unsigned int msg_len;
};
#endif

// A MessageBatch is one piece of memory; lib/operations/message-batch.ts lays it out the same way. kA: how many
// messages are meant, kB: bytes of data each, kC: bytes of control messages each, kOut: the first one meant. JavaScript
// can write all of it, the lengths too, so that none is taken for granted.
class Batch {
 public:
  explicit Batch(Frame& frame)
      : count_(static_cast<size_t>(frame.slots[kA])),
        size_(static_cast<size_t>(frame.slots[kB])),
        control_(static_cast<size_t>(frame.slots[kC])),
        first_(static_cast<size_t>(frame.slots[kOut])),
        ints_(reinterpret_cast<int32_t*>(frame.data)),
        // The capacity of the batch, which its layout depends on, is what its memory has room for.
        capacity_(frame.length() / (4 * sizeof(int32_t) + kAddressCapacity + size_ + control_)),
        names_(frame.data + capacity_ * 4 * sizeof(int32_t)),
        controls_(names_ + capacity_ * kAddressCapacity),
        data_(controls_ + capacity_ * control_),
        headers_(count_),
        vectors_(count_) {}

  bool Fits() const { return first_ + count_ <= capacity_; }
  size_t count() const { return count_; }
  BatchHeader* headers() { return headers_.data(); }

  int32_t& Length(size_t i) { return ints_[first_ + i]; }
  int32_t& Flags(size_t i) { return ints_[capacity_ + first_ + i]; }
  int32_t& NameLength(size_t i) { return ints_[2 * capacity_ + first_ + i]; }
  int32_t& ControlLength(size_t i) { return ints_[3 * capacity_ + first_ + i]; }
  uint8_t* Control(size_t i) { return controls_ + (first_ + i) * control_; }

  void Point(size_t i, size_t length, size_t name_length, size_t control_length) {
    msghdr& header = headers_[i].msg_hdr;
    header = {};
    vectors_[i] = {data_ + (first_ + i) * size_, length};
    header.msg_iov = &vectors_[i];
    header.msg_iovlen = 1;
    header.msg_name = name_length > 0 ? names_ + (first_ + i) * kAddressCapacity : nullptr;
    header.msg_namelen = static_cast<socklen_t>(name_length);
    header.msg_control = control_length > 0 ? Control(i) : nullptr;
    header.msg_controllen = control_length;
  }

  // Every message as one to be received.
  void Blank() {
    for (size_t i = 0; i < count_; i++) {
      Point(i, size_, kAddressCapacity, control_);
      static_cast<sockaddr*>(headers_[i].msg_hdr.msg_name)->sa_family = AF_UNSPEC;
    }
  }

  // Every message as one to be sent.
  void Fill() {
    for (size_t i = 0; i < count_; i++) {
      // What was received and cut has a length beyond its room.
      Point(i, Within(Length(i), size_), Within(NameLength(i), kAddressCapacity), Within(ControlLength(i), control_));
    }
  }

  // Takes over what was received.
  void Store(size_t received) {
    for (size_t i = 0; i < received; i++) {
      const msghdr& header = headers_[i].msg_hdr;
      Length(i) = static_cast<int32_t>(headers_[i].msg_len);
      Flags(i) = header.msg_flags & ~MSG_CMSG_CLOEXEC;
      NameLength(i) = static_cast<int32_t>(header.msg_namelen);
      ControlLength(i) = static_cast<int32_t>(header.msg_controllen);
    }
  }

  // Gives up what was received.
  void Close(size_t received) {
    for (size_t i = 0; i < received; i++) CloseDescriptors(Control(i), Within(ControlLength(i), control_));
  }

 private:
  static size_t Within(int32_t length, size_t room) {
    return length < 0 ? 0 : std::min(static_cast<size_t>(length), room);
  }

  size_t count_;
  size_t size_;
  size_t control_;
  size_t first_;
  int32_t* ints_;
  size_t capacity_;
  uint8_t* names_;
  uint8_t* controls_;
  uint8_t* data_;
  std::vector<BatchHeader> headers_;
  std::vector<iovec> vectors_;
};

#if defined(HAS_MMSG)
int64_t ReceiveMany(int fd, BatchHeader* headers, size_t count, int flags) {
  return Retry([&] { return recvmmsg(fd, headers, static_cast<unsigned>(count), flags | MSG_WAITFORONE, nullptr); });
}

int64_t SendMany(int fd, BatchHeader* headers, size_t count, int flags) {
  return Retry([&] { return sendmmsg(fd, headers, static_cast<unsigned>(count), flags | MSG_NOSIGNAL); });
}
#else
// One by one: an error after the first shows in the next call.
template <typename F>
int64_t OneByOne(BatchHeader* headers, size_t count, F call) {
  size_t done = 0;
  for (; done < count; done++) {
    const int64_t result = Retry([&] { return call(headers[done].msg_hdr, done); });
    if (result < 0) return done > 0 ? static_cast<int64_t>(done) : result;
    headers[done].msg_len = static_cast<unsigned>(result);
  }
  return static_cast<int64_t>(done);
}

int64_t ReceiveMany(int fd, BatchHeader* headers, size_t count, int flags) {
  return OneByOne(headers, count, [&](msghdr& header, size_t done) {
    return recvmsg(fd, &header, flags | (done > 0 ? MSG_DONTWAIT : 0));
  });
}

int64_t SendMany(int fd, BatchHeader* headers, size_t count, int flags) {
  return OneByOne(headers, count, [&](msghdr& header, size_t) { return sendmsg(fd, &header, flags | MSG_NOSIGNAL); });
}
#endif

int64_t Recvmmsg(Frame& frame) {
  Batch batch(frame);
  if (!batch.Fits()) return kOutOfBounds;
  batch.Blank();
  const int64_t result = ReceiveMany(frame.fd(), batch.headers(), batch.count(), frame.slots[kFlags]);
  if (result > 0) batch.Store(static_cast<size_t>(result));
  return result;
}

int64_t Sendmmsg(Frame& frame) {
  Batch batch(frame);
  if (!batch.Fits()) return kOutOfBounds;
  batch.Fill();
  return SendMany(frame.fd(), batch.headers(), batch.count(), frame.slots[kFlags]);
}

void DiscardMessage(Frame& frame, int64_t) { CloseDescriptors(frame.control, static_cast<size_t>(frame.slots[kOut2])); }

void DiscardMessages(Frame& frame, int64_t received) { Batch(frame).Close(static_cast<size_t>(received)); }

constexpr Entry kEntries[] = {
    {"recvmsg", Recvmsg, kMessage, DiscardMessage},
    {"sendmsg", Sendmsg, kMessage},
    {"recvmmsg", Recvmmsg, kBytes, DiscardMessages},
    {"sendmmsg", Sendmmsg, kBytes},
};

}  // namespace

void RegisterMessages(Environment& environment, Napi::Object exports) {
  RegisterCalls(environment, exports, kEntries, std::size(kEntries));
}

}  // namespace bsd
