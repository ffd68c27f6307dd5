// A UDP server on all IPv4 addresses of this machine that answers from the one it was asked at, as a client expects of it:
// `node examples/udp-addresses.mjs [port]`. Bound to the wildcard address, an answer would else come from whichever
// address the route to the client has. Ctrl-C ends it.
import { AF_INET, CMSG_SPACE, if_indextoname, IP_PKTINFO, IPPROTO_IP, SOCK_DGRAM, socket } from 'bsd-sockets/promises';
import { commandLine, fail, portArgument } from './shared/cli.mjs';

const PKTINFO_SIZE = 12;
const { positionals } = commandLine('usage: node examples/udp-addresses.mjs [port]', {}, [0, 1]);
const port = portArgument(positionals[0] ?? '50010');
const server = socket(AF_INET, SOCK_DGRAM);
server.setsockopt(IPPROTO_IP, IP_PKTINFO, true);
await server.bind({ address: '', port: port }).catch(fail);
console.log(`listening on port ${server.getsockname().port}`);

for (;;) {
  const { data, ancdata, address: sender } = await server.recvmsg(65535, CMSG_SPACE(PKTINFO_SIZE));
  const { value: info } = ancdata.find(({ level, type }) => level === IPPROTO_IP && type === IP_PKTINFO);
  console.log(`${sender.address} asked ${info.addr} by ${if_indextoname(info.ifindex)}`);
  // The route decides by which interface; only the source is given.
  const source = { level: IPPROTO_IP, type: IP_PKTINFO, data: { ifindex: 0, spec_dst: info.spec_dst, addr: '' } };
  // The client may be gone already.
  await server
    .sendmsg([`${data} was sent to ${info.addr}`], [source], 0, sender)
    .catch((error) => console.error(error.message));
}
