// What the C programs share: options, the meter, and the idle thread that makes them a fair floor for Node.
#ifndef BENCH_H
#define BENCH_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif

#include <netinet/in.h>
#include <stddef.h>
#include <stdint.h>

// Options come as name=value.
long option(const char *name, long fallback);
double option_real(const char *name, double fallback);
const char *option_text(const char *name, const char *fallback);

// Ends the program with a message when `result` is negative; gives it back otherwise.
long check(long result, const char *what);

// Tells the harness on which port this program waits for its partner.
void announce(int fd);
// The same for a program whose partner needs no port.
void announce_ready(void);

// Counts operations: false once the warm-up and the measured time are over, after printing the result.
// `ops` is the number of operations done so far. Looks at the clock only now and then.
extern uint64_t meter_next;
int meter_look(uint64_t ops);
// Where it is set: the share of its input that a program has lost since the last call, for the result.
extern double (*meter_dropped)(void);
static inline int meter(uint64_t ops) { return ops < meter_next ? 1 : meter_look(ops); }

struct sockaddr_in loopback(int port);
int tcp_listener(int backlog);
int tcp_connect(int port);
int udp_socket(void);
void set_nonblocking(int fd);
void reset_on_close(int fd);

// Programs that are measured.
void run_getsockopt(void);
void run_unix_datagram(void);
void run_udp_pair(void);
void run_tcp_echo(void);
void run_epoll_echo(void);
void run_udp_echo(void);
void run_udp_receive(void);
void run_udp_send(void);
void run_accept(void);
void run_bulk_read(void);
void run_spawn(void);
void run_ring_receive(void);
void run_packet_recv(void);
void run_ring_send(void);
void run_packet_send(void);

// Programs that stand beside one that is measured.
void help_echo_client(void);
void help_udp_client(void);
void help_udp_flood(void);
void help_udp_sink(void);
void help_connector(void);
void help_tcp_source(void);
void help_tcp_sink(void);
void help_holder(void);
void help_frame_flood(void);

#endif
