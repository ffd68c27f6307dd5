// Compares native/constants.def with the platform's headers, which the C compiler is asked for. Fails where a header has
// a name of the table's groups that neither the table nor scripts/constants-omitted.txt has, and where the value that the
// table gives for headers without the name is not the one of these headers.
'use strict';
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { file, read } = require('./constants.cjs');

/** Headers in the order that lets the C library's and the kernel's be included together. */
const HEADERS = [
  ...['errno', 'limits', 'netdb', 'poll', 'time', 'net/ethernet', 'net/if', 'netinet/in', 'netinet/ip', 'netinet/tcp'],
  ...['netinet/udp', 'netinet/ip_icmp', 'netinet/icmp6', 'sys/ioctl', 'sys/socket', 'sys/un', 'linux/can'],
  ...['linux/can/error', 'linux/can/isotp', 'linux/can/j1939', 'linux/can/raw', 'linux/errqueue', 'linux/filter'],
  ...['linux/if_alg', 'linux/if_arp', 'linux/if_ether', 'linux/if_packet', 'linux/mptcp', 'linux/net_tstamp'],
  ...['linux/netfilter_ipv4', 'linux/netlink', 'linux/qrtr', 'linux/rds', 'linux/sctp', 'linux/sockios', 'linux/tipc'],
  ...['linux/tls', 'linux/udp', 'linux/vm_sockets', 'linux/netfilter_ipv6/ip6_tables'],
];
/** Structures that both the C library and the kernel define. */
const TWICE = ['arphdr', 'arpreq', 'arpreq_old', 'udphdr'];

/** What names of headers belong to the table. */
const GROUPS = new RegExp(
  '^(?:E(?!THER)[0-9A-Z]+|POLL[A-Z]+|IN_(?:CLASS|LOOPBACKNET)\\w*|INET6?_ADDRSTRLEN|FIO[A-Z]+|SIOC\\w+|IP6T_SO_ORIGINAL_DST|(?:' +
    'AF|AI|ALG|ARPHRD|BPF|CAN|CANFD|CANXL|CLOCK|EAI|ETH|ETHERTYPE|ICMP|ICMP6|IFF|INADDR|IP|IPOPT|IPPORT|IPPROTO|IPTOS|' +
    'IPV6|J1939|MCAST|MPTCP|MSG|ND|NETLINK|NI|NLA|NLM|NLMSG|NLMSGERR|PACKET|PF|QRTR|RDS|SCM|SCTP|SHUT|SKF|SO|SOCK|SOF|' +
    'SOL|TCP|TCPI|TH|TIPC|TLS|TP|TPACKET|UDP|UDPLITE|VMADDR|VM|VSOCK)_\\w+)$',
);
/** Processors whose numbers are those of include/uapi/asm-generic, which the table has. */
const GENERIC = ['arm', 'arm64', 'ia32', 'loong64', 'riscv64', 's390x', 'x64'];

function cc(args, input) {
  const { error, stdout, stderr, status } = spawnSync('cc', [...args, '-D_GNU_SOURCE', '-w', '-x', 'c', '-'], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (error) throw error;
  return { stdout, stderr, status };
}

const includes = HEADERS.map((header) => {
  const include = `#if __has_include(<${header}.h>)\n#include <${header}.h>\n#endif\n`;
  if (!/^linux\/(udp|if_arp)$/.test(header)) return include;
  const rename = TWICE.map((name) => `#define ${name} linux_${name}\n`).join('');
  return rename + include + TWICE.map((name) => `#undef ${name}\n`).join('');
}).join('');

/** The macros and enumerators of the headers. */
function defined() {
  const macros = cc(['-E', '-dM'], includes).stdout.matchAll(/^#define (\w+) ./gm);
  const text = cc(['-E', '-P'], includes).stdout;
  const enumerators = [...text.matchAll(/\benum\b[^{};]*\{([^}]*)\}/g)].flatMap(([, body]) =>
    body.split(',').map((part) => /^\s*(\w*)/.exec(part)),
  );
  return new Set([...macros, ...enumerators].map((match) => match[1]));
}

/** Lines of scripts/constants-omitted.txt: a name, `*` standing for any end of it, and the reason. */
function omitted() {
  const lines = fs.readFileSync(path.join(__dirname, 'constants-omitted.txt'), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, pattern, reason] = /^(\S+) +(.+)$/.exec(line) ?? [];
      if (reason === undefined) throw new Error(`scripts/constants-omitted.txt: no reason: ${line}`);
      return { pattern, matches: new RegExp(`^${pattern.replaceAll('*', '\\w*')}$`) };
    });
}

const { rows } = read();
const names = new Set(rows.map((row) => row.name));
const omissions = omitted();
const problems = [];
const headers = defined();
const found = [...headers].filter((name) => GROUPS.test(name)).sort();
if (found.length === 0) problems.push('the compiler found no header');
for (const name of found) {
  if (names.has(name) || omissions.some(({ matches }) => matches.test(name))) continue;
  problems.push(`${name}: in the headers, and neither in ${file} nor in scripts/constants-omitted.txt`);
}
for (const name of names) {
  if (omissions.some(({ matches }) => matches.test(name))) problems.push(`${name}: both in the table and omitted`);
}
for (const { pattern, matches } of omissions) {
  if (!found.some((name) => matches.test(name))) console.log(`(omitted, and not in these headers: ${pattern})`);
}

if (process.platform === 'linux' && GENERIC.includes(process.arch)) {
  const checked = rows.filter(({ name, value, lacking }) => !lacking && !value.startsWith('"') && headers.has(name));
  const asserts = checked.map(({ name, value }) => `_Static_assert((${name}) == (${value}), "${name}");\n`);
  for (const [, name] of cc(['-fsyntax-only'], includes + asserts.join('')).stderr.matchAll(
    /error: static.*"(\w+)"/g,
  )) {
    problems.push(`${name}: the headers have another value than ${file}`);
  }
  console.log(`${checked.length} of the table's ${rows.length} values compared with the headers'`);
}
console.log(`${found.length} names of these groups in the headers`);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
