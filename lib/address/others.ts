/** The codecs of the families that few programs use. */
import {
  AF_ALG,
  AF_BLUETOOTH,
  AF_CAN,
  AF_NETLINK,
  AF_PACKET,
  AF_QIPCRTR,
  AF_TIPC,
  AF_VSOCK,
} from '../constants/generated';
import { algCodec } from './alg';
import { bluetoothCodec } from './bluetooth';
import { canCodec } from './can';
import { netlinkCodec } from './netlink';
import { packetCodec } from './packet';
import { qipcrtrCodec } from './qipcrtr';
import { tipcCodec } from './tipc';
import { vsockCodec } from './vsock';
import type { Entry } from './codec';

export const table = new Map<number | undefined, Entry>([
  [AF_PACKET, { codec: packetCodec, size: 12 }],
  [AF_NETLINK, { codec: netlinkCodec, size: 12 }],
  [AF_VSOCK, { codec: vsockCodec, size: 12 }],
  [AF_CAN, { codec: canCodec, size: 8 }],
  [AF_ALG, { codec: algCodec, size: 88 }],
  [AF_TIPC, { codec: tipcCodec, size: 16 }],
  [AF_QIPCRTR, { codec: qipcrtrCodec, size: 12 }],
  [AF_BLUETOOTH, { codec: bluetoothCodec, size: 6 }],
]);
