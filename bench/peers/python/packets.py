"""packets.py PROGRAM name=value...: packets by scapy."""

import sys

from scapy.layers.inet import IP, TCP, UDP
from scapy.layers.l2 import Ether
from scapy.packet import Raw

from bench import measure

MAC = '02:00:00:00:00:01'
BODY = b'x' * 18


def dissect():
    frames = [bytes(Ether(dst=MAC, src=MAC) / IP(src='10.0.0.1', dst='10.0.0.2') / TCP(sport=1024 + i)) for i in range(64)]

    def batch(count):
        total = 0
        for i in range(count):
            tcp = Ether(frames[i % 64])[TCP]
            total += tcp.sport + int(tcp.flags)

    measure(batch, 16)


def encode():
    def batch(count):
        for i in range(count):
            bytes(
                Ether(dst=MAC, src=MAC)
                / IP(src='10.0.0.1', dst='10.0.0.2', ttl=64)
                / UDP(sport=68, dport=i & 0xFFFF)
                / Raw(BODY)
            )

    measure(batch, 16)


{'dissect': dissect, 'encode': encode}[sys.argv[1]]()
