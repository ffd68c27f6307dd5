/** `AF_QIPCRTR` within one node. */
import { AF_QIPCRTR, SOCK_DGRAM, type QipcrtrAddress } from 'bsd-sockets';
import { facades } from '../support/facades';
import { describeWhere, makes } from './family';

describeWhere('AF_QIPCRTR', '', makes(AF_QIPCRTR, SOCK_DGRAM), () => {
  it.each(facades)('datagrams go from one to the other: $title', async (facade) => {
    const a = facade.socket(AF_QIPCRTR, SOCK_DGRAM);
    const b = facade.socket(AF_QIPCRTR, SOCK_DGRAM);
    const { node } = a.getsockname() as QipcrtrAddress;
    for (const s of [a, b]) await s.bind({ node, port: 0 });
    expect(b.getsockname()).toEqual({ family: AF_QIPCRTR, node, port: expect.any(Number) as number });
    await a.sendto('datagram', b.getsockname());
    const [data, from] = await b.recvfrom(100);
    expect(String(data)).toBe('datagram');
    expect(from).toEqual(a.getsockname());
  });
});
