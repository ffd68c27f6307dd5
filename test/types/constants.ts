// Flavours of constants: what each stands for and carries, checked through the package's emitted declarations.
import * as S from 'bsd-sockets';

type Eq<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <T extends true>(): T => true as T;

same<Eq<typeof S.AF_INET, S.AddressFamily<S.InetAddress>>>();
same<Eq<typeof S.AF_LOCAL, S.AddressFamily<S.UnixAddress>>>();
same<Eq<typeof S.PF_PACKET, S.AddressFamily<S.PacketAddress>>>();
same<Eq<typeof S.AF_X25, S.AddressFamily<S.RawAddress>>>();
same<Eq<typeof S.SOCK_SEQPACKET, S.SocketType<null>>>();
same<Eq<typeof S.SOCK_DGRAM, S.SocketType<never>>>();
same<Eq<typeof S.SO_LINGER, S.SocketOption<S.Linger>>>();
same<Eq<typeof S.SO_COOKIE, S.SocketOption<bigint>>>();
same<Eq<typeof S.SO_PEERNAME, S.SocketOption<S.Address>>>();
same<Eq<typeof S.SO_ORIGINAL_DST, S.SocketOption<S.InetAddress>>>();
same<Eq<typeof S.SO_ATTACH_FILTER, S.SocketOption<S.SockFilter[]>>>();
same<Eq<typeof S.TCP_FASTOPEN_KEY, S.SocketOption<Buffer<ArrayBuffer>>>>();
same<Eq<typeof S.IP_TTL, S.AncillaryOption<number, number>>>();
same<Eq<typeof S.IP_PKTINFO, S.AncillaryOption<number, S.InPktinfo>>>();
same<Eq<typeof S.SCM_RIGHTS, S.AncillaryType<number[]>>>();
same<Eq<typeof S.SO_NOSIGPIPE, S.SocketOption<number> | undefined>>();
same<Eq<typeof S.errno.ETIMEDOUT, number>>();
same<Eq<typeof S.errno.EFTYPE, number | undefined>>();
same<Eq<typeof S.constants.SO.SO_LINGER, typeof S.SO_LINGER>>();
same<Eq<typeof S.constants.SO.SO_NOSIGPIPE, S.SocketOption<number> | undefined>>();

const socket = S.socket(S.AF_INET, S.SOCK_STREAM | S.SOCK_NONBLOCK, S.IPPROTO_MPTCP);
S.socket(S.AF_CAN, S.SOCK_RAW, S.CAN_RAW);
S.socket(S.AF_NETLINK, S.SOCK_RAW, S.NETLINK_ROUTE);
S.socket(S.AF_PACKET, S.SOCK_RAW, S.htons(S.ETH_P_ALL));
// A family as the level of its own options.
same<Eq<ReturnType<typeof size>, bigint>>();
const size = () => S.socket(S.AF_VSOCK).getsockopt(S.AF_VSOCK, S.SO_VM_SOCKETS_BUFFER_SIZE);
// An option that is a control message too.
socket.setsockopt(S.IPPROTO_IP, S.IP_TTL, 3);
socket.setsockopt(S.IPPROTO_IP, S.IP_RECVERR, true);
socket.setsockopt(S.SOL_IP, S.MCAST_JOIN_GROUP, { interface: 0, group: '224.0.0.1' });
socket.setsockopt(S.IPPROTO_IPV6, S.MCAST_JOIN_GROUP, { interface: 0, group: 'ff02::1' });
// @ts-expect-error a flag of the type alone is no type
S.socket(S.AF_INET, S.SOCK_NONBLOCK);
// @ts-expect-error a protocol that is no level
socket.getsockopt(S.NETLINK_ROUTE, S.SO_TYPE);
// @ts-expect-error the type of a control message where an option belongs
socket.getsockopt(S.SOL_SOCKET, S.SCM_RIGHTS);
// @ts-expect-error what Linux lacks has to be asked for first
socket.setsockopt(S.SOL_SOCKET, S.SO_NOSIGPIPE, 1);
// @ts-expect-error no such name
void S.errno.EFOO;

export { size };
