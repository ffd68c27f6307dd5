/** The programs of examples/ that send and receive packets, in networks of their own, beside the programs people know. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import * as S from 'bsd-sockets';
import { dissect, encode, ethernet, lldp, readPcap } from 'bsd-sockets/packet';
import packet = require('dns-packet');
import { closeLater } from '../support/facades';
import { describeInNamespace, Namespace } from '../support/namespace';

const root = join(__dirname, '../../..');
const run = promisify(execFile);
const nobody = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', '--'];

interface Outcome {
  status: number;
  stdout: string;
  stderr: string;
}

/** Runs a program of examples/ in a namespace. */
async function example(
  where: Namespace,
  name: string,
  args: readonly string[],
  wrap: readonly string[] = [],
): Promise<Outcome> {
  const [file, ...rest] = [...wrap, process.execPath, join(root, 'examples', `${name}.mjs`), ...args] as [
    string,
    ...string[],
  ];
  const running = where.within(() => run(file, rest, { cwd: root, timeout: 25_000 }));
  try {
    const { stdout, stderr } = await running;
    return { status: 0, stdout, stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { status: code, stdout, stderr };
  }
}

/** Starts one, and waits for the line of stderr that says that it listens. */
async function listening(
  where: Namespace,
  name: string,
  args: readonly string[],
): Promise<{ child: ChildProcess; ended: Promise<Outcome> }> {
  const child = where.within(() =>
    spawn(process.execPath, [join(root, 'examples', `${name}.mjs`), ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  );
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (data) => (stdout += String(data)));
  child.stderr.on('data', (data) => (stderr += String(data)));
  const ended = once(child, 'close').then(([status]) => ({ status: status as number, stdout, stderr }));
  const lines = createInterface({ input: child.stderr });
  for await (const line of lines) {
    if (line.startsWith('listening')) break;
  }
  return { child, ended };
}

async function interrupted({ child, ended }: Awaited<ReturnType<typeof listening>>): Promise<Outcome> {
  child.kill('SIGINT');
  return ended;
}

/** The addresses of the hops that a traceroute lists, in order. */
function hopsOf(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => /^ *\d+ /.test(line))
    .map((line) => /^ *\d+ +(\S+)/.exec(line)![1]!);
}

describe('the command line', () => {
  it.concurrent.each([
    'ping',
    'traceroute',
    'arp-scan',
    'dhcp-client',
    'sniff',
    'syn-scan',
    'lldp-listen',
    'wake-on-lan',
    'ndp-monitor',
    'mdns-query',
  ])('of %s has --help, and refuses what is wrong', async (name) => {
    const file = join(root, 'examples', `${name}.mjs`);
    const { stdout } = await run(process.execPath, [file, '--help']);
    expect(stdout).toContain(`usage: node examples/${name}.mjs`);
    await expect(run(process.execPath, [file, '--nonsense'])).rejects.toMatchObject({ code: 2 });
    await expect(run(process.execPath, [file])).rejects.toMatchObject({ code: 2 });
  });
});

describeInNamespace('in a chain of three hosts', ['traceroute', 'ping', 'sysctl', 'setpriv'], () => {
  let near: Namespace;
  let middle: Namespace;
  let far: Namespace;

  beforeAll(async () => {
    [near, middle, far] = [Namespace.create(), Namespace.create(), Namespace.create()];
    near.run('ip', 'link', 'add', 'n0', 'type', 'veth', 'peer', 'name', 'm0', 'netns', middle.path);
    middle.run('ip', 'link', 'add', 'm1', 'type', 'veth', 'peer', 'name', 'f0', 'netns', far.path);
    const address = (where: Namespace, name: string, v4: string, v6: string): void => {
      where.run('ip', 'link', 'set', name, 'up');
      where.run('ip', 'addr', 'add', v4, 'dev', name);
      where.run('ip', 'addr', 'add', v6, 'dev', name, 'nodad');
    };
    address(near, 'n0', '10.1.0.1/24', 'fd01::1/64');
    address(middle, 'm0', '10.1.0.2/24', 'fd01::2/64');
    address(middle, 'm1', '10.2.0.2/24', 'fd02::2/64');
    address(far, 'f0', '10.2.0.3/24', 'fd02::3/64');
    near.run('ip', 'route', 'add', 'default', 'via', '10.1.0.2');
    near.run('ip', '-6', 'route', 'add', 'default', 'via', 'fd01::2');
    far.run('ip', 'route', 'add', 'default', 'via', '10.2.0.2');
    far.run('ip', '-6', 'route', 'add', 'default', 'via', 'fd02::2');
    middle.run('sysctl', '-qw', 'net.ipv4.ip_forward=1', 'net.ipv6.conf.all.forwarding=1');
    near.run('sysctl', '-qw', 'net.ipv4.ping_group_range=0 2147483647');
    // Answers to probes are limited in number otherwise.
    for (const host of [middle, far])
      host.run('sysctl', '-qw', 'net.ipv4.icmp_ratelimit=0', 'net.ipv6.icmp.ratelimit=0');
    // The links' addresses are found out before anybody counts.
    for (const to of ['10.2.0.3', 'fd02::3']) near.run('ping', '-c', '1', '-W', '5', to);
  });
  afterAll(() => {
    for (const host of [near, middle, far]) host.close();
  });

  describe.each([
    ['IPv4', '10.2.0.3', '10.1.0.2', '10.2.0.99'],
    ['IPv6', 'fd02::3', 'fd01::2', 'fd02::99'],
  ])('over %s', (_, host, router, nobodys) => {
    it.each([
      ['by UDP', [], []],
      ['by UDP without root', [], nobody],
      ['by ICMP', ['-I'], []],
    ])('traceroute finds the hops that the classical one finds, %s', async (__, args, wrap) => {
      const { status, stdout } = await example(near, 'traceroute', ['-n', '-q', '2', ...args, host], wrap);
      const classical = near.run('traceroute', '-n', '-q', '2', host);
      expect(hopsOf(stdout)).toEqual([router, host]);
      expect(hopsOf(stdout)).toEqual(hopsOf(classical));
      expect(status).toBe(0);
      expect(stdout.match(/[\d.]+ ms/g)).toHaveLength(4);
    });

    it.each([
      ['as root', []],
      ['without root', nobody],
    ])('ping has the answers and figures that the classical one has, %s', async (__, wrap) => {
      const { status, stdout } = await example(near, 'ping', ['-c', '3', '-i', '0.05', '-s', '100', host], wrap);
      const classical = near.run('ping', '-n', '-c', '3', '-i', '0.05', '-s', '100', host);
      const answers = (text: string): string[] => text.match(/icmp_seq=\d+ ttl=\d+/g) ?? [];
      expect(answers(stdout)).toEqual(answers(classical));
      expect(stdout).toContain('3 packets transmitted, 3 received, 0% packet loss');
      expect(stdout).toMatch(/^rtt min\/avg\/max\/mdev = [\d.]+\/[\d.]+\/[\d.]+\/[\d.]+ ms$/m);
      expect(status).toBe(0);
    });

    it('ping shows who reports that the time to live was over', async () => {
      const { status, stdout } = await example(near, 'ping', ['-c', '1', '-t', '1', '-W', '2', host]);
      expect(stdout).toMatch(new RegExp(`From ${router} icmp_seq=1 Time`));
      expect(stdout).toContain('1 packets transmitted, 0 received, +1 errors, 100% packet loss');
      expect(status).toBe(1);
    });

    it('ping ends with 1 where nobody answers', async () => {
      const { status, stdout } = await example(near, 'ping', ['-c', '1', '-W', '0.2', nobodys]);
      expect(stdout).toContain('1 packets transmitted, 0 received');
      expect(status).toBe(1);
    });
  });

  it('ping ends with its summary on Ctrl-C', async () => {
    const child = near.within(() =>
      spawn(process.execPath, [join(root, 'examples/ping.mjs'), '-i', '0.05', '10.2.0.3'], {
        stdio: ['ignore', 'pipe', 'inherit'],
      }),
    );
    let stdout = '';
    let asked = false;
    child.stdout.on('data', (data) => {
      stdout += String(data);
      if (!asked && stdout.includes('icmp_seq=2')) asked = child.kill('SIGINT');
    });
    const [status] = (await once(child, 'close')) as [number];
    expect(stdout).toMatch(/--- 10\.2\.0\.3 ping statistics ---\n\d+ packets transmitted, \d+ received/);
    expect(status).toBe(0);
  });

  it('ping says what nobody needs where the group is not in the range', async () => {
    near.run('sysctl', '-qw', 'net.ipv4.ping_group_range=1 0');
    const { status, stderr } = await example(near, 'ping', ['-c', '1', '10.2.0.3'], nobody);
    near.run('sysctl', '-qw', 'net.ipv4.ping_group_range=0 2147483647');
    expect(stderr).toContain('socket EACCES');
    expect(stderr).toContain('net.ipv4.ping_group_range');
    expect(status).toBe(2);
  });

  it('syn-scan finds the ports that are open, and none that are not', async () => {
    const listeners = [22, 80, 8080].map((port) =>
      far.within(() => closeLater(S.create_server({ address: '10.2.0.3', port }))),
    );
    expect(listeners).toHaveLength(3);
    far.run('ip', 'route', 'add', 'blackhole', '10.2.0.250/32');
    const { status, stdout } = await example(near, 'syn-scan', ['-w', '0.5', '10.2.0.3', '20-100,8080,9000']);
    expect(stdout.match(/^\d+\/tcp +open/gm)?.map((line) => parseInt(line, 10))).toEqual([22, 80, 8080]);
    expect(stdout).toContain('3 open, 80 closed, 0 without an answer');
    expect(status).toBe(0);
    const none = await example(near, 'syn-scan', ['-w', '0.2', '10.2.0.3', '9000']);
    expect(none.status).toBe(1);
  });
});

describeInNamespace('on a link of two hosts', ['tcpdump', 'sysctl'], () => {
  let here: Namespace;
  let there: Namespace;
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'examples-'));
    [here, there] = Namespace.pair();
    here.run('ip', 'addr', 'add', '192.0.2.1/28', 'dev', 'v0');
    there.run('ip', 'addr', 'add', '192.0.2.2/28', 'dev', 'v1');
    there.run('ip', 'addr', 'add', '192.0.2.9/28', 'dev', 'v1');
  });
  afterAll(() => {
    here.close();
    there.close();
    rmSync(folder, { recursive: true });
  });

  it('arp-scan lists who is there', async () => {
    const { status, stdout } = await example(here, 'arp-scan', ['-w', '0.3', 'v0']);
    const mac = there.run('ip', '-o', 'link', 'show', 'v1').match(/link\/ether (\S+)/)![1]!;
    expect(stdout).toBe(
      `192.0.2.2       ${mac}\n192.0.2.9       ${mac}\n28 requests to 14 addresses, 2 hosts answered\n`,
    );
    expect(status).toBe(0);
    const nobodyThere = await example(here, 'arp-scan', ['-w', '0.1', '-r', '1', 'v0', '198.51.100.0/30']);
    expect(nobodyThere.status).toBe(1);
  });

  it('arp-scan advises who may not', async () => {
    const { status, stderr } = await example(here, 'arp-scan', ['v0'], nobody);
    expect(stderr).toMatch(/EPERM[^]*CAP_NET_RAW/);
    expect(status).toBe(2);
  });

  it('sniff captures what tcpdump captures, VLAN tags too', async () => {
    const [ours, theirs] = [join(folder, 'ours.pcap'), join(folder, 'theirs.pcap')];
    const filter = 'ether proto 0x88b5 or icmp[icmptype] = icmp-echo';
    const tcpdump = here.within(() =>
      spawn(
        'tcpdump',
        ['-i', 'v0', '-w', theirs, '-U', '--immediate-mode', '-s', '2000', '-B', '8192', '-Z', 'root', filter],
        {
          stdio: ['ignore', 'ignore', 'pipe'],
        },
      ),
    );
    for await (const line of createInterface({ input: tcpdump.stderr })) if (line.includes('listening on')) break;
    const sniff = await listening(here, 'sniff', ['-w', ours, 'v0', filter]);
    const frame = (number: number, tag: number[] = []): Buffer =>
      Buffer.concat([
        Buffer.alloc(6, 0xff),
        Buffer.from([2, 0, 0, 0, 0, 1]),
        Buffer.from(tag),
        Buffer.from([0x88, 0xb5, number]),
        Buffer.alloc(50 + number),
      ]);
    const sender = there.within(() => {
      const socket = closeLater(new S.Socket({ family: S.AF_PACKET, type: S.SOCK_RAW, proto: 0 }));
      socket.bind({ ifname: 'v1', protocol: 0 });
      return socket;
    });
    for (let i = 0; i < 60; i++) {
      sender.send(frame(i));
      sender.send(frame(i, [0x81, 0x00, 0x60, i]));
      // Refused by the filter.
      sender.send(Buffer.concat([Buffer.alloc(12, 0xff), Buffer.from([0x88, 0xb6]), Buffer.alloc(46)]));
    }
    there.run('ping', '-c', '3', '-i', '0.05', '-n', '192.0.2.1');
    const count = async (file: string): Promise<number> => {
      let packets = 0;
      try {
        for await (const _ of readPcap(readFileSync(file))) packets++;
      } catch {
        // It is being written.
      }
      return packets;
    };
    while ((await count(theirs)) < 123) await new Promise((resolve) => setTimeout(resolve, 20));
    tcpdump.kill('SIGINT');
    await once(tcpdump, 'close');
    const { status, stderr } = await interrupted(sniff);
    expect(stderr).toMatch(/^123 packets captured, 123 received by the filter, 0 dropped by the kernel$/m);
    expect(status).toBe(0);
    const frames = async (file: string): Promise<string[]> => {
      const list: string[] = [];
      for await (const { data, length } of readPcap(readFileSync(file)))
        list.push(`${length} ${Buffer.from(data).toString('hex')}`);
      return list;
    };
    expect(await frames(ours)).toEqual(await frames(theirs));
    expect(await frames(ours)).toHaveLength(123);
  });

  it('sniff shows a line for each packet, and ends after so many', async () => {
    const sniff = await listening(here, 'sniff', ['-c', '2', 'v0', 'icmp']);
    there.run('ping', '-c', '2', '-i', '0.05', '-n', '192.0.2.1');
    const { status, stdout, stderr } = await sniff.ended;
    expect(stdout.trimEnd().split('\n')).toHaveLength(2);
    expect(stdout).toMatch(/^\d\d:\d\d:\d\d\.\d{6} IPv4 192\.0\.2\.2 > 192\.0\.2\.1 ICMP/m);
    expect(stderr).toContain('2 packets captured');
    expect(status).toBe(0);
    const wrong = await example(here, 'sniff', ['v0', 'port', 'nonsense', 'and']);
    expect(wrong.status).toBe(2);
  });

  it('lldp-listen tells who the neighbour is', async () => {
    const listener = await listening(here, 'lldp-listen', ['-c', '1', 'v0']);
    const sender = there.within(() => {
      const socket = closeLater(new S.Socket({ family: S.AF_PACKET, type: S.SOCK_RAW, proto: 0 }));
      socket.bind({ ifname: 'v1', protocol: 0 });
      return socket;
    });
    sender.send(
      encode(
        ethernet({ dst: '01:80:c2:00:00:0e', src: '02:00:00:00:00:07' }),
        lldp({
          chassis_id: '02:00:00:00:00:07',
          port_id: 'port 7',
          ttl: 120,
          tlvs: [{ type: 5, data: Buffer.from('switch-1') }],
        }),
      ),
    );
    const { status, stdout, stderr } = await listener.ended;
    expect(stdout).toBe('from 02:00:00:00:00:07: chassis 02:00:00:00:00:07, port port 7, 120 s\n  name: switch-1\n');
    expect(stderr).toContain('1 announcements');
    expect(status).toBe(0);
    const none = await interrupted(await listening(here, 'lldp-listen', ['v0']));
    expect(none).toMatchObject({ status: 1, stdout: '' });
  });

  it('wake-on-lan sends the address sixteen times, by UDP and as a frame', async () => {
    const udp = there.within(() => {
      const socket = closeLater(new S.Socket({ family: S.AF_INET, type: S.SOCK_DGRAM, timeout: 10 }));
      socket.bind({ address: '', port: 9 });
      return socket;
    });
    const mac = '02:00:00:ab:cd:ef';
    const magic = Buffer.concat([
      Buffer.alloc(6, 0xff),
      ...new Array<Buffer>(16).fill(Buffer.from('020000abcdef', 'hex')),
    ]);
    expect((await example(here, 'wake-on-lan', ['-b', '192.0.2.15', mac])).status).toBe(0);
    expect(udp.recv(200)).toEqual(magic);
    const link = there.within(() => {
      const socket = closeLater(
        new S.Socket({ family: S.AF_PACKET, type: S.SOCK_RAW, proto: S.htons(0x0842), timeout: 10 }),
      );
      return socket;
    });
    expect((await example(here, 'wake-on-lan', ['-i', 'v0', mac])).status).toBe(0);
    const frame = link.recv(200);
    expect(dissect(frame).ethernet?.src).toBe(
      here.run('ip', '-o', 'link', 'show', 'v0').match(/link\/ether (\S+)/)![1],
    );
    expect(frame.subarray(14)).toEqual(magic);
    expect((await example(here, 'wake-on-lan', ['nonsense'])).status).toBe(2);
  });

  it('ndp-monitor shows neighbours that look for each other', async () => {
    const monitor = await listening(here, 'ndp-monitor', ['-c', '2', 'v0']);
    here.run('ip', '-6', 'addr', 'add', '2001:db8::1/64', 'dev', 'v0', 'nodad');
    there.run('ip', '-6', 'addr', 'add', '2001:db8::2/64', 'dev', 'v1', 'nodad');
    there.run('ping', '-c', '1', '-W', '5', '2001:db8::1');
    const { status, stdout, stderr } = await monitor.ended;
    const mac = there.run('ip', '-o', 'link', 'show', 'v1').match(/link\/ether (\S+)/)![1]!;
    expect(stdout).toContain(
      `2001:db8::2 > ff02::1:ff00:1 neighbor solicitation: for 2001:db8::1, source_link_layer_address ${mac}`,
    );
    expect(stderr).toContain('2 messages');
    expect(status).toBe(0);
  });

  it('mdns-query lists the answers', async () => {
    const responder = there.within(() => {
      const socket = closeLater(new S.Socket({ family: S.AF_INET, type: S.SOCK_DGRAM, timeout: 15 }));
      socket.setsockopt(S.SOL_SOCKET, S.SO_REUSEADDR, 1);
      socket.bind({ address: '', port: 5353 });
      const ifindex = S.if_nametoindex('v1');
      socket.setsockopt(S.IPPROTO_IP, S.IP_ADD_MEMBERSHIP, { multiaddr: '224.0.0.251', address: '0.0.0.0', ifindex });
      return socket;
    });
    const asking = example(here, 'mdns-query', ['-i', 'v0', '-t', 'A', '-w', '1.5', 'printer.local']);
    // The programs run beside this thread: the query waits in the socket until it is looked for.
    const [query, from] = await (async () => {
      const entry = { fd: responder, events: S.POLLIN };
      while (S.poll([entry], 0).length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
      return responder.recvfrom(9000);
    })();
    expect(packet.decode(query).questions).toMatchObject([{ name: 'printer.local', type: 'A' }]);
    responder.sendto(
      packet.encode({ type: 'response', answers: [{ name: 'printer.local', type: 'A', ttl: 120, data: '192.0.2.2' }] }),
      from!,
    );
    expect(await asking).toEqual({
      status: 0,
      stdout: '192.0.2.2       printer.local A 192.0.2.2 (120 s)\n',
      stderr: '1 records\n',
    });
    expect((await example(here, 'mdns-query', ['-i', 'v0', '-w', '0.1', 'nowhere.local'])).status).toBe(1);
  });
});

describeInNamespace('beside dnsmasq', ['dnsmasq'], () => {
  let client: Namespace;
  let server: Namespace;
  let folder: string;
  let dnsmasq: ChildProcess;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dhcp-'));
    [client, server] = Namespace.pair();
    server.run('ip', 'addr', 'add', '198.51.100.1/24', 'dev', 'v1');
    dnsmasq = server.within(() =>
      spawn(
        'dnsmasq',
        [
          '--no-daemon',
          '--conf-file=/dev/null',
          '--port=0',
          '--interface=v1',
          '--bind-interfaces',
          '--user=root',
          '--no-ping',
          '--dhcp-range=198.51.100.50,198.51.100.59,10m',
          '--dhcp-option=option:router,198.51.100.1',
          '--dhcp-option=option:dns-server,198.51.100.7',
          '--dhcp-authoritative',
          `--dhcp-leasefile=${join(folder, 'leases')}`,
          '--log-dhcp',
        ],
        { stdio: ['ignore', 'ignore', 'pipe'] },
      ),
    );
    for await (const line of createInterface({ input: dnsmasq.stderr! }))
      if (line.includes('sockets bound') || line.includes('DHCP, IP range')) break;
    dnsmasq.stderr!.resume();
  });
  afterAll(async () => {
    const ended = once(dnsmasq, 'close');
    dnsmasq.kill('SIGTERM');
    await ended;
    client.close();
    server.close();
    rmSync(folder, { recursive: true });
  });

  it('dhcp-client gets a lease on an interface without an address, and gives it back', async () => {
    const { status, stdout, stderr } = await example(client, 'dhcp-client', ['v0']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^offered 198\.51\.100\.5\d by 198\.51\.100\.1\nleased (198\.51\.100\.5\d)$/m);
    expect(stdout).toContain('  routers: 198.51.100.1\n');
    expect(stdout).toContain('  domain name servers: 198.51.100.7\n');
    expect(stdout).toContain('  lease time: 600\n');
    const mac = client.run('ip', '-o', 'link', 'show', 'v0').match(/link\/ether (\S+)/)![1]!;
    expect(readFileSync(join(folder, 'leases'), 'utf8')).toContain(`${mac} ${/leased (\S+)/.exec(stdout)![1]}`);
    const again = await example(client, 'dhcp-client', ['--release', 'v0']);
    expect(again.stdout).toContain('released');
    expect(again.status).toBe(0);
    const leases = (): string => readFileSync(join(folder, 'leases'), 'utf8');
    while (leases().includes(mac)) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(client.run('ip', '-o', '-4', 'addr', 'show', 'v0')).toBe('');
  });

  it('dhcp-client ends with 1 where nobody answers', async () => {
    const { status, stderr } = await example(client, 'dhcp-client', ['-t', '0.1', '-r', '2', 'lo']);
    expect(stderr).toContain('no server answers');
    expect(status).toBe(1);
  });
});
