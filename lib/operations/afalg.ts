/** `sendmsg_afalg`: what to do, to the kernel's crypto. */
import { encodeAncillary, type AncillaryInput } from '../ancillary/cmsg';
import { invalidType } from '../arguments/errors';
import { type Data, integer, writableBytes } from '../arguments/validate';
import * as constants from '../constants/generated';
import type { Descriptor } from '../descriptor/descriptor';
import { SendMessageOnce } from './send-message';

/** What `sendmsg_afalg` sends. */
export interface AlgMessage {
  /** The data, associated data first. Left out: none, only what to do. */
  msg?: readonly Data[];
  /** `ALG_OP_ENCRYPT`, `ALG_OP_DECRYPT` … */
  op: number;
  /** The initialization vector. */
  iv?: Uint8Array;
  /** How many bytes of the data are associated data, of an AEAD cipher. */
  assoclen?: number;
  /** `MSG_MORE` … */
  flags?: number;
}

export class SendmsgAfalg extends SendMessageOnce {
  constructor(descriptor: Descriptor, message: unknown) {
    if (typeof message !== 'object' || message === null) throw invalidType('message', 'an object', message);
    const { msg = [], op, iv, assoclen, flags } = message as Record<string, unknown>;
    super(descriptor, 'sendmsg_afalg', msg, encodeAncillary(algorithmControl(op, iv, assoclen)), flags, undefined);
  }
}

/** The control messages of `AF_ALG`: what to do, from which initialization vector, how much is associated data. */
function algorithmControl(op: unknown, iv: unknown, assoclen: unknown): AncillaryInput[] {
  const { SOL_ALG: level } = constants;
  const int = (value: number): Buffer => Buffer.from(new Uint32Array([value]).buffer);
  const ancdata: AncillaryInput[] = [
    { level, type: constants.ALG_SET_OP, data: int(integer(op, 'op', 0, 0xffffffff)) },
  ];
  if (iv !== undefined) {
    const bytes = writableBytes(iv, 'iv');
    ancdata.push({ level, type: constants.ALG_SET_IV, data: Buffer.concat([int(bytes.length), bytes]) });
  }
  if (assoclen !== undefined) {
    const data = int(integer(assoclen, 'assoclen', 0, 0xffffffff));
    ancdata.push({ level, type: constants.ALG_SET_AEAD_ASSOCLEN, data });
  }
  return ancdata;
}
