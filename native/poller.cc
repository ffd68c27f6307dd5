#include "poller.h"

#include <array>

#include "args.h"
#include "sys.h"
#include "tables.h"

namespace bsd {

void Backend::Close() {
  closing_ = true;
  Stop();
}

void Backend::Released() {
  if (--handles_ == 0 && closing_) poller_.Gone(this);
}

int Backend::InitPoll(uv_poll_t* handle, int* fd) {
  for (;;) {
    const int status = uv_poll_init(poller_.loop(), handle, *fd);
    if (status == 0) return 0;
    // A higher number each time: this ends, with EMFILE at the latest.
    const int64_t next = status == UV_EEXIST ? Retry([&] { return ::fcntl(*fd, F_DUPFD_CLOEXEC, *fd + 1); }) : status;
    ::close(*fd);
    if (next < 0) return static_cast<int>(next);
    *fd = static_cast<int>(next);
  }
}

int Poller::Open(Backing backing, napi_value events, napi_value on_ready) {
  if (backend_ != nullptr) return -EALREADY;
  std::unique_ptr<Backend> backend = backing == Backing::kEpoll ? MakeEpollBackend(*this) : MakeUvPollBackend(*this);
  if (backend == nullptr) return -ENOSYS;
  const napi_env env = environment_.env;
  void* data = nullptr;
  size_t length = 0;
  napi_get_typedarray_info(env, events, nullptr, &length, &data, nullptr, nullptr);
  if (length < kFields) return -EINVAL;
  environment_.UseLoop();
  const int status = backend->Open();
  if (status != 0) return status;
  backend_ = backend.release();
  backends_++;
  Forget();
  napi_create_reference(env, events, 1, &events_ref_);
  napi_create_reference(env, on_ready, 1, &on_ready_);
  events_ = static_cast<int32_t*>(data);
  capacity_ = length / kFields;
  return 0;
}

void Poller::Close() {
  if (backend_ == nullptr) return;
  Backend* backend = backend_;
  backend_ = nullptr;
  backend->Close();
}

void Poller::Forget() {
  if (on_ready_ == nullptr) return;
  napi_delete_reference(environment_.env, events_ref_);
  napi_delete_reference(environment_.env, on_ready_);
}

void Poller::Reference(bool referenced) {
  referenced_ = referenced;
  if (backend_ != nullptr) backend_->Reference(referenced);
}

void Poller::Tell(size_t count) {
  if (count == 0) return;
  Napi::HandleScope scope(environment_.env);
  const napi_value argument = Int(environment_.env, static_cast<int64_t>(count));
  environment_.Call(on_ready_, 1, &argument);
}

void Poller::Gone(Backend* backend) {
  delete backend;
  if (--backends_ == 0 && ending_) {
    environment_.Closed();
    delete this;
  }
}

void Poller::End(void* poller) {
  auto* self = static_cast<Poller*>(poller);
  self->ending_ = true;
  self->Close();
  self->Forget();
  if (self->backends_ > 0) return;
  self->environment_.Closed();
  delete self;
}

namespace {

Poller* PollerOf(napi_env env, napi_callback_info info, size_t argc, napi_value* argv) {
  void* data = nullptr;
  napi_get_cb_info(env, info, &argc, argv, nullptr, &data);
  return static_cast<Poller*>(data);
}

int32_t IntOf(napi_env env, napi_value value) {
  int32_t result = -1;
  napi_get_value_int32(env, value, &result);
  return result;
}

// open(backing, events, onReady)
napi_value Open(napi_env env, napi_callback_info info) {
  std::array<napi_value, 3> argv;
  Poller* poller = PollerOf(env, info, argv.size(), argv.data());
  return Int(env, poller->Open(static_cast<Backing>(IntOf(env, argv[0])), argv[1], argv[2]));
}

// watch(fd, events, slot, generation)
napi_value Watch(napi_env env, napi_callback_info info) {
  std::array<napi_value, 4> argv;
  Backend* backend = PollerOf(env, info, argv.size(), argv.data())->backend();
  const int fd = IntOf(env, argv[0]);
  if (backend == nullptr || fd < 0) return Int(env, -EBADF);
  return Int(env, backend->Watch(fd, IntOf(env, argv[1]), IntOf(env, argv[2]), IntOf(env, argv[3])));
}

// unwatch(fd)
napi_value Unwatch(napi_env env, napi_callback_info info) {
  std::array<napi_value, 1> argv;
  Backend* backend = PollerOf(env, info, argv.size(), argv.data())->backend();
  const int fd = IntOf(env, argv[0]);
  if (backend == nullptr || fd < 0) return Int(env, -EBADF);
  return Int(env, backend->Unwatch(fd));
}

napi_value Ref(napi_env env, napi_callback_info info) {
  PollerOf(env, info, 0, nullptr)->Reference(true);
  return nullptr;
}

napi_value Unref(napi_env env, napi_callback_info info) {
  PollerOf(env, info, 0, nullptr)->Reference(false);
  return nullptr;
}

napi_value Close(napi_env env, napi_callback_info info) {
  PollerOf(env, info, 0, nullptr)->Close();
  return nullptr;
}

}  // namespace

void RegisterPoller(Environment& environment, Napi::Object exports) {
  auto* poller = new Poller(environment);
  environment.AddCloser(Poller::End, poller);
  napi_env env = environment.env;
  napi_value table = nullptr;
  napi_value epoll = nullptr;
  napi_create_object(env, &table);
  AddFunction(env, table, "open", Open, poller);
  AddFunction(env, table, "watch", Watch, poller);
  AddFunction(env, table, "unwatch", Unwatch, poller);
  AddFunction(env, table, "ref", Ref, poller);
  AddFunction(env, table, "unref", Unref, poller);
  AddFunction(env, table, "close", Close, poller);
  napi_get_boolean(env, MakeEpollBackend(*poller) != nullptr, &epoll);
  AddValue(env, table, "epoll", epoll);
  AddValue(env, exports, "poller", table);
}

}  // namespace bsd
