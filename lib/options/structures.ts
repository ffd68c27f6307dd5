/**
 * The structures themselves. Those that the kernel's headers fix for every processor are written out; what varies comes
 * from the compiler.
 */
import { get16, LITTLE_ENDIAN, put16 } from '../memory/bytes';
import { invalidType, outOfRange } from '../arguments/errors';
import { layout } from '../system/layout';
import { bytesOf, integer } from '../arguments/validate';
import { at, arrayOf, fields, i32, inet, inet6, type Kind, long, structure, u16, u32, u64, u8 } from './structure';

export const linger = structure(8, fields(['onoff', i32], ['linger', i32]));

export const timeval = structure(layout.timeval.size, [
  at(0, 'sec', long(layout.timeval.sec_size)),
  at(layout.timeval.usec, 'usec', long(layout.timeval.usec_size)),
]);

export const timespec = structure(layout.timespec.size, [
  at(0, 'sec', long(layout.timespec.sec_size)),
  at(layout.timespec.nsec, 'nsec', long(layout.timespec.nsec_size)),
]);

/** The `_NEW` forms of the two: 64 bits on every processor. */
export const timeval64 = structure(16, [at(0, 'sec', long(8)), at(8, 'usec', long(8))]);
export const timespec64 = structure(16, [at(0, 'sec', long(8)), at(8, 'nsec', long(8))]);

export const ip_mreqn = structure(12, fields(['multiaddr', inet], ['address?', inet], ['ifindex?', i32]));

export const ipv6_mreq = structure(20, [at(0, 'multiaddr', inet6), at(16, 'interface', u32)]);

export const ucred = structure(12, fields(['pid', i32], ['uid', u32], ['gid', u32]));

const MR_ADDRESS_SIZE = 8;

/** `mr_alen` and `mr_address`: bytes, as many as there are. */
const hardwareAddress: Kind = {
  size: 2 + MR_ADDRESS_SIZE,
  put(out, offset, value, name) {
    const address = bytesOf(value);
    if (address === undefined) throw invalidType(name, 'a Buffer', value);
    if (address.length > MR_ADDRESS_SIZE) throw outOfRange(`${name}.length`, `<= ${MR_ADDRESS_SIZE}`, address.length);
    put16(out, offset, address.length);
    out.set(address, offset + 2);
  },
  get: (from, offset) =>
    Buffer.from(from.subarray(offset + 2, offset + 2 + Math.min(get16(from, offset), MR_ADDRESS_SIZE))),
};

export const packet_mreq = structure(16, [
  at(0, 'ifindex', i32),
  at(4, 'type', u16),
  at(6, 'address', hardwareAddress, true),
]);

export const tpacket_req3 = structure(
  28,
  fields(
    ['block_size', u32],
    ['block_nr', u32],
    ['frame_size', u32],
    ['frame_nr', u32],
    ['retire_blk_tov?', u32],
    ['sizeof_priv?', u32],
    ['feature_req_word?', u32],
  ),
);

export const tpacket_stats_v3 = structure(12, fields(['packets', u32], ['drops', u32], ['freeze_q_cnt?', u32]));

export const tpacket_auxdata = structure(
  20,
  fields(
    ['status', u32],
    ['len', u32],
    ['snaplen', u32],
    ['mac', u16],
    ['net', u16],
    ['vlan_tci', u16],
    ['vlan_tpid', u16],
  ),
);

export const sock_filter = structure(8, fields(['code', u16], ['jt', u8], ['jf', u8], ['k', u32]));

export const can_filter = structure(8, fields(['id', u32], ['mask', u32]));

export const in_pktinfo = structure(12, fields(['ifindex', i32], ['spec_dst', inet], ['addr', inet]));

export const in6_pktinfo = structure(20, [at(0, 'addr', inet6), at(16, 'ifindex', u32)]);

export const icmp_filter = structure(4, fields(['data', u32]));

export const icmp6_filter = structure(32, [at(0, 'filt', arrayOf(u32, 8))]);

export const sock_txtime = structure(8, fields(['clockid', i32], ['flags', u32]));

export const so_timestamping = structure(8, fields(['flags', i32], ['bind_phc?', i32]));

export const sock_extended_err = structure(16, [
  at(0, 'errno', u32),
  at(4, 'origin', u8),
  at(5, 'type', u8),
  at(6, 'code', u8),
  at(8, 'info', u32),
  at(12, 'data', u32),
]);

export const scm_timestamping = structure(3 * timespec.size, [at(0, 'ts', arrayOf(timespec, 3))]);

export const scm_timestamping64 = structure(3 * timespec64.size, [at(0, 'ts', arrayOf(timespec64, 3))]);

/** Bits of a byte. The first of a row has the lowest bits, on big-endian processors the highest. */
function bits(first: number, width: number): Kind {
  const shift = LITTLE_ENDIAN ? first : 8 - first - width;
  const mask = (1 << width) - 1;
  return {
    size: 1,
    put(out, offset, value, name) {
      out[offset] = (out[offset]! & ~(mask << shift)) | (integer(value, name, 0, mask) << shift);
    },
    get: (from, offset) => (from[offset]! >> shift) & mask,
  };
}

// What 6.18 has behind `received_ce_bytes` later kernels lay out anew, so it is left out.
export const tcp_info = structure(280, [
  ...fields(['state', u8], ['ca_state', u8], ['retransmits', u8], ['probes', u8], ['backoff', u8], ['options', u8]),
  at(6, 'snd_wscale', bits(0, 4)),
  at(6, 'rcv_wscale', bits(4, 4)),
  at(7, 'delivery_rate_app_limited', bits(0, 1)),
  at(7, 'fastopen_client_fail', bits(1, 2)),
  ...fields(
    ['rto', u32],
    ['ato', u32],
    ['snd_mss', u32],
    ['rcv_mss', u32],
    ['unacked', u32],
    ['sacked', u32],
    ['lost', u32],
    ['retrans', u32],
    ['fackets', u32],
    ['last_data_sent', u32],
    ['last_ack_sent', u32],
    ['last_data_recv', u32],
    ['last_ack_recv', u32],
    ['pmtu', u32],
    ['rcv_ssthresh', u32],
    ['rtt', u32],
    ['rttvar', u32],
    ['snd_ssthresh', u32],
    ['snd_cwnd', u32],
    ['advmss', u32],
    ['reordering', u32],
    ['rcv_rtt', u32],
    ['rcv_space', u32],
    ['total_retrans', u32],
    ['pacing_rate', u64],
    ['max_pacing_rate', u64],
    ['bytes_acked', u64],
    ['bytes_received', u64],
    ['segs_out', u32],
    ['segs_in', u32],
    ['notsent_bytes', u32],
    ['min_rtt', u32],
    ['data_segs_in', u32],
    ['data_segs_out', u32],
    ['delivery_rate', u64],
    ['busy_time', u64],
    ['rwnd_limited', u64],
    ['sndbuf_limited', u64],
    ['delivered', u32],
    ['delivered_ce', u32],
    ['bytes_sent', u64],
    ['bytes_retrans', u64],
    ['dsack_dups', u32],
    ['reord_seen', u32],
    ['rcv_ooopack', u32],
    ['snd_wnd', u32],
    ['rcv_wnd', u32],
    ['rehash', u32],
    ['total_rto', u16],
    ['total_rto_recoveries', u16],
    ['total_rto_time', u32],
    ['received_ce', u32],
    ['delivered_e1_bytes', u32],
    ['delivered_e0_bytes', u32],
    ['delivered_ce_bytes', u32],
    ['received_e1_bytes', u32],
    ['received_e0_bytes', u32],
    ['received_ce_bytes', u32],
  ).map((field) => ({ ...field, at: field.at + 8 })),
]);

export const mptcp_info = structure(
  96,
  fields(
    ['subflows', u8],
    ['add_addr_signal', u8],
    ['add_addr_accepted', u8],
    ['subflows_max', u8],
    ['add_addr_signal_max', u8],
    ['add_addr_accepted_max', u8],
    ['flags', u32],
    ['token', u32],
    ['write_seq', u64],
    ['snd_una', u64],
    ['rcv_nxt', u64],
    ['local_addr_used', u8],
    ['local_addr_max', u8],
    ['csum_enabled', u8],
    ['retransmits', u32],
    ['bytes_retrans', u64],
    ['bytes_sent', u64],
    ['bytes_received', u64],
    ['bytes_acked', u64],
    ['subflows_total', u8],
    // Three bytes are reserved.
    ['last_data_sent', u32],
    ['last_data_recv', u32],
    ['last_ack_recv', u32],
  ),
);
