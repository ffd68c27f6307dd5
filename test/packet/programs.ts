/** The programs that the tests of packets compare with: tshark and scapy; and the frames that go to and from them. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** `undefined` where `command` succeeds, else why what needs it is skipped. */
function lack(name: string, ...command: [string, ...string[]]): string | undefined {
  try {
    execFileSync(command[0], command.slice(1), { stdio: 'ignore', timeout: 60_000 });
    return undefined;
  } catch {
    return `no ${name} on this machine`;
  }
}

/** The distribution's Python: its packages are not those of another one that comes first in PATH. */
const PYTHON = '/usr/bin/python3';

const lackOfTshark = lack('tshark', 'tshark', '--version');
const lackOfScapy = lack('scapy', PYTHON, '-c', 'import scapy.all');

function describeWith(reason: string | undefined): (title: string, body: () => void) => void {
  return (title, body) => {
    if (reason === undefined) describe(title, body);
    else describe.skip(`${title} (${reason})`, body);
  };
}

/** `describe` for what compares with tshark; without it the tests are skipped, and their title says why. */
export const describeWithTshark = describeWith(lackOfTshark);
/** The same for scapy. */
export const describeWithScapy = describeWith(lackOfScapy);

/** A capture file, classic pcap: this is not what is tested, so that it is written here byte by byte. */
export function pcap(frames: readonly Uint8Array[], link: number): Buffer {
  const header = Buffer.alloc(24);
  header.writeUInt32LE(0xa1b2c3d4, 0);
  header.writeUInt16LE(2, 4);
  header.writeUInt16LE(4, 6);
  header.writeUInt32LE(262_144, 16);
  header.writeUInt32LE(link, 20);
  const records = frames.flatMap((frame) => {
    const record = Buffer.alloc(16);
    record.writeUInt32LE(frame.length, 8);
    record.writeUInt32LE(frame.length, 12);
    return [record, frame];
  });
  return Buffer.concat([header, ...records]);
}

/** What tshark makes of each frame: by the name of the field all its values, in their order. */
export function tshark(
  frames: readonly Uint8Array[],
  fields: readonly string[],
  link = 1,
): Readonly<Record<string, string[]>>[] {
  const folder = mkdtempSync(join(tmpdir(), 'bsd-sockets-tshark-'));
  try {
    const file = join(folder, 'frames.pcap');
    writeFileSync(file, pcap(frames, link));
    const args = ['-n', '-r', file, '-T', 'fields', '-E', 'separator=/t', '-E', 'occurrence=a', '-E', 'aggregator=;'];
    for (const option of ['ip.check_checksum', 'tcp.check_checksum', 'udp.check_checksum'])
      args.push('-o', `${option}:TRUE`);
    args.push('-o', 'ip.defragment:FALSE', '-o', 'ipv6.defragment:FALSE', '-o', 'sctp.checksum:crc-32c');
    for (const field of fields) args.push('-e', field);
    const output = execFileSync('tshark', args, {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: 'pipe',
      timeout: 120_000,
    });
    return output
      .replace(/\n$/, '')
      .split('\n')
      .map((line) => {
        const values = line.split('\t');
        return Object.fromEntries(fields.map((field, i) => [field, values[i] ? values[i].split(';') : []]));
      });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs a script of scapy's, whose names are all imported, with `json` and `sys`; returns what it printed as JSON. */
export function scapy(script: string): unknown {
  const preamble =
    'import json, sys, logging\nlogging.getLogger("scapy").setLevel(logging.ERROR)\nfrom scapy.all import *\n';
  const output = execFileSync(PYTHON, ['-'], {
    input: `${preamble}${script}`,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: 120_000,
  });
  return JSON.parse(output);
}
