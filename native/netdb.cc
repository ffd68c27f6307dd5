// Interfaces, services, protocols and the host's own name: what is answered from files and the kernel, at once.
#include <cstring>
#include <mutex>
#include <string>
#include <vector>

#include "sys.h"
#include "tables.h"

namespace bsd {
namespace {

std::string StringAt(const Napi::CallbackInfo& info, size_t index) {
  return info[index].As<Napi::String>().Utf8Value();
}

int32_t IntAt(const Napi::CallbackInfo& info, size_t index) { return info[index].As<Napi::Number>().Int32Value(); }

Napi::Value Number(const Napi::CallbackInfo& info, int64_t value) {
  return Napi::Number::New(info.Env(), static_cast<double>(value));
}

// (name) → index
Napi::Value IfNameToIndex(const Napi::CallbackInfo& info) {
  const std::string name = StringAt(info, 0);
  // Not every libc looks: one that cuts the name would find another interface.
  if (name.size() >= IF_NAMESIZE) return Number(info, -ENODEV);
  return Number(info, Retry([&] {
                  const unsigned index = if_nametoindex(name.c_str());
                  return index == 0 ? int64_t{-1} : int64_t{index};
                }));
}

// (index) → name
Napi::Value IfIndexToName(const Napi::CallbackInfo& info) {
  char name[IF_NAMESIZE];
  const uint32_t index = info[0].As<Napi::Number>().Uint32Value();
  const int64_t result = Retry([&] { return if_indextoname(index, name) == nullptr ? -1 : 0; });
  if (result < 0) return Number(info, result);
  return Napi::String::New(info.Env(), name);
}

// () → [index, name, index, name …]
Napi::Value IfNameIndex(const Napi::CallbackInfo& info) {
  struct if_nameindex* list;
  const int64_t answer = Retry([&] {
    list = if_nameindex();
    return list == nullptr ? -1 : 0;
  });
  if (answer < 0) return Number(info, answer);
  Napi::Array result = Napi::Array::New(info.Env());
  uint32_t at = 0;
  for (const struct if_nameindex* entry = list; entry->if_index != 0; entry++) {
    result.Set(at++, Napi::Number::New(info.Env(), entry->if_index));
    result.Set(at++, Napi::String::New(info.Env(), entry->if_name));
  }
  if_freenameindex(list);
  return result;
}

// () → name
Napi::Value GetHostName(const Napi::CallbackInfo& info) {
  char name[1025];
  const int64_t result = Retry([&] { return gethostname(name, sizeof name); });
  if (result < 0) return Number(info, result);
  name[sizeof name - 1] = '\0';  // POSIX leaves a name that was cut unterminated
  return Napi::String::New(info.Env(), name);
}

// (bytes) → 0
Napi::Value SetHostName(const Napi::CallbackInfo& info) {
  const auto name = info[0].As<Napi::Uint8Array>();
  return Number(info,
                Retry([&] { return sethostname(reinterpret_cast<const char*>(name.Data()), name.ByteLength()); }));
}

// The proto argument: null is any.
struct ProtocolName {
  ProtocolName(const Napi::CallbackInfo& info, size_t index) : any(!info[index].IsString()) {
    if (!any) name = StringAt(info, index);
  }
  const char* get() const { return any ? nullptr : name.c_str(); }
  bool any;
  std::string name;
};

// Calls a `…_r` function of the databases with room that grows until the entry fits. 0 or -errno; an entry that is not
// there is ENOENT, whichever way libc says so.
template <typename Entry, typename Call>
int LookUp(Entry* entry, std::vector<char>* room, Call call) {
  for (room->resize(1024);; room->resize(room->size() * 2)) {
    Entry* found = nullptr;
    const int status = call(entry, room->data(), room->size(), &found);
    if (found != nullptr) return 0;
    if (status != ERANGE) return status > 0 ? -status : -ENOENT;
  }
}

#if !HAS_SERVICE_R || !HAS_PROTOCOL_R
// libc's entry is one for the whole process: so is this lock.
std::mutex netdb_lock;
#endif

// (name, proto | null) → port
Napi::Value GetServByName(const Napi::CallbackInfo& info) {
  const std::string name = StringAt(info, 0);
  const ProtocolName proto(info, 1);
#if HAS_SERVICE_R
  servent entry;
  std::vector<char> room;
  const int status = LookUp(&entry, &room, [&](servent* to, char* buffer, size_t size, servent** found) {
    return getservbyname_r(name.c_str(), proto.get(), to, buffer, size, found);
  });
  if (status < 0) return Number(info, status);
  return Number(info, ntohs(static_cast<uint16_t>(entry.s_port)));
#else
  std::lock_guard<std::mutex> guard(netdb_lock);
  const servent* entry = getservbyname(name.c_str(), proto.get());
  return Number(info, entry == nullptr ? -ENOENT : ntohs(static_cast<uint16_t>(entry->s_port)));
#endif
}

// (port, proto | null) → name
Napi::Value GetServByPort(const Napi::CallbackInfo& info) {
  const int port = htons(static_cast<uint16_t>(IntAt(info, 0)));
  const ProtocolName proto(info, 1);
#if HAS_SERVICE_R
  servent entry;
  std::vector<char> room;
  const int status = LookUp(&entry, &room, [&](servent* to, char* buffer, size_t size, servent** found) {
    return getservbyport_r(port, proto.get(), to, buffer, size, found);
  });
  if (status < 0) return Number(info, status);
  return Napi::String::New(info.Env(), entry.s_name);
#else
  std::lock_guard<std::mutex> guard(netdb_lock);
  const servent* entry = getservbyport(port, proto.get());
  if (entry == nullptr) return Number(info, -ENOENT);
  return Napi::String::New(info.Env(), entry->s_name);
#endif
}

// (name) → number
Napi::Value GetProtoByName(const Napi::CallbackInfo& info) {
  const std::string name = StringAt(info, 0);
#if HAS_PROTOCOL_R
  protoent entry;
  std::vector<char> room;
  const int status = LookUp(&entry, &room, [&](protoent* to, char* buffer, size_t size, protoent** found) {
    return getprotobyname_r(name.c_str(), to, buffer, size, found);
  });
  return Number(info, status < 0 ? status : entry.p_proto);
#else
  std::lock_guard<std::mutex> guard(netdb_lock);
  const protoent* entry = getprotobyname(name.c_str());
  return Number(info, entry == nullptr ? -ENOENT : entry->p_proto);
#endif
}

}  // namespace

void RegisterNetdb(Environment& environment, Napi::Object exports) {
  const Napi::Env env = environment.env;
  exports.Set("if_nametoindex", Napi::Function::New<IfNameToIndex>(env));
  exports.Set("if_indextoname", Napi::Function::New<IfIndexToName>(env));
  exports.Set("if_nameindex", Napi::Function::New<IfNameIndex>(env));
  exports.Set("gethostname", Napi::Function::New<GetHostName>(env));
  exports.Set("sethostname", Napi::Function::New<SetHostName>(env));
  exports.Set("getservbyname", Napi::Function::New<GetServByName>(env));
  exports.Set("getservbyport", Napi::Function::New<GetServByPort>(env));
  exports.Set("getprotobyname", Napi::Function::New<GetProtoByName>(env));
}

}  // namespace bsd
