// The state of one copy of the library in one JavaScript environment (the main thread or a worker). Nothing in this
// addon is static and mutable.
#ifndef BSD_SOCKETS_ENVIRONMENT_H
#define BSD_SOCKETS_ENVIRONMENT_H

#include <napi.h>
#include <uv.h>

#include <atomic>
#include <cstdint>
#include <deque>
#include <memory>
#include <unordered_set>
#include <vector>

#include "platform.h"

namespace bsd {

// Arguments and results of the flat calls travel in a block of ints and an address scratch that JavaScript and native
// share: reading eight ints through N-API costs more than the rest of a call. lib/system/syscalls.ts mirrors these
// numbers.
enum Slot : size_t {
  kFd = 0,
  kOffset = 1,         // into the bytes that the call was given
  kLength = 2,         // of the bytes that the call may touch
  kFlags = 3,          // MSG_* flags
  kAddressLength = 4,  // in: bytes of the address scratch that are the address; out: what the kernel wrote
  kA = 5,              // what else the call takes, in the order of its man page
  kB = 6,
  kC = 7,
  kOut = 8,  // a call's second result
  kOut2 = 9,
  kTicket = 10,   // pool calls: which call this is
  kEvents = 11,   // pool calls: poll(2) events to wait for on EAGAIN, or -1: do not wait
  kTimeout = 12,  // pool calls: milliseconds to wait, or -1
  kResult = 13,   // what a call returns: making a number of it would cost as much again as finding the bytes
  kSlots = 32
};

constexpr size_t kAddressCapacity = sizeof(sockaddr_storage);

// Answers that are no errno. lib/system/syscalls.ts mirrors them.
constexpr int32_t kOutOfBounds = INT32_MIN;    // the bytes are shorter than the arguments say: detached or resized
constexpr int32_t kTimedOut = INT32_MIN + 1;   // pool calls: kTimeout ran out
constexpr int32_t kCancelled = INT32_MIN + 2;  // pool calls: cancelled
constexpr int32_t kPending = INT32_MIN + 3;    // pool calls: submitted
constexpr int32_t kShutDown = INT32_MIN + 4;   // pool calls: nothing will ever come, of which EAGAIN does not tell

constexpr int32_t kEveryTicket = -1;  // of Cancel

class Environment;
struct Entry;

// An entry and the environment that it was registered in: the data pointer of its JavaScript function.
struct Binding {
  Environment* environment;
  const Entry* entry;
};

// A piece of work that runs inline for the blocking facade and on libuv's pool for the async one.
class Work {
 public:
  virtual ~Work() = default;
  // Does the work. Any thread; touches no JavaScript.
  virtual void Run() = 0;
  // Makes the result. The JavaScript thread only.
  virtual napi_value Finish(Environment& environment) = 0;
  // The environment ends and the result is not wanted any more: hands over what the work acquired or, if it never ran,
  // what it was to release.
  virtual void Discard(Environment& environment, bool ran) {}
  // Asks a running work to end soon. The JavaScript thread only.
  virtual void Cancel() {}
};

class Environment {
 public:
  static Environment* Create(napi_env env, Napi::Object exports);
  ~Environment();

  napi_env env;
  uv_loop_t* loop;
  int32_t* slots;
  uint8_t* address;
  std::vector<iovec> vectors;  // scratch of messages' calls

  // Descriptors that Sockets of this environment own: closed when it ends.
  void Own(int fd);
  void Disown(int fd);

  // The data pointer of a JavaScript function that makes the entry's call; lives as long as the environment.
  Binding* Bind(const Entry& entry);

  // Runs `work` on libuv's thread pool, then calls JavaScript's onWork(ticket, result).
  int Submit(std::unique_ptr<Work> work, int32_t ticket);
  // Asks the work of that ticket to end soon; its answer still comes. kEveryTicket: that of all, and from then on none
  // is taken on, for the process or the environment ends and would wait for it.
  void Cancel(int32_t ticket);
  // `holder` keeps the callback from collection; while work is under way the environment does.
  void OnWork(napi_value holder, napi_value callback);

  // Calls a JavaScript function from the event loop. An exception it throws is fatal, as in any callback of Node's.
  // False: JavaScript cannot run any more.
  bool Call(napi_ref function, size_t argc, const napi_value* argv);

  // Before work or a handle is on the loop. Those end in later turns of it, which only an async cleanup hook waits for.
  // Until then the environment has a plain one: Deno aborts when an async one is removed.
  void UseLoop();

  // Parts with handles on the loop register here: `close` starts their closing and calls Closed() when done.
  void AddCloser(void (*close)(void*), void* part);
  void Closed();

 private:
  struct Submission;
  struct Closer {
    void (*close)(void*);
    void* part;
  };

  Environment();
  static void CleanUp(napi_async_cleanup_hook_handle handle, void* data);
  static void AfterWork(uv_work_t* request, int status);
  static void CleanUpAtOnce(void* data);
  void End();
  void Release();

  std::vector<bool> owned_;
  std::unordered_set<Submission*> submissions_;
  std::vector<Closer> closers_;
  std::deque<Binding> bindings_;
  size_t open_ = 1;  // closers and submissions that still have to end, and the environment itself
  bool ending_ = false;
  bool refusing_ = false;  // no more work is taken on
  napi_ref memory_ = nullptr;
  napi_ref on_work_ = nullptr;
  napi_async_context context_ = nullptr;  // made by the first Call: Deno cannot destroy one when the environment ends
  napi_async_cleanup_hook_handle hook_ = nullptr;
};

}  // namespace bsd

#endif
