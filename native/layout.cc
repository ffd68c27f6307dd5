// Sizes and offsets of what varies by platform, for the codecs in lib/. What the kernel's own headers fix for every
// processor stands in the codecs.
#include <cstddef>

#include "platform.h"
#include "tables.h"

namespace bsd {
namespace {

class Layout {
 public:
  Layout(Napi::Object parent, const char* name, size_t size) : object_(Napi::Object::New(parent.Env())) {
    parent.Set(name, object_);
    Put("size", size);
  }
  Layout& Put(const char* name, size_t number) {
    object_.Set(name, static_cast<double>(number));
    return *this;
  }

 private:
  Napi::Object object_;
};

}  // namespace

void RegisterLayout(Environment& environment, Napi::Object exports) {
  Napi::Object layout = Napi::Object::New(environment.env);
  exports.Set("layout", layout);

#ifdef HAS_SA_LEN
  layout.Set("sa_len", true);
#else
  layout.Set("sa_len", false);
#endif
  layout.Set("page_size", static_cast<double>(sysconf(_SC_PAGESIZE)));
  Layout(layout, "sockaddr_un", sizeof(sockaddr_un))
      .Put("path", offsetof(sockaddr_un, sun_path))
      .Put("path_size", sizeof(sockaddr_un::sun_path));
  Layout(layout, "timeval", sizeof(timeval))
      .Put("sec_size", sizeof(timeval::tv_sec))
      .Put("usec", offsetof(timeval, tv_usec))
      .Put("usec_size", sizeof(timeval::tv_usec));
  Layout(layout, "timespec", sizeof(timespec))
      .Put("sec_size", sizeof(timespec::tv_sec))
      .Put("nsec", offsetof(timespec, tv_nsec))
      .Put("nsec_size", sizeof(timespec::tv_nsec));
  Layout(layout, "cmsghdr", sizeof(cmsghdr))
      .Put("len", offsetof(cmsghdr, cmsg_len))
      .Put("len_size", sizeof(cmsghdr::cmsg_len))
      .Put("level", offsetof(cmsghdr, cmsg_level))
      .Put("type", offsetof(cmsghdr, cmsg_type))
      .Put("data", CMSG_LEN(0))
      .Put("align", CMSG_SPACE(1) - CMSG_SPACE(0));
#ifdef MCAST_JOIN_SOURCE_GROUP
  Layout(layout, "ip_mreq_source", sizeof(ip_mreq_source))
      .Put("multiaddr", offsetof(ip_mreq_source, imr_multiaddr))
      .Put("interface", offsetof(ip_mreq_source, imr_interface))
      .Put("sourceaddr", offsetof(ip_mreq_source, imr_sourceaddr));
  Layout(layout, "group_req", sizeof(group_req))
      .Put("interface", offsetof(group_req, gr_interface))
      .Put("group", offsetof(group_req, gr_group));
  Layout(layout, "group_source_req", sizeof(group_source_req))
      .Put("interface", offsetof(group_source_req, gsr_interface))
      .Put("group", offsetof(group_source_req, gsr_group))
      .Put("source", offsetof(group_source_req, gsr_source));
#endif
}

}  // namespace bsd
