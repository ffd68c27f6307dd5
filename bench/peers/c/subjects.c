// The programs that are measured: each the shortest C that does the row's work.
#include "bench.h"

#include <errno.h>
#include <netinet/udp.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#ifndef UDP_SEGMENT
#define UDP_SEGMENT 103
#endif
#ifndef UDP_GRO
#define UDP_GRO 104
#endif

// From the start of a page: see bulkBuffer() of Node's programs.
static _Alignas(4096) char buffer[1 << 17];

void run_getsockopt(void) {
  int fd = udp_socket();
  for (uint64_t ops = 0; meter(ops); ops++) {
    int value;
    socklen_t length = sizeof value;
    check(getsockopt(fd, SOL_SOCKET, SO_TYPE, &value, &length), "getsockopt");
  }
}

void run_unix_datagram(void) {
  int pair[2];
  size_t size = option("size", 64);
  check(socketpair(AF_UNIX, SOCK_DGRAM, 0, pair), "socketpair");
  for (uint64_t ops = 0; meter(ops); ops++) {
    check(send(pair[0], buffer, size, 0), "send");
    check(recv(pair[1], buffer, size, 0), "recv");
  }
}

void run_udp_pair(void) {
  size_t size = option("size", 64);
  int a = udp_socket(), b = udp_socket();
  struct sockaddr_in to, from;
  socklen_t length = sizeof to;
  check(getsockname(b, (struct sockaddr *)&to, &length), "getsockname");
  for (uint64_t ops = 0; meter(ops); ops++) {
    length = sizeof from;
    check(sendto(a, buffer, size, 0, (struct sockaddr *)&to, sizeof to), "sendto");
    check(recvfrom(b, buffer, size, 0, (struct sockaddr *)&from, &length), "recvfrom");
  }
}

void run_tcp_echo(void) {
  int fd = check(accept(tcp_listener(8), NULL, NULL), "accept");
  for (uint64_t ops = 0; meter(ops); ops++) {
    ssize_t n = check(recv(fd, buffer, 65536, 0), "recv");
    if (n == 0) break;
    check(send(fd, buffer, n, 0), "send");
  }
}

void run_epoll_echo(void) {
  int listener = tcp_listener(1024), set = check(epoll_create1(0), "epoll_create1");
  set_nonblocking(listener);
  struct epoll_event event = {.events = EPOLLIN, .data.fd = listener}, ready[256];
  check(epoll_ctl(set, EPOLL_CTL_ADD, listener, &event), "epoll_ctl");
  for (uint64_t ops = 0; meter(ops);) {
    int count = check(epoll_wait(set, ready, 256, -1), "epoll_wait");
    for (int i = 0; i < count; i++) {
      int fd = ready[i].data.fd;
      if (fd == listener) {
        event.data.fd = check(accept4(listener, NULL, NULL, SOCK_NONBLOCK), "accept4");
        check(epoll_ctl(set, EPOLL_CTL_ADD, event.data.fd, &event), "epoll_ctl");
        continue;
      }
      ssize_t n = recv(fd, buffer, 65536, 0);
      if (n <= 0) {
        close(fd);
        continue;
      }
      check(send(fd, buffer, n, 0), "send");
      ops++;
    }
  }
}

void run_udp_echo(void) {
  int fd = udp_socket();
  announce(fd);
  for (uint64_t ops = 0; meter(ops); ops++) {
    struct sockaddr_in from;
    socklen_t length = sizeof from;
    ssize_t n = check(recvfrom(fd, buffer, 65536, 0, (struct sockaddr *)&from, &length), "recvfrom");
    check(sendto(fd, buffer, n, 0, (struct sockaddr *)&from, length), "sendto");
  }
}

static int wait_for(int set) {
  struct epoll_event ready;
  return check(epoll_wait(set, &ready, 1, -1), "epoll_wait");
}

static uint64_t receive_one(int fd) {
  struct sockaddr_in from;
  socklen_t length = sizeof from;
  return recvfrom(fd, buffer, 2048, 0, (struct sockaddr *)&from, &length) < 0 ? 0 : 1;
}

static uint64_t receive_batch(int fd) {
  static struct mmsghdr messages[64];
  static struct iovec parts[64];
  static struct sockaddr_in from[64];
  for (int i = 0; i < 64; i++) {
    parts[i] = (struct iovec){buffer + i * 2048, 2048};
    messages[i].msg_hdr =
        (struct msghdr){.msg_iov = &parts[i], .msg_iovlen = 1, .msg_name = &from[i], .msg_namelen = sizeof from[i]};
  }
  int count = recvmmsg(fd, messages, 64, 0, NULL);
  return count < 0 ? 0 : count;
}

static uint64_t receive_gro(int fd) {
  char control[64];
  struct iovec part = {buffer, 65536};
  struct sockaddr_in from;
  struct msghdr message = {.msg_iov = &part,
                           .msg_iovlen = 1,
                           .msg_name = &from,
                           .msg_namelen = sizeof from,
                           .msg_control = control,
                           .msg_controllen = sizeof control};
  ssize_t n = recvmsg(fd, &message, 0);
  if (n < 0) return 0;
  struct cmsghdr *header = CMSG_FIRSTHDR(&message);
  int segment = n;
  if (header && header->cmsg_type == UDP_GRO) memcpy(&segment, CMSG_DATA(header), sizeof segment);
  return (n + segment - 1) / segment;
}

void run_udp_receive(void) {
  const char *by = option_text("by", "one");
  uint64_t (*receive)(int) = strcmp(by, "batch") == 0 ? receive_batch : strcmp(by, "gro") == 0 ? receive_gro : receive_one;
  int fd = udp_socket(), set = check(epoll_create1(0), "epoll_create1"), on = 1;
  if (receive == receive_gro) check(setsockopt(fd, SOL_UDP, UDP_GRO, &on, sizeof on), "setsockopt");
  set_nonblocking(fd);
  struct epoll_event event = {.events = EPOLLIN};
  check(epoll_ctl(set, EPOLL_CTL_ADD, fd, &event), "epoll_ctl");
  announce(fd);
  for (uint64_t ops = 0; meter(ops);) {
    uint64_t got = receive(fd);
    if (got == 0) wait_for(set);
    ops += got;
  }
}

void run_udp_send(void) {
  size_t size = option("size", 64);
  int segments = option("segments", 0), fd = udp_socket();
  struct sockaddr_in to = loopback(option("port", 0));
  check(connect(fd, (struct sockaddr *)&to, sizeof to), "connect");
  if (segments == 0) {
    for (uint64_t ops = 0; meter(ops); ops++) check(send(fd, buffer, size, 0), "send");
    return;
  }
  union {
    struct cmsghdr header;
    char space[CMSG_SPACE(sizeof(uint16_t))];
  } control = {.header = {.cmsg_len = CMSG_LEN(sizeof(uint16_t)), .cmsg_level = SOL_UDP, .cmsg_type = UDP_SEGMENT}};
  uint16_t segment = size;
  memcpy(CMSG_DATA(&control.header), &segment, sizeof segment);
  struct iovec part = {buffer, size * segments};
  for (uint64_t ops = 0; meter(ops); ops += segments) {
    struct msghdr message = {
        .msg_iov = &part, .msg_iovlen = 1, .msg_control = &control, .msg_controllen = sizeof control.space};
    check(sendmsg(fd, &message, 0), "sendmsg");
  }
}

void run_accept(void) {
  int listener = tcp_listener(1024), set = check(epoll_create1(0), "epoll_create1");
  set_nonblocking(listener);
  struct epoll_event event = {.events = EPOLLIN};
  check(epoll_ctl(set, EPOLL_CTL_ADD, listener, &event), "epoll_ctl");
  for (uint64_t ops = 0; meter(ops);) {
    struct sockaddr_in from;
    socklen_t length = sizeof from;
    int fd = accept4(listener, (struct sockaddr *)&from, &length, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (fd < 0) {
      wait_for(set);
      continue;
    }
    close(fd);
    ops++;
  }
}

// An operation is 64 KiB, however many reads they took.
void run_bulk_read(void) {
  int fd = tcp_connect(option("port", 0));
  for (uint64_t bytes = 0; meter(bytes >> 16);) {
    ssize_t n = check(recv(fd, buffer, 65536, 0), "recv");
    if (n == 0) break;
    bytes += n;
  }
}

// Starts a program over and over: command=PROGRAM argument=ARGUMENT.
void run_spawn(void) {
  const char *command = option_text("command", "true"), *argument = option_text("argument", NULL);
  for (uint64_t ops = 0; meter(ops); ops++) {
    pid_t child = check(fork(), "fork");
    if (child == 0) {
      execl(command, command, argument, NULL);
      _exit(127);
    }
    int status;
    check(waitpid(child, &status, 0), "waitpid");
    if (status != 0) exit(1);
  }
}
