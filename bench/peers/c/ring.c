// Frames on an interface: received and sent by a packet ring, and received one by one.
#include "bench.h"

#include <arpa/inet.h>
#include <linux/if_ether.h>
#include <linux/if_packet.h>
#include <net/if.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>

#define FRAME 64

static struct sockaddr_ll interface(int protocol) {
  int index = if_nametoindex(option_text("ifname", "v0"));
  check(index == 0 ? -1 : 0, "if_nametoindex");
  return (struct sockaddr_ll){.sll_family = AF_PACKET, .sll_protocol = htons(protocol), .sll_ifindex = index};
}

static int packet_socket(void) { return check(socket(AF_PACKET, SOCK_RAW | SOCK_CLOEXEC, 0), "socket"); }

static void bind_to(int fd, int protocol) {
  struct sockaddr_ll name = interface(protocol);
  check(bind(fd, (struct sockaddr *)&name, sizeof name), "bind");
}

static void *map(int fd, int version, int ring, void *request, size_t size, size_t length) {
  check(setsockopt(fd, SOL_PACKET, PACKET_VERSION, &version, sizeof version), "PACKET_VERSION");
  check(setsockopt(fd, SOL_PACKET, ring, request, size), "ring");
  void *memory = mmap(NULL, length, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  check(memory == MAP_FAILED ? -1 : 0, "mmap");
  return memory;
}

// A UDP datagram over IPv4 of 64 bytes in all, for a host that is not there.
static void put_frame(unsigned char *at, unsigned number) {
  static const unsigned char head[42] = {2, 0,  0,  0, 0, 9,  2, 0, 0, 0,  0, 1, 8, 0, 0x45, 0, 0, 50, 0,  1, 0x40,
                                         0, 64, 17, 0, 0, 10, 0, 0, 1, 10, 0, 0, 2, 4, 0,    0, 9, 0,  30, 0, 0};
  memset(at, 'x', FRAME);
  memcpy(at, head, sizeof head);
  at[34] = 4 + (number >> 8 & 63);
  at[35] = number;
}

static int measured;

// The share of the frames that found no room, since the last call.
static double dropped(void) {
  struct tpacket_stats_v3 statistics = {0};
  socklen_t size = sizeof statistics;
  check(getsockopt(measured, SOL_PACKET, PACKET_STATISTICS, &statistics, &size), "PACKET_STATISTICS");
  return statistics.tp_packets ? (double)statistics.tp_drops / statistics.tp_packets : 0;
}

static void receive_from(int fd) {
  measured = fd;
  meter_dropped = dropped;
  announce_ready();
}

// Counts frames and their lengths in a ring of 64 blocks of 1 MiB.
void run_ring_receive(void) {
  int fd = packet_socket();
  struct tpacket_req3 request = {.tp_block_size = 1 << 20,
                                 .tp_block_nr = 64,
                                 .tp_frame_size = 2048,
                                 .tp_frame_nr = 64 << 9,
                                 .tp_retire_blk_tov = 60};
  char *ring = map(fd, TPACKET_V3, PACKET_RX_RING, &request, sizeof request, 64 << 20);
  bind_to(fd, ETH_P_ALL);
  receive_from(fd);
  struct pollfd ready = {.fd = fd, .events = POLLIN | POLLERR};
  volatile uint64_t bytes = 0;
  uint64_t ops = 0;
  for (unsigned block = 0; meter(ops); block = (block + 1) % 64) {
    struct tpacket_block_desc *head = (void *)(ring + ((size_t)block << 20));
    while (!(__atomic_load_n(&head->hdr.bh1.block_status, __ATOMIC_ACQUIRE) & TP_STATUS_USER)) poll(&ready, 1, -1);
    uint32_t count = head->hdr.bh1.num_pkts;
    char *at = (char *)head + head->hdr.bh1.offset_to_first_pkt;
    for (uint32_t i = 0; i < count; i++) {
      struct tpacket3_hdr *frame = (void *)at;
      bytes += frame->tp_len;
      at += frame->tp_next_offset;
    }
    __atomic_store_n(&head->hdr.bh1.block_status, TP_STATUS_KERNEL, __ATOMIC_RELEASE);
    ops += count;
  }
}

// The same frames by recv(2), one by one.
void run_packet_recv(void) {
  static char buffer[2048];
  int fd = packet_socket(), size = 32 << 20;
  setsockopt(fd, SOL_SOCKET, SO_RCVBUFFORCE, &size, sizeof size);
  bind_to(fd, ETH_P_ALL);
  receive_from(fd);
  volatile uint64_t bytes = 0;
  for (uint64_t ops = 0; meter(ops); ops++) bytes += check(recv(fd, buffer, sizeof buffer, 0), "recv");
}

// Sends by a ring of 1,024 frames: fills what is free, then makes the kernel send it.
void run_ring_send(void) {
  enum { SLOTS = 1024, SLOT = 2048 };
  int fd = packet_socket();
  struct tpacket_req request = {
      .tp_block_size = 1 << 20, .tp_block_nr = 2, .tp_frame_size = SLOT, .tp_frame_nr = SLOTS};
  char *ring = map(fd, TPACKET_V2, PACKET_TX_RING, &request, sizeof request, SLOTS * SLOT);
  bind_to(fd, 0);
  for (uint64_t ops = 0; meter(ops); ops += SLOTS) {
    for (int i = 0; i < SLOTS; i++) {
      struct tpacket2_hdr *head = (void *)(ring + i * SLOT);
      put_frame((unsigned char *)head + TPACKET2_HDRLEN - sizeof(struct sockaddr_ll), i);
      head->tp_len = FRAME;
      __atomic_store_n(&head->tp_status, TP_STATUS_SEND_REQUEST, __ATOMIC_RELEASE);
    }
    check(send(fd, NULL, 0, 0), "send");
  }
}

// Sends frames by send(2), one by one.
void run_packet_send(void) {
  unsigned char frame[FRAME];
  int fd = packet_socket();
  bind_to(fd, 0);
  for (uint64_t ops = 0; meter(ops); ops++) {
    put_frame(frame, ops);
    check(send(fd, frame, sizeof frame, 0), "send");
  }
}

// Sends frames to the measured program's interface until it is killed, 64 with a system call.
void help_frame_flood(void) {
  static unsigned char frames[64][FRAME];
  static struct mmsghdr messages[64];
  static struct iovec parts[64];
  struct sockaddr_ll to = interface(0);
  int fd = packet_socket();
  for (int i = 0; i < 64; i++) {
    put_frame(frames[i], i);
    parts[i] = (struct iovec){frames[i], FRAME};
    messages[i].msg_hdr =
        (struct msghdr){.msg_iov = &parts[i], .msg_iovlen = 1, .msg_name = &to, .msg_namelen = sizeof to};
  }
  for (;;) sendmmsg(fd, messages, 64, 0);
}
