// peer PROGRAM name=value…: one program of the C side of the benchmark.
#include "bench.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

static char **options;

const char *option_text(const char *name, const char *fallback) {
  size_t length = strlen(name);
  for (char **at = options; *at; at++) {
    if (strncmp(*at, name, length) == 0 && (*at)[length] == '=') return *at + length + 1;
  }
  return fallback;
}

long option(const char *name, long fallback) {
  const char *text = option_text(name, NULL);
  return text ? strtol(text, NULL, 10) : fallback;
}

double option_real(const char *name, double fallback) {
  const char *text = option_text(name, NULL);
  return text ? strtod(text, NULL) : fallback;
}

long check(long result, const char *what) {
  if (result < 0) {
    perror(what);
    exit(1);
  }
  return result;
}

void announce(int fd) {
  struct sockaddr_in name;
  socklen_t length = sizeof name;
  check(getsockname(fd, (struct sockaddr *)&name, &length), "getsockname");
  printf("{\"port\":%d}\n", ntohs(name.sin_port));
  fflush(stdout);
}

void announce_ready(void) {
  printf("{\"port\":0}\n");
  fflush(stdout);
}

struct mark {
  uint64_t ops;
  double wall, cpu;
};

static double seconds_of(struct timeval t) { return t.tv_sec + t.tv_usec / 1e6; }

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec + t.tv_nsec / 1e9;
}

static struct mark take_mark(uint64_t ops) {
  struct rusage self, children;
  getrusage(RUSAGE_SELF, &self);
  getrusage(RUSAGE_CHILDREN, &children);
  double cpu = seconds_of(self.ru_utime) + seconds_of(self.ru_stime) + seconds_of(children.ru_utime) +
               seconds_of(children.ru_stime);
  return (struct mark){ops, now(), cpu};
}

uint64_t meter_next = 0;
double (*meter_dropped)(void) = NULL;

int meter_look(uint64_t ops) {
  static enum { IDLE, WARMING, MEASURING } state = IDLE;
  static struct mark start;
  static double time, until;
  static uint64_t stride;
  if (state == IDLE) {
    state = WARMING;
    stride = option("stride", 16);
    time = option_real("warmup", 0.05);
    start = take_mark(ops);
    until = start.wall + time;
  } else if (now() >= until) {
    struct mark end = take_mark(ops);
    // A phase lasts until it had its CPU time, but at most four times as long.
    double left = time - (end.cpu - start.cpu);
    double limit = start.wall + 4 * time;
    if (left > 0 && end.wall < limit) {
      until = end.wall + left < limit ? end.wall + left : limit;
      meter_next = ops + stride;
      return 1;
    }
    if (state == MEASURING) {
      printf("{\"ops\":%llu,\"wall\":%.9f,\"cpu\":%.6f,\"total\":%llu", (unsigned long long)(end.ops - start.ops),
             end.wall - start.wall, end.cpu - start.cpu, (unsigned long long)ops);
      if (meter_dropped) printf(",\"dropped\":%.6f", meter_dropped());
      printf("}\n");
      fflush(stdout);
      return 0;
    }
    state = MEASURING;
    if (meter_dropped) meter_dropped();
    start = end;
    time = option_real("seconds", 0.4);
    until = start.wall + time;
  }
  meter_next = ops + stride;
  return 1;
}

struct sockaddr_in loopback(int port) {
  return (struct sockaddr_in){
      .sin_family = AF_INET, .sin_port = htons(port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
}

int tcp_listener(int backlog) {
  int fd = check(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), "socket");
  struct sockaddr_in name = loopback(0);
  check(bind(fd, (struct sockaddr *)&name, sizeof name), "bind");
  check(listen(fd, backlog), "listen");
  announce(fd);
  return fd;
}

int tcp_connect(int port) {
  int fd = check(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), "socket");
  struct sockaddr_in name = loopback(port);
  int on = 1;
  check(setsockopt(fd, IPPROTO_TCP, 1 /* TCP_NODELAY */, &on, sizeof on), "setsockopt");
  check(connect(fd, (struct sockaddr *)&name, sizeof name), "connect");
  return fd;
}

int udp_socket(void) {
  int fd = check(socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0), "socket");
  struct sockaddr_in name = loopback(0);
  check(bind(fd, (struct sockaddr *)&name, sizeof name), "bind");
  return fd;
}

void set_nonblocking(int fd) { check(fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK), "fcntl"); }

// Thousands of connections come and go: without this the ports would sit in TIME_WAIT.
void reset_on_close(int fd) {
  struct linger linger = {1, 0};
  check(setsockopt(fd, SOL_SOCKET, SO_LINGER, &linger, sizeof linger), "setsockopt");
}

static void *idle(void *unused) {
  for (;;) pause();
  return unused;
}

static const struct {
  const char *name;
  void (*run)(void);
} programs[] = {
    {"getsockopt", run_getsockopt},
    {"unix-datagram", run_unix_datagram},
    {"udp-pair", run_udp_pair},
    {"tcp-echo", run_tcp_echo},
    {"epoll-echo", run_epoll_echo},
    {"udp-echo", run_udp_echo},
    {"udp-receive", run_udp_receive},
    {"udp-send", run_udp_send},
    {"accept", run_accept},
    {"bulk-read", run_bulk_read},
    {"spawn", run_spawn},
    {"echo-client", help_echo_client},
    {"udp-client", help_udp_client},
    {"udp-flood", help_udp_flood},
    {"udp-sink", help_udp_sink},
    {"connector", help_connector},
    {"tcp-source", help_tcp_source},
    {"tcp-sink", help_tcp_sink},
    {"holder", help_holder},
    {"ring-receive", run_ring_receive},
    {"packet-recv", run_packet_recv},
    {"ring-send", run_ring_send},
    {"packet-send", run_packet_send},
    {"frame-flood", help_frame_flood},
};

int main(int argc, char **argv) {
  if (argc < 2) return 2;
  options = argv + 2;
  signal(SIGPIPE, SIG_IGN);
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  // A process of one thread is spared the reference counting of its descriptors. Node never is one.
  pthread_t thread;
  pthread_create(&thread, NULL, idle, NULL);
  for (size_t i = 0; i < sizeof programs / sizeof *programs; i++) {
    if (strcmp(argv[1], programs[i].name) == 0) {
      programs[i].run();
      return 0;
    }
  }
  fprintf(stderr, "no program %s\n", argv[1]);
  return 2;
}
