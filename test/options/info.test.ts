/**
 * `TCP_INFO` and `MPTCP_INFO`, whose fields nobody can make the kernel fill one by one: each field of the C structure is read
 * from where the compiler puts it.
 */
import { readFileSync } from 'node:fs';
import { endianness } from 'node:os';
import { codecs } from '#lib/options/codecs';

/** The fields in the order of the kernel's header, with their bytes; of fields in one byte, their bits. */
const TCP_INFO = `
  state:1 ca_state:1 retransmits:1 probes:1 backoff:1 options:1 snd_wscale/4 rcv_wscale/4 delivery_rate_app_limited/1
  fastopen_client_fail/2 rto:4 ato:4 snd_mss:4 rcv_mss:4 unacked:4 sacked:4 lost:4 retrans:4 fackets:4 last_data_sent:4
  last_ack_sent:4 last_data_recv:4 last_ack_recv:4 pmtu:4 rcv_ssthresh:4 rtt:4 rttvar:4 snd_ssthresh:4 snd_cwnd:4 advmss:4
  reordering:4 rcv_rtt:4 rcv_space:4 total_retrans:4 pacing_rate:8 max_pacing_rate:8 bytes_acked:8 bytes_received:8
  segs_out:4 segs_in:4 notsent_bytes:4 min_rtt:4 data_segs_in:4 data_segs_out:4 delivery_rate:8 busy_time:8 rwnd_limited:8
  sndbuf_limited:8 delivered:4 delivered_ce:4 bytes_sent:8 bytes_retrans:8 dsack_dups:4 reord_seen:4 rcv_ooopack:4 snd_wnd:4
  rcv_wnd:4 rehash:4 total_rto:2 total_rto_recoveries:2 total_rto_time:4 received_ce:4 delivered_e1_bytes:4
  delivered_e0_bytes:4 delivered_ce_bytes:4 received_e1_bytes:4 received_e0_bytes:4 received_ce_bytes:4`;
const MPTCP_INFO = `
  subflows:1 add_addr_signal:1 add_addr_accepted:1 subflows_max:1 add_addr_signal_max:1 add_addr_accepted_max:1 flags:4
  token:4 write_seq:8 snd_una:8 rcv_nxt:8 local_addr_used:1 local_addr_max:1 csum_enabled:1 retransmits:4 bytes_retrans:8
  bytes_sent:8 bytes_received:8 bytes_acked:8 subflows_total:1 last_data_sent:4 last_data_recv:4 last_ack_recv:4`;

type Field = [name: string, kind: string, size: number];
const fieldsOf = (text: string): Field[] =>
  text
    .trim()
    .split(/\s+/)
    .map((field) => {
      const [, name, kind, size] = /^(\w+)([:/])(\d)$/.exec(field) as unknown as [string, string, string, string];
      return [name, kind, Number(size)];
    });

/** What C reads in `bytes`. */
function read(fields: readonly Field[], bytes: Buffer): Record<string, number | bigint> {
  const little = endianness() === 'LE';
  const values: Record<string, number | bigint> = {};
  let at = 0;
  let bit = 0;
  for (const [name, kind, size] of fields) {
    if (kind === '/') {
      // Bit-fields share a byte until one does not fit, and here until a new pair begins.
      const shift = little ? bit : 8 - bit - size;
      values[name] = (bytes[at]! >> shift) & ((1 << size) - 1);
      bit += size;
      if (bit === 8 || name === 'fastopen_client_fail') [at, bit] = [at + 1, 0];
      continue;
    }
    at = Math.ceil(at / size) * size;
    if (size === 8) values[name] = little ? bytes.readBigUInt64LE(at) : bytes.readBigUInt64BE(at);
    else values[name] = little ? bytes.readUIntLE(at, size) : bytes.readUIntBE(at, size);
    at += size;
  }
  expect(at).toBeLessThanOrEqual(bytes.length);
  return values;
}

describe.each([
  ['tcp_info', TCP_INFO, codecs.tcp_info, '/usr/include/linux/tcp.h', 'tcpi_'],
  ['mptcp_info', MPTCP_INFO, codecs.mptcp_info, '/usr/include/linux/mptcp.h', 'mptcpi_'],
] as const)('struct %s', (name, text, codec, header, prefix) => {
  const fields = fieldsOf(text);

  it('each field is where C has it', () => {
    const bytes = Buffer.from(Array.from({ length: codec.size }, (_, index) => (index * 37 + 11) & 0xff));
    const values = codec.decode(bytes);
    expect(values).toEqual(read(fields, bytes));
    expect(codec.decode(codec.encode(values, 'value'))).toEqual(values);
  });

  let declared: string | undefined;
  try {
    declared = new RegExp(`^struct ${name} \\{([^]*?)^\\}`, 'm').exec(readFileSync(header, 'utf8'))?.[1];
  } catch {
    // No headers of the kernel on this machine.
  }
  const test = declared === undefined ? it.skip : it;
  test(`has the fields of ${declared === undefined ? `${header}, which is not here` : header} first`, () => {
    const found = [
      ...declared!.matchAll(new RegExp(`(?:__u(\\d+)\\s+|,\\s*)${prefix}(\\w+)\\s*(?::\\s*(\\d))?`, 'g')),
    ].map(([, bits, field, width]) => (width === undefined ? `${field}:${Number(bits) / 8}` : `${field}/${width}`));
    expect(found.length).toBeGreaterThan(10);
    expect(fields.slice(0, found.length).map((field) => [field[0], field[1], field[2]].join(''))).toEqual(found);
  });
});
