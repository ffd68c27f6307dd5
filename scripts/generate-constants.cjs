// Makes native/generated/constants_fallbacks.h, lib/constants/generated.ts and lib/options/generated.ts of
// native/constants.def.
// With --check it writes nothing and fails where one of them is stale.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { root, file, read } = require('./constants.cjs');

const notice = `// Generated from ${file} by scripts/generate-constants.cjs. Change that, then \`npm run generate\`.`;

/** A codec and the type of the values it gives. */
const CODECS = {
  int: 'number',
  bigint: 'bigint',
  string: 'string',
  bytes: 'Bytes',
  raw: 'number | Bytes',
  sockaddr: 'Address',
  linger: 'Linger',
  timeval: 'Timeval',
  timespec: 'Timespec',
  ip_mreqn: 'IpMreqn',
  ip_mreq_source: 'IpMreqSource',
  ipv6_mreq: 'Ipv6Mreq',
  group_req: 'GroupReq',
  group_source_req: 'GroupSourceReq',
  ucred: 'Ucred',
  tcp_info: 'TcpInfo',
  packet_mreq: 'PacketMreq',
  tpacket_req3: 'TpacketReq3',
  tpacket_stats_v3: 'TpacketStatsV3',
  sock_fprog: 'SockFilter[]',
  can_filter: 'CanFilter[]',
  in_pktinfo: 'InPktinfo',
  in6_pktinfo: 'In6Pktinfo',
  icmp_filter: 'IcmpFilter',
  icmp6_filter: 'Icmp6Filter',
  sock_txtime: 'SockTxtime',
  so_timestamping: 'SoTimestamping',
  mptcp_info: 'MptcpInfo',
  rights: 'number[]',
  recverr: 'SockExtendedErr',
  timestamping: 'ScmTimestamping',
  txtime: 'bigint',
  auxdata: 'TpacketAuxdata',
};

/** Flavours of which nothing but the type is to be known. */
const TYPES = {
  number: 'number',
  text: 'string',
  type_flag: 'SocketTypeFlags',
  protocol: 'Protocol',
  level: 'OptionLevel',
  protocol_level: 'ProtocolLevel',
  message: 'MsgFlags',
  how: 'ShutdownHow',
  ai: 'AddressInfoFlags',
  ni: 'NameInfoFlags',
  poll: 'PollEvents',
};

function valueType(codec, type) {
  if (CODECS[codec] === undefined) throw new Error(`no codec ${codec}`);
  return type ?? CODECS[codec];
}

function typeOf([first, second]) {
  const { word, args } = first;
  if (second !== undefined) return `AncillaryOption<${valueType(args[1], args[2])}, ${valueType(...second.args)}>`;
  if (word === 'option') return `SocketOption<${valueType(args[1], args[2])}>`;
  if (word === 'ancillary') return `AncillaryType<${valueType(args[1], args[2])}>`;
  if (word === 'family') return `AddressFamily<${args[0]}>`;
  if (word === 'family_level') return `FamilyLevel<${args[0]}>`;
  if (word === 'type') return `SocketType<${args[0]}>`;
  if (TYPES[word] === undefined) throw new Error(`no flavour ${word}`);
  return TYPES[word];
}

/** An import of those of the exported types of `source` that `text` names. */
function imports(source, from, text) {
  const declared = fs.readFileSync(path.join(root, source), 'utf8').matchAll(/^export (?:type|interface) (\w+)/gm);
  const code = text.replace(/\/\*.*?\*\/|\/\/.*/g, '');
  const names = [...declared].map((match) => match[1]).filter((name) => new RegExp(`\\b${name}\\b`).test(code));
  return `import type {\n${names.map((name) => `  ${name},\n`).join('')}} from '${from}';`;
}

const doc = (row) => `/** ${row.doc} */`;

function fallbacks({ rows }) {
  const lines = [
    notice,
    '// What stands for a name that the headers do not define: its value on Linux, and nothing elsewhere.',
    '#ifndef BSD_SOCKETS_CONSTANTS_FALLBACKS_H',
    '#define BSD_SOCKETS_CONSTANTS_FALLBACKS_H',
    '',
    '#ifdef __linux__',
    '#define ON_LINUX(value) (value)',
    '#else',
    '#define ON_LINUX(value) (Value())',
    '#endif',
    '',
  ];
  for (const { name, value, lacking } of rows) {
    lines.push(`#ifndef ${name}`, `#define ${name} ${lacking ? '(Value())' : `ON_LINUX(${value})`}`, '#endif');
  }
  return [...lines, '', '#endif', ''].join('\n');
}

/** A field of `errno` or of a group of `constants`; what Linux lacks is absent on it. */
function field({ name, lacking, group }) {
  if (group === 'errno') return `readonly ${name}${lacking ? '?' : ''}: number;`;
  return lacking ? `readonly ${name}?: NonNullable<typeof ${name}>;` : `readonly ${name}: typeof ${name};`;
}

function constants({ rows, groups }) {
  const lines = [];
  const members = (group) => rows.filter((row) => row.group === group);
  for (const group of groups.keys()) {
    if (group === 'errno') continue;
    lines.push('', `// ${groups.get(group)}`, '');
    for (const row of members(group)) {
      lines.push(
        doc(row),
        `export declare const ${row.name}: ${typeOf(row.flavour)}${row.lacking ? ' | undefined' : ''};`,
      );
    }
  }
  lines.push('', `/** ${groups.get('errno')} */`, 'export declare const errno: {');
  for (const row of members('errno')) lines.push(`  ${doc(row)}`, `  ${field(row)}`);
  lines.push('};', '', '/** All constants of this platform by group; a constant that it lacks is absent. */');
  lines.push('export declare const constants: {');
  for (const group of groups.keys()) {
    lines.push(`  /** ${groups.get(group)} */`);
    if (group === 'errno') lines.push('  readonly errno: typeof errno;');
    else lines.push(`  readonly ${group}: {`, ...members(group).map((row) => `    ${field(row)}`), '  };');
  }
  lines.push('};');
  const body = lines.join('\n');
  const names = rows.filter((row) => row.group !== 'errno').map((row) => row.name);
  return [
    notice,
    imports('lib/types/addresses.ts', '../types/addresses', body),
    "import { constants as all } from './define';",
    imports('lib/types/flavours.ts', '../types/flavours', body),
    imports('lib/types/options.ts', '../types/options', body),
    '',
    'type Bytes = Buffer<ArrayBuffer>;',
    body,
    '',
    'module.exports = all;',
    '',
    '// Never called: Node reads here, without running it, which names ESM can import.',
    '// eslint-disable-next-line @typescript-eslint/no-meaningless-void-operator -- not parenthesized, V8 compiles it only when called',
    'void function names(exports: Record<string, unknown>) {',
    ...['constants', 'errno', ...names].map((name) => `  exports.${name} = undefined;`),
    '};',
    '',
  ].join('\n');
}

function known({ rows }) {
  const numbers = new Map(rows.map((row) => [row.name, Number(row.value)]));
  const seen = new Map();
  const tables = new Map();
  for (const row of rows) {
    const option = row.flavour.find((each) => each.word === 'option');
    if (option === undefined || option.args[1] === 'raw') continue;
    const codec = option.args[1];
    for (const level of option.args[0].split(' | ')) {
      // Two names of one option: the first one is enough, and both must mean the same.
      const key = `${numbers.get(level)} ${numbers.get(row.name)}`;
      if (!row.lacking) {
        if (!numbers.has(level)) throw new Error(`${row.name}: no constant ${level}`);
        if (seen.has(key) && seen.get(key) !== codec) throw new Error(`${row.name}: another option has ${key}`);
        if (seen.has(key)) continue;
        seen.set(key, codec);
      }
      const table = `${level} ${codec}`;
      tables.set(table, [...(tables.get(table) ?? []), row.name]);
    }
  }
  const names = [...new Set([...tables.keys()].map((table) => table.split(' ')[1]))];
  return [
    notice,
    "import * as constants from '../constants/generated';",
    '',
    '/** How the value of an option is encoded. */',
    `export type CodecName = ${names.map((name) => `'${name}'`).join(' | ')};`,
    '',
    '/** Level, codec, and the names of options, between blanks: few entries, for they are looked at whenever a program starts. */',
    'const tables: readonly (readonly [level: string, codec: CodecName, names: string])[] = [',
    ...[...tables].map(([table, options]) => {
      const [level, codec] = table.split(' ');
      return `  ['${level}', '${codec}', '${options.join(' ')}'],`;
    }),
    '];',
    '',
    '/** An option whose value is known: its level, its number and its codec. */',
    'export type Known = readonly [level: number, optname: number, codec: CodecName];',
    '',
    '/** The options of this platform whose value is known. */',
    'export const known: Known[] = [];',
    'const numbers = constants as unknown as Record<string, number | undefined>;',
    'for (const [level, codec, names] of tables) {',
    '  const number = numbers[level];',
    '  if (number === undefined) continue;',
    "  for (const name of names.split(' ')) {",
    '    const option = numbers[name];',
    '    if (option !== undefined) known.push([number, option, codec]);',
    '  }',
    '}',
    '',
  ].join('\n');
}

const table = read();
const stale = [];
for (const [name, text] of Object.entries({
  'native/generated/constants_fallbacks.h': fallbacks(table),
  'lib/constants/generated.ts': constants(table),
  'lib/options/generated.ts': known(table),
})) {
  const target = path.join(root, name);
  if (fs.existsSync(target) && fs.readFileSync(target, 'utf8') === text) continue;
  if (process.argv.includes('--check')) stale.push(name);
  else {
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, text);
  }
}
if (stale.length > 0) {
  console.error(`stale: ${stale.join(', ')}; run \`npm run generate\``);
  process.exitCode = 1;
}
