// Makes native/constants_fallbacks.h, lib/constants.ts and lib/options/known.ts of native/constants.def.
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
    '#define ON_LINUX(value) (Constant())',
    '#endif',
    '',
  ];
  for (const { name, value, lacking } of rows) {
    lines.push(`#ifndef ${name}`, `#define ${name} ${lacking ? '(Constant())' : `ON_LINUX(${value})`}`, '#endif');
  }
  return [...lines, '', '#endif', ''].join('\n');
}

function constants({ rows, groups }) {
  const lines = [];
  const exported = rows.map((row, index) => ({ ...row, index, type: typeOf(row.flavour) }));
  for (const group of groups.keys()) {
    if (group === 'errno') continue;
    lines.push('', `// ${groups.get(group)}`, '');
    for (const row of exported.filter((each) => each.group === group)) {
      const type = row.lacking ? `${row.type} | undefined` : row.type;
      lines.push(doc(row), `export const ${row.name} = v[${row.index}] as ${type};`);
    }
  }
  lines.push('', `/** ${groups.get('errno')} */`, 'export const errno = present({');
  for (const row of exported.filter((each) => each.group === 'errno')) {
    lines.push(`  ${doc(row)}`, `  ${row.name}: v[${row.index}] as number${row.lacking ? ' | undefined' : ''},`);
  }
  lines.push('});', '', '/** All constants of this platform by group; a constant that it lacks is absent. */');
  lines.push('export const constants = {');
  for (const group of groups.keys()) {
    lines.push(`  /** ${groups.get(group)} */`);
    if (group === 'errno') lines.push('  errno,');
    else lines.push(`  ${group}: present({`, ...names(exported, group), '  }),');
  }
  lines.push('} as const;', '');
  const body = lines.join('\n');
  return [
    notice,
    imports('lib/address/types.ts', './address/types', body),
    imports('lib/flavours.ts', './flavours', body),
    "import { native } from './native';",
    imports('lib/options/types.ts', './options/types', body),
    "import { present } from './present';",
    '',
    'type Bytes = Buffer<ArrayBuffer>;',
    '',
    '/** The values, in the order of the table. */',
    'const v = native.constants;',
    body,
  ].join('\n');
}

function names(rows, group) {
  return rows.filter((row) => row.group === group).map((row) => `    ${row.name},`);
}

function known({ rows }) {
  const numbers = new Map(rows.map((row) => [row.name, Number(row.value)]));
  const seen = new Map();
  const entries = [];
  const used = new Set();
  for (const row of rows) {
    const option = row.flavour.find((each) => each.word === 'option');
    if (option === undefined || option.args[1] === 'raw') continue;
    for (const level of option.args[0].split(' | ')) {
      // Two names of one option: the first one is enough, and both must mean the same.
      const key = `${numbers.get(level)} ${numbers.get(row.name)}`;
      if (!row.lacking) {
        if (!numbers.has(level)) throw new Error(`${row.name}: no constant ${level}`);
        if (seen.has(key) && seen.get(key) !== option.args[1])
          throw new Error(`${row.name}: another option has ${key}`);
        if (seen.has(key)) continue;
        seen.set(key, option.args[1]);
      }
      used.add(level).add(row.name);
      entries.push(`  [c.${level}, c.${row.name}, '${option.args[1]}'],`);
    }
  }
  return [
    notice,
    "import * as c from '../constants';",
    '',
    '/** The options whose value is known: level, name and codec. Level or name is `undefined` where the platform lacks it. */',
    'export const known = [',
    ...entries,
    '] as const;',
    '',
  ].join('\n');
}

const table = read();
const stale = [];
for (const [name, text] of Object.entries({
  'native/constants_fallbacks.h': fallbacks(table),
  'lib/constants.ts': constants(table),
  'lib/options/known.ts': known(table),
})) {
  const target = path.join(root, name);
  if (fs.existsSync(target) && fs.readFileSync(target, 'utf8') === text) continue;
  if (process.argv.includes('--check')) stale.push(name);
  else fs.writeFileSync(target, text);
}
if (stale.length > 0) {
  console.error(`stale: ${stale.join(', ')}; run \`npm run generate\``);
  process.exitCode = 1;
}
