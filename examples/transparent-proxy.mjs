// A TCP proxy that nobody has to be told of: the firewall redirects connections to it, and it asks the kernel where each
// was to go, logs that, connects there and passes on what both sides say: `node examples/transparent-proxy.mjs [port]`, and
// on a router, as root, such as
//
//   nft add table inet proxy
//   nft 'add chain inet proxy prerouting { type nat hook prerouting priority dstnat; }'
//   nft add rule inet proxy prerouting iifname eth1 tcp dport 80 redirect to :50011
//
// Ctrl-C ends it.
import { pipeline } from 'node:stream';
import {
  AF_INET6,
  create_connection,
  create_server,
  IP6T_SO_ORIGINAL_DST,
  SO_ORIGINAL_DST,
  SOL_IP,
  SOL_IPV6,
} from 'bsd-sockets/promises';
import { commandLine, fail, portArgument } from './shared/cli.mjs';

const { positionals } = commandLine('usage: node examples/transparent-proxy.mjs [port]', {}, [0, 1]);
const port = portArgument(positionals[0] ?? '50011');
const server = await create_server({ address: '', port }, { family: AF_INET6, dualstack_ipv6: true }).catch(fail);
console.log(`listening on port ${server.getsockname().port}`);

for await (const [client, peer] of server.connections()) {
  pass(client, peer).catch((error) => {
    console.error(error.message);
    client.close();
  });
}

async function pass(client, peer) {
  const to = originalDestination(client, peer);
  const own = client.getsockname();
  if (to.port === own.port && to.address === plain(own.address)) throw new Error('a connection to the proxy itself');
  console.log(`${plain(peer.address)} to ${to.address} port ${to.port}`);
  const upstream = await create_connection(to, { timeout: 10 });
  const [inner, outer] = [client, upstream].map((socket) => socket.makefile({ allowHalfOpen: true }));
  // Either side may end early: that the other is told.
  pipeline(inner, outer, inner, (error) => {
    if (error) console.error(error.message);
  });
}

/** Where the connection was to go before it was redirected: conntrack knows. */
function originalDestination(client, peer) {
  return isMapped(peer.address)
    ? client.getsockopt(SOL_IP, SO_ORIGINAL_DST)
    : client.getsockopt(SOL_IPV6, IP6T_SO_ORIGINAL_DST);
}

/** An IPv4 address as an IPv6 socket has it. */
function isMapped(address) {
  return address.startsWith('::ffff:');
}

function plain(address) {
  return isMapped(address) ? address.slice('::ffff:'.length) : address;
}
