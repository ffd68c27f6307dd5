// The programs that stand beside a measured one. They run until they are killed or their partner is gone.
#include "bench.h"

#include <errno.h>
#include <netinet/udp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#ifndef UDP_SEGMENT
#define UDP_SEGMENT 103
#endif

static char buffer[1 << 20];

static void receive_all(int fd, size_t size) {
  for (size_t have = 0; have < size;) {
    ssize_t n = recv(fd, buffer, size - have, 0);
    if (n <= 0) exit(0);
    have += n;
  }
}

// connections=N, one message of `size` bytes in flight on each.
void help_echo_client(void) {
  int connections = option("connections", 1), port = option("port", 0);
  size_t size = option("size", 64);
  int set = check(epoll_create1(0), "epoll_create1");
  struct epoll_event event = {.events = EPOLLIN}, ready[256];
  int *fds = calloc(connections, sizeof *fds);
  for (int i = 0; i < connections; i++) {
    fds[i] = event.data.fd = tcp_connect(port);
    reset_on_close(fds[i]);
    check(epoll_ctl(set, EPOLL_CTL_ADD, fds[i], &event), "epoll_ctl");
  }
  while (connections == 1) {
    if (send(fds[0], buffer, size, 0) < 0) return;
    receive_all(fds[0], size);
  }
  for (int i = 0; i < connections; i++) check(send(fds[i], buffer, size, 0), "send");
  for (;;) {
    int count = check(epoll_wait(set, ready, 256, -1), "epoll_wait");
    for (int i = 0; i < count; i++) {
      receive_all(ready[i].data.fd, size);
      if (send(ready[i].data.fd, buffer, size, 0) < 0) return;
    }
  }
}

void help_udp_client(void) {
  size_t size = option("size", 64);
  int fd = udp_socket();
  struct sockaddr_in to = loopback(option("port", 0));
  check(connect(fd, (struct sockaddr *)&to, sizeof to), "connect");
  for (;;) {
    if (send(fd, buffer, size, 0) < 0 || recv(fd, buffer, size, 0) < 0) return;
  }
}

// Sends faster than anybody receives: the kernel cuts each call's bytes into datagrams.
void help_udp_flood(void) {
  int size = option("size", 64), segments = option("segments", 64), fd = udp_socket();
  struct sockaddr_in to = loopback(option("port", 0));
  check(connect(fd, (struct sockaddr *)&to, sizeof to), "connect");
  check(setsockopt(fd, SOL_UDP, UDP_SEGMENT, &size, sizeof size), "setsockopt");
  while (send(fd, buffer, (size_t)size * segments, 0) >= 0) continue;
}

void help_udp_sink(void) {
  int fd = udp_socket();
  announce(fd);
  for (;;) check(recv(fd, buffer, 65536, MSG_TRUNC), "recv");
}

// Connects, waits until the server closes, connects again; `connections` at a time.
void help_connector(void) {
  int connections = option("connections", 64);
  struct sockaddr_in to = loopback(option("port", 0));
  int set = check(epoll_create1(0), "epoll_create1");
  struct epoll_event ready[64];
  for (int open = 0;;) {
    while (open < connections) {
      int fd = check(socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0), "socket");
      struct epoll_event event = {.events = EPOLLRDHUP, .data.fd = fd};
      reset_on_close(fd);
      if (connect(fd, (struct sockaddr *)&to, sizeof to) < 0 && errno != EINPROGRESS) return;
      check(epoll_ctl(set, EPOLL_CTL_ADD, fd, &event), "epoll_ctl");
      open++;
    }
    int count = check(epoll_wait(set, ready, 64, -1), "epoll_wait");
    for (int i = 0; i < count; i++) {
      if (ready[i].events & EPOLLERR) return;
      close(ready[i].data.fd);
      open--;
    }
  }
}

void help_tcp_source(void) {
  int fd = check(accept(tcp_listener(8), NULL, NULL), "accept");
  size_t size = option("chunk", 65536);
  while (send(fd, buffer, size, 0) > 0) continue;
}

void help_tcp_sink(void) {
  int fd = check(accept(tcp_listener(8), NULL, NULL), "accept");
  while (recv(fd, buffer, sizeof buffer, 0) > 0) continue;
}

// Opens `connections`, says so, and keeps them until it is killed.
void help_holder(void) {
  int connections = option("connections", 1), port = option("port", 0);
  for (int i = 0; i < connections; i++) reset_on_close(tcp_connect(port));
  printf("{\"held\":%d}\n", connections);
  fflush(stdout);
  for (;;) pause();
}
