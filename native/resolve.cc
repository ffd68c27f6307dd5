// Names to addresses and back, by the system's own resolver. It blocks, for seconds perhaps, and cannot be interrupted:
// each function takes a ticket first, answers at once where that is negative, and otherwise submits the same work to
// libuv's pool and answers kPending.
//
// An error is a negative number: -errno, or one of two ranges of their own, which lib/operations/resolve.ts takes
// apart.
#include <cstring>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "args.h"
#include "sys.h"
#include "tables.h"

namespace bsd {
namespace {

constexpr int32_t kGaiError = -10000;   // + an EAI_*, which is negative in glibc and positive elsewhere
constexpr int32_t kHostError = -20000;  // + an h_errno

int32_t GaiError(int error) {
  if (error == EAI_SYSTEM && errno != 0) return -errno;
  return kGaiError + error;
}

// Asks the C library's resolver, again while a signal interrupts it. 0 or a negative error.
template <typename F>
int32_t Ask(F call) {
  for (;;) {
    errno = 0;
    const int error = call();
    if (error == 0) return 0;
    if (error != EAI_SYSTEM || errno != EINTR) return GaiError(error);
  }
}

class Resolution : public Work {
 public:
  void Run() final { error_ = Resolve(); }
  napi_value Finish(Environment& environment) final {
    if (error_ != 0) return Int(environment.env, error_);
    return Result(environment.env);
  }

 protected:
  // 0 or a negative error.
  virtual int32_t Resolve() = 0;
  virtual Napi::Value Result(Napi::Env env) = 0;

 private:
  int32_t error_ = -ECANCELED;  // stays where it never ran
};

struct FreeAddrInfo {
  void operator()(addrinfo* list) const { freeaddrinfo(list); }
};
using AddrInfoList = std::unique_ptr<addrinfo, FreeAddrInfo>;

int32_t Look(const char* host, const char* service, const addrinfo& hints, AddrInfoList* list) {
  addrinfo* found = nullptr;
  const int32_t error = Ask([&] { return getaddrinfo(host, service, &hints, &found); });
  list->reset(found);
  return error;
}

class GetAddrInfo final : public Resolution {
 public:
  GetAddrInfo(std::optional<std::string> host, std::optional<std::string> service, const addrinfo& hints)
      : host_(std::move(host)), service_(std::move(service)), hints_(hints) {}

 protected:
  int32_t Resolve() override {
    return Look(host_ ? host_->c_str() : nullptr, service_ ? service_->c_str() : nullptr, hints_, &list_);
  }

  // [family, type, protocol, canonical name | null, socket address, …]
  Napi::Value Result(Napi::Env env) override {
    Napi::Array result = Napi::Array::New(env);
    uint32_t at = 0;
    for (const addrinfo* entry = list_.get(); entry != nullptr; entry = entry->ai_next) {
      result.Set(at++, Napi::Number::New(env, entry->ai_family));
      result.Set(at++, Napi::Number::New(env, entry->ai_socktype));
      result.Set(at++, Napi::Number::New(env, entry->ai_protocol));
      if (entry->ai_canonname == nullptr) {
        result.Set(at++, env.Null());
      } else {
        result.Set(at++, Napi::String::New(env, entry->ai_canonname));
      }
      Napi::Uint8Array address = Napi::Uint8Array::New(env, entry->ai_addrlen);
      // A worker that is being terminated gets here too: it can make no more objects, and the answer is dropped.
      if (address.Data() == nullptr) return env.Null();
      memcpy(address.Data(), entry->ai_addr, entry->ai_addrlen);
      result.Set(at++, address);
    }
    return result;
  }

 private:
  std::optional<std::string> host_;
  std::optional<std::string> service_;
  addrinfo hints_;
  AddrInfoList list_;
};

class GetNameInfo final : public Resolution {
 public:
  GetNameInfo(const uint8_t* address, size_t length, int flags)
      : length_(static_cast<socklen_t>(length)), flags_(flags) {
    if (length > 0) memcpy(&address_, address, length);
  }

 protected:
  int32_t Resolve() override {
    return Ask([&] {
      return getnameinfo(reinterpret_cast<const sockaddr*>(&address_), length_, host_, sizeof host_, service_,
                         sizeof service_, flags_);
    });
  }

  // [host, service]
  Napi::Value Result(Napi::Env env) override {
    Napi::Array result = Napi::Array::New(env, 2);
    result.Set(0u, Napi::String::New(env, host_));
    result.Set(1u, Napi::String::New(env, service_));
    return result;
  }

 private:
  sockaddr_storage address_ = {};
  socklen_t length_;
  int flags_;
  char host_[NI_MAXHOST] = "";
  char service_[NI_MAXHOST] = "";
};

// An entry of the hosts database, out of libc's memory.
struct Host {
  std::string name;
  std::vector<std::string> aliases;
  std::vector<std::string> addresses;

  void Copy(const hostent& entry) {
    name = entry.h_name;
    for (char** alias = entry.h_aliases; alias != nullptr && *alias != nullptr; alias++) aliases.emplace_back(*alias);
    for (char** address = entry.h_addr_list; *address != nullptr; address++) {
      char text[INET6_ADDRSTRLEN];
      if (inet_ntop(entry.h_addrtype, *address, text, sizeof text) != nullptr) addresses.emplace_back(text);
    }
  }
};

int32_t HostError(int error, int number) {
  // Beside the four that have names: the database itself could not be read.
  if (error <= 0) return number != 0 ? -number : -EIO;
  return kHostError + error;
}

#if HAS_HOST_R
// Calls gethostbyname_r or gethostbyaddr_r with room that grows until the entry fits.
template <typename Call>
int32_t LookUp(Host* host, Call call) {
  std::vector<char> room;
  for (room.resize(1024);; room.resize(room.size() * 2)) {
    hostent entry;
    hostent* found = nullptr;
    int error = 0;
    const int status = call(&entry, room.data(), room.size(), &found, &error);
    if (status == ERANGE) continue;
    if (found == nullptr) return HostError(error, status);
    host->Copy(*found);
    return 0;
  }
}

int32_t LookUpName(const char* name, Host* host) {
  return LookUp(host, [&](hostent* to, char* buffer, size_t size, hostent** found, int* error) {
    return gethostbyname_r(name, to, buffer, size, found, error);
  });
}

int32_t LookUpAddress(const void* address, socklen_t length, int family, Host* host) {
  return LookUp(host, [&](hostent* to, char* buffer, size_t size, hostent** found, int* error) {
    return gethostbyaddr_r(address, length, family, to, buffer, size, found, error);
  });
}
#else
// libc's entry is one for the whole process: so is this lock.
std::mutex host_lock;

int32_t Taken(const hostent* found, Host* host) {
  if (found == nullptr) return HostError(h_errno, errno);
  host->Copy(*found);
  return 0;
}

int32_t LookUpName(const char* name, Host* host) {
  std::lock_guard<std::mutex> guard(host_lock);
  return Taken(gethostbyname(name), host);
}

int32_t LookUpAddress(const void* address, socklen_t length, int family, Host* host) {
  std::lock_guard<std::mutex> guard(host_lock);
  return Taken(gethostbyaddr(address, length, family), host);
}
#endif

class GetHost : public Resolution {
 public:
  explicit GetHost(std::string name) : name_(std::move(name)) {}

 protected:
  // [name, aliases, addresses]
  Napi::Value Result(Napi::Env env) final {
    Napi::Array result = Napi::Array::New(env, 3);
    result.Set(0u, Napi::String::New(env, host_.name));
    result.Set(1u, Strings(env, host_.aliases));
    result.Set(2u, Strings(env, host_.addresses));
    return result;
  }

  std::string name_;
  Host host_;

 private:
  static Napi::Array Strings(Napi::Env env, const std::vector<std::string>& strings) {
    Napi::Array result = Napi::Array::New(env, strings.size());
    uint32_t at = 0;
    for (const std::string& string : strings) result.Set(at++, Napi::String::New(env, string));
    return result;
  }
};

class GetHostByName final : public GetHost {
 public:
  using GetHost::GetHost;

 protected:
  int32_t Resolve() override { return LookUpName(name_.c_str(), &host_); }
};

// Of a name, the address that it resolves to first is looked up.
class GetHostByAddr final : public GetHost {
 public:
  using GetHost::GetHost;

 protected:
  int32_t Resolve() override {
    addrinfo hints = {};
    hints.ai_socktype = SOCK_STREAM;
    AddrInfoList list;
    const int32_t error = Look(name_.c_str(), nullptr, hints, &list);
    if (error != 0) return error;
    if (list->ai_family == AF_INET6) {
      const auto* address = reinterpret_cast<const sockaddr_in6*>(list->ai_addr);
      return LookUpAddress(&address->sin6_addr, sizeof address->sin6_addr, AF_INET6, &host_);
    }
    const auto* address = reinterpret_cast<const sockaddr_in*>(list->ai_addr);
    return LookUpAddress(&address->sin_addr, sizeof address->sin_addr, AF_INET, &host_);
  }
};

Environment& EnvironmentOf(const Napi::CallbackInfo& info) { return *static_cast<Environment*>(info.Data()); }

int32_t IntAt(const Napi::CallbackInfo& info, size_t index) { return info[index].As<Napi::Number>().Int32Value(); }

std::string StringAt(const Napi::CallbackInfo& info, size_t index) {
  return info[index].As<Napi::String>().Utf8Value();
}

std::optional<std::string> OptionalStringAt(const Napi::CallbackInfo& info, size_t index) {
  if (info[index].IsNull()) return std::nullopt;
  return StringAt(info, index);
}

Napi::Value Start(const Napi::CallbackInfo& info, std::unique_ptr<Resolution> work) {
  Environment& environment = EnvironmentOf(info);
  const int32_t ticket = IntAt(info, 0);
  if (ticket < 0) {
    work->Run();
    return {info.Env(), work->Finish(environment)};
  }
  const int status = environment.Submit(std::move(work), ticket);
  return Napi::Number::New(info.Env(), status == 0 ? kPending : status);
}

// (ticket, host | null, service | null, family, type, protocol, flags)
Napi::Value StartGetAddrInfo(const Napi::CallbackInfo& info) {
  addrinfo hints = {};
  hints.ai_family = IntAt(info, 3);
  hints.ai_socktype = IntAt(info, 4);
  hints.ai_protocol = IntAt(info, 5);
  hints.ai_flags = IntAt(info, 6);
  return Start(info, std::make_unique<GetAddrInfo>(OptionalStringAt(info, 1), OptionalStringAt(info, 2), hints));
}

// (ticket, socket address, flags)
Napi::Value StartGetNameInfo(const Napi::CallbackInfo& info) {
  const Bytes address = ViewOf(info.Env(), info[1]);
  if (address.length > sizeof(sockaddr_storage)) return Napi::Number::New(info.Env(), kOutOfBounds);
  return Start(info, std::make_unique<GetNameInfo>(address.data, address.length, IntAt(info, 2)));
}

// (ticket, name)
Napi::Value StartGetHostByName(const Napi::CallbackInfo& info) {
  return Start(info, std::make_unique<GetHostByName>(StringAt(info, 1)));
}

// (ticket, name or address)
Napi::Value StartGetHostByAddr(const Napi::CallbackInfo& info) {
  return Start(info, std::make_unique<GetHostByAddr>(StringAt(info, 1)));
}

// (error) → what gai_strerror(3) says of an EAI_*
Napi::Value GaiReason(const Napi::CallbackInfo& info) {
  return Napi::String::New(info.Env(), gai_strerror(IntAt(info, 0)));
}

// (error) → what hstrerror(3) says of an h_errno
Napi::Value HostReason(const Napi::CallbackInfo& info) {
  return Napi::String::New(info.Env(), hstrerror(IntAt(info, 0)));
}

}  // namespace

void RegisterResolve(Environment& environment, Napi::Object exports) {
  const Napi::Env env = environment.env;
  exports.Set("getaddrinfo", Napi::Function::New<StartGetAddrInfo>(env, nullptr, &environment));
  exports.Set("getnameinfo", Napi::Function::New<StartGetNameInfo>(env, nullptr, &environment));
  exports.Set("gethostbyname", Napi::Function::New<StartGetHostByName>(env, nullptr, &environment));
  exports.Set("gethostbyaddr", Napi::Function::New<StartGetHostByAddr>(env, nullptr, &environment));
  exports.Set("gai_strerror", Napi::Function::New<GaiReason>(env));
  exports.Set("hstrerror", Napi::Function::New<HostReason>(env));
}

}  // namespace bsd
