#include "environment.h"

#include <utility>

#include "args.h"
#include "calls.h"

namespace bsd {

struct Environment::Submission {
  uv_work_t request;
  Environment* environment;
  std::unique_ptr<Work> work;
  int32_t ticket;

  void Cancel() {
    work->Cancel();
    // Where it has not begun, it need not: its answer is then what it was made with.
    uv_cancel(reinterpret_cast<uv_req_t*>(&request));
  }
};

Environment* Environment::Create(napi_env env, Napi::Object exports) {
  // Each answer is looked at: a worker that is terminated while it loads the addon refuses any call.
  std::unique_ptr<Environment> self(new Environment());
  self->env = env;
  constexpr size_t kBytes = kSlots * sizeof(int32_t) + kAddressCapacity;
  void* memory = nullptr;
  napi_value buffer = nullptr;
  napi_value slots = nullptr;
  napi_value address = nullptr;
  // The two scratch arrays live as long as the environment: `exports` holds them, and so does the reference, for native
  // writes to them.
  if (napi_get_uv_event_loop(env, &self->loop) != napi_ok ||
      napi_create_arraybuffer(env, kBytes, &memory, &buffer) != napi_ok ||
      napi_create_reference(env, buffer, 1, &self->memory_) != napi_ok ||
      napi_create_typedarray(env, napi_int32_array, kSlots, buffer, 0, &slots) != napi_ok ||
      napi_create_typedarray(env, napi_uint8_array, kAddressCapacity, buffer, kSlots * sizeof(int32_t), &address) !=
          napi_ok ||
      napi_add_env_cleanup_hook(env, CleanUpAtOnce, self.get()) != napi_ok) {
    return nullptr;
  }
  self->slots = static_cast<int32_t*>(memory);
  self->address = static_cast<uint8_t*>(memory) + kSlots * sizeof(int32_t);
  AddValue(env, exports, "slots", slots);
  AddValue(env, exports, "address", address);
  napi_value on_process_thread = nullptr;
  napi_get_boolean(env, OnProcessThread(), &on_process_thread);
  AddValue(env, exports, "onProcessThread", on_process_thread);
  napi_value inlined = nullptr;
  napi_value pooled = nullptr;
  napi_create_object(env, &inlined);
  napi_create_object(env, &pooled);
  AddValue(env, exports, "inline", inlined);  // the flat calls, at once
  AddValue(env, exports, "pool", pooled);     // the same, on libuv's pool
  return self.release();
}

Environment::Environment() = default;

Environment::~Environment() {
  for (size_t fd = 0; fd < owned_.size(); fd++) {
    if (owned_[fd]) ::close(static_cast<int>(fd));
  }
}

void Environment::Own(int fd) {
  const auto index = static_cast<size_t>(fd);
  if (index >= owned_.size()) owned_.resize(index * 2 + 64);
  owned_[index] = true;
}

void Environment::Disown(int fd) {
  const auto index = static_cast<size_t>(fd);
  if (fd >= 0 && index < owned_.size()) owned_[index] = false;
}

Binding* Environment::Bind(const Entry& entry) { return &bindings_.emplace_back(Binding{this, &entry}); }

int Environment::Submit(std::unique_ptr<Work> work, int32_t ticket) {
  if (refusing_) return -ECANCELED;
  UseLoop();
  auto* submission = new Submission{{}, this, std::move(work), ticket};
  submission->request.data = submission;
  const int status = uv_queue_work(
      loop, &submission->request, [](uv_work_t* request) { static_cast<Submission*>(request->data)->work->Run(); },
      AfterWork);
  if (status != 0) {
    delete submission;
    return status;
  }
  submissions_.insert(submission);
  napi_reference_ref(env, on_work_, nullptr);
  open_++;
  return 0;
}

void Environment::Cancel(int32_t ticket) {
  if (ticket == kEveryTicket) refusing_ = true;
  for (Submission* submission : submissions_) {
    if (ticket == kEveryTicket || submission->ticket == ticket) submission->Cancel();
  }
}

void Environment::AfterWork(uv_work_t* request, int status) {
  auto* submission = static_cast<Submission*>(request->data);
  Environment* self = submission->environment;
  self->submissions_.erase(submission);
  if (self->ending_) {
    submission->work->Discard(*self, status == 0);
  } else {
    Napi::HandleScope scope(self->env);
    const napi_value argv[] = {Int(self->env, submission->ticket), submission->work->Finish(*self)};
    // A worker that was terminated finishes its requests before its cleanup hooks run, and takes no calls any more.
    if (!self->Call(self->on_work_, 2, argv)) submission->work->Discard(*self, status == 0);
    napi_reference_unref(self->env, self->on_work_, nullptr);
  }
  delete submission;
  self->Closed();
}

void Environment::OnWork(napi_value holder, napi_value callback) {
  napi_set_named_property(env, holder, "onWork", callback);
  napi_create_reference(env, callback, 0, &on_work_);
}

bool Environment::Call(napi_ref function, size_t argc, const napi_value* argv) {
  napi_value callback;
  napi_value receiver;
  napi_get_reference_value(env, function, &callback);
  napi_get_global(env, &receiver);
  if (context_ == nullptr) {
    napi_value name;
    if (napi_create_string_utf8(env, "bsd-sockets", NAPI_AUTO_LENGTH, &name) != napi_ok ||
        napi_async_init(env, nullptr, name, &context_) != napi_ok) {
      return false;
    }
  }
  if (napi_make_callback(env, context_, receiver, callback, argc, argv, nullptr) == napi_ok) return true;
  bool thrown = false;
  napi_is_exception_pending(env, &thrown);
  if (!thrown) return false;
  napi_value error;
  napi_get_and_clear_last_exception(env, &error);
  napi_fatal_exception(env, error);
  return true;
}

void Environment::UseLoop() {
  if (hook_ != nullptr) return;
  napi_add_async_cleanup_hook(env, CleanUp, this, &hook_);
  napi_remove_env_cleanup_hook(env, CleanUpAtOnce, this);
}

void Environment::AddCloser(void (*close)(void*), void* part) {
  closers_.push_back({close, part});
  open_++;
}

void Environment::Closed() {
  if (--open_ == 0) Release();
}

void Environment::CleanUp(napi_async_cleanup_hook_handle handle, void* data) { static_cast<Environment*>(data)->End(); }

void Environment::CleanUpAtOnce(void* data) { static_cast<Environment*>(data)->End(); }

void Environment::End() {
  ending_ = true;
  Cancel(kEveryTicket);
  for (const Closer& closer : closers_) closer.close(closer.part);
  Closed();
}

void Environment::Release() {
  // Node frees none of these by itself.
  napi_delete_reference(env, memory_);
  if (on_work_ != nullptr) napi_delete_reference(env, on_work_);
  if (context_ != nullptr) napi_async_destroy(env, context_);
  napi_async_cleanup_hook_handle hook = hook_;
  delete this;
  if (hook != nullptr) napi_remove_async_cleanup_hook(hook);
}

}  // namespace bsd
