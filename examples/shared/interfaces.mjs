// What is known of a network interface.
import { networkInterfaces } from 'node:os';
import { AF_PACKET, SOCK_RAW, Socket } from 'bsd-sockets';

/** The first IPv4 address of an interface, with its CIDR form, or undefined. */
export function ipv4Of(ifname) {
  return networkInterfaces()[ifname]?.find(({ family }) => family === 'IPv4');
}

/** The hardware address of an interface. @throws {SocketError} ENODEV, EPERM */
export function hardwareAddress(ifname) {
  const probe = new Socket({ family: AF_PACKET, type: SOCK_RAW, proto: 0 });
  try {
    probe.bind({ ifname, protocol: 0 });
    return [...probe.getsockname().addr].map((byte) => byte.toString(16).padStart(2, '0')).join(':');
  } finally {
    probe.close();
  }
}

/** All addresses of a network as `10.0.0.0/24`, without its own and the broadcast address. */
export function* hostsOf(cidr) {
  const [base, bits] = cidr.split('/');
  const length = Number(bits);
  const value = base.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
  const size = 2 ** (32 - length);
  const first = Math.floor(value / size) * size;
  for (let i = length >= 31 ? 0 : 1; i < (length >= 31 ? size : size - 1); i++) {
    const host = first + i;
    yield [host >>> 24, (host >>> 16) & 255, (host >>> 8) & 255, host & 255].join('.');
  }
}
