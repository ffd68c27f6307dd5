// Filters and capture files: compiled only, as typing.ts.
import { pipeline } from 'node:stream/promises';
import * as S from 'bsd-sockets';
import { compileFilter, disassembleFilter, dissect, filterMatches, PcapWriter, readPcap } from 'bsd-sockets/packet';

export async function main(socket: S.Socket): Promise<void> {
  const program = compileFilter('tcp port 80', { link: 'ethernet', snaplen: 96, vlan: 'inline' });
  // A program is what the option takes, and what it returns can be run and printed.
  socket.setsockopt(S.SOL_SOCKET, S.SO_ATTACH_FILTER, program);
  const matches: boolean = filterMatches(program, Buffer.alloc(60), 1500);
  const text: string = disassembleFilter(program);
  compileFilter('ip', { link: 276 });
  // @ts-expect-error no such link type
  compileFilter('ip', { link: 'token ring' });
  // @ts-expect-error no such place
  compileFilter('ip', { vlan: 'outside' });
  // @ts-expect-error a packet is bytes
  filterMatches(program, text);

  const writer = new PcapWriter('/tmp/x.pcap', { format: 'pcapng', ifname: 'eth0' });
  const more: boolean = writer.write({ data: Buffer.alloc(1), sec: 1, nsec: 2, comment: undefined });
  // @ts-expect-error when it was captured is missing
  writer.write({ data: Buffer.alloc(1) });
  // @ts-expect-error no such format
  new PcapWriter('/tmp/x.pcap', { format: 'erf' });
  for await (const packet of readPcap('/tmp/x.pcap')) {
    dissect(packet.data, { link: packet.link });
    writer.write(packet);
    const name: string | undefined = packet.interface.name;
    if (matches && more) console.log(name, packet.comment?.length);
  }
  await pipeline(readPcap(process.stdin), new PcapWriter(process.stdout));
  // @ts-expect-error a source is a path, bytes or a stream of bytes
  readPcap(5);
}
