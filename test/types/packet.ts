// The layers of packets: fields follow from one table each, and so do their types.
import * as P from 'bsd-sockets/packet';

type Eq<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <T extends true>(): T => true as T;

export function main(frame: Uint8Array): void {
  const packet = P.dissect(frame, { link: P.DLT_LINUX_SLL2 });
  same<Eq<typeof packet.tcp, P.Tcp | undefined>>();
  same<Eq<P.Tcp['flags'], number>>();
  same<Eq<P.Tcp['options'], P.TcpOption[]>>();
  same<Eq<P.Ipv4['dont_fragment'], boolean>>();
  same<Eq<P.Ipv4['src'], string>>();
  same<Eq<P.Icmp['mtu'], number | undefined>>();
  same<Eq<P.Udp['checksum_ok'], boolean | undefined>>();
  same<Eq<P.Ipv4['checksum_ok'], boolean>>();
  same<Eq<typeof packet.truncated, P.LayerName | 'payload' | undefined>>();
  const port: number | undefined = packet.icmp?.quoted?.udp?.destination_port;
  if (packet.tcp) packet.tcp.flags |= P.TCP_SYN;
  for (const { id } of packet.vlan) id.toFixed();
  for (const option of packet.tcp?.options ?? []) if (option.kind === 'mss') option.value.toFixed();
  const bytes: Buffer<ArrayBuffer> = P.encode(
    P.ipv4({ src: '::1', ttl: port }),
    ...packet,
    'text',
    new DataView(new ArrayBuffer(1)),
  );
  P.ipv6({ extensions: [{ type: 'hop_by_hop', options: [{ type: 'router_alert', value: 0 }] }] });
  P.icmp({ type: P.ICMP_TIME_EXCEEDED, quoted: packet });
  P.icmp({ type: P.ICMP_TIME_EXCEEDED, quoted: bytes });
  // @ts-expect-error no layer of this name
  void packet.quic;
  // @ts-expect-error no field of this name
  P.udp({ port: 1 });
  // @ts-expect-error a port is a number
  P.udp({ source_port: '1' });
  // @ts-expect-error an address is text
  P.ipv4({ src: 1 });
  // @ts-expect-error no option of this name
  P.tcp({ options: [{ kind: 'mtu', value: 1 }] });
  // @ts-expect-error a link type by a wrong name
  P.dissect(frame, { link: 'wifi' });
  // @ts-expect-error a number is no part of a packet
  P.encode(1);
  // @ts-expect-error what is quoted cannot be set
  if (packet.icmp) packet.icmp.quoted = packet;
}
