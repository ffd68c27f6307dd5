/** `AF_BLUETOOTH`: what binds without an adapter. */
import {
  AF_BLUETOOTH,
  BDADDR_ANY,
  BTPROTO_HCI,
  BTPROTO_L2CAP,
  BTPROTO_RFCOMM,
  BTPROTO_SCO,
  SOCK_RAW,
  SOCK_SEQPACKET,
  SOCK_STREAM,
} from 'bsd-sockets';
import { facades } from '../support/facades';
import { describeWhere, makes } from './family';

describe.each([
  ['L2CAP', SOCK_SEQPACKET, BTPROTO_L2CAP, { bdaddr: BDADDR_ANY, psm: 0x1001 }],
  ['RFCOMM', SOCK_STREAM, BTPROTO_RFCOMM, { bdaddr: BDADDR_ANY, channel: 5 }],
  ['SCO', SOCK_SEQPACKET, BTPROTO_SCO, { bdaddr: BDADDR_ANY }],
])('%s', (title, type, protocol, address) => {
  describeWhere('AF_BLUETOOTH', title, makes(AF_BLUETOOTH, type, protocol), () => {
    it.each(facades)('an address is what it was bound to: $title', async (facade) => {
      const s = facade.socket(AF_BLUETOOTH, type, protocol);
      await s.bind(address);
      expect(s.getsockname()).toMatchObject({ ...address, family: AF_BLUETOOTH });
    });
  });
});

describeWhere('AF_BLUETOOTH', 'HCI', makes(AF_BLUETOOTH, SOCK_RAW, BTPROTO_HCI), () => {
  it.each(facades)('an adapter that there is not: $title', async (facade) => {
    const s = facade.socket(AF_BLUETOOTH, SOCK_RAW, BTPROTO_HCI);
    await expect(() => s.bind({ dev: 0xfffe, channel: 0 })).toFailWith('ENODEV', 'bind');
  });
});
