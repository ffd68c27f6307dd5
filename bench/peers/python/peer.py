"""peer.py PROGRAM name=value...: one program of the CPython side of the benchmark."""

import asyncio
import socket
import sys

from bench import announce, mark, measure, option, phase, report


def getsockopt():
    sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    level, name = socket.SOL_SOCKET, socket.SO_TYPE

    def batch(count):
        for _ in range(count):
            sock.getsockopt(level, name)

    measure(batch, 256)


def unix_datagram():
    a, b = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
    size = option('size', 64)
    data, into = bytes(size), bytearray(size)

    def batch(count):
        for _ in range(count):
            a.send(data)
            b.recv_into(into)

    measure(batch, 64)


def udp_pair():
    a, b = (socket.socket(socket.AF_INET, socket.SOCK_DGRAM) for _ in range(2))
    a.bind(('127.0.0.1', 0))
    b.bind(('127.0.0.1', 0))
    to = b.getsockname()
    size = option('size', 64)
    data = bytes(size)

    def batch(count):
        for _ in range(count):
            a.sendto(data, to)
            b.recvfrom(size)

    measure(batch, 64)


class Echo(asyncio.Protocol):
    ops = 0

    def connection_made(self, transport):
        self.transport = transport

    def data_received(self, data):
        Echo.ops += 1
        self.transport.write(data)


async def asyncio_echo():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Echo, '127.0.0.1', 0)
    announce(server.sockets[0])
    while Echo.ops == 0:
        await asyncio.sleep(0.005)
    for left in phase(option('warmup', 0.1)):
        await asyncio.sleep(max(left, 0.005))
    start = mark(Echo.ops)
    for left in phase(option('seconds', 0.4)):
        await asyncio.sleep(max(left, 0.005))
    report(start, mark(Echo.ops))


programs = {
    'getsockopt': getsockopt,
    'unix-datagram': unix_datagram,
    'udp-pair': udp_pair,
    'asyncio-echo': lambda: asyncio.run(asyncio_echo()),
}
programs[sys.argv[1]]()
