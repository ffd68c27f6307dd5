/**
 * Flavoured numbers: plain numbers at run time, of which the compiler knows what they are for. A plain number passes
 * everywhere; a constant where another kind of constant belongs does not compile.
 */
declare const flavour: unique symbol;

/** A number of which the compiler knows the use `F`; every plain number is one. */
export type Flavoured<F> = number & { readonly [flavour]?: F };

/** `AF_*`: the family of a socket, `A` the form of its addresses. */
export type AddressFamily<A> = Flavoured<{ family: A }>;
/** A family that is the level of its options too (`AF_VSOCK`). */
export type FamilyLevel<A> = Flavoured<{ family: A; level: true }>;
/** `SOCK_*`: the type of a socket, `N` the type of the address where the kernel writes none (`null`, or never). */
export type SocketType<N> = Flavoured<{ type: N }>;
/** `SOCK_NONBLOCK`, `SOCK_CLOEXEC`: what is or'ed to a type. */
export type SocketTypeFlags = Flavoured<{ typeFlags: true }>;
/** `IPPROTO_*` and its like: the protocol of a socket. */
export type Protocol = Flavoured<{ protocol: true }>;
/** `SOL_*`, `IPPROTO_*`: the level of an option or a control message. */
export type OptionLevel = Flavoured<{ level: true }>;
/** `IPPROTO_*`: a protocol and the level of its options. */
export type ProtocolLevel = Flavoured<{ protocol: true; level: true }>;
/** `SO_*`, `IP_*`, `TCP_*` …: an option's name, `V` the value that `getsockopt` returns. */
export type SocketOption<V> = Flavoured<{ option: V }>;
/** `SCM_*`: the type of a control message, `V` its decoded value. */
export type AncillaryType<V> = Flavoured<{ ancillary: V }>;
/** An option's name that is the type of a control message too (`IP_TTL`, `IPV6_PKTINFO`). */
export type AncillaryOption<V, D> = Flavoured<{ option: V; ancillary: D }>;
/** `MSG_*`: flags of `recv` and `send`. */
export type MsgFlags = Flavoured<{ message: true }>;
/** `SHUT_*`: what `shutdown` shuts down. */
export type ShutdownHow = Flavoured<{ how: true }>;
/** `AI_*`: flags of `getaddrinfo`. */
export type AddressInfoFlags = Flavoured<{ addressInfo: true }>;
/** `NI_*`: flags of `getnameinfo`. */
export type NameInfoFlags = Flavoured<{ nameInfo: true }>;
/** `POLL*`: events of `poll`. */
export type PollEvents = Flavoured<{ poll: true }>;

/** The address form of a family; a plain number's is `Fallback`. */
export type AddressOf<F, Fallback> = F extends { readonly [flavour]?: { family: infer A } }
  ? unknown extends A
    ? Fallback
    : A
  : Fallback;
/** What `recvfrom` returns where the kernel writes no address; for a plain number `null`. */
export type NoAddressOf<T> = T extends { readonly [flavour]?: { type: infer N } }
  ? unknown extends N
    ? null
    : N
  : null;
