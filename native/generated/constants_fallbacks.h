// Generated from native/constants.def by scripts/generate-constants.cjs. Change that, then `npm run generate`.
// What stands for a name that the headers do not define: its value on Linux, and nothing elsewhere.
#ifndef BSD_SOCKETS_CONSTANTS_FALLBACKS_H
#define BSD_SOCKETS_CONSTANTS_FALLBACKS_H

#ifdef __linux__
#define ON_LINUX(value) (value)
#else
#define ON_LINUX(value) (Value())
#endif

#ifndef EPERM
#define EPERM ON_LINUX(1)
#endif
#ifndef ENOENT
#define ENOENT ON_LINUX(2)
#endif
#ifndef ESRCH
#define ESRCH ON_LINUX(3)
#endif
#ifndef EINTR
#define EINTR ON_LINUX(4)
#endif
#ifndef EIO
#define EIO ON_LINUX(5)
#endif
#ifndef ENXIO
#define ENXIO ON_LINUX(6)
#endif
#ifndef E2BIG
#define E2BIG ON_LINUX(7)
#endif
#ifndef ENOEXEC
#define ENOEXEC ON_LINUX(8)
#endif
#ifndef EBADF
#define EBADF ON_LINUX(9)
#endif
#ifndef ECHILD
#define ECHILD ON_LINUX(10)
#endif
#ifndef EAGAIN
#define EAGAIN ON_LINUX(11)
#endif
#ifndef EWOULDBLOCK
#define EWOULDBLOCK ON_LINUX(11)
#endif
#ifndef ENOMEM
#define ENOMEM ON_LINUX(12)
#endif
#ifndef EACCES
#define EACCES ON_LINUX(13)
#endif
#ifndef EFAULT
#define EFAULT ON_LINUX(14)
#endif
#ifndef ENOTBLK
#define ENOTBLK ON_LINUX(15)
#endif
#ifndef EBUSY
#define EBUSY ON_LINUX(16)
#endif
#ifndef EEXIST
#define EEXIST ON_LINUX(17)
#endif
#ifndef EXDEV
#define EXDEV ON_LINUX(18)
#endif
#ifndef ENODEV
#define ENODEV ON_LINUX(19)
#endif
#ifndef ENOTDIR
#define ENOTDIR ON_LINUX(20)
#endif
#ifndef EISDIR
#define EISDIR ON_LINUX(21)
#endif
#ifndef EINVAL
#define EINVAL ON_LINUX(22)
#endif
#ifndef ENFILE
#define ENFILE ON_LINUX(23)
#endif
#ifndef EMFILE
#define EMFILE ON_LINUX(24)
#endif
#ifndef ENOTTY
#define ENOTTY ON_LINUX(25)
#endif
#ifndef ETXTBSY
#define ETXTBSY ON_LINUX(26)
#endif
#ifndef EFBIG
#define EFBIG ON_LINUX(27)
#endif
#ifndef ENOSPC
#define ENOSPC ON_LINUX(28)
#endif
#ifndef ESPIPE
#define ESPIPE ON_LINUX(29)
#endif
#ifndef EROFS
#define EROFS ON_LINUX(30)
#endif
#ifndef EMLINK
#define EMLINK ON_LINUX(31)
#endif
#ifndef EPIPE
#define EPIPE ON_LINUX(32)
#endif
#ifndef EDOM
#define EDOM ON_LINUX(33)
#endif
#ifndef ERANGE
#define ERANGE ON_LINUX(34)
#endif
#ifndef EDEADLK
#define EDEADLK ON_LINUX(35)
#endif
#ifndef EDEADLOCK
#define EDEADLOCK ON_LINUX(35)
#endif
#ifndef ENAMETOOLONG
#define ENAMETOOLONG ON_LINUX(36)
#endif
#ifndef ENOLCK
#define ENOLCK ON_LINUX(37)
#endif
#ifndef ENOSYS
#define ENOSYS ON_LINUX(38)
#endif
#ifndef ENOTEMPTY
#define ENOTEMPTY ON_LINUX(39)
#endif
#ifndef ELOOP
#define ELOOP ON_LINUX(40)
#endif
#ifndef ENOMSG
#define ENOMSG ON_LINUX(42)
#endif
#ifndef EIDRM
#define EIDRM ON_LINUX(43)
#endif
#ifndef ECHRNG
#define ECHRNG ON_LINUX(44)
#endif
#ifndef EL2NSYNC
#define EL2NSYNC ON_LINUX(45)
#endif
#ifndef EL3HLT
#define EL3HLT ON_LINUX(46)
#endif
#ifndef EL3RST
#define EL3RST ON_LINUX(47)
#endif
#ifndef ELNRNG
#define ELNRNG ON_LINUX(48)
#endif
#ifndef EUNATCH
#define EUNATCH ON_LINUX(49)
#endif
#ifndef ENOCSI
#define ENOCSI ON_LINUX(50)
#endif
#ifndef EL2HLT
#define EL2HLT ON_LINUX(51)
#endif
#ifndef EBADE
#define EBADE ON_LINUX(52)
#endif
#ifndef EBADR
#define EBADR ON_LINUX(53)
#endif
#ifndef EXFULL
#define EXFULL ON_LINUX(54)
#endif
#ifndef ENOANO
#define ENOANO ON_LINUX(55)
#endif
#ifndef EBADRQC
#define EBADRQC ON_LINUX(56)
#endif
#ifndef EBADSLT
#define EBADSLT ON_LINUX(57)
#endif
#ifndef EBFONT
#define EBFONT ON_LINUX(59)
#endif
#ifndef ENOSTR
#define ENOSTR ON_LINUX(60)
#endif
#ifndef ENODATA
#define ENODATA ON_LINUX(61)
#endif
#ifndef ETIME
#define ETIME ON_LINUX(62)
#endif
#ifndef ENOSR
#define ENOSR ON_LINUX(63)
#endif
#ifndef ENONET
#define ENONET ON_LINUX(64)
#endif
#ifndef ENOPKG
#define ENOPKG ON_LINUX(65)
#endif
#ifndef EREMOTE
#define EREMOTE ON_LINUX(66)
#endif
#ifndef ENOLINK
#define ENOLINK ON_LINUX(67)
#endif
#ifndef EADV
#define EADV ON_LINUX(68)
#endif
#ifndef ESRMNT
#define ESRMNT ON_LINUX(69)
#endif
#ifndef ECOMM
#define ECOMM ON_LINUX(70)
#endif
#ifndef EPROTO
#define EPROTO ON_LINUX(71)
#endif
#ifndef EMULTIHOP
#define EMULTIHOP ON_LINUX(72)
#endif
#ifndef EDOTDOT
#define EDOTDOT ON_LINUX(73)
#endif
#ifndef EBADMSG
#define EBADMSG ON_LINUX(74)
#endif
#ifndef EOVERFLOW
#define EOVERFLOW ON_LINUX(75)
#endif
#ifndef ENOTUNIQ
#define ENOTUNIQ ON_LINUX(76)
#endif
#ifndef EBADFD
#define EBADFD ON_LINUX(77)
#endif
#ifndef EREMCHG
#define EREMCHG ON_LINUX(78)
#endif
#ifndef ELIBACC
#define ELIBACC ON_LINUX(79)
#endif
#ifndef ELIBBAD
#define ELIBBAD ON_LINUX(80)
#endif
#ifndef ELIBSCN
#define ELIBSCN ON_LINUX(81)
#endif
#ifndef ELIBMAX
#define ELIBMAX ON_LINUX(82)
#endif
#ifndef ELIBEXEC
#define ELIBEXEC ON_LINUX(83)
#endif
#ifndef EILSEQ
#define EILSEQ ON_LINUX(84)
#endif
#ifndef ERESTART
#define ERESTART ON_LINUX(85)
#endif
#ifndef ESTRPIPE
#define ESTRPIPE ON_LINUX(86)
#endif
#ifndef EUSERS
#define EUSERS ON_LINUX(87)
#endif
#ifndef ENOTSOCK
#define ENOTSOCK ON_LINUX(88)
#endif
#ifndef EDESTADDRREQ
#define EDESTADDRREQ ON_LINUX(89)
#endif
#ifndef EMSGSIZE
#define EMSGSIZE ON_LINUX(90)
#endif
#ifndef EPROTOTYPE
#define EPROTOTYPE ON_LINUX(91)
#endif
#ifndef ENOPROTOOPT
#define ENOPROTOOPT ON_LINUX(92)
#endif
#ifndef EPROTONOSUPPORT
#define EPROTONOSUPPORT ON_LINUX(93)
#endif
#ifndef ESOCKTNOSUPPORT
#define ESOCKTNOSUPPORT ON_LINUX(94)
#endif
#ifndef EOPNOTSUPP
#define EOPNOTSUPP ON_LINUX(95)
#endif
#ifndef ENOTSUP
#define ENOTSUP ON_LINUX(95)
#endif
#ifndef EPFNOSUPPORT
#define EPFNOSUPPORT ON_LINUX(96)
#endif
#ifndef EAFNOSUPPORT
#define EAFNOSUPPORT ON_LINUX(97)
#endif
#ifndef EADDRINUSE
#define EADDRINUSE ON_LINUX(98)
#endif
#ifndef EADDRNOTAVAIL
#define EADDRNOTAVAIL ON_LINUX(99)
#endif
#ifndef ENETDOWN
#define ENETDOWN ON_LINUX(100)
#endif
#ifndef ENETUNREACH
#define ENETUNREACH ON_LINUX(101)
#endif
#ifndef ENETRESET
#define ENETRESET ON_LINUX(102)
#endif
#ifndef ECONNABORTED
#define ECONNABORTED ON_LINUX(103)
#endif
#ifndef ECONNRESET
#define ECONNRESET ON_LINUX(104)
#endif
#ifndef ENOBUFS
#define ENOBUFS ON_LINUX(105)
#endif
#ifndef EISCONN
#define EISCONN ON_LINUX(106)
#endif
#ifndef ENOTCONN
#define ENOTCONN ON_LINUX(107)
#endif
#ifndef ESHUTDOWN
#define ESHUTDOWN ON_LINUX(108)
#endif
#ifndef ETOOMANYREFS
#define ETOOMANYREFS ON_LINUX(109)
#endif
#ifndef ETIMEDOUT
#define ETIMEDOUT ON_LINUX(110)
#endif
#ifndef ECONNREFUSED
#define ECONNREFUSED ON_LINUX(111)
#endif
#ifndef EHOSTDOWN
#define EHOSTDOWN ON_LINUX(112)
#endif
#ifndef EHOSTUNREACH
#define EHOSTUNREACH ON_LINUX(113)
#endif
#ifndef EALREADY
#define EALREADY ON_LINUX(114)
#endif
#ifndef EINPROGRESS
#define EINPROGRESS ON_LINUX(115)
#endif
#ifndef ESTALE
#define ESTALE ON_LINUX(116)
#endif
#ifndef EUCLEAN
#define EUCLEAN ON_LINUX(117)
#endif
#ifndef ENOTNAM
#define ENOTNAM ON_LINUX(118)
#endif
#ifndef ENAVAIL
#define ENAVAIL ON_LINUX(119)
#endif
#ifndef EISNAM
#define EISNAM ON_LINUX(120)
#endif
#ifndef EREMOTEIO
#define EREMOTEIO ON_LINUX(121)
#endif
#ifndef EDQUOT
#define EDQUOT ON_LINUX(122)
#endif
#ifndef ENOMEDIUM
#define ENOMEDIUM ON_LINUX(123)
#endif
#ifndef EMEDIUMTYPE
#define EMEDIUMTYPE ON_LINUX(124)
#endif
#ifndef ECANCELED
#define ECANCELED ON_LINUX(125)
#endif
#ifndef ENOKEY
#define ENOKEY ON_LINUX(126)
#endif
#ifndef EKEYEXPIRED
#define EKEYEXPIRED ON_LINUX(127)
#endif
#ifndef EKEYREVOKED
#define EKEYREVOKED ON_LINUX(128)
#endif
#ifndef EKEYREJECTED
#define EKEYREJECTED ON_LINUX(129)
#endif
#ifndef EOWNERDEAD
#define EOWNERDEAD ON_LINUX(130)
#endif
#ifndef ENOTRECOVERABLE
#define ENOTRECOVERABLE ON_LINUX(131)
#endif
#ifndef ERFKILL
#define ERFKILL ON_LINUX(132)
#endif
#ifndef EHWPOISON
#define EHWPOISON ON_LINUX(133)
#endif
#ifndef EFTYPE
#define EFTYPE (Value())
#endif
#ifndef EAUTH
#define EAUTH (Value())
#endif
#ifndef ENEEDAUTH
#define ENEEDAUTH (Value())
#endif
#ifndef EPROCLIM
#define EPROCLIM (Value())
#endif
#ifndef EPROCUNAVAIL
#define EPROCUNAVAIL (Value())
#endif
#ifndef EPROGMISMATCH
#define EPROGMISMATCH (Value())
#endif
#ifndef EPROGUNAVAIL
#define EPROGUNAVAIL (Value())
#endif
#ifndef ERPCMISMATCH
#define ERPCMISMATCH (Value())
#endif
#ifndef EBADRPC
#define EBADRPC (Value())
#endif
#ifndef ENOATTR
#define ENOATTR (Value())
#endif
#ifndef EDOOFUS
#define EDOOFUS (Value())
#endif
#ifndef ENOTCAPABLE
#define ENOTCAPABLE (Value())
#endif
#ifndef ECAPMODE
#define ECAPMODE (Value())
#endif
#ifndef ENOPOLICY
#define ENOPOLICY (Value())
#endif
#ifndef EQFULL
#define EQFULL (Value())
#endif
#ifndef EPWROFF
#define EPWROFF (Value())
#endif
#ifndef EDEVERR
#define EDEVERR (Value())
#endif
#ifndef EBADEXEC
#define EBADEXEC (Value())
#endif
#ifndef EBADARCH
#define EBADARCH (Value())
#endif
#ifndef ESHLIBVERS
#define ESHLIBVERS (Value())
#endif
#ifndef EBADMACHO
#define EBADMACHO (Value())
#endif
#ifndef AF_UNSPEC
#define AF_UNSPEC ON_LINUX(0)
#endif
#ifndef AF_UNIX
#define AF_UNIX ON_LINUX(1)
#endif
#ifndef AF_LOCAL
#define AF_LOCAL ON_LINUX(1)
#endif
#ifndef AF_FILE
#define AF_FILE ON_LINUX(1)
#endif
#ifndef AF_INET
#define AF_INET ON_LINUX(2)
#endif
#ifndef AF_AX25
#define AF_AX25 ON_LINUX(3)
#endif
#ifndef AF_IPX
#define AF_IPX ON_LINUX(4)
#endif
#ifndef AF_APPLETALK
#define AF_APPLETALK ON_LINUX(5)
#endif
#ifndef AF_NETROM
#define AF_NETROM ON_LINUX(6)
#endif
#ifndef AF_BRIDGE
#define AF_BRIDGE ON_LINUX(7)
#endif
#ifndef AF_ATMPVC
#define AF_ATMPVC ON_LINUX(8)
#endif
#ifndef AF_X25
#define AF_X25 ON_LINUX(9)
#endif
#ifndef AF_INET6
#define AF_INET6 ON_LINUX(10)
#endif
#ifndef AF_ROSE
#define AF_ROSE ON_LINUX(11)
#endif
#ifndef AF_DECnet
#define AF_DECnet ON_LINUX(12)
#endif
#ifndef AF_NETBEUI
#define AF_NETBEUI ON_LINUX(13)
#endif
#ifndef AF_SECURITY
#define AF_SECURITY ON_LINUX(14)
#endif
#ifndef AF_KEY
#define AF_KEY ON_LINUX(15)
#endif
#ifndef AF_NETLINK
#define AF_NETLINK ON_LINUX(16)
#endif
#ifndef AF_ROUTE
#define AF_ROUTE ON_LINUX(16)
#endif
#ifndef AF_PACKET
#define AF_PACKET ON_LINUX(17)
#endif
#ifndef AF_ASH
#define AF_ASH ON_LINUX(18)
#endif
#ifndef AF_ECONET
#define AF_ECONET ON_LINUX(19)
#endif
#ifndef AF_ATMSVC
#define AF_ATMSVC ON_LINUX(20)
#endif
#ifndef AF_RDS
#define AF_RDS ON_LINUX(21)
#endif
#ifndef AF_SNA
#define AF_SNA ON_LINUX(22)
#endif
#ifndef AF_IRDA
#define AF_IRDA ON_LINUX(23)
#endif
#ifndef AF_PPPOX
#define AF_PPPOX ON_LINUX(24)
#endif
#ifndef AF_WANPIPE
#define AF_WANPIPE ON_LINUX(25)
#endif
#ifndef AF_LLC
#define AF_LLC ON_LINUX(26)
#endif
#ifndef AF_IB
#define AF_IB ON_LINUX(27)
#endif
#ifndef AF_MPLS
#define AF_MPLS ON_LINUX(28)
#endif
#ifndef AF_CAN
#define AF_CAN ON_LINUX(29)
#endif
#ifndef AF_TIPC
#define AF_TIPC ON_LINUX(30)
#endif
#ifndef AF_BLUETOOTH
#define AF_BLUETOOTH ON_LINUX(31)
#endif
#ifndef AF_IUCV
#define AF_IUCV ON_LINUX(32)
#endif
#ifndef AF_RXRPC
#define AF_RXRPC ON_LINUX(33)
#endif
#ifndef AF_ISDN
#define AF_ISDN ON_LINUX(34)
#endif
#ifndef AF_PHONET
#define AF_PHONET ON_LINUX(35)
#endif
#ifndef AF_IEEE802154
#define AF_IEEE802154 ON_LINUX(36)
#endif
#ifndef AF_CAIF
#define AF_CAIF ON_LINUX(37)
#endif
#ifndef AF_ALG
#define AF_ALG ON_LINUX(38)
#endif
#ifndef AF_NFC
#define AF_NFC ON_LINUX(39)
#endif
#ifndef AF_VSOCK
#define AF_VSOCK ON_LINUX(40)
#endif
#ifndef AF_KCM
#define AF_KCM ON_LINUX(41)
#endif
#ifndef AF_QIPCRTR
#define AF_QIPCRTR ON_LINUX(42)
#endif
#ifndef AF_SMC
#define AF_SMC ON_LINUX(43)
#endif
#ifndef AF_XDP
#define AF_XDP ON_LINUX(44)
#endif
#ifndef AF_MCTP
#define AF_MCTP ON_LINUX(45)
#endif
#ifndef AF_MAX
#define AF_MAX ON_LINUX(46)
#endif
#ifndef AF_SYSTEM
#define AF_SYSTEM (Value())
#endif
#ifndef AF_LINK
#define AF_LINK (Value())
#endif
#ifndef PF_UNSPEC
#define PF_UNSPEC ON_LINUX(0)
#endif
#ifndef PF_UNIX
#define PF_UNIX ON_LINUX(1)
#endif
#ifndef PF_LOCAL
#define PF_LOCAL ON_LINUX(1)
#endif
#ifndef PF_FILE
#define PF_FILE ON_LINUX(1)
#endif
#ifndef PF_INET
#define PF_INET ON_LINUX(2)
#endif
#ifndef PF_AX25
#define PF_AX25 ON_LINUX(3)
#endif
#ifndef PF_IPX
#define PF_IPX ON_LINUX(4)
#endif
#ifndef PF_APPLETALK
#define PF_APPLETALK ON_LINUX(5)
#endif
#ifndef PF_NETROM
#define PF_NETROM ON_LINUX(6)
#endif
#ifndef PF_BRIDGE
#define PF_BRIDGE ON_LINUX(7)
#endif
#ifndef PF_ATMPVC
#define PF_ATMPVC ON_LINUX(8)
#endif
#ifndef PF_X25
#define PF_X25 ON_LINUX(9)
#endif
#ifndef PF_INET6
#define PF_INET6 ON_LINUX(10)
#endif
#ifndef PF_ROSE
#define PF_ROSE ON_LINUX(11)
#endif
#ifndef PF_DECnet
#define PF_DECnet ON_LINUX(12)
#endif
#ifndef PF_NETBEUI
#define PF_NETBEUI ON_LINUX(13)
#endif
#ifndef PF_SECURITY
#define PF_SECURITY ON_LINUX(14)
#endif
#ifndef PF_KEY
#define PF_KEY ON_LINUX(15)
#endif
#ifndef PF_NETLINK
#define PF_NETLINK ON_LINUX(16)
#endif
#ifndef PF_ROUTE
#define PF_ROUTE ON_LINUX(16)
#endif
#ifndef PF_PACKET
#define PF_PACKET ON_LINUX(17)
#endif
#ifndef PF_ASH
#define PF_ASH ON_LINUX(18)
#endif
#ifndef PF_ECONET
#define PF_ECONET ON_LINUX(19)
#endif
#ifndef PF_ATMSVC
#define PF_ATMSVC ON_LINUX(20)
#endif
#ifndef PF_RDS
#define PF_RDS ON_LINUX(21)
#endif
#ifndef PF_SNA
#define PF_SNA ON_LINUX(22)
#endif
#ifndef PF_IRDA
#define PF_IRDA ON_LINUX(23)
#endif
#ifndef PF_PPPOX
#define PF_PPPOX ON_LINUX(24)
#endif
#ifndef PF_WANPIPE
#define PF_WANPIPE ON_LINUX(25)
#endif
#ifndef PF_LLC
#define PF_LLC ON_LINUX(26)
#endif
#ifndef PF_IB
#define PF_IB ON_LINUX(27)
#endif
#ifndef PF_MPLS
#define PF_MPLS ON_LINUX(28)
#endif
#ifndef PF_CAN
#define PF_CAN ON_LINUX(29)
#endif
#ifndef PF_TIPC
#define PF_TIPC ON_LINUX(30)
#endif
#ifndef PF_BLUETOOTH
#define PF_BLUETOOTH ON_LINUX(31)
#endif
#ifndef PF_IUCV
#define PF_IUCV ON_LINUX(32)
#endif
#ifndef PF_RXRPC
#define PF_RXRPC ON_LINUX(33)
#endif
#ifndef PF_ISDN
#define PF_ISDN ON_LINUX(34)
#endif
#ifndef PF_PHONET
#define PF_PHONET ON_LINUX(35)
#endif
#ifndef PF_IEEE802154
#define PF_IEEE802154 ON_LINUX(36)
#endif
#ifndef PF_CAIF
#define PF_CAIF ON_LINUX(37)
#endif
#ifndef PF_ALG
#define PF_ALG ON_LINUX(38)
#endif
#ifndef PF_NFC
#define PF_NFC ON_LINUX(39)
#endif
#ifndef PF_VSOCK
#define PF_VSOCK ON_LINUX(40)
#endif
#ifndef PF_KCM
#define PF_KCM ON_LINUX(41)
#endif
#ifndef PF_QIPCRTR
#define PF_QIPCRTR ON_LINUX(42)
#endif
#ifndef PF_SMC
#define PF_SMC ON_LINUX(43)
#endif
#ifndef PF_XDP
#define PF_XDP ON_LINUX(44)
#endif
#ifndef PF_MCTP
#define PF_MCTP ON_LINUX(45)
#endif
#ifndef PF_MAX
#define PF_MAX ON_LINUX(46)
#endif
#ifndef PF_SYSTEM
#define PF_SYSTEM (Value())
#endif
#ifndef PF_LINK
#define PF_LINK (Value())
#endif
#ifndef SOCK_STREAM
#define SOCK_STREAM ON_LINUX(1)
#endif
#ifndef SOCK_DGRAM
#define SOCK_DGRAM ON_LINUX(2)
#endif
#ifndef SOCK_RAW
#define SOCK_RAW ON_LINUX(3)
#endif
#ifndef SOCK_RDM
#define SOCK_RDM ON_LINUX(4)
#endif
#ifndef SOCK_SEQPACKET
#define SOCK_SEQPACKET ON_LINUX(5)
#endif
#ifndef SOCK_DCCP
#define SOCK_DCCP ON_LINUX(6)
#endif
#ifndef SOCK_PACKET
#define SOCK_PACKET ON_LINUX(10)
#endif
#ifndef SOCK_CLOEXEC
#define SOCK_CLOEXEC ON_LINUX(0x80000)
#endif
#ifndef SOCK_NONBLOCK
#define SOCK_NONBLOCK ON_LINUX(2048)
#endif
#ifndef SOCK_SNDBUF_LOCK
#define SOCK_SNDBUF_LOCK ON_LINUX(1)
#endif
#ifndef SOCK_RCVBUF_LOCK
#define SOCK_RCVBUF_LOCK ON_LINUX(2)
#endif
#ifndef SOCK_BUF_LOCK_MASK
#define SOCK_BUF_LOCK_MASK ON_LINUX(3)
#endif
#ifndef SOCK_TXREHASH_DISABLED
#define SOCK_TXREHASH_DISABLED ON_LINUX(0)
#endif
#ifndef SOCK_TXREHASH_ENABLED
#define SOCK_TXREHASH_ENABLED ON_LINUX(1)
#endif
#ifndef SOCK_TXREHASH_DEFAULT
#define SOCK_TXREHASH_DEFAULT ON_LINUX(255)
#endif
#ifndef SOCK_IOC_TYPE
#define SOCK_IOC_TYPE ON_LINUX(137)
#endif
#ifndef SOCK_MAXADDRLEN
#define SOCK_MAXADDRLEN (Value())
#endif
#ifndef SHUT_RD
#define SHUT_RD ON_LINUX(0)
#endif
#ifndef SHUT_WR
#define SHUT_WR ON_LINUX(1)
#endif
#ifndef SHUT_RDWR
#define SHUT_RDWR ON_LINUX(2)
#endif
#ifndef SOL_SOCKET
#define SOL_SOCKET ON_LINUX(1)
#endif
#ifndef SOL_LOCAL
#define SOL_LOCAL (Value())
#endif
#ifndef SOL_IP
#define SOL_IP ON_LINUX(0)
#endif
#ifndef SOL_ICMP
#define SOL_ICMP ON_LINUX(1)
#endif
#ifndef SOL_TCP
#define SOL_TCP ON_LINUX(6)
#endif
#ifndef SOL_UDP
#define SOL_UDP ON_LINUX(17)
#endif
#ifndef SOL_IPV6
#define SOL_IPV6 ON_LINUX(41)
#endif
#ifndef SOL_ICMPV6
#define SOL_ICMPV6 ON_LINUX(58)
#endif
#ifndef SOL_SCTP
#define SOL_SCTP ON_LINUX(132)
#endif
#ifndef SOL_UDPLITE
#define SOL_UDPLITE ON_LINUX(136)
#endif
#ifndef SOL_RAW
#define SOL_RAW ON_LINUX(255)
#endif
#ifndef SOL_CAN_BASE
#define SOL_CAN_BASE ON_LINUX(100)
#endif
#ifndef SOL_CAN_RAW
#define SOL_CAN_RAW ON_LINUX(101)
#endif
#ifndef SOL_CAN_ISOTP
#define SOL_CAN_ISOTP ON_LINUX(106)
#endif
#ifndef SOL_CAN_J1939
#define SOL_CAN_J1939 ON_LINUX(107)
#endif
#ifndef SOL_HCI
#define SOL_HCI ON_LINUX(0)
#endif
#ifndef SOL_L2CAP
#define SOL_L2CAP ON_LINUX(6)
#endif
#ifndef SOL_SCO
#define SOL_SCO ON_LINUX(17)
#endif
#ifndef SOL_RFCOMM
#define SOL_RFCOMM ON_LINUX(18)
#endif
#ifndef SOL_IPX
#define SOL_IPX ON_LINUX(256)
#endif
#ifndef SOL_AX25
#define SOL_AX25 ON_LINUX(257)
#endif
#ifndef SOL_ATALK
#define SOL_ATALK ON_LINUX(258)
#endif
#ifndef SOL_NETROM
#define SOL_NETROM ON_LINUX(259)
#endif
#ifndef SOL_ROSE
#define SOL_ROSE ON_LINUX(260)
#endif
#ifndef SOL_DECNET
#define SOL_DECNET ON_LINUX(261)
#endif
#ifndef SOL_X25
#define SOL_X25 ON_LINUX(262)
#endif
#ifndef SOL_PACKET
#define SOL_PACKET ON_LINUX(263)
#endif
#ifndef SOL_ATM
#define SOL_ATM ON_LINUX(264)
#endif
#ifndef SOL_AAL
#define SOL_AAL ON_LINUX(265)
#endif
#ifndef SOL_IRDA
#define SOL_IRDA ON_LINUX(266)
#endif
#ifndef SOL_NETBEUI
#define SOL_NETBEUI ON_LINUX(267)
#endif
#ifndef SOL_LLC
#define SOL_LLC ON_LINUX(268)
#endif
#ifndef SOL_DCCP
#define SOL_DCCP ON_LINUX(269)
#endif
#ifndef SOL_NETLINK
#define SOL_NETLINK ON_LINUX(270)
#endif
#ifndef SOL_TIPC
#define SOL_TIPC ON_LINUX(271)
#endif
#ifndef SOL_RXRPC
#define SOL_RXRPC ON_LINUX(272)
#endif
#ifndef SOL_PPPOL2TP
#define SOL_PPPOL2TP ON_LINUX(273)
#endif
#ifndef SOL_BLUETOOTH
#define SOL_BLUETOOTH ON_LINUX(274)
#endif
#ifndef SOL_PNPIPE
#define SOL_PNPIPE ON_LINUX(275)
#endif
#ifndef SOL_RDS
#define SOL_RDS ON_LINUX(276)
#endif
#ifndef SOL_IUCV
#define SOL_IUCV ON_LINUX(277)
#endif
#ifndef SOL_CAIF
#define SOL_CAIF ON_LINUX(278)
#endif
#ifndef SOL_ALG
#define SOL_ALG ON_LINUX(279)
#endif
#ifndef SOL_NFC
#define SOL_NFC ON_LINUX(280)
#endif
#ifndef SOL_KCM
#define SOL_KCM ON_LINUX(281)
#endif
#ifndef SOL_TLS
#define SOL_TLS ON_LINUX(282)
#endif
#ifndef SOL_XDP
#define SOL_XDP ON_LINUX(283)
#endif
#ifndef SOL_MPTCP
#define SOL_MPTCP ON_LINUX(284)
#endif
#ifndef SOL_MCTP
#define SOL_MCTP ON_LINUX(285)
#endif
#ifndef SOL_SMC
#define SOL_SMC ON_LINUX(286)
#endif
#ifndef SOL_VSOCK
#define SOL_VSOCK ON_LINUX(287)
#endif
#ifndef SO_DEBUG
#define SO_DEBUG ON_LINUX(1)
#endif
#ifndef SO_REUSEADDR
#define SO_REUSEADDR ON_LINUX(2)
#endif
#ifndef SO_TYPE
#define SO_TYPE ON_LINUX(3)
#endif
#ifndef SO_ERROR
#define SO_ERROR ON_LINUX(4)
#endif
#ifndef SO_DONTROUTE
#define SO_DONTROUTE ON_LINUX(5)
#endif
#ifndef SO_BROADCAST
#define SO_BROADCAST ON_LINUX(6)
#endif
#ifndef SO_SNDBUF
#define SO_SNDBUF ON_LINUX(7)
#endif
#ifndef SO_RCVBUF
#define SO_RCVBUF ON_LINUX(8)
#endif
#ifndef SO_SNDBUFFORCE
#define SO_SNDBUFFORCE ON_LINUX(32)
#endif
#ifndef SO_RCVBUFFORCE
#define SO_RCVBUFFORCE ON_LINUX(33)
#endif
#ifndef SO_KEEPALIVE
#define SO_KEEPALIVE ON_LINUX(9)
#endif
#ifndef SO_OOBINLINE
#define SO_OOBINLINE ON_LINUX(10)
#endif
#ifndef SO_NO_CHECK
#define SO_NO_CHECK ON_LINUX(11)
#endif
#ifndef SO_PRIORITY
#define SO_PRIORITY ON_LINUX(12)
#endif
#ifndef SO_LINGER
#define SO_LINGER ON_LINUX(13)
#endif
#ifndef SO_BSDCOMPAT
#define SO_BSDCOMPAT ON_LINUX(14)
#endif
#ifndef SO_REUSEPORT
#define SO_REUSEPORT ON_LINUX(15)
#endif
#ifndef SO_PASSCRED
#define SO_PASSCRED ON_LINUX(16)
#endif
#ifndef SO_PEERCRED
#define SO_PEERCRED ON_LINUX(17)
#endif
#ifndef SO_RCVLOWAT
#define SO_RCVLOWAT ON_LINUX(18)
#endif
#ifndef SO_SNDLOWAT
#define SO_SNDLOWAT ON_LINUX(19)
#endif
#ifndef SO_RCVTIMEO
#define SO_RCVTIMEO ON_LINUX(20)
#endif
#ifndef SO_SNDTIMEO
#define SO_SNDTIMEO ON_LINUX(21)
#endif
#ifndef SO_RCVTIMEO_OLD
#define SO_RCVTIMEO_OLD ON_LINUX(20)
#endif
#ifndef SO_SNDTIMEO_OLD
#define SO_SNDTIMEO_OLD ON_LINUX(21)
#endif
#ifndef SO_RCVTIMEO_NEW
#define SO_RCVTIMEO_NEW ON_LINUX(66)
#endif
#ifndef SO_SNDTIMEO_NEW
#define SO_SNDTIMEO_NEW ON_LINUX(67)
#endif
#ifndef SO_SECURITY_AUTHENTICATION
#define SO_SECURITY_AUTHENTICATION ON_LINUX(22)
#endif
#ifndef SO_SECURITY_ENCRYPTION_TRANSPORT
#define SO_SECURITY_ENCRYPTION_TRANSPORT ON_LINUX(23)
#endif
#ifndef SO_SECURITY_ENCRYPTION_NETWORK
#define SO_SECURITY_ENCRYPTION_NETWORK ON_LINUX(24)
#endif
#ifndef SO_BINDTODEVICE
#define SO_BINDTODEVICE ON_LINUX(25)
#endif
#ifndef SO_ATTACH_FILTER
#define SO_ATTACH_FILTER ON_LINUX(26)
#endif
#ifndef SO_GET_FILTER
#define SO_GET_FILTER ON_LINUX(26)
#endif
#ifndef SO_DETACH_FILTER
#define SO_DETACH_FILTER ON_LINUX(27)
#endif
#ifndef SO_ATTACH_BPF
#define SO_ATTACH_BPF ON_LINUX(50)
#endif
#ifndef SO_DETACH_BPF
#define SO_DETACH_BPF ON_LINUX(27)
#endif
#ifndef SO_ATTACH_REUSEPORT_CBPF
#define SO_ATTACH_REUSEPORT_CBPF ON_LINUX(51)
#endif
#ifndef SO_ATTACH_REUSEPORT_EBPF
#define SO_ATTACH_REUSEPORT_EBPF ON_LINUX(52)
#endif
#ifndef SO_DETACH_REUSEPORT_BPF
#define SO_DETACH_REUSEPORT_BPF ON_LINUX(68)
#endif
#ifndef SO_LOCK_FILTER
#define SO_LOCK_FILTER ON_LINUX(44)
#endif
#ifndef SO_BPF_EXTENSIONS
#define SO_BPF_EXTENSIONS ON_LINUX(48)
#endif
#ifndef SO_PEERNAME
#define SO_PEERNAME ON_LINUX(28)
#endif
#ifndef SO_TIMESTAMP
#define SO_TIMESTAMP ON_LINUX(29)
#endif
#ifndef SO_TIMESTAMPNS
#define SO_TIMESTAMPNS ON_LINUX(35)
#endif
#ifndef SO_TIMESTAMPING
#define SO_TIMESTAMPING ON_LINUX(37)
#endif
#ifndef SO_TIMESTAMP_OLD
#define SO_TIMESTAMP_OLD ON_LINUX(29)
#endif
#ifndef SO_TIMESTAMPNS_OLD
#define SO_TIMESTAMPNS_OLD ON_LINUX(35)
#endif
#ifndef SO_TIMESTAMPING_OLD
#define SO_TIMESTAMPING_OLD ON_LINUX(37)
#endif
#ifndef SO_TIMESTAMP_NEW
#define SO_TIMESTAMP_NEW ON_LINUX(63)
#endif
#ifndef SO_TIMESTAMPNS_NEW
#define SO_TIMESTAMPNS_NEW ON_LINUX(64)
#endif
#ifndef SO_TIMESTAMPING_NEW
#define SO_TIMESTAMPING_NEW ON_LINUX(65)
#endif
#ifndef SO_ACCEPTCONN
#define SO_ACCEPTCONN ON_LINUX(30)
#endif
#ifndef SO_PEERSEC
#define SO_PEERSEC ON_LINUX(31)
#endif
#ifndef SO_PASSSEC
#define SO_PASSSEC ON_LINUX(34)
#endif
#ifndef SO_MARK
#define SO_MARK ON_LINUX(36)
#endif
#ifndef SO_PROTOCOL
#define SO_PROTOCOL ON_LINUX(38)
#endif
#ifndef SO_DOMAIN
#define SO_DOMAIN ON_LINUX(39)
#endif
#ifndef SO_RXQ_OVFL
#define SO_RXQ_OVFL ON_LINUX(40)
#endif
#ifndef SO_WIFI_STATUS
#define SO_WIFI_STATUS ON_LINUX(41)
#endif
#ifndef SO_PEEK_OFF
#define SO_PEEK_OFF ON_LINUX(42)
#endif
#ifndef SO_NOFCS
#define SO_NOFCS ON_LINUX(43)
#endif
#ifndef SO_SELECT_ERR_QUEUE
#define SO_SELECT_ERR_QUEUE ON_LINUX(45)
#endif
#ifndef SO_BUSY_POLL
#define SO_BUSY_POLL ON_LINUX(46)
#endif
#ifndef SO_PREFER_BUSY_POLL
#define SO_PREFER_BUSY_POLL ON_LINUX(69)
#endif
#ifndef SO_BUSY_POLL_BUDGET
#define SO_BUSY_POLL_BUDGET ON_LINUX(70)
#endif
#ifndef SO_MAX_PACING_RATE
#define SO_MAX_PACING_RATE ON_LINUX(47)
#endif
#ifndef SO_INCOMING_CPU
#define SO_INCOMING_CPU ON_LINUX(49)
#endif
#ifndef SO_INCOMING_NAPI_ID
#define SO_INCOMING_NAPI_ID ON_LINUX(56)
#endif
#ifndef SO_CNX_ADVICE
#define SO_CNX_ADVICE ON_LINUX(53)
#endif
#ifndef SO_MEMINFO
#define SO_MEMINFO ON_LINUX(55)
#endif
#ifndef SO_COOKIE
#define SO_COOKIE ON_LINUX(57)
#endif
#ifndef SO_NETNS_COOKIE
#define SO_NETNS_COOKIE ON_LINUX(71)
#endif
#ifndef SO_PEERGROUPS
#define SO_PEERGROUPS ON_LINUX(59)
#endif
#ifndef SO_ZEROCOPY
#define SO_ZEROCOPY ON_LINUX(60)
#endif
#ifndef SO_TXTIME
#define SO_TXTIME ON_LINUX(61)
#endif
#ifndef SO_BINDTOIFINDEX
#define SO_BINDTOIFINDEX ON_LINUX(62)
#endif
#ifndef SO_BUF_LOCK
#define SO_BUF_LOCK ON_LINUX(72)
#endif
#ifndef SO_RESERVE_MEM
#define SO_RESERVE_MEM ON_LINUX(73)
#endif
#ifndef SO_TXREHASH
#define SO_TXREHASH ON_LINUX(74)
#endif
#ifndef SO_RCVMARK
#define SO_RCVMARK ON_LINUX(75)
#endif
#ifndef SO_PASSPIDFD
#define SO_PASSPIDFD ON_LINUX(76)
#endif
#ifndef SO_PEERPIDFD
#define SO_PEERPIDFD ON_LINUX(77)
#endif
#ifndef SO_DEVMEM_LINEAR
#define SO_DEVMEM_LINEAR ON_LINUX(78)
#endif
#ifndef SO_DEVMEM_DMABUF
#define SO_DEVMEM_DMABUF ON_LINUX(79)
#endif
#ifndef SO_DEVMEM_DONTNEED
#define SO_DEVMEM_DONTNEED ON_LINUX(80)
#endif
#ifndef SO_RCVPRIORITY
#define SO_RCVPRIORITY ON_LINUX(82)
#endif
#ifndef SO_PASSRIGHTS
#define SO_PASSRIGHTS ON_LINUX(83)
#endif
#ifndef SO_INQ
#define SO_INQ ON_LINUX(84)
#endif
#ifndef SO_NOSIGPIPE
#define SO_NOSIGPIPE (Value())
#endif
#ifndef SO_REUSEPORT_LB
#define SO_REUSEPORT_LB (Value())
#endif
#ifndef SO_USELOOPBACK
#define SO_USELOOPBACK (Value())
#endif
#ifndef SO_USER_COOKIE
#define SO_USER_COOKIE (Value())
#endif
#ifndef SO_SETFIB
#define SO_SETFIB (Value())
#endif
#ifndef SO_RTABLE
#define SO_RTABLE (Value())
#endif
#ifndef SO_BINTIME
#define SO_BINTIME (Value())
#endif
#ifndef SO_TIMESTAMP_MONOTONIC
#define SO_TIMESTAMP_MONOTONIC (Value())
#endif
#ifndef SO_LABEL
#define SO_LABEL (Value())
#endif
#ifndef SO_PEERLABEL
#define SO_PEERLABEL (Value())
#endif
#ifndef SO_LISTENQLIMIT
#define SO_LISTENQLIMIT (Value())
#endif
#ifndef SO_LISTENQLEN
#define SO_LISTENQLEN (Value())
#endif
#ifndef SO_LISTENINCQLEN
#define SO_LISTENINCQLEN (Value())
#endif
#ifndef SO_NREAD
#define SO_NREAD (Value())
#endif
#ifndef SO_NWRITE
#define SO_NWRITE (Value())
#endif
#ifndef SO_LINGER_SEC
#define SO_LINGER_SEC (Value())
#endif
#ifndef SO_RANDOMPORT
#define SO_RANDOMPORT (Value())
#endif
#ifndef SO_EXCLBIND
#define SO_EXCLBIND (Value())
#endif
#ifndef SO_ACCEPTFILTER
#define SO_ACCEPTFILTER (Value())
#endif
#ifndef SO_DONTTRUNC
#define SO_DONTTRUNC (Value())
#endif
#ifndef LOCAL_PEERCRED
#define LOCAL_PEERCRED (Value())
#endif
#ifndef LOCAL_PEERPID
#define LOCAL_PEERPID (Value())
#endif
#ifndef LOCAL_PEEREPID
#define LOCAL_PEEREPID (Value())
#endif
#ifndef LOCAL_PEERUUID
#define LOCAL_PEERUUID (Value())
#endif
#ifndef LOCAL_PEERTOKEN
#define LOCAL_PEERTOKEN (Value())
#endif
#ifndef LOCAL_CREDS
#define LOCAL_CREDS (Value())
#endif
#ifndef LOCAL_CREDS_PERSISTENT
#define LOCAL_CREDS_PERSISTENT (Value())
#endif
#ifndef LOCAL_CONNWAIT
#define LOCAL_CONNWAIT (Value())
#endif
#ifndef SCM_RIGHTS
#define SCM_RIGHTS ON_LINUX(1)
#endif
#ifndef SCM_CREDENTIALS
#define SCM_CREDENTIALS ON_LINUX(2)
#endif
#ifndef SCM_SECURITY
#define SCM_SECURITY ON_LINUX(3)
#endif
#ifndef SCM_PIDFD
#define SCM_PIDFD ON_LINUX(4)
#endif
#ifndef SCM_TIMESTAMP
#define SCM_TIMESTAMP ON_LINUX(29)
#endif
#ifndef SCM_TIMESTAMPNS
#define SCM_TIMESTAMPNS ON_LINUX(35)
#endif
#ifndef SCM_TIMESTAMPING
#define SCM_TIMESTAMPING ON_LINUX(37)
#endif
#ifndef SCM_TIMESTAMPING_OPT_STATS
#define SCM_TIMESTAMPING_OPT_STATS ON_LINUX(54)
#endif
#ifndef SCM_TIMESTAMPING_PKTINFO
#define SCM_TIMESTAMPING_PKTINFO ON_LINUX(58)
#endif
#ifndef SCM_TXTIME
#define SCM_TXTIME ON_LINUX(61)
#endif
#ifndef SCM_WIFI_STATUS
#define SCM_WIFI_STATUS ON_LINUX(41)
#endif
#ifndef SCM_TS_OPT_ID
#define SCM_TS_OPT_ID ON_LINUX(81)
#endif
#ifndef SCM_DEVMEM_LINEAR
#define SCM_DEVMEM_LINEAR ON_LINUX(78)
#endif
#ifndef SCM_DEVMEM_DMABUF
#define SCM_DEVMEM_DMABUF ON_LINUX(79)
#endif
#ifndef SCM_INQ
#define SCM_INQ ON_LINUX(84)
#endif
#ifndef SCM_CREDS
#define SCM_CREDS (Value())
#endif
#ifndef SCM_CREDS2
#define SCM_CREDS2 (Value())
#endif
#ifndef SCM_BINTIME
#define SCM_BINTIME (Value())
#endif
#ifndef SCM_REALTIME
#define SCM_REALTIME (Value())
#endif
#ifndef SCM_MONOTONIC
#define SCM_MONOTONIC (Value())
#endif
#ifndef SCM_TIMESTAMP_MONOTONIC
#define SCM_TIMESTAMP_MONOTONIC (Value())
#endif
#ifndef IPPROTO_IP
#define IPPROTO_IP ON_LINUX(0)
#endif
#ifndef IPPROTO_HOPOPTS
#define IPPROTO_HOPOPTS ON_LINUX(0)
#endif
#ifndef IPPROTO_ICMP
#define IPPROTO_ICMP ON_LINUX(1)
#endif
#ifndef IPPROTO_IGMP
#define IPPROTO_IGMP ON_LINUX(2)
#endif
#ifndef IPPROTO_IPIP
#define IPPROTO_IPIP ON_LINUX(4)
#endif
#ifndef IPPROTO_TCP
#define IPPROTO_TCP ON_LINUX(6)
#endif
#ifndef IPPROTO_EGP
#define IPPROTO_EGP ON_LINUX(8)
#endif
#ifndef IPPROTO_PUP
#define IPPROTO_PUP ON_LINUX(12)
#endif
#ifndef IPPROTO_UDP
#define IPPROTO_UDP ON_LINUX(17)
#endif
#ifndef IPPROTO_IDP
#define IPPROTO_IDP ON_LINUX(22)
#endif
#ifndef IPPROTO_TP
#define IPPROTO_TP ON_LINUX(29)
#endif
#ifndef IPPROTO_DCCP
#define IPPROTO_DCCP ON_LINUX(33)
#endif
#ifndef IPPROTO_IPV6
#define IPPROTO_IPV6 ON_LINUX(41)
#endif
#ifndef IPPROTO_ROUTING
#define IPPROTO_ROUTING ON_LINUX(43)
#endif
#ifndef IPPROTO_FRAGMENT
#define IPPROTO_FRAGMENT ON_LINUX(44)
#endif
#ifndef IPPROTO_RSVP
#define IPPROTO_RSVP ON_LINUX(46)
#endif
#ifndef IPPROTO_GRE
#define IPPROTO_GRE ON_LINUX(47)
#endif
#ifndef IPPROTO_ESP
#define IPPROTO_ESP ON_LINUX(50)
#endif
#ifndef IPPROTO_AH
#define IPPROTO_AH ON_LINUX(51)
#endif
#ifndef IPPROTO_ICMPV6
#define IPPROTO_ICMPV6 ON_LINUX(58)
#endif
#ifndef IPPROTO_NONE
#define IPPROTO_NONE ON_LINUX(59)
#endif
#ifndef IPPROTO_DSTOPTS
#define IPPROTO_DSTOPTS ON_LINUX(60)
#endif
#ifndef IPPROTO_MTP
#define IPPROTO_MTP ON_LINUX(92)
#endif
#ifndef IPPROTO_BEETPH
#define IPPROTO_BEETPH ON_LINUX(94)
#endif
#ifndef IPPROTO_ENCAP
#define IPPROTO_ENCAP ON_LINUX(98)
#endif
#ifndef IPPROTO_PIM
#define IPPROTO_PIM ON_LINUX(103)
#endif
#ifndef IPPROTO_COMP
#define IPPROTO_COMP ON_LINUX(108)
#endif
#ifndef IPPROTO_L2TP
#define IPPROTO_L2TP ON_LINUX(115)
#endif
#ifndef IPPROTO_SCTP
#define IPPROTO_SCTP ON_LINUX(132)
#endif
#ifndef IPPROTO_MH
#define IPPROTO_MH ON_LINUX(135)
#endif
#ifndef IPPROTO_UDPLITE
#define IPPROTO_UDPLITE ON_LINUX(136)
#endif
#ifndef IPPROTO_MPLS
#define IPPROTO_MPLS ON_LINUX(137)
#endif
#ifndef IPPROTO_ETHERNET
#define IPPROTO_ETHERNET ON_LINUX(143)
#endif
#ifndef IPPROTO_AGGFRAG
#define IPPROTO_AGGFRAG ON_LINUX(144)
#endif
#ifndef IPPROTO_RAW
#define IPPROTO_RAW ON_LINUX(255)
#endif
#ifndef IPPROTO_SMC
#define IPPROTO_SMC ON_LINUX(256)
#endif
#ifndef IPPROTO_MPTCP
#define IPPROTO_MPTCP ON_LINUX(262)
#endif
#ifndef IPPROTO_MAX
#define IPPROTO_MAX ON_LINUX(263)
#endif
#ifndef IPPROTO_ICMPV4
#define IPPROTO_ICMPV4 (Value())
#endif
#ifndef IPPROTO_DIVERT
#define IPPROTO_DIVERT (Value())
#endif
#ifndef IPPROTO_CARP
#define IPPROTO_CARP (Value())
#endif
#ifndef IP_TOS
#define IP_TOS ON_LINUX(1)
#endif
#ifndef IP_TTL
#define IP_TTL ON_LINUX(2)
#endif
#ifndef IP_HDRINCL
#define IP_HDRINCL ON_LINUX(3)
#endif
#ifndef IP_OPTIONS
#define IP_OPTIONS ON_LINUX(4)
#endif
#ifndef IP_ROUTER_ALERT
#define IP_ROUTER_ALERT ON_LINUX(5)
#endif
#ifndef IP_RECVOPTS
#define IP_RECVOPTS ON_LINUX(6)
#endif
#ifndef IP_RETOPTS
#define IP_RETOPTS ON_LINUX(7)
#endif
#ifndef IP_RECVRETOPTS
#define IP_RECVRETOPTS ON_LINUX(7)
#endif
#ifndef IP_PKTINFO
#define IP_PKTINFO ON_LINUX(8)
#endif
#ifndef IP_PKTOPTIONS
#define IP_PKTOPTIONS ON_LINUX(9)
#endif
#ifndef IP_MTU_DISCOVER
#define IP_MTU_DISCOVER ON_LINUX(10)
#endif
#ifndef IP_PMTUDISC
#define IP_PMTUDISC ON_LINUX(10)
#endif
#ifndef IP_RECVERR
#define IP_RECVERR ON_LINUX(11)
#endif
#ifndef IP_RECVERR_RFC4884
#define IP_RECVERR_RFC4884 ON_LINUX(26)
#endif
#ifndef IP_RECVTTL
#define IP_RECVTTL ON_LINUX(12)
#endif
#ifndef IP_RECVTOS
#define IP_RECVTOS ON_LINUX(13)
#endif
#ifndef IP_MTU
#define IP_MTU ON_LINUX(14)
#endif
#ifndef IP_FREEBIND
#define IP_FREEBIND ON_LINUX(15)
#endif
#ifndef IP_IPSEC_POLICY
#define IP_IPSEC_POLICY ON_LINUX(16)
#endif
#ifndef IP_XFRM_POLICY
#define IP_XFRM_POLICY ON_LINUX(17)
#endif
#ifndef IP_PASSSEC
#define IP_PASSSEC ON_LINUX(18)
#endif
#ifndef IP_TRANSPARENT
#define IP_TRANSPARENT ON_LINUX(19)
#endif
#ifndef IP_ORIGDSTADDR
#define IP_ORIGDSTADDR ON_LINUX(20)
#endif
#ifndef IP_RECVORIGDSTADDR
#define IP_RECVORIGDSTADDR ON_LINUX(20)
#endif
#ifndef IP_MINTTL
#define IP_MINTTL ON_LINUX(21)
#endif
#ifndef IP_NODEFRAG
#define IP_NODEFRAG ON_LINUX(22)
#endif
#ifndef IP_CHECKSUM
#define IP_CHECKSUM ON_LINUX(23)
#endif
#ifndef IP_BIND_ADDRESS_NO_PORT
#define IP_BIND_ADDRESS_NO_PORT ON_LINUX(24)
#endif
#ifndef IP_RECVFRAGSIZE
#define IP_RECVFRAGSIZE ON_LINUX(25)
#endif
#ifndef IP_MULTICAST_IF
#define IP_MULTICAST_IF ON_LINUX(32)
#endif
#ifndef IP_MULTICAST_TTL
#define IP_MULTICAST_TTL ON_LINUX(33)
#endif
#ifndef IP_MULTICAST_LOOP
#define IP_MULTICAST_LOOP ON_LINUX(34)
#endif
#ifndef IP_MULTICAST_ALL
#define IP_MULTICAST_ALL ON_LINUX(49)
#endif
#ifndef IP_ADD_MEMBERSHIP
#define IP_ADD_MEMBERSHIP ON_LINUX(35)
#endif
#ifndef IP_DROP_MEMBERSHIP
#define IP_DROP_MEMBERSHIP ON_LINUX(36)
#endif
#ifndef IP_ADD_SOURCE_MEMBERSHIP
#define IP_ADD_SOURCE_MEMBERSHIP ON_LINUX(39)
#endif
#ifndef IP_DROP_SOURCE_MEMBERSHIP
#define IP_DROP_SOURCE_MEMBERSHIP ON_LINUX(40)
#endif
#ifndef IP_BLOCK_SOURCE
#define IP_BLOCK_SOURCE ON_LINUX(38)
#endif
#ifndef IP_UNBLOCK_SOURCE
#define IP_UNBLOCK_SOURCE ON_LINUX(37)
#endif
#ifndef IP_MSFILTER
#define IP_MSFILTER ON_LINUX(41)
#endif
#ifndef IP_UNICAST_IF
#define IP_UNICAST_IF ON_LINUX(50)
#endif
#ifndef IP_LOCAL_PORT_RANGE
#define IP_LOCAL_PORT_RANGE ON_LINUX(51)
#endif
#ifndef IP_PROTOCOL
#define IP_PROTOCOL ON_LINUX(52)
#endif
#ifndef IP_PMTUDISC_DONT
#define IP_PMTUDISC_DONT ON_LINUX(0)
#endif
#ifndef IP_PMTUDISC_WANT
#define IP_PMTUDISC_WANT ON_LINUX(1)
#endif
#ifndef IP_PMTUDISC_DO
#define IP_PMTUDISC_DO ON_LINUX(2)
#endif
#ifndef IP_PMTUDISC_PROBE
#define IP_PMTUDISC_PROBE ON_LINUX(3)
#endif
#ifndef IP_PMTUDISC_INTERFACE
#define IP_PMTUDISC_INTERFACE ON_LINUX(4)
#endif
#ifndef IP_PMTUDISC_OMIT
#define IP_PMTUDISC_OMIT ON_LINUX(5)
#endif
#ifndef IP_DEFAULT_MULTICAST_TTL
#define IP_DEFAULT_MULTICAST_TTL ON_LINUX(1)
#endif
#ifndef IP_DEFAULT_MULTICAST_LOOP
#define IP_DEFAULT_MULTICAST_LOOP ON_LINUX(1)
#endif
#ifndef IP_MAX_MEMBERSHIPS
#define IP_MAX_MEMBERSHIPS ON_LINUX(20)
#endif
#ifndef IP_RF
#define IP_RF ON_LINUX(0x8000)
#endif
#ifndef IP_DF
#define IP_DF ON_LINUX(0x4000)
#endif
#ifndef IP_MF
#define IP_MF ON_LINUX(0x2000)
#endif
#ifndef IP_OFFMASK
#define IP_OFFMASK ON_LINUX(8191)
#endif
#ifndef IP_MAXPACKET
#define IP_MAXPACKET ON_LINUX(65535)
#endif
#ifndef IP_MSS
#define IP_MSS ON_LINUX(576)
#endif
#ifndef IP_RECVDSTADDR
#define IP_RECVDSTADDR (Value())
#endif
#ifndef IP_SENDSRCADDR
#define IP_SENDSRCADDR (Value())
#endif
#ifndef IP_RECVIF
#define IP_RECVIF (Value())
#endif
#ifndef IP_PORTRANGE
#define IP_PORTRANGE (Value())
#endif
#ifndef IP_BOUND_IF
#define IP_BOUND_IF (Value())
#endif
#ifndef IP_BINDANY
#define IP_BINDANY (Value())
#endif
#ifndef IP_DONTFRAG
#define IP_DONTFRAG (Value())
#endif
#ifndef IP_ONESBCAST
#define IP_ONESBCAST (Value())
#endif
#ifndef IP_ADD_SOURCE_FILTER
#define IP_ADD_SOURCE_FILTER (Value())
#endif
#ifndef IP_DUMMYNET_CONFIGURE
#define IP_DUMMYNET_CONFIGURE (Value())
#endif
#ifndef SO_ORIGINAL_DST
#define SO_ORIGINAL_DST ON_LINUX(80)
#endif
#ifndef IPV6_ADDRFORM
#define IPV6_ADDRFORM ON_LINUX(1)
#endif
#ifndef IPV6_2292PKTINFO
#define IPV6_2292PKTINFO ON_LINUX(2)
#endif
#ifndef IPV6_2292HOPOPTS
#define IPV6_2292HOPOPTS ON_LINUX(3)
#endif
#ifndef IPV6_2292DSTOPTS
#define IPV6_2292DSTOPTS ON_LINUX(4)
#endif
#ifndef IPV6_2292RTHDR
#define IPV6_2292RTHDR ON_LINUX(5)
#endif
#ifndef IPV6_2292PKTOPTIONS
#define IPV6_2292PKTOPTIONS ON_LINUX(6)
#endif
#ifndef IPV6_2292HOPLIMIT
#define IPV6_2292HOPLIMIT ON_LINUX(8)
#endif
#ifndef IPV6_CHECKSUM
#define IPV6_CHECKSUM ON_LINUX(7)
#endif
#ifndef IPV6_NEXTHOP
#define IPV6_NEXTHOP ON_LINUX(9)
#endif
#ifndef IPV6_AUTHHDR
#define IPV6_AUTHHDR ON_LINUX(10)
#endif
#ifndef IPV6_FLOWINFO
#define IPV6_FLOWINFO ON_LINUX(11)
#endif
#ifndef IPV6_UNICAST_HOPS
#define IPV6_UNICAST_HOPS ON_LINUX(16)
#endif
#ifndef IPV6_MULTICAST_IF
#define IPV6_MULTICAST_IF ON_LINUX(17)
#endif
#ifndef IPV6_MULTICAST_HOPS
#define IPV6_MULTICAST_HOPS ON_LINUX(18)
#endif
#ifndef IPV6_MULTICAST_LOOP
#define IPV6_MULTICAST_LOOP ON_LINUX(19)
#endif
#ifndef IPV6_MULTICAST_ALL
#define IPV6_MULTICAST_ALL ON_LINUX(29)
#endif
#ifndef IPV6_JOIN_GROUP
#define IPV6_JOIN_GROUP ON_LINUX(20)
#endif
#ifndef IPV6_LEAVE_GROUP
#define IPV6_LEAVE_GROUP ON_LINUX(21)
#endif
#ifndef IPV6_ADD_MEMBERSHIP
#define IPV6_ADD_MEMBERSHIP ON_LINUX(20)
#endif
#ifndef IPV6_DROP_MEMBERSHIP
#define IPV6_DROP_MEMBERSHIP ON_LINUX(21)
#endif
#ifndef IPV6_JOIN_ANYCAST
#define IPV6_JOIN_ANYCAST ON_LINUX(27)
#endif
#ifndef IPV6_LEAVE_ANYCAST
#define IPV6_LEAVE_ANYCAST ON_LINUX(28)
#endif
#ifndef IPV6_ROUTER_ALERT
#define IPV6_ROUTER_ALERT ON_LINUX(22)
#endif
#ifndef IPV6_ROUTER_ALERT_ISOLATE
#define IPV6_ROUTER_ALERT_ISOLATE ON_LINUX(30)
#endif
#ifndef IPV6_MTU_DISCOVER
#define IPV6_MTU_DISCOVER ON_LINUX(23)
#endif
#ifndef IPV6_MTU
#define IPV6_MTU ON_LINUX(24)
#endif
#ifndef IPV6_RECVERR
#define IPV6_RECVERR ON_LINUX(25)
#endif
#ifndef IPV6_RECVERR_RFC4884
#define IPV6_RECVERR_RFC4884 ON_LINUX(31)
#endif
#ifndef IPV6_V6ONLY
#define IPV6_V6ONLY ON_LINUX(26)
#endif
#ifndef IPV6_FLOWLABEL_MGR
#define IPV6_FLOWLABEL_MGR ON_LINUX(32)
#endif
#ifndef IPV6_FLOWINFO_SEND
#define IPV6_FLOWINFO_SEND ON_LINUX(33)
#endif
#ifndef IPV6_IPSEC_POLICY
#define IPV6_IPSEC_POLICY ON_LINUX(34)
#endif
#ifndef IPV6_XFRM_POLICY
#define IPV6_XFRM_POLICY ON_LINUX(35)
#endif
#ifndef IPV6_HDRINCL
#define IPV6_HDRINCL ON_LINUX(36)
#endif
#ifndef IPV6_RECVPKTINFO
#define IPV6_RECVPKTINFO ON_LINUX(49)
#endif
#ifndef IPV6_PKTINFO
#define IPV6_PKTINFO ON_LINUX(50)
#endif
#ifndef IPV6_RECVHOPLIMIT
#define IPV6_RECVHOPLIMIT ON_LINUX(51)
#endif
#ifndef IPV6_HOPLIMIT
#define IPV6_HOPLIMIT ON_LINUX(52)
#endif
#ifndef IPV6_RECVHOPOPTS
#define IPV6_RECVHOPOPTS ON_LINUX(53)
#endif
#ifndef IPV6_HOPOPTS
#define IPV6_HOPOPTS ON_LINUX(54)
#endif
#ifndef IPV6_RXHOPOPTS
#define IPV6_RXHOPOPTS ON_LINUX(54)
#endif
#ifndef IPV6_RTHDRDSTOPTS
#define IPV6_RTHDRDSTOPTS ON_LINUX(55)
#endif
#ifndef IPV6_RECVRTHDR
#define IPV6_RECVRTHDR ON_LINUX(56)
#endif
#ifndef IPV6_RTHDR
#define IPV6_RTHDR ON_LINUX(57)
#endif
#ifndef IPV6_RECVDSTOPTS
#define IPV6_RECVDSTOPTS ON_LINUX(58)
#endif
#ifndef IPV6_DSTOPTS
#define IPV6_DSTOPTS ON_LINUX(59)
#endif
#ifndef IPV6_RXDSTOPTS
#define IPV6_RXDSTOPTS ON_LINUX(59)
#endif
#ifndef IPV6_RECVPATHMTU
#define IPV6_RECVPATHMTU ON_LINUX(60)
#endif
#ifndef IPV6_PATHMTU
#define IPV6_PATHMTU ON_LINUX(61)
#endif
#ifndef IPV6_DONTFRAG
#define IPV6_DONTFRAG ON_LINUX(62)
#endif
#ifndef IPV6_RECVTCLASS
#define IPV6_RECVTCLASS ON_LINUX(66)
#endif
#ifndef IPV6_TCLASS
#define IPV6_TCLASS ON_LINUX(67)
#endif
#ifndef IPV6_AUTOFLOWLABEL
#define IPV6_AUTOFLOWLABEL ON_LINUX(70)
#endif
#ifndef IPV6_ADDR_PREFERENCES
#define IPV6_ADDR_PREFERENCES ON_LINUX(72)
#endif
#ifndef IPV6_MINHOPCOUNT
#define IPV6_MINHOPCOUNT ON_LINUX(73)
#endif
#ifndef IPV6_ORIGDSTADDR
#define IPV6_ORIGDSTADDR ON_LINUX(74)
#endif
#ifndef IPV6_RECVORIGDSTADDR
#define IPV6_RECVORIGDSTADDR ON_LINUX(74)
#endif
#ifndef IPV6_TRANSPARENT
#define IPV6_TRANSPARENT ON_LINUX(75)
#endif
#ifndef IPV6_UNICAST_IF
#define IPV6_UNICAST_IF ON_LINUX(76)
#endif
#ifndef IPV6_RECVFRAGSIZE
#define IPV6_RECVFRAGSIZE ON_LINUX(77)
#endif
#ifndef IPV6_FREEBIND
#define IPV6_FREEBIND ON_LINUX(78)
#endif
#ifndef IP6T_SO_ORIGINAL_DST
#define IP6T_SO_ORIGINAL_DST ON_LINUX(80)
#endif
#ifndef IPV6_PMTUDISC_DONT
#define IPV6_PMTUDISC_DONT ON_LINUX(0)
#endif
#ifndef IPV6_PMTUDISC_WANT
#define IPV6_PMTUDISC_WANT ON_LINUX(1)
#endif
#ifndef IPV6_PMTUDISC_DO
#define IPV6_PMTUDISC_DO ON_LINUX(2)
#endif
#ifndef IPV6_PMTUDISC_PROBE
#define IPV6_PMTUDISC_PROBE ON_LINUX(3)
#endif
#ifndef IPV6_PMTUDISC_INTERFACE
#define IPV6_PMTUDISC_INTERFACE ON_LINUX(4)
#endif
#ifndef IPV6_PMTUDISC_OMIT
#define IPV6_PMTUDISC_OMIT ON_LINUX(5)
#endif
#ifndef IPV6_PREFER_SRC_TMP
#define IPV6_PREFER_SRC_TMP ON_LINUX(1)
#endif
#ifndef IPV6_PREFER_SRC_PUBLIC
#define IPV6_PREFER_SRC_PUBLIC ON_LINUX(2)
#endif
#ifndef IPV6_PREFER_SRC_PUBTMP_DEFAULT
#define IPV6_PREFER_SRC_PUBTMP_DEFAULT ON_LINUX(256)
#endif
#ifndef IPV6_PREFER_SRC_COA
#define IPV6_PREFER_SRC_COA ON_LINUX(4)
#endif
#ifndef IPV6_PREFER_SRC_HOME
#define IPV6_PREFER_SRC_HOME ON_LINUX(1024)
#endif
#ifndef IPV6_PREFER_SRC_CGA
#define IPV6_PREFER_SRC_CGA ON_LINUX(8)
#endif
#ifndef IPV6_PREFER_SRC_NONCGA
#define IPV6_PREFER_SRC_NONCGA ON_LINUX(2048)
#endif
#ifndef IPV6_RTHDR_LOOSE
#define IPV6_RTHDR_LOOSE ON_LINUX(0)
#endif
#ifndef IPV6_RTHDR_STRICT
#define IPV6_RTHDR_STRICT ON_LINUX(1)
#endif
#ifndef IPV6_RTHDR_TYPE_0
#define IPV6_RTHDR_TYPE_0 ON_LINUX(0)
#endif
#ifndef IPV6_FL_A_GET
#define IPV6_FL_A_GET ON_LINUX(0)
#endif
#ifndef IPV6_FL_A_PUT
#define IPV6_FL_A_PUT ON_LINUX(1)
#endif
#ifndef IPV6_FL_A_RENEW
#define IPV6_FL_A_RENEW ON_LINUX(2)
#endif
#ifndef IPV6_FL_F_CREATE
#define IPV6_FL_F_CREATE ON_LINUX(1)
#endif
#ifndef IPV6_FL_F_EXCL
#define IPV6_FL_F_EXCL ON_LINUX(2)
#endif
#ifndef IPV6_FL_F_REFLECT
#define IPV6_FL_F_REFLECT ON_LINUX(4)
#endif
#ifndef IPV6_FL_F_REMOTE
#define IPV6_FL_F_REMOTE ON_LINUX(8)
#endif
#ifndef IPV6_FL_S_NONE
#define IPV6_FL_S_NONE ON_LINUX(0)
#endif
#ifndef IPV6_FL_S_EXCL
#define IPV6_FL_S_EXCL ON_LINUX(1)
#endif
#ifndef IPV6_FL_S_PROCESS
#define IPV6_FL_S_PROCESS ON_LINUX(2)
#endif
#ifndef IPV6_FL_S_USER
#define IPV6_FL_S_USER ON_LINUX(3)
#endif
#ifndef IPV6_FL_S_ANY
#define IPV6_FL_S_ANY ON_LINUX(255)
#endif
#ifndef IPV6_FLOWINFO_FLOWLABEL
#define IPV6_FLOWINFO_FLOWLABEL ON_LINUX(1048575)
#endif
#ifndef IPV6_FLOWINFO_PRIORITY
#define IPV6_FLOWINFO_PRIORITY ON_LINUX(267386880)
#endif
#ifndef IPV6_TLV_PAD1
#define IPV6_TLV_PAD1 ON_LINUX(0)
#endif
#ifndef IPV6_TLV_PADN
#define IPV6_TLV_PADN ON_LINUX(1)
#endif
#ifndef IPV6_TLV_ROUTERALERT
#define IPV6_TLV_ROUTERALERT ON_LINUX(5)
#endif
#ifndef IPV6_TLV_CALIPSO
#define IPV6_TLV_CALIPSO ON_LINUX(7)
#endif
#ifndef IPV6_TLV_IOAM
#define IPV6_TLV_IOAM ON_LINUX(49)
#endif
#ifndef IPV6_TLV_JUMBO
#define IPV6_TLV_JUMBO ON_LINUX(194)
#endif
#ifndef IPV6_TLV_HAO
#define IPV6_TLV_HAO ON_LINUX(201)
#endif
#ifndef IPV6_PRIORITY_UNCHARACTERIZED
#define IPV6_PRIORITY_UNCHARACTERIZED ON_LINUX(0)
#endif
#ifndef IPV6_PRIORITY_FILLER
#define IPV6_PRIORITY_FILLER ON_LINUX(256)
#endif
#ifndef IPV6_PRIORITY_UNATTENDED
#define IPV6_PRIORITY_UNATTENDED ON_LINUX(512)
#endif
#ifndef IPV6_PRIORITY_RESERVED1
#define IPV6_PRIORITY_RESERVED1 ON_LINUX(768)
#endif
#ifndef IPV6_PRIORITY_BULK
#define IPV6_PRIORITY_BULK ON_LINUX(1024)
#endif
#ifndef IPV6_PRIORITY_RESERVED2
#define IPV6_PRIORITY_RESERVED2 ON_LINUX(1280)
#endif
#ifndef IPV6_PRIORITY_INTERACTIVE
#define IPV6_PRIORITY_INTERACTIVE ON_LINUX(1536)
#endif
#ifndef IPV6_PRIORITY_CONTROL
#define IPV6_PRIORITY_CONTROL ON_LINUX(1792)
#endif
#ifndef IPV6_PRIORITY_8
#define IPV6_PRIORITY_8 ON_LINUX(2048)
#endif
#ifndef IPV6_PRIORITY_9
#define IPV6_PRIORITY_9 ON_LINUX(2304)
#endif
#ifndef IPV6_PRIORITY_10
#define IPV6_PRIORITY_10 ON_LINUX(2560)
#endif
#ifndef IPV6_PRIORITY_11
#define IPV6_PRIORITY_11 ON_LINUX(2816)
#endif
#ifndef IPV6_PRIORITY_12
#define IPV6_PRIORITY_12 ON_LINUX(3072)
#endif
#ifndef IPV6_PRIORITY_13
#define IPV6_PRIORITY_13 ON_LINUX(3328)
#endif
#ifndef IPV6_PRIORITY_14
#define IPV6_PRIORITY_14 ON_LINUX(3584)
#endif
#ifndef IPV6_PRIORITY_15
#define IPV6_PRIORITY_15 ON_LINUX(3840)
#endif
#ifndef IPV6_USE_MIN_MTU
#define IPV6_USE_MIN_MTU (Value())
#endif
#ifndef IPV6_BOUND_IF
#define IPV6_BOUND_IF (Value())
#endif
#ifndef IPV6_PORTRANGE
#define IPV6_PORTRANGE (Value())
#endif
#ifndef IPV6_BINDANY
#define IPV6_BINDANY (Value())
#endif
#ifndef IPV6_BINDV6ONLY
#define IPV6_BINDV6ONLY (Value())
#endif
#ifndef MCAST_JOIN_GROUP
#define MCAST_JOIN_GROUP ON_LINUX(42)
#endif
#ifndef MCAST_LEAVE_GROUP
#define MCAST_LEAVE_GROUP ON_LINUX(45)
#endif
#ifndef MCAST_JOIN_SOURCE_GROUP
#define MCAST_JOIN_SOURCE_GROUP ON_LINUX(46)
#endif
#ifndef MCAST_LEAVE_SOURCE_GROUP
#define MCAST_LEAVE_SOURCE_GROUP ON_LINUX(47)
#endif
#ifndef MCAST_BLOCK_SOURCE
#define MCAST_BLOCK_SOURCE ON_LINUX(43)
#endif
#ifndef MCAST_UNBLOCK_SOURCE
#define MCAST_UNBLOCK_SOURCE ON_LINUX(44)
#endif
#ifndef MCAST_MSFILTER
#define MCAST_MSFILTER ON_LINUX(48)
#endif
#ifndef MCAST_EXCLUDE
#define MCAST_EXCLUDE ON_LINUX(0)
#endif
#ifndef MCAST_INCLUDE
#define MCAST_INCLUDE ON_LINUX(1)
#endif
#ifndef TCP_NODELAY
#define TCP_NODELAY ON_LINUX(1)
#endif
#ifndef TCP_MAXSEG
#define TCP_MAXSEG ON_LINUX(2)
#endif
#ifndef TCP_CORK
#define TCP_CORK ON_LINUX(3)
#endif
#ifndef TCP_KEEPIDLE
#define TCP_KEEPIDLE ON_LINUX(4)
#endif
#ifndef TCP_KEEPINTVL
#define TCP_KEEPINTVL ON_LINUX(5)
#endif
#ifndef TCP_KEEPCNT
#define TCP_KEEPCNT ON_LINUX(6)
#endif
#ifndef TCP_SYNCNT
#define TCP_SYNCNT ON_LINUX(7)
#endif
#ifndef TCP_LINGER2
#define TCP_LINGER2 ON_LINUX(8)
#endif
#ifndef TCP_DEFER_ACCEPT
#define TCP_DEFER_ACCEPT ON_LINUX(9)
#endif
#ifndef TCP_WINDOW_CLAMP
#define TCP_WINDOW_CLAMP ON_LINUX(10)
#endif
#ifndef TCP_INFO
#define TCP_INFO ON_LINUX(11)
#endif
#ifndef TCP_QUICKACK
#define TCP_QUICKACK ON_LINUX(12)
#endif
#ifndef TCP_CONGESTION
#define TCP_CONGESTION ON_LINUX(13)
#endif
#ifndef TCP_MD5SIG
#define TCP_MD5SIG ON_LINUX(14)
#endif
#ifndef TCP_COOKIE_TRANSACTIONS
#define TCP_COOKIE_TRANSACTIONS ON_LINUX(15)
#endif
#ifndef TCP_THIN_LINEAR_TIMEOUTS
#define TCP_THIN_LINEAR_TIMEOUTS ON_LINUX(16)
#endif
#ifndef TCP_THIN_DUPACK
#define TCP_THIN_DUPACK ON_LINUX(17)
#endif
#ifndef TCP_USER_TIMEOUT
#define TCP_USER_TIMEOUT ON_LINUX(18)
#endif
#ifndef TCP_REPAIR
#define TCP_REPAIR ON_LINUX(19)
#endif
#ifndef TCP_REPAIR_QUEUE
#define TCP_REPAIR_QUEUE ON_LINUX(20)
#endif
#ifndef TCP_QUEUE_SEQ
#define TCP_QUEUE_SEQ ON_LINUX(21)
#endif
#ifndef TCP_REPAIR_OPTIONS
#define TCP_REPAIR_OPTIONS ON_LINUX(22)
#endif
#ifndef TCP_REPAIR_WINDOW
#define TCP_REPAIR_WINDOW ON_LINUX(29)
#endif
#ifndef TCP_FASTOPEN
#define TCP_FASTOPEN ON_LINUX(23)
#endif
#ifndef TCP_TIMESTAMP
#define TCP_TIMESTAMP ON_LINUX(24)
#endif
#ifndef TCP_NOTSENT_LOWAT
#define TCP_NOTSENT_LOWAT ON_LINUX(25)
#endif
#ifndef TCP_CC_INFO
#define TCP_CC_INFO ON_LINUX(26)
#endif
#ifndef TCP_SAVE_SYN
#define TCP_SAVE_SYN ON_LINUX(27)
#endif
#ifndef TCP_SAVED_SYN
#define TCP_SAVED_SYN ON_LINUX(28)
#endif
#ifndef TCP_FASTOPEN_CONNECT
#define TCP_FASTOPEN_CONNECT ON_LINUX(30)
#endif
#ifndef TCP_ULP
#define TCP_ULP ON_LINUX(31)
#endif
#ifndef TCP_MD5SIG_EXT
#define TCP_MD5SIG_EXT ON_LINUX(32)
#endif
#ifndef TCP_FASTOPEN_KEY
#define TCP_FASTOPEN_KEY ON_LINUX(33)
#endif
#ifndef TCP_FASTOPEN_NO_COOKIE
#define TCP_FASTOPEN_NO_COOKIE ON_LINUX(34)
#endif
#ifndef TCP_ZEROCOPY_RECEIVE
#define TCP_ZEROCOPY_RECEIVE ON_LINUX(35)
#endif
#ifndef TCP_INQ
#define TCP_INQ ON_LINUX(36)
#endif
#ifndef TCP_CM_INQ
#define TCP_CM_INQ ON_LINUX(36)
#endif
#ifndef TCP_TX_DELAY
#define TCP_TX_DELAY ON_LINUX(37)
#endif
#ifndef TCP_AO_ADD_KEY
#define TCP_AO_ADD_KEY ON_LINUX(38)
#endif
#ifndef TCP_AO_DEL_KEY
#define TCP_AO_DEL_KEY ON_LINUX(39)
#endif
#ifndef TCP_AO_INFO
#define TCP_AO_INFO ON_LINUX(40)
#endif
#ifndef TCP_AO_GET_KEYS
#define TCP_AO_GET_KEYS ON_LINUX(41)
#endif
#ifndef TCP_AO_REPAIR
#define TCP_AO_REPAIR ON_LINUX(42)
#endif
#ifndef TCP_IS_MPTCP
#define TCP_IS_MPTCP ON_LINUX(43)
#endif
#ifndef TCP_RTO_MAX_MS
#define TCP_RTO_MAX_MS ON_LINUX(44)
#endif
#ifndef TCP_RTO_MIN_US
#define TCP_RTO_MIN_US ON_LINUX(45)
#endif
#ifndef TCP_DELACK_MAX_US
#define TCP_DELACK_MAX_US ON_LINUX(46)
#endif
#ifndef TCP_ESTABLISHED
#define TCP_ESTABLISHED ON_LINUX(1)
#endif
#ifndef TCP_SYN_SENT
#define TCP_SYN_SENT ON_LINUX(2)
#endif
#ifndef TCP_SYN_RECV
#define TCP_SYN_RECV ON_LINUX(3)
#endif
#ifndef TCP_FIN_WAIT1
#define TCP_FIN_WAIT1 ON_LINUX(4)
#endif
#ifndef TCP_FIN_WAIT2
#define TCP_FIN_WAIT2 ON_LINUX(5)
#endif
#ifndef TCP_TIME_WAIT
#define TCP_TIME_WAIT ON_LINUX(6)
#endif
#ifndef TCP_CLOSE
#define TCP_CLOSE ON_LINUX(7)
#endif
#ifndef TCP_CLOSE_WAIT
#define TCP_CLOSE_WAIT ON_LINUX(8)
#endif
#ifndef TCP_LAST_ACK
#define TCP_LAST_ACK ON_LINUX(9)
#endif
#ifndef TCP_LISTEN
#define TCP_LISTEN ON_LINUX(10)
#endif
#ifndef TCP_CLOSING
#define TCP_CLOSING ON_LINUX(11)
#endif
#ifndef TCP_CA_Open
#define TCP_CA_Open ON_LINUX(0)
#endif
#ifndef TCP_CA_Disorder
#define TCP_CA_Disorder ON_LINUX(1)
#endif
#ifndef TCP_CA_CWR
#define TCP_CA_CWR ON_LINUX(2)
#endif
#ifndef TCP_CA_Recovery
#define TCP_CA_Recovery ON_LINUX(3)
#endif
#ifndef TCP_CA_Loss
#define TCP_CA_Loss ON_LINUX(4)
#endif
#ifndef TCP_NO_QUEUE
#define TCP_NO_QUEUE ON_LINUX(0)
#endif
#ifndef TCP_RECV_QUEUE
#define TCP_RECV_QUEUE ON_LINUX(1)
#endif
#ifndef TCP_SEND_QUEUE
#define TCP_SEND_QUEUE ON_LINUX(2)
#endif
#ifndef TCP_REPAIR_ON
#define TCP_REPAIR_ON ON_LINUX(1)
#endif
#ifndef TCP_REPAIR_OFF
#define TCP_REPAIR_OFF ON_LINUX(0)
#endif
#ifndef TCP_REPAIR_OFF_NO_WP
#define TCP_REPAIR_OFF_NO_WP ON_LINUX(-1)
#endif
#ifndef TCP_MD5SIG_MAXKEYLEN
#define TCP_MD5SIG_MAXKEYLEN ON_LINUX(80)
#endif
#ifndef TCP_MD5SIG_FLAG_PREFIX
#define TCP_MD5SIG_FLAG_PREFIX ON_LINUX(1)
#endif
#ifndef TCP_MD5SIG_FLAG_IFINDEX
#define TCP_MD5SIG_FLAG_IFINDEX ON_LINUX(2)
#endif
#ifndef TCP_AO_MAXKEYLEN
#define TCP_AO_MAXKEYLEN ON_LINUX(80)
#endif
#ifndef TCP_AO_KEYF_IFINDEX
#define TCP_AO_KEYF_IFINDEX ON_LINUX(1)
#endif
#ifndef TCP_AO_KEYF_EXCLUDE_OPT
#define TCP_AO_KEYF_EXCLUDE_OPT ON_LINUX(2)
#endif
#ifndef TCP_RECEIVE_ZEROCOPY_FLAG_TLB_CLEAN_HINT
#define TCP_RECEIVE_ZEROCOPY_FLAG_TLB_CLEAN_HINT ON_LINUX(1)
#endif
#ifndef TCP_ENCAP_ESPINTCP
#define TCP_ENCAP_ESPINTCP ON_LINUX(7)
#endif
#ifndef TCP_COOKIE_MIN
#define TCP_COOKIE_MIN ON_LINUX(8)
#endif
#ifndef TCP_COOKIE_MAX
#define TCP_COOKIE_MAX ON_LINUX(16)
#endif
#ifndef TCP_COOKIE_PAIR_SIZE
#define TCP_COOKIE_PAIR_SIZE ON_LINUX(32)
#endif
#ifndef TCP_COOKIE_IN_ALWAYS
#define TCP_COOKIE_IN_ALWAYS ON_LINUX(1)
#endif
#ifndef TCP_COOKIE_OUT_NEVER
#define TCP_COOKIE_OUT_NEVER ON_LINUX(2)
#endif
#ifndef TCP_S_DATA_IN
#define TCP_S_DATA_IN ON_LINUX(4)
#endif
#ifndef TCP_S_DATA_OUT
#define TCP_S_DATA_OUT ON_LINUX(8)
#endif
#ifndef TCP_MSS_DEFAULT
#define TCP_MSS_DEFAULT ON_LINUX(536)
#endif
#ifndef TCP_MSS_DESIRED
#define TCP_MSS_DESIRED ON_LINUX(1220)
#endif
#ifndef TCP_MSS
#define TCP_MSS ON_LINUX(512)
#endif
#ifndef TCP_MAXWIN
#define TCP_MAXWIN ON_LINUX(65535)
#endif
#ifndef TCP_MAX_WINSHIFT
#define TCP_MAX_WINSHIFT ON_LINUX(14)
#endif
#ifndef TCP_FUNCTION_BLK
#define TCP_FUNCTION_BLK (Value())
#endif
#ifndef TCP_KEEPALIVE
#define TCP_KEEPALIVE (Value())
#endif
#ifndef TCP_KEEPINIT
#define TCP_KEEPINIT (Value())
#endif
#ifndef TCP_NOOPT
#define TCP_NOOPT (Value())
#endif
#ifndef TCP_NOPUSH
#define TCP_NOPUSH (Value())
#endif
#ifndef TCP_CONNECTIONTIMEOUT
#define TCP_CONNECTIONTIMEOUT (Value())
#endif
#ifndef TCP_RXT_CONNDROPTIME
#define TCP_RXT_CONNDROPTIME (Value())
#endif
#ifndef TCP_RXT_FINDROP
#define TCP_RXT_FINDROP (Value())
#endif
#ifndef TCP_SENDMOREACKS
#define TCP_SENDMOREACKS (Value())
#endif
#ifndef TCP_CONNECTION_INFO
#define TCP_CONNECTION_INFO (Value())
#endif
#ifndef UDP_CORK
#define UDP_CORK ON_LINUX(1)
#endif
#ifndef UDP_ENCAP
#define UDP_ENCAP ON_LINUX(100)
#endif
#ifndef UDP_NO_CHECK6_TX
#define UDP_NO_CHECK6_TX ON_LINUX(101)
#endif
#ifndef UDP_NO_CHECK6_RX
#define UDP_NO_CHECK6_RX ON_LINUX(102)
#endif
#ifndef UDP_SEGMENT
#define UDP_SEGMENT ON_LINUX(103)
#endif
#ifndef UDP_GRO
#define UDP_GRO ON_LINUX(104)
#endif
#ifndef UDP_ENCAP_ESPINUDP_NON_IKE
#define UDP_ENCAP_ESPINUDP_NON_IKE ON_LINUX(1)
#endif
#ifndef UDP_ENCAP_ESPINUDP
#define UDP_ENCAP_ESPINUDP ON_LINUX(2)
#endif
#ifndef UDP_ENCAP_L2TPINUDP
#define UDP_ENCAP_L2TPINUDP ON_LINUX(3)
#endif
#ifndef UDP_ENCAP_GTP0
#define UDP_ENCAP_GTP0 ON_LINUX(4)
#endif
#ifndef UDP_ENCAP_GTP1U
#define UDP_ENCAP_GTP1U ON_LINUX(5)
#endif
#ifndef UDP_ENCAP_RXRPC
#define UDP_ENCAP_RXRPC ON_LINUX(6)
#endif
#ifndef UDPLITE_SEND_CSCOV
#define UDPLITE_SEND_CSCOV ON_LINUX(10)
#endif
#ifndef UDPLITE_RECV_CSCOV
#define UDPLITE_RECV_CSCOV ON_LINUX(11)
#endif
#ifndef MSG_OOB
#define MSG_OOB ON_LINUX(1)
#endif
#ifndef MSG_PEEK
#define MSG_PEEK ON_LINUX(2)
#endif
#ifndef MSG_DONTROUTE
#define MSG_DONTROUTE ON_LINUX(4)
#endif
#ifndef MSG_TRYHARD
#define MSG_TRYHARD ON_LINUX(4)
#endif
#ifndef MSG_CTRUNC
#define MSG_CTRUNC ON_LINUX(8)
#endif
#ifndef MSG_PROXY
#define MSG_PROXY ON_LINUX(0x10)
#endif
#ifndef MSG_TRUNC
#define MSG_TRUNC ON_LINUX(0x20)
#endif
#ifndef MSG_DONTWAIT
#define MSG_DONTWAIT ON_LINUX(0x40)
#endif
#ifndef MSG_EOR
#define MSG_EOR ON_LINUX(0x80)
#endif
#ifndef MSG_WAITALL
#define MSG_WAITALL ON_LINUX(0x100)
#endif
#ifndef MSG_FIN
#define MSG_FIN ON_LINUX(0x200)
#endif
#ifndef MSG_SYN
#define MSG_SYN ON_LINUX(0x400)
#endif
#ifndef MSG_CONFIRM
#define MSG_CONFIRM ON_LINUX(0x800)
#endif
#ifndef MSG_RST
#define MSG_RST ON_LINUX(0x1000)
#endif
#ifndef MSG_ERRQUEUE
#define MSG_ERRQUEUE ON_LINUX(0x2000)
#endif
#ifndef MSG_NOSIGNAL
#define MSG_NOSIGNAL ON_LINUX(0x4000)
#endif
#ifndef MSG_MORE
#define MSG_MORE ON_LINUX(0x8000)
#endif
#ifndef MSG_NOTIFICATION
#define MSG_NOTIFICATION ON_LINUX(0x8000)
#endif
#ifndef MSG_WAITFORONE
#define MSG_WAITFORONE ON_LINUX(0x10000)
#endif
#ifndef MSG_BATCH
#define MSG_BATCH ON_LINUX(0x40000)
#endif
#ifndef MSG_SOCK_DEVMEM
#define MSG_SOCK_DEVMEM ON_LINUX(0x2000000)
#endif
#ifndef MSG_ZEROCOPY
#define MSG_ZEROCOPY ON_LINUX(0x4000000)
#endif
#ifndef MSG_FASTOPEN
#define MSG_FASTOPEN ON_LINUX(0x20000000)
#endif
#ifndef MSG_CMSG_CLOEXEC
#define MSG_CMSG_CLOEXEC ON_LINUX(0x40000000)
#endif
#ifndef MSG_EOF
#define MSG_EOF (Value())
#endif
#ifndef MSG_NEEDSA
#define MSG_NEEDSA (Value())
#endif
#ifndef MSG_NBIO
#define MSG_NBIO (Value())
#endif
#ifndef MSG_BCAST
#define MSG_BCAST (Value())
#endif
#ifndef MSG_MCAST
#define MSG_MCAST (Value())
#endif
#ifndef MSG_HAVEMORE
#define MSG_HAVEMORE (Value())
#endif
#ifndef AI_PASSIVE
#define AI_PASSIVE ON_LINUX(1)
#endif
#ifndef AI_CANONNAME
#define AI_CANONNAME ON_LINUX(2)
#endif
#ifndef AI_NUMERICHOST
#define AI_NUMERICHOST ON_LINUX(4)
#endif
#ifndef AI_V4MAPPED
#define AI_V4MAPPED ON_LINUX(8)
#endif
#ifndef AI_ALL
#define AI_ALL ON_LINUX(16)
#endif
#ifndef AI_ADDRCONFIG
#define AI_ADDRCONFIG ON_LINUX(32)
#endif
#ifndef AI_IDN
#define AI_IDN ON_LINUX(64)
#endif
#ifndef AI_CANONIDN
#define AI_CANONIDN ON_LINUX(128)
#endif
#ifndef AI_NUMERICSERV
#define AI_NUMERICSERV ON_LINUX(1024)
#endif
#ifndef AI_DEFAULT
#define AI_DEFAULT (Value())
#endif
#ifndef AI_V4MAPPED_CFG
#define AI_V4MAPPED_CFG (Value())
#endif
#ifndef AI_MASK
#define AI_MASK (Value())
#endif
#ifndef AI_UNUSABLE
#define AI_UNUSABLE (Value())
#endif
#ifndef NI_NUMERICHOST
#define NI_NUMERICHOST ON_LINUX(1)
#endif
#ifndef NI_NUMERICSERV
#define NI_NUMERICSERV ON_LINUX(2)
#endif
#ifndef NI_NOFQDN
#define NI_NOFQDN ON_LINUX(4)
#endif
#ifndef NI_NAMEREQD
#define NI_NAMEREQD ON_LINUX(8)
#endif
#ifndef NI_DGRAM
#define NI_DGRAM ON_LINUX(16)
#endif
#ifndef NI_IDN
#define NI_IDN ON_LINUX(32)
#endif
#ifndef NI_WITHSCOPEID
#define NI_WITHSCOPEID (Value())
#endif
#ifndef NI_MAXHOST
#define NI_MAXHOST ON_LINUX(1025)
#endif
#ifndef NI_MAXSERV
#define NI_MAXSERV ON_LINUX(32)
#endif
#ifndef EAI_BADFLAGS
#define EAI_BADFLAGS ON_LINUX(-1)
#endif
#ifndef EAI_NONAME
#define EAI_NONAME ON_LINUX(-2)
#endif
#ifndef EAI_AGAIN
#define EAI_AGAIN ON_LINUX(-3)
#endif
#ifndef EAI_FAIL
#define EAI_FAIL ON_LINUX(-4)
#endif
#ifndef EAI_NODATA
#define EAI_NODATA ON_LINUX(-5)
#endif
#ifndef EAI_FAMILY
#define EAI_FAMILY ON_LINUX(-6)
#endif
#ifndef EAI_SOCKTYPE
#define EAI_SOCKTYPE ON_LINUX(-7)
#endif
#ifndef EAI_SERVICE
#define EAI_SERVICE ON_LINUX(-8)
#endif
#ifndef EAI_ADDRFAMILY
#define EAI_ADDRFAMILY ON_LINUX(-9)
#endif
#ifndef EAI_MEMORY
#define EAI_MEMORY ON_LINUX(-10)
#endif
#ifndef EAI_SYSTEM
#define EAI_SYSTEM ON_LINUX(-11)
#endif
#ifndef EAI_OVERFLOW
#define EAI_OVERFLOW ON_LINUX(-12)
#endif
#ifndef EAI_INPROGRESS
#define EAI_INPROGRESS ON_LINUX(-100)
#endif
#ifndef EAI_CANCELED
#define EAI_CANCELED ON_LINUX(-101)
#endif
#ifndef EAI_NOTCANCELED
#define EAI_NOTCANCELED ON_LINUX(-102)
#endif
#ifndef EAI_ALLDONE
#define EAI_ALLDONE ON_LINUX(-103)
#endif
#ifndef EAI_INTR
#define EAI_INTR ON_LINUX(-104)
#endif
#ifndef EAI_IDN_ENCODE
#define EAI_IDN_ENCODE ON_LINUX(-105)
#endif
#ifndef EAI_BADHINTS
#define EAI_BADHINTS (Value())
#endif
#ifndef EAI_PROTOCOL
#define EAI_PROTOCOL (Value())
#endif
#ifndef EAI_MAX
#define EAI_MAX (Value())
#endif
#ifndef HOST_NOT_FOUND
#define HOST_NOT_FOUND ON_LINUX(1)
#endif
#ifndef TRY_AGAIN
#define TRY_AGAIN ON_LINUX(2)
#endif
#ifndef NO_RECOVERY
#define NO_RECOVERY ON_LINUX(3)
#endif
#ifndef NO_DATA
#define NO_DATA ON_LINUX(4)
#endif
#ifndef NO_ADDRESS
#define NO_ADDRESS ON_LINUX(4)
#endif
#ifndef NETDB_INTERNAL
#define NETDB_INTERNAL ON_LINUX(-1)
#endif
#ifndef NETDB_SUCCESS
#define NETDB_SUCCESS ON_LINUX(0)
#endif
#ifndef POLLIN
#define POLLIN ON_LINUX(1)
#endif
#ifndef POLLPRI
#define POLLPRI ON_LINUX(2)
#endif
#ifndef POLLOUT
#define POLLOUT ON_LINUX(4)
#endif
#ifndef POLLERR
#define POLLERR ON_LINUX(8)
#endif
#ifndef POLLHUP
#define POLLHUP ON_LINUX(0x10)
#endif
#ifndef POLLNVAL
#define POLLNVAL ON_LINUX(0x20)
#endif
#ifndef POLLRDNORM
#define POLLRDNORM ON_LINUX(0x40)
#endif
#ifndef POLLRDBAND
#define POLLRDBAND ON_LINUX(0x80)
#endif
#ifndef POLLWRNORM
#define POLLWRNORM ON_LINUX(0x100)
#endif
#ifndef POLLWRBAND
#define POLLWRBAND ON_LINUX(0x200)
#endif
#ifndef POLLMSG
#define POLLMSG ON_LINUX(0x400)
#endif
#ifndef POLLREMOVE
#define POLLREMOVE ON_LINUX(0x1000)
#endif
#ifndef POLLRDHUP
#define POLLRDHUP ON_LINUX(0x2000)
#endif
#ifndef INADDR_ANY
#define INADDR_ANY ON_LINUX(0)
#endif
#ifndef INADDR_LOOPBACK
#define INADDR_LOOPBACK ON_LINUX(2130706433)
#endif
#ifndef INADDR_BROADCAST
#define INADDR_BROADCAST ON_LINUX(0xffffffff)
#endif
#ifndef INADDR_NONE
#define INADDR_NONE ON_LINUX(0xffffffff)
#endif
#ifndef INADDR_DUMMY
#define INADDR_DUMMY ON_LINUX(0xc0000008)
#endif
#ifndef INADDR_UNSPEC_GROUP
#define INADDR_UNSPEC_GROUP ON_LINUX(0xe0000000)
#endif
#ifndef INADDR_ALLHOSTS_GROUP
#define INADDR_ALLHOSTS_GROUP ON_LINUX(0xe0000001)
#endif
#ifndef INADDR_ALLRTRS_GROUP
#define INADDR_ALLRTRS_GROUP ON_LINUX(0xe0000002)
#endif
#ifndef INADDR_ALLSNOOPERS_GROUP
#define INADDR_ALLSNOOPERS_GROUP ON_LINUX(0xe000006a)
#endif
#ifndef INADDR_MAX_LOCAL_GROUP
#define INADDR_MAX_LOCAL_GROUP ON_LINUX(0xe00000ff)
#endif
#ifndef IN_CLASSA_NET
#define IN_CLASSA_NET ON_LINUX(0xff000000)
#endif
#ifndef IN_CLASSA_NSHIFT
#define IN_CLASSA_NSHIFT ON_LINUX(24)
#endif
#ifndef IN_CLASSA_HOST
#define IN_CLASSA_HOST ON_LINUX(16777215)
#endif
#ifndef IN_CLASSA_MAX
#define IN_CLASSA_MAX ON_LINUX(128)
#endif
#ifndef IN_CLASSB_NET
#define IN_CLASSB_NET ON_LINUX(0xffff0000)
#endif
#ifndef IN_CLASSB_NSHIFT
#define IN_CLASSB_NSHIFT ON_LINUX(16)
#endif
#ifndef IN_CLASSB_HOST
#define IN_CLASSB_HOST ON_LINUX(65535)
#endif
#ifndef IN_CLASSB_MAX
#define IN_CLASSB_MAX ON_LINUX(0x10000)
#endif
#ifndef IN_CLASSC_NET
#define IN_CLASSC_NET ON_LINUX(0xffffff00)
#endif
#ifndef IN_CLASSC_NSHIFT
#define IN_CLASSC_NSHIFT ON_LINUX(8)
#endif
#ifndef IN_CLASSC_HOST
#define IN_CLASSC_HOST ON_LINUX(255)
#endif
#ifndef IN_LOOPBACKNET
#define IN_LOOPBACKNET ON_LINUX(127)
#endif
#ifndef INET_ADDRSTRLEN
#define INET_ADDRSTRLEN ON_LINUX(16)
#endif
#ifndef INET6_ADDRSTRLEN
#define INET6_ADDRSTRLEN ON_LINUX(46)
#endif
#ifndef IPPORT_ECHO
#define IPPORT_ECHO ON_LINUX(7)
#endif
#ifndef IPPORT_DISCARD
#define IPPORT_DISCARD ON_LINUX(9)
#endif
#ifndef IPPORT_SYSTAT
#define IPPORT_SYSTAT ON_LINUX(11)
#endif
#ifndef IPPORT_DAYTIME
#define IPPORT_DAYTIME ON_LINUX(13)
#endif
#ifndef IPPORT_NETSTAT
#define IPPORT_NETSTAT ON_LINUX(15)
#endif
#ifndef IPPORT_FTP
#define IPPORT_FTP ON_LINUX(21)
#endif
#ifndef IPPORT_TELNET
#define IPPORT_TELNET ON_LINUX(23)
#endif
#ifndef IPPORT_SMTP
#define IPPORT_SMTP ON_LINUX(25)
#endif
#ifndef IPPORT_TIMESERVER
#define IPPORT_TIMESERVER ON_LINUX(37)
#endif
#ifndef IPPORT_NAMESERVER
#define IPPORT_NAMESERVER ON_LINUX(42)
#endif
#ifndef IPPORT_WHOIS
#define IPPORT_WHOIS ON_LINUX(43)
#endif
#ifndef IPPORT_MTP
#define IPPORT_MTP ON_LINUX(57)
#endif
#ifndef IPPORT_TFTP
#define IPPORT_TFTP ON_LINUX(69)
#endif
#ifndef IPPORT_RJE
#define IPPORT_RJE ON_LINUX(77)
#endif
#ifndef IPPORT_FINGER
#define IPPORT_FINGER ON_LINUX(79)
#endif
#ifndef IPPORT_TTYLINK
#define IPPORT_TTYLINK ON_LINUX(87)
#endif
#ifndef IPPORT_SUPDUP
#define IPPORT_SUPDUP ON_LINUX(95)
#endif
#ifndef IPPORT_EXECSERVER
#define IPPORT_EXECSERVER ON_LINUX(512)
#endif
#ifndef IPPORT_LOGINSERVER
#define IPPORT_LOGINSERVER ON_LINUX(513)
#endif
#ifndef IPPORT_CMDSERVER
#define IPPORT_CMDSERVER ON_LINUX(514)
#endif
#ifndef IPPORT_EFSSERVER
#define IPPORT_EFSSERVER ON_LINUX(520)
#endif
#ifndef IPPORT_BIFFUDP
#define IPPORT_BIFFUDP ON_LINUX(512)
#endif
#ifndef IPPORT_WHOSERVER
#define IPPORT_WHOSERVER ON_LINUX(513)
#endif
#ifndef IPPORT_ROUTESERVER
#define IPPORT_ROUTESERVER ON_LINUX(520)
#endif
#ifndef IPPORT_RESERVED
#define IPPORT_RESERVED ON_LINUX(1024)
#endif
#ifndef IPPORT_USERRESERVED
#define IPPORT_USERRESERVED ON_LINUX(5000)
#endif
#ifndef SOMAXCONN
#define SOMAXCONN ON_LINUX(0x1000)
#endif
#ifndef SCM_MAX_FD
#define SCM_MAX_FD ON_LINUX(253)
#endif
#ifndef UIO_MAXIOV
#define UIO_MAXIOV ON_LINUX(1024)
#endif
#ifndef IOV_MAX
#define IOV_MAX ON_LINUX(1024)
#endif
#ifndef IF_NAMESIZE
#define IF_NAMESIZE ON_LINUX(16)
#endif
#ifndef IFNAMSIZ
#define IFNAMSIZ ON_LINUX(16)
#endif
#ifndef HOST_NAME_MAX
#define HOST_NAME_MAX ON_LINUX(64)
#endif
#ifndef PACKET_ADD_MEMBERSHIP
#define PACKET_ADD_MEMBERSHIP ON_LINUX(1)
#endif
#ifndef PACKET_DROP_MEMBERSHIP
#define PACKET_DROP_MEMBERSHIP ON_LINUX(2)
#endif
#ifndef PACKET_RECV_OUTPUT
#define PACKET_RECV_OUTPUT ON_LINUX(3)
#endif
#ifndef PACKET_RX_RING
#define PACKET_RX_RING ON_LINUX(5)
#endif
#ifndef PACKET_TX_RING
#define PACKET_TX_RING ON_LINUX(13)
#endif
#ifndef PACKET_STATISTICS
#define PACKET_STATISTICS ON_LINUX(6)
#endif
#ifndef PACKET_COPY_THRESH
#define PACKET_COPY_THRESH ON_LINUX(7)
#endif
#ifndef PACKET_AUXDATA
#define PACKET_AUXDATA ON_LINUX(8)
#endif
#ifndef PACKET_ORIGDEV
#define PACKET_ORIGDEV ON_LINUX(9)
#endif
#ifndef PACKET_VERSION
#define PACKET_VERSION ON_LINUX(10)
#endif
#ifndef PACKET_HDRLEN
#define PACKET_HDRLEN ON_LINUX(11)
#endif
#ifndef PACKET_RESERVE
#define PACKET_RESERVE ON_LINUX(12)
#endif
#ifndef PACKET_LOSS
#define PACKET_LOSS ON_LINUX(14)
#endif
#ifndef PACKET_VNET_HDR
#define PACKET_VNET_HDR ON_LINUX(15)
#endif
#ifndef PACKET_VNET_HDR_SZ
#define PACKET_VNET_HDR_SZ ON_LINUX(24)
#endif
#ifndef PACKET_TX_TIMESTAMP
#define PACKET_TX_TIMESTAMP ON_LINUX(16)
#endif
#ifndef PACKET_TIMESTAMP
#define PACKET_TIMESTAMP ON_LINUX(17)
#endif
#ifndef PACKET_FANOUT
#define PACKET_FANOUT ON_LINUX(18)
#endif
#ifndef PACKET_TX_HAS_OFF
#define PACKET_TX_HAS_OFF ON_LINUX(19)
#endif
#ifndef PACKET_QDISC_BYPASS
#define PACKET_QDISC_BYPASS ON_LINUX(20)
#endif
#ifndef PACKET_ROLLOVER_STATS
#define PACKET_ROLLOVER_STATS ON_LINUX(21)
#endif
#ifndef PACKET_FANOUT_DATA
#define PACKET_FANOUT_DATA ON_LINUX(22)
#endif
#ifndef PACKET_IGNORE_OUTGOING
#define PACKET_IGNORE_OUTGOING ON_LINUX(23)
#endif
#ifndef PACKET_HOST
#define PACKET_HOST ON_LINUX(0)
#endif
#ifndef PACKET_BROADCAST
#define PACKET_BROADCAST ON_LINUX(1)
#endif
#ifndef PACKET_MULTICAST
#define PACKET_MULTICAST ON_LINUX(2)
#endif
#ifndef PACKET_OTHERHOST
#define PACKET_OTHERHOST ON_LINUX(3)
#endif
#ifndef PACKET_OUTGOING
#define PACKET_OUTGOING ON_LINUX(4)
#endif
#ifndef PACKET_LOOPBACK
#define PACKET_LOOPBACK ON_LINUX(5)
#endif
#ifndef PACKET_USER
#define PACKET_USER ON_LINUX(6)
#endif
#ifndef PACKET_KERNEL
#define PACKET_KERNEL ON_LINUX(7)
#endif
#ifndef PACKET_FASTROUTE
#define PACKET_FASTROUTE ON_LINUX(6)
#endif
#ifndef PACKET_MR_MULTICAST
#define PACKET_MR_MULTICAST ON_LINUX(0)
#endif
#ifndef PACKET_MR_PROMISC
#define PACKET_MR_PROMISC ON_LINUX(1)
#endif
#ifndef PACKET_MR_ALLMULTI
#define PACKET_MR_ALLMULTI ON_LINUX(2)
#endif
#ifndef PACKET_MR_UNICAST
#define PACKET_MR_UNICAST ON_LINUX(3)
#endif
#ifndef PACKET_FANOUT_HASH
#define PACKET_FANOUT_HASH ON_LINUX(0)
#endif
#ifndef PACKET_FANOUT_LB
#define PACKET_FANOUT_LB ON_LINUX(1)
#endif
#ifndef PACKET_FANOUT_CPU
#define PACKET_FANOUT_CPU ON_LINUX(2)
#endif
#ifndef PACKET_FANOUT_ROLLOVER
#define PACKET_FANOUT_ROLLOVER ON_LINUX(3)
#endif
#ifndef PACKET_FANOUT_RND
#define PACKET_FANOUT_RND ON_LINUX(4)
#endif
#ifndef PACKET_FANOUT_QM
#define PACKET_FANOUT_QM ON_LINUX(5)
#endif
#ifndef PACKET_FANOUT_CBPF
#define PACKET_FANOUT_CBPF ON_LINUX(6)
#endif
#ifndef PACKET_FANOUT_EBPF
#define PACKET_FANOUT_EBPF ON_LINUX(7)
#endif
#ifndef PACKET_FANOUT_FLAG_ROLLOVER
#define PACKET_FANOUT_FLAG_ROLLOVER ON_LINUX(0x1000)
#endif
#ifndef PACKET_FANOUT_FLAG_UNIQUEID
#define PACKET_FANOUT_FLAG_UNIQUEID ON_LINUX(0x2000)
#endif
#ifndef PACKET_FANOUT_FLAG_IGNORE_OUTGOING
#define PACKET_FANOUT_FLAG_IGNORE_OUTGOING ON_LINUX(0x4000)
#endif
#ifndef PACKET_FANOUT_FLAG_DEFRAG
#define PACKET_FANOUT_FLAG_DEFRAG ON_LINUX(0x8000)
#endif
#ifndef TPACKET_V1
#define TPACKET_V1 ON_LINUX(0)
#endif
#ifndef TPACKET_V2
#define TPACKET_V2 ON_LINUX(1)
#endif
#ifndef TPACKET_V3
#define TPACKET_V3 ON_LINUX(2)
#endif
#ifndef TPACKET_ALIGNMENT
#define TPACKET_ALIGNMENT ON_LINUX(16)
#endif
#ifndef TP_STATUS_KERNEL
#define TP_STATUS_KERNEL ON_LINUX(0)
#endif
#ifndef TP_STATUS_USER
#define TP_STATUS_USER ON_LINUX(1)
#endif
#ifndef TP_STATUS_COPY
#define TP_STATUS_COPY ON_LINUX(2)
#endif
#ifndef TP_STATUS_LOSING
#define TP_STATUS_LOSING ON_LINUX(4)
#endif
#ifndef TP_STATUS_CSUMNOTREADY
#define TP_STATUS_CSUMNOTREADY ON_LINUX(8)
#endif
#ifndef TP_STATUS_VLAN_VALID
#define TP_STATUS_VLAN_VALID ON_LINUX(16)
#endif
#ifndef TP_STATUS_BLK_TMO
#define TP_STATUS_BLK_TMO ON_LINUX(32)
#endif
#ifndef TP_STATUS_VLAN_TPID_VALID
#define TP_STATUS_VLAN_TPID_VALID ON_LINUX(64)
#endif
#ifndef TP_STATUS_CSUM_VALID
#define TP_STATUS_CSUM_VALID ON_LINUX(128)
#endif
#ifndef TP_STATUS_GSO_TCP
#define TP_STATUS_GSO_TCP ON_LINUX(256)
#endif
#ifndef TP_STATUS_AVAILABLE
#define TP_STATUS_AVAILABLE ON_LINUX(0)
#endif
#ifndef TP_STATUS_SEND_REQUEST
#define TP_STATUS_SEND_REQUEST ON_LINUX(1)
#endif
#ifndef TP_STATUS_SENDING
#define TP_STATUS_SENDING ON_LINUX(2)
#endif
#ifndef TP_STATUS_WRONG_FORMAT
#define TP_STATUS_WRONG_FORMAT ON_LINUX(4)
#endif
#ifndef TP_STATUS_TS_SOFTWARE
#define TP_STATUS_TS_SOFTWARE ON_LINUX(0x20000000)
#endif
#ifndef TP_STATUS_TS_SYS_HARDWARE
#define TP_STATUS_TS_SYS_HARDWARE ON_LINUX(0x40000000)
#endif
#ifndef TP_STATUS_TS_RAW_HARDWARE
#define TP_STATUS_TS_RAW_HARDWARE ON_LINUX(0x80000000)
#endif
#ifndef TP_FT_REQ_FILL_RXHASH
#define TP_FT_REQ_FILL_RXHASH ON_LINUX(1)
#endif
#ifndef ETH_P_ALL
#define ETH_P_ALL ON_LINUX(3)
#endif
#ifndef ETH_P_LOOP
#define ETH_P_LOOP ON_LINUX(96)
#endif
#ifndef ETH_P_PUP
#define ETH_P_PUP ON_LINUX(512)
#endif
#ifndef ETH_P_PUPAT
#define ETH_P_PUPAT ON_LINUX(513)
#endif
#ifndef ETH_P_TSN
#define ETH_P_TSN ON_LINUX(8944)
#endif
#ifndef ETH_P_ERSPAN2
#define ETH_P_ERSPAN2 ON_LINUX(8939)
#endif
#ifndef ETH_P_IP
#define ETH_P_IP ON_LINUX(2048)
#endif
#ifndef ETH_P_X25
#define ETH_P_X25 ON_LINUX(2053)
#endif
#ifndef ETH_P_ARP
#define ETH_P_ARP ON_LINUX(2054)
#endif
#ifndef ETH_P_BPQ
#define ETH_P_BPQ ON_LINUX(2303)
#endif
#ifndef ETH_P_IEEEPUP
#define ETH_P_IEEEPUP ON_LINUX(2560)
#endif
#ifndef ETH_P_IEEEPUPAT
#define ETH_P_IEEEPUPAT ON_LINUX(2561)
#endif
#ifndef ETH_P_BATMAN
#define ETH_P_BATMAN ON_LINUX(17157)
#endif
#ifndef ETH_P_DEC
#define ETH_P_DEC ON_LINUX(24576)
#endif
#ifndef ETH_P_DNA_DL
#define ETH_P_DNA_DL ON_LINUX(24577)
#endif
#ifndef ETH_P_DNA_RC
#define ETH_P_DNA_RC ON_LINUX(24578)
#endif
#ifndef ETH_P_DNA_RT
#define ETH_P_DNA_RT ON_LINUX(24579)
#endif
#ifndef ETH_P_LAT
#define ETH_P_LAT ON_LINUX(24580)
#endif
#ifndef ETH_P_DIAG
#define ETH_P_DIAG ON_LINUX(24581)
#endif
#ifndef ETH_P_CUST
#define ETH_P_CUST ON_LINUX(24582)
#endif
#ifndef ETH_P_SCA
#define ETH_P_SCA ON_LINUX(24583)
#endif
#ifndef ETH_P_TEB
#define ETH_P_TEB ON_LINUX(25944)
#endif
#ifndef ETH_P_RARP
#define ETH_P_RARP ON_LINUX(32821)
#endif
#ifndef ETH_P_ATALK
#define ETH_P_ATALK ON_LINUX(32923)
#endif
#ifndef ETH_P_AARP
#define ETH_P_AARP ON_LINUX(33011)
#endif
#ifndef ETH_P_8021Q
#define ETH_P_8021Q ON_LINUX(33024)
#endif
#ifndef ETH_P_ERSPAN
#define ETH_P_ERSPAN ON_LINUX(35006)
#endif
#ifndef ETH_P_IPX
#define ETH_P_IPX ON_LINUX(33079)
#endif
#ifndef ETH_P_IPV6
#define ETH_P_IPV6 ON_LINUX(34525)
#endif
#ifndef ETH_P_PAUSE
#define ETH_P_PAUSE ON_LINUX(34824)
#endif
#ifndef ETH_P_SLOW
#define ETH_P_SLOW ON_LINUX(34825)
#endif
#ifndef ETH_P_WCCP
#define ETH_P_WCCP ON_LINUX(34878)
#endif
#ifndef ETH_P_MPLS_UC
#define ETH_P_MPLS_UC ON_LINUX(34887)
#endif
#ifndef ETH_P_MPLS_MC
#define ETH_P_MPLS_MC ON_LINUX(34888)
#endif
#ifndef ETH_P_ATMMPOA
#define ETH_P_ATMMPOA ON_LINUX(34892)
#endif
#ifndef ETH_P_PPP_DISC
#define ETH_P_PPP_DISC ON_LINUX(34915)
#endif
#ifndef ETH_P_PPP_SES
#define ETH_P_PPP_SES ON_LINUX(34916)
#endif
#ifndef ETH_P_LINK_CTL
#define ETH_P_LINK_CTL ON_LINUX(34924)
#endif
#ifndef ETH_P_ATMFATE
#define ETH_P_ATMFATE ON_LINUX(34948)
#endif
#ifndef ETH_P_PAE
#define ETH_P_PAE ON_LINUX(34958)
#endif
#ifndef ETH_P_PROFINET
#define ETH_P_PROFINET ON_LINUX(34962)
#endif
#ifndef ETH_P_REALTEK
#define ETH_P_REALTEK ON_LINUX(34969)
#endif
#ifndef ETH_P_AOE
#define ETH_P_AOE ON_LINUX(34978)
#endif
#ifndef ETH_P_ETHERCAT
#define ETH_P_ETHERCAT ON_LINUX(34980)
#endif
#ifndef ETH_P_8021AD
#define ETH_P_8021AD ON_LINUX(34984)
#endif
#ifndef ETH_P_802_EX1
#define ETH_P_802_EX1 ON_LINUX(34997)
#endif
#ifndef ETH_P_PREAUTH
#define ETH_P_PREAUTH ON_LINUX(35015)
#endif
#ifndef ETH_P_TIPC
#define ETH_P_TIPC ON_LINUX(35018)
#endif
#ifndef ETH_P_LLDP
#define ETH_P_LLDP ON_LINUX(35020)
#endif
#ifndef ETH_P_MRP
#define ETH_P_MRP ON_LINUX(35043)
#endif
#ifndef ETH_P_MACSEC
#define ETH_P_MACSEC ON_LINUX(35045)
#endif
#ifndef ETH_P_8021AH
#define ETH_P_8021AH ON_LINUX(35047)
#endif
#ifndef ETH_P_MVRP
#define ETH_P_MVRP ON_LINUX(35061)
#endif
#ifndef ETH_P_1588
#define ETH_P_1588 ON_LINUX(35063)
#endif
#ifndef ETH_P_NCSI
#define ETH_P_NCSI ON_LINUX(35064)
#endif
#ifndef ETH_P_PRP
#define ETH_P_PRP ON_LINUX(35067)
#endif
#ifndef ETH_P_CFM
#define ETH_P_CFM ON_LINUX(35074)
#endif
#ifndef ETH_P_FCOE
#define ETH_P_FCOE ON_LINUX(35078)
#endif
#ifndef ETH_P_IBOE
#define ETH_P_IBOE ON_LINUX(35093)
#endif
#ifndef ETH_P_TDLS
#define ETH_P_TDLS ON_LINUX(35085)
#endif
#ifndef ETH_P_FIP
#define ETH_P_FIP ON_LINUX(35092)
#endif
#ifndef ETH_P_80221
#define ETH_P_80221 ON_LINUX(35095)
#endif
#ifndef ETH_P_HSR
#define ETH_P_HSR ON_LINUX(35119)
#endif
#ifndef ETH_P_NSH
#define ETH_P_NSH ON_LINUX(35151)
#endif
#ifndef ETH_P_LOOPBACK
#define ETH_P_LOOPBACK ON_LINUX(36864)
#endif
#ifndef ETH_P_QINQ1
#define ETH_P_QINQ1 ON_LINUX(37120)
#endif
#ifndef ETH_P_QINQ2
#define ETH_P_QINQ2 ON_LINUX(37376)
#endif
#ifndef ETH_P_QINQ3
#define ETH_P_QINQ3 ON_LINUX(37632)
#endif
#ifndef ETH_P_EDSA
#define ETH_P_EDSA ON_LINUX(56026)
#endif
#ifndef ETH_P_DSA_8021Q
#define ETH_P_DSA_8021Q ON_LINUX(56027)
#endif
#ifndef ETH_P_DSA_A5PSW
#define ETH_P_DSA_A5PSW ON_LINUX(57345)
#endif
#ifndef ETH_P_IFE
#define ETH_P_IFE ON_LINUX(60734)
#endif
#ifndef ETH_P_AF_IUCV
#define ETH_P_AF_IUCV ON_LINUX(64507)
#endif
#ifndef ETH_P_802_3_MIN
#define ETH_P_802_3_MIN ON_LINUX(1536)
#endif
#ifndef ETH_P_802_3
#define ETH_P_802_3 ON_LINUX(1)
#endif
#ifndef ETH_P_AX25
#define ETH_P_AX25 ON_LINUX(2)
#endif
#ifndef ETH_P_802_2
#define ETH_P_802_2 ON_LINUX(4)
#endif
#ifndef ETH_P_SNAP
#define ETH_P_SNAP ON_LINUX(5)
#endif
#ifndef ETH_P_DDCMP
#define ETH_P_DDCMP ON_LINUX(6)
#endif
#ifndef ETH_P_WAN_PPP
#define ETH_P_WAN_PPP ON_LINUX(7)
#endif
#ifndef ETH_P_PPP_MP
#define ETH_P_PPP_MP ON_LINUX(8)
#endif
#ifndef ETH_P_LOCALTALK
#define ETH_P_LOCALTALK ON_LINUX(9)
#endif
#ifndef ETH_P_CAN
#define ETH_P_CAN ON_LINUX(12)
#endif
#ifndef ETH_P_CANFD
#define ETH_P_CANFD ON_LINUX(13)
#endif
#ifndef ETH_P_CANXL
#define ETH_P_CANXL ON_LINUX(14)
#endif
#ifndef ETH_P_PPPTALK
#define ETH_P_PPPTALK ON_LINUX(16)
#endif
#ifndef ETH_P_TR_802_2
#define ETH_P_TR_802_2 ON_LINUX(17)
#endif
#ifndef ETH_P_MOBITEX
#define ETH_P_MOBITEX ON_LINUX(21)
#endif
#ifndef ETH_P_CONTROL
#define ETH_P_CONTROL ON_LINUX(22)
#endif
#ifndef ETH_P_IRDA
#define ETH_P_IRDA ON_LINUX(23)
#endif
#ifndef ETH_P_ECONET
#define ETH_P_ECONET ON_LINUX(24)
#endif
#ifndef ETH_P_HDLC
#define ETH_P_HDLC ON_LINUX(25)
#endif
#ifndef ETH_P_ARCNET
#define ETH_P_ARCNET ON_LINUX(26)
#endif
#ifndef ETH_P_DSA
#define ETH_P_DSA ON_LINUX(27)
#endif
#ifndef ETH_P_TRAILER
#define ETH_P_TRAILER ON_LINUX(28)
#endif
#ifndef ETH_P_PHONET
#define ETH_P_PHONET ON_LINUX(245)
#endif
#ifndef ETH_P_IEEE802154
#define ETH_P_IEEE802154 ON_LINUX(246)
#endif
#ifndef ETH_P_CAIF
#define ETH_P_CAIF ON_LINUX(247)
#endif
#ifndef ETH_P_XDSA
#define ETH_P_XDSA ON_LINUX(248)
#endif
#ifndef ETH_P_MAP
#define ETH_P_MAP ON_LINUX(249)
#endif
#ifndef ETH_P_MCTP
#define ETH_P_MCTP ON_LINUX(250)
#endif
#ifndef ETH_ALEN
#define ETH_ALEN ON_LINUX(6)
#endif
#ifndef ETH_TLEN
#define ETH_TLEN ON_LINUX(2)
#endif
#ifndef ETH_HLEN
#define ETH_HLEN ON_LINUX(14)
#endif
#ifndef ETH_ZLEN
#define ETH_ZLEN ON_LINUX(60)
#endif
#ifndef ETH_DATA_LEN
#define ETH_DATA_LEN ON_LINUX(1500)
#endif
#ifndef ETH_FRAME_LEN
#define ETH_FRAME_LEN ON_LINUX(1514)
#endif
#ifndef ETH_FCS_LEN
#define ETH_FCS_LEN ON_LINUX(4)
#endif
#ifndef ETH_MIN_MTU
#define ETH_MIN_MTU ON_LINUX(68)
#endif
#ifndef ETH_MAX_MTU
#define ETH_MAX_MTU ON_LINUX(65535)
#endif
#ifndef ETHERTYPE_PUP
#define ETHERTYPE_PUP ON_LINUX(512)
#endif
#ifndef ETHERTYPE_SPRITE
#define ETHERTYPE_SPRITE ON_LINUX(1280)
#endif
#ifndef ETHERTYPE_IP
#define ETHERTYPE_IP ON_LINUX(2048)
#endif
#ifndef ETHERTYPE_ARP
#define ETHERTYPE_ARP ON_LINUX(2054)
#endif
#ifndef ETHERTYPE_REVARP
#define ETHERTYPE_REVARP ON_LINUX(32821)
#endif
#ifndef ETHERTYPE_AT
#define ETHERTYPE_AT ON_LINUX(32923)
#endif
#ifndef ETHERTYPE_AARP
#define ETHERTYPE_AARP ON_LINUX(33011)
#endif
#ifndef ETHERTYPE_VLAN
#define ETHERTYPE_VLAN ON_LINUX(33024)
#endif
#ifndef ETHERTYPE_IPX
#define ETHERTYPE_IPX ON_LINUX(33079)
#endif
#ifndef ETHERTYPE_IPV6
#define ETHERTYPE_IPV6 ON_LINUX(34525)
#endif
#ifndef ETHERTYPE_LOOPBACK
#define ETHERTYPE_LOOPBACK ON_LINUX(36864)
#endif
#ifndef ETHERTYPE_TRAIL
#define ETHERTYPE_TRAIL ON_LINUX(0x1000)
#endif
#ifndef ETHERTYPE_NTRAILER
#define ETHERTYPE_NTRAILER ON_LINUX(16)
#endif
#ifndef ARPHRD_NETROM
#define ARPHRD_NETROM ON_LINUX(0)
#endif
#ifndef ARPHRD_ETHER
#define ARPHRD_ETHER ON_LINUX(1)
#endif
#ifndef ARPHRD_EETHER
#define ARPHRD_EETHER ON_LINUX(2)
#endif
#ifndef ARPHRD_AX25
#define ARPHRD_AX25 ON_LINUX(3)
#endif
#ifndef ARPHRD_PRONET
#define ARPHRD_PRONET ON_LINUX(4)
#endif
#ifndef ARPHRD_CHAOS
#define ARPHRD_CHAOS ON_LINUX(5)
#endif
#ifndef ARPHRD_IEEE802
#define ARPHRD_IEEE802 ON_LINUX(6)
#endif
#ifndef ARPHRD_ARCNET
#define ARPHRD_ARCNET ON_LINUX(7)
#endif
#ifndef ARPHRD_APPLETLK
#define ARPHRD_APPLETLK ON_LINUX(8)
#endif
#ifndef ARPHRD_DLCI
#define ARPHRD_DLCI ON_LINUX(15)
#endif
#ifndef ARPHRD_ATM
#define ARPHRD_ATM ON_LINUX(19)
#endif
#ifndef ARPHRD_METRICOM
#define ARPHRD_METRICOM ON_LINUX(23)
#endif
#ifndef ARPHRD_IEEE1394
#define ARPHRD_IEEE1394 ON_LINUX(24)
#endif
#ifndef ARPHRD_EUI64
#define ARPHRD_EUI64 ON_LINUX(27)
#endif
#ifndef ARPHRD_INFINIBAND
#define ARPHRD_INFINIBAND ON_LINUX(32)
#endif
#ifndef ARPHRD_SLIP
#define ARPHRD_SLIP ON_LINUX(256)
#endif
#ifndef ARPHRD_CSLIP
#define ARPHRD_CSLIP ON_LINUX(257)
#endif
#ifndef ARPHRD_SLIP6
#define ARPHRD_SLIP6 ON_LINUX(258)
#endif
#ifndef ARPHRD_CSLIP6
#define ARPHRD_CSLIP6 ON_LINUX(259)
#endif
#ifndef ARPHRD_RSRVD
#define ARPHRD_RSRVD ON_LINUX(260)
#endif
#ifndef ARPHRD_ADAPT
#define ARPHRD_ADAPT ON_LINUX(264)
#endif
#ifndef ARPHRD_ROSE
#define ARPHRD_ROSE ON_LINUX(270)
#endif
#ifndef ARPHRD_X25
#define ARPHRD_X25 ON_LINUX(271)
#endif
#ifndef ARPHRD_HWX25
#define ARPHRD_HWX25 ON_LINUX(272)
#endif
#ifndef ARPHRD_CAN
#define ARPHRD_CAN ON_LINUX(280)
#endif
#ifndef ARPHRD_MCTP
#define ARPHRD_MCTP ON_LINUX(290)
#endif
#ifndef ARPHRD_PPP
#define ARPHRD_PPP ON_LINUX(512)
#endif
#ifndef ARPHRD_CISCO
#define ARPHRD_CISCO ON_LINUX(513)
#endif
#ifndef ARPHRD_HDLC
#define ARPHRD_HDLC ON_LINUX(513)
#endif
#ifndef ARPHRD_LAPB
#define ARPHRD_LAPB ON_LINUX(516)
#endif
#ifndef ARPHRD_DDCMP
#define ARPHRD_DDCMP ON_LINUX(517)
#endif
#ifndef ARPHRD_RAWHDLC
#define ARPHRD_RAWHDLC ON_LINUX(518)
#endif
#ifndef ARPHRD_RAWIP
#define ARPHRD_RAWIP ON_LINUX(519)
#endif
#ifndef ARPHRD_TUNNEL
#define ARPHRD_TUNNEL ON_LINUX(768)
#endif
#ifndef ARPHRD_TUNNEL6
#define ARPHRD_TUNNEL6 ON_LINUX(769)
#endif
#ifndef ARPHRD_FRAD
#define ARPHRD_FRAD ON_LINUX(770)
#endif
#ifndef ARPHRD_SKIP
#define ARPHRD_SKIP ON_LINUX(771)
#endif
#ifndef ARPHRD_LOOPBACK
#define ARPHRD_LOOPBACK ON_LINUX(772)
#endif
#ifndef ARPHRD_LOCALTLK
#define ARPHRD_LOCALTLK ON_LINUX(773)
#endif
#ifndef ARPHRD_FDDI
#define ARPHRD_FDDI ON_LINUX(774)
#endif
#ifndef ARPHRD_BIF
#define ARPHRD_BIF ON_LINUX(775)
#endif
#ifndef ARPHRD_SIT
#define ARPHRD_SIT ON_LINUX(776)
#endif
#ifndef ARPHRD_IPDDP
#define ARPHRD_IPDDP ON_LINUX(777)
#endif
#ifndef ARPHRD_IPGRE
#define ARPHRD_IPGRE ON_LINUX(778)
#endif
#ifndef ARPHRD_PIMREG
#define ARPHRD_PIMREG ON_LINUX(779)
#endif
#ifndef ARPHRD_HIPPI
#define ARPHRD_HIPPI ON_LINUX(780)
#endif
#ifndef ARPHRD_ASH
#define ARPHRD_ASH ON_LINUX(781)
#endif
#ifndef ARPHRD_ECONET
#define ARPHRD_ECONET ON_LINUX(782)
#endif
#ifndef ARPHRD_IRDA
#define ARPHRD_IRDA ON_LINUX(783)
#endif
#ifndef ARPHRD_FCPP
#define ARPHRD_FCPP ON_LINUX(784)
#endif
#ifndef ARPHRD_FCAL
#define ARPHRD_FCAL ON_LINUX(785)
#endif
#ifndef ARPHRD_FCPL
#define ARPHRD_FCPL ON_LINUX(786)
#endif
#ifndef ARPHRD_FCFABRIC
#define ARPHRD_FCFABRIC ON_LINUX(787)
#endif
#ifndef ARPHRD_IEEE802_TR
#define ARPHRD_IEEE802_TR ON_LINUX(800)
#endif
#ifndef ARPHRD_IEEE80211
#define ARPHRD_IEEE80211 ON_LINUX(801)
#endif
#ifndef ARPHRD_IEEE80211_PRISM
#define ARPHRD_IEEE80211_PRISM ON_LINUX(802)
#endif
#ifndef ARPHRD_IEEE80211_RADIOTAP
#define ARPHRD_IEEE80211_RADIOTAP ON_LINUX(803)
#endif
#ifndef ARPHRD_IEEE802154
#define ARPHRD_IEEE802154 ON_LINUX(804)
#endif
#ifndef ARPHRD_IEEE802154_MONITOR
#define ARPHRD_IEEE802154_MONITOR ON_LINUX(805)
#endif
#ifndef ARPHRD_PHONET
#define ARPHRD_PHONET ON_LINUX(820)
#endif
#ifndef ARPHRD_PHONET_PIPE
#define ARPHRD_PHONET_PIPE ON_LINUX(821)
#endif
#ifndef ARPHRD_CAIF
#define ARPHRD_CAIF ON_LINUX(822)
#endif
#ifndef ARPHRD_IP6GRE
#define ARPHRD_IP6GRE ON_LINUX(823)
#endif
#ifndef ARPHRD_NETLINK
#define ARPHRD_NETLINK ON_LINUX(824)
#endif
#ifndef ARPHRD_6LOWPAN
#define ARPHRD_6LOWPAN ON_LINUX(825)
#endif
#ifndef ARPHRD_VSOCKMON
#define ARPHRD_VSOCKMON ON_LINUX(826)
#endif
#ifndef ARPHRD_NONE
#define ARPHRD_NONE ON_LINUX(65534)
#endif
#ifndef ARPHRD_VOID
#define ARPHRD_VOID ON_LINUX(65535)
#endif
#ifndef NETLINK_ROUTE
#define NETLINK_ROUTE ON_LINUX(0)
#endif
#ifndef NETLINK_UNUSED
#define NETLINK_UNUSED ON_LINUX(1)
#endif
#ifndef NETLINK_USERSOCK
#define NETLINK_USERSOCK ON_LINUX(2)
#endif
#ifndef NETLINK_FIREWALL
#define NETLINK_FIREWALL ON_LINUX(3)
#endif
#ifndef NETLINK_SOCK_DIAG
#define NETLINK_SOCK_DIAG ON_LINUX(4)
#endif
#ifndef NETLINK_INET_DIAG
#define NETLINK_INET_DIAG ON_LINUX(4)
#endif
#ifndef NETLINK_NFLOG
#define NETLINK_NFLOG ON_LINUX(5)
#endif
#ifndef NETLINK_XFRM
#define NETLINK_XFRM ON_LINUX(6)
#endif
#ifndef NETLINK_SELINUX
#define NETLINK_SELINUX ON_LINUX(7)
#endif
#ifndef NETLINK_ISCSI
#define NETLINK_ISCSI ON_LINUX(8)
#endif
#ifndef NETLINK_AUDIT
#define NETLINK_AUDIT ON_LINUX(9)
#endif
#ifndef NETLINK_FIB_LOOKUP
#define NETLINK_FIB_LOOKUP ON_LINUX(10)
#endif
#ifndef NETLINK_CONNECTOR
#define NETLINK_CONNECTOR ON_LINUX(11)
#endif
#ifndef NETLINK_NETFILTER
#define NETLINK_NETFILTER ON_LINUX(12)
#endif
#ifndef NETLINK_IP6_FW
#define NETLINK_IP6_FW ON_LINUX(13)
#endif
#ifndef NETLINK_DNRTMSG
#define NETLINK_DNRTMSG ON_LINUX(14)
#endif
#ifndef NETLINK_KOBJECT_UEVENT
#define NETLINK_KOBJECT_UEVENT ON_LINUX(15)
#endif
#ifndef NETLINK_GENERIC
#define NETLINK_GENERIC ON_LINUX(16)
#endif
#ifndef NETLINK_SCSITRANSPORT
#define NETLINK_SCSITRANSPORT ON_LINUX(18)
#endif
#ifndef NETLINK_ECRYPTFS
#define NETLINK_ECRYPTFS ON_LINUX(19)
#endif
#ifndef NETLINK_RDMA
#define NETLINK_RDMA ON_LINUX(20)
#endif
#ifndef NETLINK_CRYPTO
#define NETLINK_CRYPTO ON_LINUX(21)
#endif
#ifndef NETLINK_SMC
#define NETLINK_SMC ON_LINUX(22)
#endif
#ifndef NETLINK_ADD_MEMBERSHIP
#define NETLINK_ADD_MEMBERSHIP ON_LINUX(1)
#endif
#ifndef NETLINK_DROP_MEMBERSHIP
#define NETLINK_DROP_MEMBERSHIP ON_LINUX(2)
#endif
#ifndef NETLINK_PKTINFO
#define NETLINK_PKTINFO ON_LINUX(3)
#endif
#ifndef NETLINK_BROADCAST_ERROR
#define NETLINK_BROADCAST_ERROR ON_LINUX(4)
#endif
#ifndef NETLINK_NO_ENOBUFS
#define NETLINK_NO_ENOBUFS ON_LINUX(5)
#endif
#ifndef NETLINK_RX_RING
#define NETLINK_RX_RING ON_LINUX(6)
#endif
#ifndef NETLINK_TX_RING
#define NETLINK_TX_RING ON_LINUX(7)
#endif
#ifndef NETLINK_LISTEN_ALL_NSID
#define NETLINK_LISTEN_ALL_NSID ON_LINUX(8)
#endif
#ifndef NETLINK_LIST_MEMBERSHIPS
#define NETLINK_LIST_MEMBERSHIPS ON_LINUX(9)
#endif
#ifndef NETLINK_CAP_ACK
#define NETLINK_CAP_ACK ON_LINUX(10)
#endif
#ifndef NETLINK_EXT_ACK
#define NETLINK_EXT_ACK ON_LINUX(11)
#endif
#ifndef NETLINK_GET_STRICT_CHK
#define NETLINK_GET_STRICT_CHK ON_LINUX(12)
#endif
#ifndef NLM_F_REQUEST
#define NLM_F_REQUEST ON_LINUX(1)
#endif
#ifndef NLM_F_MULTI
#define NLM_F_MULTI ON_LINUX(2)
#endif
#ifndef NLM_F_ACK
#define NLM_F_ACK ON_LINUX(4)
#endif
#ifndef NLM_F_ECHO
#define NLM_F_ECHO ON_LINUX(8)
#endif
#ifndef NLM_F_DUMP_INTR
#define NLM_F_DUMP_INTR ON_LINUX(16)
#endif
#ifndef NLM_F_DUMP_FILTERED
#define NLM_F_DUMP_FILTERED ON_LINUX(32)
#endif
#ifndef NLM_F_ROOT
#define NLM_F_ROOT ON_LINUX(256)
#endif
#ifndef NLM_F_MATCH
#define NLM_F_MATCH ON_LINUX(512)
#endif
#ifndef NLM_F_ATOMIC
#define NLM_F_ATOMIC ON_LINUX(1024)
#endif
#ifndef NLM_F_DUMP
#define NLM_F_DUMP ON_LINUX(768)
#endif
#ifndef NLM_F_REPLACE
#define NLM_F_REPLACE ON_LINUX(256)
#endif
#ifndef NLM_F_EXCL
#define NLM_F_EXCL ON_LINUX(512)
#endif
#ifndef NLM_F_CREATE
#define NLM_F_CREATE ON_LINUX(1024)
#endif
#ifndef NLM_F_APPEND
#define NLM_F_APPEND ON_LINUX(2048)
#endif
#ifndef NLM_F_NONREC
#define NLM_F_NONREC ON_LINUX(256)
#endif
#ifndef NLM_F_BULK
#define NLM_F_BULK ON_LINUX(512)
#endif
#ifndef NLM_F_CAPPED
#define NLM_F_CAPPED ON_LINUX(256)
#endif
#ifndef NLM_F_ACK_TLVS
#define NLM_F_ACK_TLVS ON_LINUX(512)
#endif
#ifndef NLMSG_NOOP
#define NLMSG_NOOP ON_LINUX(1)
#endif
#ifndef NLMSG_ERROR
#define NLMSG_ERROR ON_LINUX(2)
#endif
#ifndef NLMSG_DONE
#define NLMSG_DONE ON_LINUX(3)
#endif
#ifndef NLMSG_OVERRUN
#define NLMSG_OVERRUN ON_LINUX(4)
#endif
#ifndef NLMSG_MIN_TYPE
#define NLMSG_MIN_TYPE ON_LINUX(16)
#endif
#ifndef NLMSG_ALIGNTO
#define NLMSG_ALIGNTO ON_LINUX(4)
#endif
#ifndef NLMSG_HDRLEN
#define NLMSG_HDRLEN ON_LINUX(16)
#endif
#ifndef NLA_F_NESTED
#define NLA_F_NESTED ON_LINUX(0x8000)
#endif
#ifndef NLA_F_NET_BYTEORDER
#define NLA_F_NET_BYTEORDER ON_LINUX(0x4000)
#endif
#ifndef NLA_TYPE_MASK
#define NLA_TYPE_MASK ON_LINUX(-49153)
#endif
#ifndef NLA_ALIGNTO
#define NLA_ALIGNTO ON_LINUX(4)
#endif
#ifndef NLA_HDRLEN
#define NLA_HDRLEN ON_LINUX(4)
#endif
#ifndef NLMSGERR_ATTR_MSG
#define NLMSGERR_ATTR_MSG ON_LINUX(1)
#endif
#ifndef NLMSGERR_ATTR_OFFS
#define NLMSGERR_ATTR_OFFS ON_LINUX(2)
#endif
#ifndef NLMSGERR_ATTR_COOKIE
#define NLMSGERR_ATTR_COOKIE ON_LINUX(3)
#endif
#ifndef NLMSGERR_ATTR_POLICY
#define NLMSGERR_ATTR_POLICY ON_LINUX(4)
#endif
#ifndef NLMSGERR_ATTR_MISS_TYPE
#define NLMSGERR_ATTR_MISS_TYPE ON_LINUX(5)
#endif
#ifndef NLMSGERR_ATTR_MISS_NEST
#define NLMSGERR_ATTR_MISS_NEST ON_LINUX(6)
#endif
#ifndef VMADDR_CID_ANY
#define VMADDR_CID_ANY ON_LINUX(0xffffffff)
#endif
#ifndef VMADDR_CID_HYPERVISOR
#define VMADDR_CID_HYPERVISOR ON_LINUX(0)
#endif
#ifndef VMADDR_CID_LOCAL
#define VMADDR_CID_LOCAL ON_LINUX(1)
#endif
#ifndef VMADDR_CID_HOST
#define VMADDR_CID_HOST ON_LINUX(2)
#endif
#ifndef VMADDR_PORT_ANY
#define VMADDR_PORT_ANY ON_LINUX(0xffffffff)
#endif
#ifndef VMADDR_FLAG_TO_HOST
#define VMADDR_FLAG_TO_HOST ON_LINUX(1)
#endif
#ifndef SO_VM_SOCKETS_BUFFER_SIZE
#define SO_VM_SOCKETS_BUFFER_SIZE ON_LINUX(0)
#endif
#ifndef SO_VM_SOCKETS_BUFFER_MIN_SIZE
#define SO_VM_SOCKETS_BUFFER_MIN_SIZE ON_LINUX(1)
#endif
#ifndef SO_VM_SOCKETS_BUFFER_MAX_SIZE
#define SO_VM_SOCKETS_BUFFER_MAX_SIZE ON_LINUX(2)
#endif
#ifndef SO_VM_SOCKETS_PEER_HOST_VM_ID
#define SO_VM_SOCKETS_PEER_HOST_VM_ID ON_LINUX(3)
#endif
#ifndef SO_VM_SOCKETS_TRUSTED
#define SO_VM_SOCKETS_TRUSTED ON_LINUX(5)
#endif
#ifndef SO_VM_SOCKETS_CONNECT_TIMEOUT
#define SO_VM_SOCKETS_CONNECT_TIMEOUT ON_LINUX(6)
#endif
#ifndef SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD
#define SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD ON_LINUX(6)
#endif
#ifndef SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW
#define SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW ON_LINUX(8)
#endif
#ifndef SO_VM_SOCKETS_NONBLOCK_TXRX
#define SO_VM_SOCKETS_NONBLOCK_TXRX ON_LINUX(7)
#endif
#ifndef VM_SOCKETS_INVALID_VERSION
#define VM_SOCKETS_INVALID_VERSION ON_LINUX(0xffffffff)
#endif
#ifndef VSOCK_RECVERR
#define VSOCK_RECVERR ON_LINUX(1)
#endif
#ifndef IOCTL_VM_SOCKETS_GET_LOCAL_CID
#define IOCTL_VM_SOCKETS_GET_LOCAL_CID ON_LINUX(1977)
#endif
#ifndef CAN_RAW
#define CAN_RAW ON_LINUX(1)
#endif
#ifndef CAN_BCM
#define CAN_BCM ON_LINUX(2)
#endif
#ifndef CAN_TP16
#define CAN_TP16 ON_LINUX(3)
#endif
#ifndef CAN_TP20
#define CAN_TP20 ON_LINUX(4)
#endif
#ifndef CAN_MCNET
#define CAN_MCNET ON_LINUX(5)
#endif
#ifndef CAN_ISOTP
#define CAN_ISOTP ON_LINUX(6)
#endif
#ifndef CAN_J1939
#define CAN_J1939 ON_LINUX(7)
#endif
#ifndef CAN_NPROTO
#define CAN_NPROTO ON_LINUX(8)
#endif
#ifndef CAN_RAW_FILTER
#define CAN_RAW_FILTER ON_LINUX(1)
#endif
#ifndef CAN_RAW_ERR_FILTER
#define CAN_RAW_ERR_FILTER ON_LINUX(2)
#endif
#ifndef CAN_RAW_LOOPBACK
#define CAN_RAW_LOOPBACK ON_LINUX(3)
#endif
#ifndef CAN_RAW_RECV_OWN_MSGS
#define CAN_RAW_RECV_OWN_MSGS ON_LINUX(4)
#endif
#ifndef CAN_RAW_FD_FRAMES
#define CAN_RAW_FD_FRAMES ON_LINUX(5)
#endif
#ifndef CAN_RAW_JOIN_FILTERS
#define CAN_RAW_JOIN_FILTERS ON_LINUX(6)
#endif
#ifndef CAN_RAW_XL_FRAMES
#define CAN_RAW_XL_FRAMES ON_LINUX(7)
#endif
#ifndef CAN_RAW_XL_VCID_OPTS
#define CAN_RAW_XL_VCID_OPTS ON_LINUX(8)
#endif
#ifndef CAN_RAW_XL_VCID_TX_SET
#define CAN_RAW_XL_VCID_TX_SET ON_LINUX(1)
#endif
#ifndef CAN_RAW_XL_VCID_TX_PASS
#define CAN_RAW_XL_VCID_TX_PASS ON_LINUX(2)
#endif
#ifndef CAN_RAW_XL_VCID_RX_FILTER
#define CAN_RAW_XL_VCID_RX_FILTER ON_LINUX(4)
#endif
#ifndef CAN_RAW_FILTER_MAX
#define CAN_RAW_FILTER_MAX ON_LINUX(512)
#endif
#ifndef SCM_CAN_RAW_ERRQUEUE
#define SCM_CAN_RAW_ERRQUEUE ON_LINUX(1)
#endif
#ifndef CAN_INV_FILTER
#define CAN_INV_FILTER ON_LINUX(0x20000000)
#endif
#ifndef CAN_EFF_FLAG
#define CAN_EFF_FLAG ON_LINUX(0x80000000)
#endif
#ifndef CAN_RTR_FLAG
#define CAN_RTR_FLAG ON_LINUX(0x40000000)
#endif
#ifndef CAN_ERR_FLAG
#define CAN_ERR_FLAG ON_LINUX(0x20000000)
#endif
#ifndef CAN_SFF_MASK
#define CAN_SFF_MASK ON_LINUX(2047)
#endif
#ifndef CAN_EFF_MASK
#define CAN_EFF_MASK ON_LINUX(536870911)
#endif
#ifndef CAN_ERR_MASK
#define CAN_ERR_MASK ON_LINUX(536870911)
#endif
#ifndef CAN_SFF_ID_BITS
#define CAN_SFF_ID_BITS ON_LINUX(11)
#endif
#ifndef CAN_EFF_ID_BITS
#define CAN_EFF_ID_BITS ON_LINUX(29)
#endif
#ifndef CAN_MAX_DLC
#define CAN_MAX_DLC ON_LINUX(8)
#endif
#ifndef CAN_MAX_RAW_DLC
#define CAN_MAX_RAW_DLC ON_LINUX(15)
#endif
#ifndef CAN_MAX_DLEN
#define CAN_MAX_DLEN ON_LINUX(8)
#endif
#ifndef CAN_MTU
#define CAN_MTU ON_LINUX(16)
#endif
#ifndef CANFD_MAX_DLC
#define CANFD_MAX_DLC ON_LINUX(15)
#endif
#ifndef CANFD_MAX_DLEN
#define CANFD_MAX_DLEN ON_LINUX(64)
#endif
#ifndef CANFD_MTU
#define CANFD_MTU ON_LINUX(72)
#endif
#ifndef CANFD_BRS
#define CANFD_BRS ON_LINUX(1)
#endif
#ifndef CANFD_ESI
#define CANFD_ESI ON_LINUX(2)
#endif
#ifndef CANFD_FDF
#define CANFD_FDF ON_LINUX(4)
#endif
#ifndef CANXL_PRIO_MASK
#define CANXL_PRIO_MASK ON_LINUX(2047)
#endif
#ifndef CANXL_PRIO_BITS
#define CANXL_PRIO_BITS ON_LINUX(11)
#endif
#ifndef CANXL_MIN_DLC
#define CANXL_MIN_DLC ON_LINUX(0)
#endif
#ifndef CANXL_MAX_DLC
#define CANXL_MAX_DLC ON_LINUX(2047)
#endif
#ifndef CANXL_MAX_DLC_MASK
#define CANXL_MAX_DLC_MASK ON_LINUX(2047)
#endif
#ifndef CANXL_MIN_DLEN
#define CANXL_MIN_DLEN ON_LINUX(1)
#endif
#ifndef CANXL_MAX_DLEN
#define CANXL_MAX_DLEN ON_LINUX(2048)
#endif
#ifndef CANXL_XLF
#define CANXL_XLF ON_LINUX(128)
#endif
#ifndef CANXL_SEC
#define CANXL_SEC ON_LINUX(1)
#endif
#ifndef CANXL_RRS
#define CANXL_RRS ON_LINUX(2)
#endif
#ifndef CANXL_MTU
#define CANXL_MTU ON_LINUX(2060)
#endif
#ifndef CANXL_HDR_SIZE
#define CANXL_HDR_SIZE ON_LINUX(12)
#endif
#ifndef CANXL_MIN_MTU
#define CANXL_MIN_MTU ON_LINUX(76)
#endif
#ifndef CANXL_MAX_MTU
#define CANXL_MAX_MTU ON_LINUX(2060)
#endif
#ifndef CANXL_VCID_OFFSET
#define CANXL_VCID_OFFSET ON_LINUX(16)
#endif
#ifndef CANXL_VCID_VAL_MASK
#define CANXL_VCID_VAL_MASK ON_LINUX(255)
#endif
#ifndef CANXL_VCID_MASK
#define CANXL_VCID_MASK ON_LINUX(16711680)
#endif
#ifndef CAN_ISOTP_OPTS
#define CAN_ISOTP_OPTS ON_LINUX(1)
#endif
#ifndef CAN_ISOTP_RECV_FC
#define CAN_ISOTP_RECV_FC ON_LINUX(2)
#endif
#ifndef CAN_ISOTP_TX_STMIN
#define CAN_ISOTP_TX_STMIN ON_LINUX(3)
#endif
#ifndef CAN_ISOTP_RX_STMIN
#define CAN_ISOTP_RX_STMIN ON_LINUX(4)
#endif
#ifndef CAN_ISOTP_LL_OPTS
#define CAN_ISOTP_LL_OPTS ON_LINUX(5)
#endif
#ifndef CAN_ISOTP_LISTEN_MODE
#define CAN_ISOTP_LISTEN_MODE ON_LINUX(1)
#endif
#ifndef CAN_ISOTP_EXTEND_ADDR
#define CAN_ISOTP_EXTEND_ADDR ON_LINUX(2)
#endif
#ifndef CAN_ISOTP_TX_PADDING
#define CAN_ISOTP_TX_PADDING ON_LINUX(4)
#endif
#ifndef CAN_ISOTP_RX_PADDING
#define CAN_ISOTP_RX_PADDING ON_LINUX(8)
#endif
#ifndef CAN_ISOTP_CHK_PAD_LEN
#define CAN_ISOTP_CHK_PAD_LEN ON_LINUX(16)
#endif
#ifndef CAN_ISOTP_CHK_PAD_DATA
#define CAN_ISOTP_CHK_PAD_DATA ON_LINUX(32)
#endif
#ifndef CAN_ISOTP_HALF_DUPLEX
#define CAN_ISOTP_HALF_DUPLEX ON_LINUX(64)
#endif
#ifndef CAN_ISOTP_FORCE_TXSTMIN
#define CAN_ISOTP_FORCE_TXSTMIN ON_LINUX(128)
#endif
#ifndef CAN_ISOTP_FORCE_RXSTMIN
#define CAN_ISOTP_FORCE_RXSTMIN ON_LINUX(256)
#endif
#ifndef CAN_ISOTP_RX_EXT_ADDR
#define CAN_ISOTP_RX_EXT_ADDR ON_LINUX(512)
#endif
#ifndef CAN_ISOTP_WAIT_TX_DONE
#define CAN_ISOTP_WAIT_TX_DONE ON_LINUX(1024)
#endif
#ifndef CAN_ISOTP_SF_BROADCAST
#define CAN_ISOTP_SF_BROADCAST ON_LINUX(2048)
#endif
#ifndef CAN_ISOTP_CF_BROADCAST
#define CAN_ISOTP_CF_BROADCAST ON_LINUX(0x1000)
#endif
#ifndef CAN_ISOTP_DYN_FC_PARMS
#define CAN_ISOTP_DYN_FC_PARMS ON_LINUX(0x2000)
#endif
#ifndef CAN_ISOTP_DEFAULT_FLAGS
#define CAN_ISOTP_DEFAULT_FLAGS ON_LINUX(0)
#endif
#ifndef CAN_ISOTP_DEFAULT_EXT_ADDRESS
#define CAN_ISOTP_DEFAULT_EXT_ADDRESS ON_LINUX(0)
#endif
#ifndef CAN_ISOTP_DEFAULT_PAD_CONTENT
#define CAN_ISOTP_DEFAULT_PAD_CONTENT ON_LINUX(204)
#endif
#ifndef CAN_ISOTP_DEFAULT_FRAME_TXTIME
#define CAN_ISOTP_DEFAULT_FRAME_TXTIME ON_LINUX(50000)
#endif
#ifndef CAN_ISOTP_DEFAULT_RECV_BS
#define CAN_ISOTP_DEFAULT_RECV_BS ON_LINUX(0)
#endif
#ifndef CAN_ISOTP_DEFAULT_RECV_STMIN
#define CAN_ISOTP_DEFAULT_RECV_STMIN ON_LINUX(0)
#endif
#ifndef CAN_ISOTP_DEFAULT_RECV_WFTMAX
#define CAN_ISOTP_DEFAULT_RECV_WFTMAX ON_LINUX(0)
#endif
#ifndef CAN_ISOTP_DEFAULT_LL_MTU
#define CAN_ISOTP_DEFAULT_LL_MTU ON_LINUX(16)
#endif
#ifndef CAN_ISOTP_DEFAULT_LL_TX_DL
#define CAN_ISOTP_DEFAULT_LL_TX_DL ON_LINUX(8)
#endif
#ifndef CAN_ISOTP_DEFAULT_LL_TX_FLAGS
#define CAN_ISOTP_DEFAULT_LL_TX_FLAGS ON_LINUX(0)
#endif
#ifndef CAN_ISOTP_FRAME_TXTIME_ZERO
#define CAN_ISOTP_FRAME_TXTIME_ZERO ON_LINUX(0xffffffff)
#endif
#ifndef CAN_BCM_TX_SETUP
#define CAN_BCM_TX_SETUP ON_LINUX(1)
#endif
#ifndef CAN_BCM_TX_DELETE
#define CAN_BCM_TX_DELETE ON_LINUX(2)
#endif
#ifndef CAN_BCM_TX_READ
#define CAN_BCM_TX_READ ON_LINUX(3)
#endif
#ifndef CAN_BCM_TX_SEND
#define CAN_BCM_TX_SEND ON_LINUX(4)
#endif
#ifndef CAN_BCM_RX_SETUP
#define CAN_BCM_RX_SETUP ON_LINUX(5)
#endif
#ifndef CAN_BCM_RX_DELETE
#define CAN_BCM_RX_DELETE ON_LINUX(6)
#endif
#ifndef CAN_BCM_RX_READ
#define CAN_BCM_RX_READ ON_LINUX(7)
#endif
#ifndef CAN_BCM_TX_STATUS
#define CAN_BCM_TX_STATUS ON_LINUX(8)
#endif
#ifndef CAN_BCM_TX_EXPIRED
#define CAN_BCM_TX_EXPIRED ON_LINUX(9)
#endif
#ifndef CAN_BCM_RX_STATUS
#define CAN_BCM_RX_STATUS ON_LINUX(10)
#endif
#ifndef CAN_BCM_RX_TIMEOUT
#define CAN_BCM_RX_TIMEOUT ON_LINUX(11)
#endif
#ifndef CAN_BCM_RX_CHANGED
#define CAN_BCM_RX_CHANGED ON_LINUX(12)
#endif
#ifndef CAN_BCM_SETTIMER
#define CAN_BCM_SETTIMER ON_LINUX(1)
#endif
#ifndef CAN_BCM_STARTTIMER
#define CAN_BCM_STARTTIMER ON_LINUX(2)
#endif
#ifndef CAN_BCM_TX_COUNTEVT
#define CAN_BCM_TX_COUNTEVT ON_LINUX(4)
#endif
#ifndef CAN_BCM_TX_ANNOUNCE
#define CAN_BCM_TX_ANNOUNCE ON_LINUX(8)
#endif
#ifndef CAN_BCM_TX_CP_CAN_ID
#define CAN_BCM_TX_CP_CAN_ID ON_LINUX(16)
#endif
#ifndef CAN_BCM_RX_FILTER_ID
#define CAN_BCM_RX_FILTER_ID ON_LINUX(32)
#endif
#ifndef CAN_BCM_RX_CHECK_DLC
#define CAN_BCM_RX_CHECK_DLC ON_LINUX(64)
#endif
#ifndef CAN_BCM_RX_NO_AUTOTIMER
#define CAN_BCM_RX_NO_AUTOTIMER ON_LINUX(128)
#endif
#ifndef CAN_BCM_RX_ANNOUNCE_RESUME
#define CAN_BCM_RX_ANNOUNCE_RESUME ON_LINUX(256)
#endif
#ifndef CAN_BCM_TX_RESET_MULTI_IDX
#define CAN_BCM_TX_RESET_MULTI_IDX ON_LINUX(512)
#endif
#ifndef CAN_BCM_RX_RTR_FRAME
#define CAN_BCM_RX_RTR_FRAME ON_LINUX(1024)
#endif
#ifndef CAN_BCM_CAN_FD_FRAME
#define CAN_BCM_CAN_FD_FRAME ON_LINUX(2048)
#endif
#ifndef CAN_ERR_DLC
#define CAN_ERR_DLC ON_LINUX(8)
#endif
#ifndef CAN_ERR_TX_TIMEOUT
#define CAN_ERR_TX_TIMEOUT ON_LINUX(1)
#endif
#ifndef CAN_ERR_LOSTARB
#define CAN_ERR_LOSTARB ON_LINUX(2)
#endif
#ifndef CAN_ERR_CRTL
#define CAN_ERR_CRTL ON_LINUX(4)
#endif
#ifndef CAN_ERR_PROT
#define CAN_ERR_PROT ON_LINUX(8)
#endif
#ifndef CAN_ERR_TRX
#define CAN_ERR_TRX ON_LINUX(16)
#endif
#ifndef CAN_ERR_ACK
#define CAN_ERR_ACK ON_LINUX(32)
#endif
#ifndef CAN_ERR_BUSOFF
#define CAN_ERR_BUSOFF ON_LINUX(64)
#endif
#ifndef CAN_ERR_BUSERROR
#define CAN_ERR_BUSERROR ON_LINUX(128)
#endif
#ifndef CAN_ERR_RESTARTED
#define CAN_ERR_RESTARTED ON_LINUX(256)
#endif
#ifndef CAN_ERR_CNT
#define CAN_ERR_CNT ON_LINUX(512)
#endif
#ifndef CAN_ERR_LOSTARB_UNSPEC
#define CAN_ERR_LOSTARB_UNSPEC ON_LINUX(0)
#endif
#ifndef CAN_ERR_CRTL_UNSPEC
#define CAN_ERR_CRTL_UNSPEC ON_LINUX(0)
#endif
#ifndef CAN_ERR_CRTL_RX_OVERFLOW
#define CAN_ERR_CRTL_RX_OVERFLOW ON_LINUX(1)
#endif
#ifndef CAN_ERR_CRTL_TX_OVERFLOW
#define CAN_ERR_CRTL_TX_OVERFLOW ON_LINUX(2)
#endif
#ifndef CAN_ERR_CRTL_RX_WARNING
#define CAN_ERR_CRTL_RX_WARNING ON_LINUX(4)
#endif
#ifndef CAN_ERR_CRTL_TX_WARNING
#define CAN_ERR_CRTL_TX_WARNING ON_LINUX(8)
#endif
#ifndef CAN_ERR_CRTL_RX_PASSIVE
#define CAN_ERR_CRTL_RX_PASSIVE ON_LINUX(16)
#endif
#ifndef CAN_ERR_CRTL_TX_PASSIVE
#define CAN_ERR_CRTL_TX_PASSIVE ON_LINUX(32)
#endif
#ifndef CAN_ERR_CRTL_ACTIVE
#define CAN_ERR_CRTL_ACTIVE ON_LINUX(64)
#endif
#ifndef CAN_ERR_PROT_UNSPEC
#define CAN_ERR_PROT_UNSPEC ON_LINUX(0)
#endif
#ifndef CAN_ERR_PROT_BIT
#define CAN_ERR_PROT_BIT ON_LINUX(1)
#endif
#ifndef CAN_ERR_PROT_FORM
#define CAN_ERR_PROT_FORM ON_LINUX(2)
#endif
#ifndef CAN_ERR_PROT_STUFF
#define CAN_ERR_PROT_STUFF ON_LINUX(4)
#endif
#ifndef CAN_ERR_PROT_BIT0
#define CAN_ERR_PROT_BIT0 ON_LINUX(8)
#endif
#ifndef CAN_ERR_PROT_BIT1
#define CAN_ERR_PROT_BIT1 ON_LINUX(16)
#endif
#ifndef CAN_ERR_PROT_OVERLOAD
#define CAN_ERR_PROT_OVERLOAD ON_LINUX(32)
#endif
#ifndef CAN_ERR_PROT_ACTIVE
#define CAN_ERR_PROT_ACTIVE ON_LINUX(64)
#endif
#ifndef CAN_ERR_PROT_TX
#define CAN_ERR_PROT_TX ON_LINUX(128)
#endif
#ifndef CAN_ERR_PROT_LOC_UNSPEC
#define CAN_ERR_PROT_LOC_UNSPEC ON_LINUX(0)
#endif
#ifndef CAN_ERR_PROT_LOC_SOF
#define CAN_ERR_PROT_LOC_SOF ON_LINUX(3)
#endif
#ifndef CAN_ERR_PROT_LOC_ID28_21
#define CAN_ERR_PROT_LOC_ID28_21 ON_LINUX(2)
#endif
#ifndef CAN_ERR_PROT_LOC_ID20_18
#define CAN_ERR_PROT_LOC_ID20_18 ON_LINUX(6)
#endif
#ifndef CAN_ERR_PROT_LOC_SRTR
#define CAN_ERR_PROT_LOC_SRTR ON_LINUX(4)
#endif
#ifndef CAN_ERR_PROT_LOC_IDE
#define CAN_ERR_PROT_LOC_IDE ON_LINUX(5)
#endif
#ifndef CAN_ERR_PROT_LOC_ID17_13
#define CAN_ERR_PROT_LOC_ID17_13 ON_LINUX(7)
#endif
#ifndef CAN_ERR_PROT_LOC_ID12_05
#define CAN_ERR_PROT_LOC_ID12_05 ON_LINUX(15)
#endif
#ifndef CAN_ERR_PROT_LOC_ID04_00
#define CAN_ERR_PROT_LOC_ID04_00 ON_LINUX(14)
#endif
#ifndef CAN_ERR_PROT_LOC_RTR
#define CAN_ERR_PROT_LOC_RTR ON_LINUX(12)
#endif
#ifndef CAN_ERR_PROT_LOC_RES1
#define CAN_ERR_PROT_LOC_RES1 ON_LINUX(13)
#endif
#ifndef CAN_ERR_PROT_LOC_RES0
#define CAN_ERR_PROT_LOC_RES0 ON_LINUX(9)
#endif
#ifndef CAN_ERR_PROT_LOC_DLC
#define CAN_ERR_PROT_LOC_DLC ON_LINUX(11)
#endif
#ifndef CAN_ERR_PROT_LOC_DATA
#define CAN_ERR_PROT_LOC_DATA ON_LINUX(10)
#endif
#ifndef CAN_ERR_PROT_LOC_CRC_SEQ
#define CAN_ERR_PROT_LOC_CRC_SEQ ON_LINUX(8)
#endif
#ifndef CAN_ERR_PROT_LOC_CRC_DEL
#define CAN_ERR_PROT_LOC_CRC_DEL ON_LINUX(24)
#endif
#ifndef CAN_ERR_PROT_LOC_ACK
#define CAN_ERR_PROT_LOC_ACK ON_LINUX(25)
#endif
#ifndef CAN_ERR_PROT_LOC_ACK_DEL
#define CAN_ERR_PROT_LOC_ACK_DEL ON_LINUX(27)
#endif
#ifndef CAN_ERR_PROT_LOC_EOF
#define CAN_ERR_PROT_LOC_EOF ON_LINUX(26)
#endif
#ifndef CAN_ERR_PROT_LOC_INTERM
#define CAN_ERR_PROT_LOC_INTERM ON_LINUX(18)
#endif
#ifndef CAN_ERR_TRX_UNSPEC
#define CAN_ERR_TRX_UNSPEC ON_LINUX(0)
#endif
#ifndef CAN_ERR_TRX_CANH_NO_WIRE
#define CAN_ERR_TRX_CANH_NO_WIRE ON_LINUX(4)
#endif
#ifndef CAN_ERR_TRX_CANH_SHORT_TO_BAT
#define CAN_ERR_TRX_CANH_SHORT_TO_BAT ON_LINUX(5)
#endif
#ifndef CAN_ERR_TRX_CANH_SHORT_TO_VCC
#define CAN_ERR_TRX_CANH_SHORT_TO_VCC ON_LINUX(6)
#endif
#ifndef CAN_ERR_TRX_CANH_SHORT_TO_GND
#define CAN_ERR_TRX_CANH_SHORT_TO_GND ON_LINUX(7)
#endif
#ifndef CAN_ERR_TRX_CANL_NO_WIRE
#define CAN_ERR_TRX_CANL_NO_WIRE ON_LINUX(64)
#endif
#ifndef CAN_ERR_TRX_CANL_SHORT_TO_BAT
#define CAN_ERR_TRX_CANL_SHORT_TO_BAT ON_LINUX(80)
#endif
#ifndef CAN_ERR_TRX_CANL_SHORT_TO_VCC
#define CAN_ERR_TRX_CANL_SHORT_TO_VCC ON_LINUX(96)
#endif
#ifndef CAN_ERR_TRX_CANL_SHORT_TO_GND
#define CAN_ERR_TRX_CANL_SHORT_TO_GND ON_LINUX(112)
#endif
#ifndef CAN_ERR_TRX_CANL_SHORT_TO_CANH
#define CAN_ERR_TRX_CANL_SHORT_TO_CANH ON_LINUX(128)
#endif
#ifndef CAN_ERROR_WARNING_THRESHOLD
#define CAN_ERROR_WARNING_THRESHOLD ON_LINUX(96)
#endif
#ifndef CAN_ERROR_PASSIVE_THRESHOLD
#define CAN_ERROR_PASSIVE_THRESHOLD ON_LINUX(128)
#endif
#ifndef CAN_BUS_OFF_THRESHOLD
#define CAN_BUS_OFF_THRESHOLD ON_LINUX(256)
#endif
#ifndef SO_J1939_FILTER
#define SO_J1939_FILTER ON_LINUX(1)
#endif
#ifndef SO_J1939_PROMISC
#define SO_J1939_PROMISC ON_LINUX(2)
#endif
#ifndef SO_J1939_SEND_PRIO
#define SO_J1939_SEND_PRIO ON_LINUX(3)
#endif
#ifndef SO_J1939_ERRQUEUE
#define SO_J1939_ERRQUEUE ON_LINUX(4)
#endif
#ifndef SCM_J1939_DEST_ADDR
#define SCM_J1939_DEST_ADDR ON_LINUX(1)
#endif
#ifndef SCM_J1939_DEST_NAME
#define SCM_J1939_DEST_NAME ON_LINUX(2)
#endif
#ifndef SCM_J1939_PRIO
#define SCM_J1939_PRIO ON_LINUX(3)
#endif
#ifndef SCM_J1939_ERRQUEUE
#define SCM_J1939_ERRQUEUE ON_LINUX(4)
#endif
#ifndef J1939_MAX_UNICAST_ADDR
#define J1939_MAX_UNICAST_ADDR ON_LINUX(253)
#endif
#ifndef J1939_IDLE_ADDR
#define J1939_IDLE_ADDR ON_LINUX(254)
#endif
#ifndef J1939_NO_ADDR
#define J1939_NO_ADDR ON_LINUX(255)
#endif
#ifndef J1939_NO_NAME
#define J1939_NO_NAME ON_LINUX(0)
#endif
#ifndef J1939_NO_PGN
#define J1939_NO_PGN ON_LINUX(0x40000)
#endif
#ifndef J1939_PGN_REQUEST
#define J1939_PGN_REQUEST ON_LINUX(59904)
#endif
#ifndef J1939_PGN_ADDRESS_CLAIMED
#define J1939_PGN_ADDRESS_CLAIMED ON_LINUX(60928)
#endif
#ifndef J1939_PGN_ADDRESS_COMMANDED
#define J1939_PGN_ADDRESS_COMMANDED ON_LINUX(65240)
#endif
#ifndef J1939_PGN_PDU1_MAX
#define J1939_PGN_PDU1_MAX ON_LINUX(261888)
#endif
#ifndef J1939_PGN_MAX
#define J1939_PGN_MAX ON_LINUX(262143)
#endif
#ifndef J1939_FILTER_MAX
#define J1939_FILTER_MAX ON_LINUX(512)
#endif
#ifndef J1939_NLA_PAD
#define J1939_NLA_PAD ON_LINUX(0)
#endif
#ifndef J1939_NLA_BYTES_ACKED
#define J1939_NLA_BYTES_ACKED ON_LINUX(1)
#endif
#ifndef J1939_NLA_TOTAL_SIZE
#define J1939_NLA_TOTAL_SIZE ON_LINUX(2)
#endif
#ifndef J1939_NLA_PGN
#define J1939_NLA_PGN ON_LINUX(3)
#endif
#ifndef J1939_NLA_SRC_NAME
#define J1939_NLA_SRC_NAME ON_LINUX(4)
#endif
#ifndef J1939_NLA_DEST_NAME
#define J1939_NLA_DEST_NAME ON_LINUX(5)
#endif
#ifndef J1939_NLA_SRC_ADDR
#define J1939_NLA_SRC_ADDR ON_LINUX(6)
#endif
#ifndef J1939_NLA_DEST_ADDR
#define J1939_NLA_DEST_ADDR ON_LINUX(7)
#endif
#ifndef J1939_EE_INFO_NONE
#define J1939_EE_INFO_NONE ON_LINUX(0)
#endif
#ifndef J1939_EE_INFO_TX_ABORT
#define J1939_EE_INFO_TX_ABORT ON_LINUX(1)
#endif
#ifndef J1939_EE_INFO_RX_RTS
#define J1939_EE_INFO_RX_RTS ON_LINUX(2)
#endif
#ifndef J1939_EE_INFO_RX_DPO
#define J1939_EE_INFO_RX_DPO ON_LINUX(3)
#endif
#ifndef J1939_EE_INFO_RX_ABORT
#define J1939_EE_INFO_RX_ABORT ON_LINUX(4)
#endif
#ifndef ALG_SET_KEY
#define ALG_SET_KEY ON_LINUX(1)
#endif
#ifndef ALG_SET_IV
#define ALG_SET_IV ON_LINUX(2)
#endif
#ifndef ALG_SET_OP
#define ALG_SET_OP ON_LINUX(3)
#endif
#ifndef ALG_SET_AEAD_ASSOCLEN
#define ALG_SET_AEAD_ASSOCLEN ON_LINUX(4)
#endif
#ifndef ALG_SET_AEAD_AUTHSIZE
#define ALG_SET_AEAD_AUTHSIZE ON_LINUX(5)
#endif
#ifndef ALG_SET_PUBKEY
#define ALG_SET_PUBKEY ON_LINUX(6)
#endif
#ifndef ALG_SET_DRBG_ENTROPY
#define ALG_SET_DRBG_ENTROPY ON_LINUX(6)
#endif
#ifndef ALG_SET_KEY_BY_KEY_SERIAL
#define ALG_SET_KEY_BY_KEY_SERIAL ON_LINUX(7)
#endif
#ifndef ALG_OP_DECRYPT
#define ALG_OP_DECRYPT ON_LINUX(0)
#endif
#ifndef ALG_OP_ENCRYPT
#define ALG_OP_ENCRYPT ON_LINUX(1)
#endif
#ifndef ALG_OP_SIGN
#define ALG_OP_SIGN ON_LINUX(2)
#endif
#ifndef ALG_OP_VERIFY
#define ALG_OP_VERIFY ON_LINUX(3)
#endif
#ifndef TIPC_IMPORTANCE
#define TIPC_IMPORTANCE ON_LINUX(127)
#endif
#ifndef TIPC_SRC_DROPPABLE
#define TIPC_SRC_DROPPABLE ON_LINUX(128)
#endif
#ifndef TIPC_DEST_DROPPABLE
#define TIPC_DEST_DROPPABLE ON_LINUX(129)
#endif
#ifndef TIPC_CONN_TIMEOUT
#define TIPC_CONN_TIMEOUT ON_LINUX(130)
#endif
#ifndef TIPC_NODE_RECVQ_DEPTH
#define TIPC_NODE_RECVQ_DEPTH ON_LINUX(131)
#endif
#ifndef TIPC_SOCK_RECVQ_DEPTH
#define TIPC_SOCK_RECVQ_DEPTH ON_LINUX(132)
#endif
#ifndef TIPC_SOCK_RECVQ_USED
#define TIPC_SOCK_RECVQ_USED ON_LINUX(137)
#endif
#ifndef TIPC_MCAST_BROADCAST
#define TIPC_MCAST_BROADCAST ON_LINUX(133)
#endif
#ifndef TIPC_MCAST_REPLICAST
#define TIPC_MCAST_REPLICAST ON_LINUX(134)
#endif
#ifndef TIPC_GROUP_JOIN
#define TIPC_GROUP_JOIN ON_LINUX(135)
#endif
#ifndef TIPC_GROUP_LEAVE
#define TIPC_GROUP_LEAVE ON_LINUX(136)
#endif
#ifndef TIPC_NODELAY
#define TIPC_NODELAY ON_LINUX(138)
#endif
#ifndef TIPC_ERRINFO
#define TIPC_ERRINFO ON_LINUX(1)
#endif
#ifndef TIPC_RETDATA
#define TIPC_RETDATA ON_LINUX(2)
#endif
#ifndef TIPC_DESTNAME
#define TIPC_DESTNAME ON_LINUX(3)
#endif
#ifndef TIPC_ADDR_NAMESEQ
#define TIPC_ADDR_NAMESEQ ON_LINUX(1)
#endif
#ifndef TIPC_ADDR_MCAST
#define TIPC_ADDR_MCAST ON_LINUX(1)
#endif
#ifndef TIPC_ADDR_NAME
#define TIPC_ADDR_NAME ON_LINUX(2)
#endif
#ifndef TIPC_ADDR_ID
#define TIPC_ADDR_ID ON_LINUX(3)
#endif
#ifndef TIPC_SERVICE_RANGE
#define TIPC_SERVICE_RANGE ON_LINUX(1)
#endif
#ifndef TIPC_SERVICE_ADDR
#define TIPC_SERVICE_ADDR ON_LINUX(2)
#endif
#ifndef TIPC_SOCKET_ADDR
#define TIPC_SOCKET_ADDR ON_LINUX(3)
#endif
#ifndef TIPC_ZONE_SCOPE
#define TIPC_ZONE_SCOPE ON_LINUX(1)
#endif
#ifndef TIPC_CLUSTER_SCOPE
#define TIPC_CLUSTER_SCOPE ON_LINUX(2)
#endif
#ifndef TIPC_NODE_SCOPE
#define TIPC_NODE_SCOPE ON_LINUX(3)
#endif
#ifndef TIPC_CFG_SRV
#define TIPC_CFG_SRV ON_LINUX(0)
#endif
#ifndef TIPC_TOP_SRV
#define TIPC_TOP_SRV ON_LINUX(1)
#endif
#ifndef TIPC_NODE_STATE
#define TIPC_NODE_STATE ON_LINUX(0)
#endif
#ifndef TIPC_LINK_STATE
#define TIPC_LINK_STATE ON_LINUX(2)
#endif
#ifndef TIPC_RESERVED_TYPES
#define TIPC_RESERVED_TYPES ON_LINUX(64)
#endif
#ifndef TIPC_LOW_IMPORTANCE
#define TIPC_LOW_IMPORTANCE ON_LINUX(0)
#endif
#ifndef TIPC_MEDIUM_IMPORTANCE
#define TIPC_MEDIUM_IMPORTANCE ON_LINUX(1)
#endif
#ifndef TIPC_HIGH_IMPORTANCE
#define TIPC_HIGH_IMPORTANCE ON_LINUX(2)
#endif
#ifndef TIPC_CRITICAL_IMPORTANCE
#define TIPC_CRITICAL_IMPORTANCE ON_LINUX(3)
#endif
#ifndef TIPC_MAX_USER_MSG_SIZE
#define TIPC_MAX_USER_MSG_SIZE ON_LINUX(66000)
#endif
#ifndef TIPC_OK
#define TIPC_OK ON_LINUX(0)
#endif
#ifndef TIPC_ERR_NO_NAME
#define TIPC_ERR_NO_NAME ON_LINUX(1)
#endif
#ifndef TIPC_ERR_NO_PORT
#define TIPC_ERR_NO_PORT ON_LINUX(2)
#endif
#ifndef TIPC_ERR_NO_NODE
#define TIPC_ERR_NO_NODE ON_LINUX(3)
#endif
#ifndef TIPC_ERR_OVERLOAD
#define TIPC_ERR_OVERLOAD ON_LINUX(4)
#endif
#ifndef TIPC_CONN_SHUTDOWN
#define TIPC_CONN_SHUTDOWN ON_LINUX(5)
#endif
#ifndef TIPC_SUB_PORTS
#define TIPC_SUB_PORTS ON_LINUX(1)
#endif
#ifndef TIPC_SUB_SERVICE
#define TIPC_SUB_SERVICE ON_LINUX(2)
#endif
#ifndef TIPC_SUB_CANCEL
#define TIPC_SUB_CANCEL ON_LINUX(4)
#endif
#ifndef TIPC_PUBLISHED
#define TIPC_PUBLISHED ON_LINUX(1)
#endif
#ifndef TIPC_WITHDRAWN
#define TIPC_WITHDRAWN ON_LINUX(2)
#endif
#ifndef TIPC_SUBSCR_TIMEOUT
#define TIPC_SUBSCR_TIMEOUT ON_LINUX(3)
#endif
#ifndef TIPC_WAIT_FOREVER
#define TIPC_WAIT_FOREVER ON_LINUX(-1)
#endif
#ifndef TIPC_GROUP_LOOPBACK
#define TIPC_GROUP_LOOPBACK ON_LINUX(1)
#endif
#ifndef TIPC_GROUP_MEMBER_EVTS
#define TIPC_GROUP_MEMBER_EVTS ON_LINUX(2)
#endif
#ifndef TIPC_NODEID_LEN
#define TIPC_NODEID_LEN ON_LINUX(16)
#endif
#ifndef TIPC_MAX_MEDIA_NAME
#define TIPC_MAX_MEDIA_NAME ON_LINUX(16)
#endif
#ifndef TIPC_MAX_IF_NAME
#define TIPC_MAX_IF_NAME ON_LINUX(16)
#endif
#ifndef TIPC_MAX_BEARER_NAME
#define TIPC_MAX_BEARER_NAME ON_LINUX(32)
#endif
#ifndef TIPC_MAX_LINK_NAME
#define TIPC_MAX_LINK_NAME ON_LINUX(68)
#endif
#ifndef RDS_CANCEL_SENT_TO
#define RDS_CANCEL_SENT_TO ON_LINUX(1)
#endif
#ifndef RDS_GET_MR
#define RDS_GET_MR ON_LINUX(2)
#endif
#ifndef RDS_FREE_MR
#define RDS_FREE_MR ON_LINUX(3)
#endif
#ifndef RDS_RECVERR
#define RDS_RECVERR ON_LINUX(5)
#endif
#ifndef RDS_CONG_MONITOR
#define RDS_CONG_MONITOR ON_LINUX(6)
#endif
#ifndef RDS_GET_MR_FOR_DEST
#define RDS_GET_MR_FOR_DEST ON_LINUX(7)
#endif
#ifndef SO_RDS_TRANSPORT
#define SO_RDS_TRANSPORT ON_LINUX(8)
#endif
#ifndef SO_RDS_MSG_RXPATH_LATENCY
#define SO_RDS_MSG_RXPATH_LATENCY ON_LINUX(10)
#endif
#ifndef RDS_CMSG_RDMA_ARGS
#define RDS_CMSG_RDMA_ARGS ON_LINUX(1)
#endif
#ifndef RDS_CMSG_RDMA_DEST
#define RDS_CMSG_RDMA_DEST ON_LINUX(2)
#endif
#ifndef RDS_CMSG_RDMA_MAP
#define RDS_CMSG_RDMA_MAP ON_LINUX(3)
#endif
#ifndef RDS_CMSG_RDMA_STATUS
#define RDS_CMSG_RDMA_STATUS ON_LINUX(4)
#endif
#ifndef RDS_CMSG_CONG_UPDATE
#define RDS_CMSG_CONG_UPDATE ON_LINUX(5)
#endif
#ifndef RDS_CMSG_ATOMIC_FADD
#define RDS_CMSG_ATOMIC_FADD ON_LINUX(6)
#endif
#ifndef RDS_CMSG_ATOMIC_CSWP
#define RDS_CMSG_ATOMIC_CSWP ON_LINUX(7)
#endif
#ifndef RDS_CMSG_MASKED_ATOMIC_FADD
#define RDS_CMSG_MASKED_ATOMIC_FADD ON_LINUX(8)
#endif
#ifndef RDS_CMSG_MASKED_ATOMIC_CSWP
#define RDS_CMSG_MASKED_ATOMIC_CSWP ON_LINUX(9)
#endif
#ifndef RDS_CMSG_RXPATH_LATENCY
#define RDS_CMSG_RXPATH_LATENCY ON_LINUX(11)
#endif
#ifndef RDS_CMSG_ZCOPY_COOKIE
#define RDS_CMSG_ZCOPY_COOKIE ON_LINUX(12)
#endif
#ifndef RDS_CMSG_ZCOPY_COMPLETION
#define RDS_CMSG_ZCOPY_COMPLETION ON_LINUX(13)
#endif
#ifndef RDS_TRANS_IB
#define RDS_TRANS_IB ON_LINUX(0)
#endif
#ifndef RDS_TRANS_GAP
#define RDS_TRANS_GAP ON_LINUX(1)
#endif
#ifndef RDS_TRANS_IWARP
#define RDS_TRANS_IWARP ON_LINUX(1)
#endif
#ifndef RDS_TRANS_TCP
#define RDS_TRANS_TCP ON_LINUX(2)
#endif
#ifndef RDS_TRANS_COUNT
#define RDS_TRANS_COUNT ON_LINUX(3)
#endif
#ifndef RDS_TRANS_NONE
#define RDS_TRANS_NONE ON_LINUX(-1)
#endif
#ifndef RDS_CONG_MONITOR_SIZE
#define RDS_CONG_MONITOR_SIZE ON_LINUX(64)
#endif
#ifndef RDS_MAX_ZCOOKIES
#define RDS_MAX_ZCOOKIES ON_LINUX(8)
#endif
#ifndef RDS_INFO_COUNTERS
#define RDS_INFO_COUNTERS ON_LINUX(10000)
#endif
#ifndef RDS_INFO_CONNECTIONS
#define RDS_INFO_CONNECTIONS ON_LINUX(10001)
#endif
#ifndef RDS_INFO_SEND_MESSAGES
#define RDS_INFO_SEND_MESSAGES ON_LINUX(10003)
#endif
#ifndef RDS_INFO_RETRANS_MESSAGES
#define RDS_INFO_RETRANS_MESSAGES ON_LINUX(10004)
#endif
#ifndef RDS_INFO_RECV_MESSAGES
#define RDS_INFO_RECV_MESSAGES ON_LINUX(10005)
#endif
#ifndef RDS_INFO_SOCKETS
#define RDS_INFO_SOCKETS ON_LINUX(10006)
#endif
#ifndef RDS_INFO_TCP_SOCKETS
#define RDS_INFO_TCP_SOCKETS ON_LINUX(10007)
#endif
#ifndef RDS_INFO_IB_CONNECTIONS
#define RDS_INFO_IB_CONNECTIONS ON_LINUX(10008)
#endif
#ifndef RDS_INFO_CONNECTION_STATS
#define RDS_INFO_CONNECTION_STATS ON_LINUX(10009)
#endif
#ifndef RDS_INFO_IWARP_CONNECTIONS
#define RDS_INFO_IWARP_CONNECTIONS ON_LINUX(10010)
#endif
#ifndef RDS6_INFO_CONNECTIONS
#define RDS6_INFO_CONNECTIONS ON_LINUX(10011)
#endif
#ifndef RDS6_INFO_SEND_MESSAGES
#define RDS6_INFO_SEND_MESSAGES ON_LINUX(10012)
#endif
#ifndef RDS6_INFO_RETRANS_MESSAGES
#define RDS6_INFO_RETRANS_MESSAGES ON_LINUX(10013)
#endif
#ifndef RDS6_INFO_RECV_MESSAGES
#define RDS6_INFO_RECV_MESSAGES ON_LINUX(10014)
#endif
#ifndef RDS6_INFO_SOCKETS
#define RDS6_INFO_SOCKETS ON_LINUX(10015)
#endif
#ifndef RDS6_INFO_TCP_SOCKETS
#define RDS6_INFO_TCP_SOCKETS ON_LINUX(10016)
#endif
#ifndef RDS6_INFO_IB_CONNECTIONS
#define RDS6_INFO_IB_CONNECTIONS ON_LINUX(10017)
#endif
#ifndef RDS_MSG_RX_HDR_TO_DGRAM_START
#define RDS_MSG_RX_HDR_TO_DGRAM_START ON_LINUX(0)
#endif
#ifndef RDS_MSG_RX_DGRAM_REASSEMBLE
#define RDS_MSG_RX_DGRAM_REASSEMBLE ON_LINUX(1)
#endif
#ifndef RDS_MSG_RX_DGRAM_DELIVERED
#define RDS_MSG_RX_DGRAM_DELIVERED ON_LINUX(2)
#endif
#ifndef RDS_RDMA_READWRITE
#define RDS_RDMA_READWRITE ON_LINUX(1)
#endif
#ifndef RDS_RDMA_FENCE
#define RDS_RDMA_FENCE ON_LINUX(2)
#endif
#ifndef RDS_RDMA_INVALIDATE
#define RDS_RDMA_INVALIDATE ON_LINUX(4)
#endif
#ifndef RDS_RDMA_USE_ONCE
#define RDS_RDMA_USE_ONCE ON_LINUX(8)
#endif
#ifndef RDS_RDMA_DONTWAIT
#define RDS_RDMA_DONTWAIT ON_LINUX(16)
#endif
#ifndef RDS_RDMA_NOTIFY_ME
#define RDS_RDMA_NOTIFY_ME ON_LINUX(32)
#endif
#ifndef RDS_RDMA_SILENT
#define RDS_RDMA_SILENT ON_LINUX(64)
#endif
#ifndef RDS_RDMA_SUCCESS
#define RDS_RDMA_SUCCESS ON_LINUX(0)
#endif
#ifndef RDS_RDMA_REMOTE_ERROR
#define RDS_RDMA_REMOTE_ERROR ON_LINUX(1)
#endif
#ifndef RDS_RDMA_CANCELED
#define RDS_RDMA_CANCELED ON_LINUX(2)
#endif
#ifndef RDS_RDMA_DROPPED
#define RDS_RDMA_DROPPED ON_LINUX(3)
#endif
#ifndef RDS_RDMA_OTHER_ERROR
#define RDS_RDMA_OTHER_ERROR ON_LINUX(4)
#endif
#ifndef QRTR_NODE_BCAST
#define QRTR_NODE_BCAST ON_LINUX(0xffffffff)
#endif
#ifndef QRTR_PORT_CTRL
#define QRTR_PORT_CTRL ON_LINUX(0xfffffffe)
#endif
#ifndef QRTR_TYPE_DATA
#define QRTR_TYPE_DATA ON_LINUX(1)
#endif
#ifndef QRTR_TYPE_HELLO
#define QRTR_TYPE_HELLO ON_LINUX(2)
#endif
#ifndef QRTR_TYPE_BYE
#define QRTR_TYPE_BYE ON_LINUX(3)
#endif
#ifndef QRTR_TYPE_NEW_SERVER
#define QRTR_TYPE_NEW_SERVER ON_LINUX(4)
#endif
#ifndef QRTR_TYPE_DEL_SERVER
#define QRTR_TYPE_DEL_SERVER ON_LINUX(5)
#endif
#ifndef QRTR_TYPE_DEL_CLIENT
#define QRTR_TYPE_DEL_CLIENT ON_LINUX(6)
#endif
#ifndef QRTR_TYPE_RESUME_TX
#define QRTR_TYPE_RESUME_TX ON_LINUX(7)
#endif
#ifndef QRTR_TYPE_EXIT
#define QRTR_TYPE_EXIT ON_LINUX(8)
#endif
#ifndef QRTR_TYPE_PING
#define QRTR_TYPE_PING ON_LINUX(9)
#endif
#ifndef QRTR_TYPE_NEW_LOOKUP
#define QRTR_TYPE_NEW_LOOKUP ON_LINUX(10)
#endif
#ifndef QRTR_TYPE_DEL_LOOKUP
#define QRTR_TYPE_DEL_LOOKUP ON_LINUX(11)
#endif
#ifndef TLS_TX
#define TLS_TX ON_LINUX(1)
#endif
#ifndef TLS_RX
#define TLS_RX ON_LINUX(2)
#endif
#ifndef TLS_TX_ZEROCOPY_RO
#define TLS_TX_ZEROCOPY_RO ON_LINUX(3)
#endif
#ifndef TLS_RX_EXPECT_NO_PAD
#define TLS_RX_EXPECT_NO_PAD ON_LINUX(4)
#endif
#ifndef TLS_SET_RECORD_TYPE
#define TLS_SET_RECORD_TYPE ON_LINUX(1)
#endif
#ifndef TLS_GET_RECORD_TYPE
#define TLS_GET_RECORD_TYPE ON_LINUX(2)
#endif
#ifndef TLS_1_2_VERSION
#define TLS_1_2_VERSION ON_LINUX(771)
#endif
#ifndef TLS_1_3_VERSION
#define TLS_1_3_VERSION ON_LINUX(772)
#endif
#ifndef TLS_CIPHER_AES_GCM_128
#define TLS_CIPHER_AES_GCM_128 ON_LINUX(51)
#endif
#ifndef TLS_CIPHER_AES_GCM_256
#define TLS_CIPHER_AES_GCM_256 ON_LINUX(52)
#endif
#ifndef TLS_CIPHER_AES_CCM_128
#define TLS_CIPHER_AES_CCM_128 ON_LINUX(53)
#endif
#ifndef TLS_CIPHER_CHACHA20_POLY1305
#define TLS_CIPHER_CHACHA20_POLY1305 ON_LINUX(54)
#endif
#ifndef TLS_CIPHER_SM4_GCM
#define TLS_CIPHER_SM4_GCM ON_LINUX(55)
#endif
#ifndef TLS_CIPHER_SM4_CCM
#define TLS_CIPHER_SM4_CCM ON_LINUX(56)
#endif
#ifndef TLS_CIPHER_ARIA_GCM_128
#define TLS_CIPHER_ARIA_GCM_128 ON_LINUX(57)
#endif
#ifndef TLS_CIPHER_ARIA_GCM_256
#define TLS_CIPHER_ARIA_GCM_256 ON_LINUX(58)
#endif
#ifndef MPTCP_INFO
#define MPTCP_INFO ON_LINUX(1)
#endif
#ifndef MPTCP_TCPINFO
#define MPTCP_TCPINFO ON_LINUX(2)
#endif
#ifndef MPTCP_SUBFLOW_ADDRS
#define MPTCP_SUBFLOW_ADDRS ON_LINUX(3)
#endif
#ifndef MPTCP_FULL_INFO
#define MPTCP_FULL_INFO ON_LINUX(4)
#endif
#ifndef MPTCP_INFO_FLAG_FALLBACK
#define MPTCP_INFO_FLAG_FALLBACK ON_LINUX(1)
#endif
#ifndef MPTCP_INFO_FLAG_REMOTE_KEY_RECEIVED
#define MPTCP_INFO_FLAG_REMOTE_KEY_RECEIVED ON_LINUX(2)
#endif
#ifndef SCTP_RTOINFO
#define SCTP_RTOINFO ON_LINUX(0)
#endif
#ifndef SCTP_ASSOCINFO
#define SCTP_ASSOCINFO ON_LINUX(1)
#endif
#ifndef SCTP_INITMSG
#define SCTP_INITMSG ON_LINUX(2)
#endif
#ifndef SCTP_NODELAY
#define SCTP_NODELAY ON_LINUX(3)
#endif
#ifndef SCTP_AUTOCLOSE
#define SCTP_AUTOCLOSE ON_LINUX(4)
#endif
#ifndef SCTP_SET_PEER_PRIMARY_ADDR
#define SCTP_SET_PEER_PRIMARY_ADDR ON_LINUX(5)
#endif
#ifndef SCTP_PRIMARY_ADDR
#define SCTP_PRIMARY_ADDR ON_LINUX(6)
#endif
#ifndef SCTP_ADAPTATION_LAYER
#define SCTP_ADAPTATION_LAYER ON_LINUX(7)
#endif
#ifndef SCTP_DISABLE_FRAGMENTS
#define SCTP_DISABLE_FRAGMENTS ON_LINUX(8)
#endif
#ifndef SCTP_PEER_ADDR_PARAMS
#define SCTP_PEER_ADDR_PARAMS ON_LINUX(9)
#endif
#ifndef SCTP_DEFAULT_SEND_PARAM
#define SCTP_DEFAULT_SEND_PARAM ON_LINUX(10)
#endif
#ifndef SCTP_EVENTS
#define SCTP_EVENTS ON_LINUX(11)
#endif
#ifndef SCTP_I_WANT_MAPPED_V4_ADDR
#define SCTP_I_WANT_MAPPED_V4_ADDR ON_LINUX(12)
#endif
#ifndef SCTP_MAXSEG
#define SCTP_MAXSEG ON_LINUX(13)
#endif
#ifndef SCTP_STATUS
#define SCTP_STATUS ON_LINUX(14)
#endif
#ifndef SCTP_GET_PEER_ADDR_INFO
#define SCTP_GET_PEER_ADDR_INFO ON_LINUX(15)
#endif
#ifndef SCTP_DELAYED_ACK_TIME
#define SCTP_DELAYED_ACK_TIME ON_LINUX(16)
#endif
#ifndef SCTP_DELAYED_ACK
#define SCTP_DELAYED_ACK ON_LINUX(16)
#endif
#ifndef SCTP_DELAYED_SACK
#define SCTP_DELAYED_SACK ON_LINUX(16)
#endif
#ifndef SCTP_CONTEXT
#define SCTP_CONTEXT ON_LINUX(17)
#endif
#ifndef SCTP_FRAGMENT_INTERLEAVE
#define SCTP_FRAGMENT_INTERLEAVE ON_LINUX(18)
#endif
#ifndef SCTP_PARTIAL_DELIVERY_POINT
#define SCTP_PARTIAL_DELIVERY_POINT ON_LINUX(19)
#endif
#ifndef SCTP_MAX_BURST
#define SCTP_MAX_BURST ON_LINUX(20)
#endif
#ifndef SCTP_AUTH_CHUNK
#define SCTP_AUTH_CHUNK ON_LINUX(21)
#endif
#ifndef SCTP_HMAC_IDENT
#define SCTP_HMAC_IDENT ON_LINUX(22)
#endif
#ifndef SCTP_AUTH_KEY
#define SCTP_AUTH_KEY ON_LINUX(23)
#endif
#ifndef SCTP_AUTH_ACTIVE_KEY
#define SCTP_AUTH_ACTIVE_KEY ON_LINUX(24)
#endif
#ifndef SCTP_AUTH_DELETE_KEY
#define SCTP_AUTH_DELETE_KEY ON_LINUX(25)
#endif
#ifndef SCTP_PEER_AUTH_CHUNKS
#define SCTP_PEER_AUTH_CHUNKS ON_LINUX(26)
#endif
#ifndef SCTP_LOCAL_AUTH_CHUNKS
#define SCTP_LOCAL_AUTH_CHUNKS ON_LINUX(27)
#endif
#ifndef SCTP_GET_ASSOC_NUMBER
#define SCTP_GET_ASSOC_NUMBER ON_LINUX(28)
#endif
#ifndef SCTP_GET_ASSOC_ID_LIST
#define SCTP_GET_ASSOC_ID_LIST ON_LINUX(29)
#endif
#ifndef SCTP_AUTO_ASCONF
#define SCTP_AUTO_ASCONF ON_LINUX(30)
#endif
#ifndef SCTP_PEER_ADDR_THLDS
#define SCTP_PEER_ADDR_THLDS ON_LINUX(31)
#endif
#ifndef SCTP_RECVRCVINFO
#define SCTP_RECVRCVINFO ON_LINUX(32)
#endif
#ifndef SCTP_RECVNXTINFO
#define SCTP_RECVNXTINFO ON_LINUX(33)
#endif
#ifndef SCTP_DEFAULT_SNDINFO
#define SCTP_DEFAULT_SNDINFO ON_LINUX(34)
#endif
#ifndef SCTP_AUTH_DEACTIVATE_KEY
#define SCTP_AUTH_DEACTIVATE_KEY ON_LINUX(35)
#endif
#ifndef SCTP_REUSE_PORT
#define SCTP_REUSE_PORT ON_LINUX(36)
#endif
#ifndef SCTP_PEER_ADDR_THLDS_V2
#define SCTP_PEER_ADDR_THLDS_V2 ON_LINUX(37)
#endif
#ifndef SCTP_PR_SUPPORTED
#define SCTP_PR_SUPPORTED ON_LINUX(113)
#endif
#ifndef SCTP_DEFAULT_PRINFO
#define SCTP_DEFAULT_PRINFO ON_LINUX(114)
#endif
#ifndef SCTP_PR_ASSOC_STATUS
#define SCTP_PR_ASSOC_STATUS ON_LINUX(115)
#endif
#ifndef SCTP_PR_STREAM_STATUS
#define SCTP_PR_STREAM_STATUS ON_LINUX(116)
#endif
#ifndef SCTP_RECONFIG_SUPPORTED
#define SCTP_RECONFIG_SUPPORTED ON_LINUX(117)
#endif
#ifndef SCTP_ENABLE_STREAM_RESET
#define SCTP_ENABLE_STREAM_RESET ON_LINUX(118)
#endif
#ifndef SCTP_RESET_STREAMS
#define SCTP_RESET_STREAMS ON_LINUX(119)
#endif
#ifndef SCTP_RESET_ASSOC
#define SCTP_RESET_ASSOC ON_LINUX(120)
#endif
#ifndef SCTP_ADD_STREAMS
#define SCTP_ADD_STREAMS ON_LINUX(121)
#endif
#ifndef SCTP_STREAM_SCHEDULER
#define SCTP_STREAM_SCHEDULER ON_LINUX(123)
#endif
#ifndef SCTP_STREAM_SCHEDULER_VALUE
#define SCTP_STREAM_SCHEDULER_VALUE ON_LINUX(124)
#endif
#ifndef SCTP_INTERLEAVING_SUPPORTED
#define SCTP_INTERLEAVING_SUPPORTED ON_LINUX(125)
#endif
#ifndef SCTP_SENDMSG_CONNECT
#define SCTP_SENDMSG_CONNECT ON_LINUX(126)
#endif
#ifndef SCTP_EVENT
#define SCTP_EVENT ON_LINUX(127)
#endif
#ifndef SCTP_ASCONF_SUPPORTED
#define SCTP_ASCONF_SUPPORTED ON_LINUX(128)
#endif
#ifndef SCTP_AUTH_SUPPORTED
#define SCTP_AUTH_SUPPORTED ON_LINUX(129)
#endif
#ifndef SCTP_ECN_SUPPORTED
#define SCTP_ECN_SUPPORTED ON_LINUX(130)
#endif
#ifndef SCTP_EXPOSE_POTENTIALLY_FAILED_STATE
#define SCTP_EXPOSE_POTENTIALLY_FAILED_STATE ON_LINUX(131)
#endif
#ifndef SCTP_EXPOSE_PF_STATE
#define SCTP_EXPOSE_PF_STATE ON_LINUX(131)
#endif
#ifndef SCTP_REMOTE_UDP_ENCAPS_PORT
#define SCTP_REMOTE_UDP_ENCAPS_PORT ON_LINUX(132)
#endif
#ifndef SCTP_PLPMTUD_PROBE_INTERVAL
#define SCTP_PLPMTUD_PROBE_INTERVAL ON_LINUX(133)
#endif
#ifndef SCTP_GET_PEER_ADDRS
#define SCTP_GET_PEER_ADDRS ON_LINUX(108)
#endif
#ifndef SCTP_GET_LOCAL_ADDRS
#define SCTP_GET_LOCAL_ADDRS ON_LINUX(109)
#endif
#ifndef SCTP_GET_ASSOC_STATS
#define SCTP_GET_ASSOC_STATS ON_LINUX(112)
#endif
#ifndef SCTP_SOCKOPT_BINDX_ADD
#define SCTP_SOCKOPT_BINDX_ADD ON_LINUX(100)
#endif
#ifndef SCTP_SOCKOPT_BINDX_REM
#define SCTP_SOCKOPT_BINDX_REM ON_LINUX(101)
#endif
#ifndef SCTP_SOCKOPT_PEELOFF
#define SCTP_SOCKOPT_PEELOFF ON_LINUX(102)
#endif
#ifndef SCTP_SOCKOPT_PEELOFF_FLAGS
#define SCTP_SOCKOPT_PEELOFF_FLAGS ON_LINUX(122)
#endif
#ifndef SCTP_SOCKOPT_CONNECTX_OLD
#define SCTP_SOCKOPT_CONNECTX_OLD ON_LINUX(107)
#endif
#ifndef SCTP_SOCKOPT_CONNECTX
#define SCTP_SOCKOPT_CONNECTX ON_LINUX(110)
#endif
#ifndef SCTP_SOCKOPT_CONNECTX3
#define SCTP_SOCKOPT_CONNECTX3 ON_LINUX(111)
#endif
#ifndef SCTP_INIT
#define SCTP_INIT ON_LINUX(0)
#endif
#ifndef SCTP_SNDRCV
#define SCTP_SNDRCV ON_LINUX(1)
#endif
#ifndef SCTP_SNDINFO
#define SCTP_SNDINFO ON_LINUX(2)
#endif
#ifndef SCTP_RCVINFO
#define SCTP_RCVINFO ON_LINUX(3)
#endif
#ifndef SCTP_NXTINFO
#define SCTP_NXTINFO ON_LINUX(4)
#endif
#ifndef SCTP_PRINFO
#define SCTP_PRINFO ON_LINUX(5)
#endif
#ifndef SCTP_AUTHINFO
#define SCTP_AUTHINFO ON_LINUX(6)
#endif
#ifndef SCTP_DSTADDRV4
#define SCTP_DSTADDRV4 ON_LINUX(7)
#endif
#ifndef SCTP_DSTADDRV6
#define SCTP_DSTADDRV6 ON_LINUX(8)
#endif
#ifndef SCTP_UNORDERED
#define SCTP_UNORDERED ON_LINUX(1)
#endif
#ifndef SCTP_ADDR_OVER
#define SCTP_ADDR_OVER ON_LINUX(2)
#endif
#ifndef SCTP_ABORT
#define SCTP_ABORT ON_LINUX(4)
#endif
#ifndef SCTP_SACK_IMMEDIATELY
#define SCTP_SACK_IMMEDIATELY ON_LINUX(8)
#endif
#ifndef SCTP_SENDALL
#define SCTP_SENDALL ON_LINUX(64)
#endif
#ifndef SCTP_EOF
#define SCTP_EOF ON_LINUX(512)
#endif
#ifndef SCTP_FUTURE_ASSOC
#define SCTP_FUTURE_ASSOC ON_LINUX(0)
#endif
#ifndef SCTP_CURRENT_ASSOC
#define SCTP_CURRENT_ASSOC ON_LINUX(1)
#endif
#ifndef SCTP_ALL_ASSOC
#define SCTP_ALL_ASSOC ON_LINUX(2)
#endif
#ifndef SCTP_BINDX_ADD_ADDR
#define SCTP_BINDX_ADD_ADDR ON_LINUX(1)
#endif
#ifndef SCTP_BINDX_REM_ADDR
#define SCTP_BINDX_REM_ADDR ON_LINUX(2)
#endif
#ifndef SCTP_DATA_IO_EVENT
#define SCTP_DATA_IO_EVENT ON_LINUX(0x8000)
#endif
#ifndef SCTP_ASSOC_CHANGE
#define SCTP_ASSOC_CHANGE ON_LINUX(32769)
#endif
#ifndef SCTP_PEER_ADDR_CHANGE
#define SCTP_PEER_ADDR_CHANGE ON_LINUX(32770)
#endif
#ifndef SCTP_SEND_FAILED
#define SCTP_SEND_FAILED ON_LINUX(32771)
#endif
#ifndef SCTP_SEND_FAILED_EVENT
#define SCTP_SEND_FAILED_EVENT ON_LINUX(32781)
#endif
#ifndef SCTP_REMOTE_ERROR
#define SCTP_REMOTE_ERROR ON_LINUX(32772)
#endif
#ifndef SCTP_SHUTDOWN_EVENT
#define SCTP_SHUTDOWN_EVENT ON_LINUX(32773)
#endif
#ifndef SCTP_PARTIAL_DELIVERY_EVENT
#define SCTP_PARTIAL_DELIVERY_EVENT ON_LINUX(32774)
#endif
#ifndef SCTP_ADAPTATION_INDICATION
#define SCTP_ADAPTATION_INDICATION ON_LINUX(32775)
#endif
#ifndef SCTP_AUTHENTICATION_INDICATION
#define SCTP_AUTHENTICATION_INDICATION ON_LINUX(32776)
#endif
#ifndef SCTP_SENDER_DRY_EVENT
#define SCTP_SENDER_DRY_EVENT ON_LINUX(32777)
#endif
#ifndef SCTP_STREAM_RESET_EVENT
#define SCTP_STREAM_RESET_EVENT ON_LINUX(32778)
#endif
#ifndef SCTP_ASSOC_RESET_EVENT
#define SCTP_ASSOC_RESET_EVENT ON_LINUX(32779)
#endif
#ifndef SCTP_STREAM_CHANGE_EVENT
#define SCTP_STREAM_CHANGE_EVENT ON_LINUX(32780)
#endif
#ifndef SCTP_COMM_UP
#define SCTP_COMM_UP ON_LINUX(0)
#endif
#ifndef SCTP_COMM_LOST
#define SCTP_COMM_LOST ON_LINUX(1)
#endif
#ifndef SCTP_RESTART
#define SCTP_RESTART ON_LINUX(2)
#endif
#ifndef SCTP_SHUTDOWN_COMP
#define SCTP_SHUTDOWN_COMP ON_LINUX(3)
#endif
#ifndef SCTP_CANT_STR_ASSOC
#define SCTP_CANT_STR_ASSOC ON_LINUX(4)
#endif
#ifndef SCTP_ADDR_AVAILABLE
#define SCTP_ADDR_AVAILABLE ON_LINUX(0)
#endif
#ifndef SCTP_ADDR_UNREACHABLE
#define SCTP_ADDR_UNREACHABLE ON_LINUX(1)
#endif
#ifndef SCTP_ADDR_REMOVED
#define SCTP_ADDR_REMOVED ON_LINUX(2)
#endif
#ifndef SCTP_ADDR_ADDED
#define SCTP_ADDR_ADDED ON_LINUX(3)
#endif
#ifndef SCTP_ADDR_MADE_PRIM
#define SCTP_ADDR_MADE_PRIM ON_LINUX(4)
#endif
#ifndef SCTP_ADDR_CONFIRMED
#define SCTP_ADDR_CONFIRMED ON_LINUX(5)
#endif
#ifndef SCTP_ADDR_POTENTIALLY_FAILED
#define SCTP_ADDR_POTENTIALLY_FAILED ON_LINUX(6)
#endif
#ifndef SCTP_ADDR_PF
#define SCTP_ADDR_PF ON_LINUX(6)
#endif
#ifndef SCTP_INACTIVE
#define SCTP_INACTIVE ON_LINUX(0)
#endif
#ifndef SCTP_PF
#define SCTP_PF ON_LINUX(1)
#endif
#ifndef SCTP_POTENTIALLY_FAILED
#define SCTP_POTENTIALLY_FAILED ON_LINUX(1)
#endif
#ifndef SCTP_ACTIVE
#define SCTP_ACTIVE ON_LINUX(2)
#endif
#ifndef SCTP_UNCONFIRMED
#define SCTP_UNCONFIRMED ON_LINUX(3)
#endif
#ifndef SCTP_UNKNOWN
#define SCTP_UNKNOWN ON_LINUX(65535)
#endif
#ifndef SCTP_EMPTY
#define SCTP_EMPTY ON_LINUX(0)
#endif
#ifndef SCTP_CLOSED
#define SCTP_CLOSED ON_LINUX(1)
#endif
#ifndef SCTP_COOKIE_WAIT
#define SCTP_COOKIE_WAIT ON_LINUX(2)
#endif
#ifndef SCTP_COOKIE_ECHOED
#define SCTP_COOKIE_ECHOED ON_LINUX(3)
#endif
#ifndef SCTP_ESTABLISHED
#define SCTP_ESTABLISHED ON_LINUX(4)
#endif
#ifndef SCTP_SHUTDOWN_PENDING
#define SCTP_SHUTDOWN_PENDING ON_LINUX(5)
#endif
#ifndef SCTP_SHUTDOWN_SENT
#define SCTP_SHUTDOWN_SENT ON_LINUX(6)
#endif
#ifndef SCTP_SHUTDOWN_RECEIVED
#define SCTP_SHUTDOWN_RECEIVED ON_LINUX(7)
#endif
#ifndef SCTP_SHUTDOWN_ACK_SENT
#define SCTP_SHUTDOWN_ACK_SENT ON_LINUX(8)
#endif
#ifndef SCTP_DATA_UNSENT
#define SCTP_DATA_UNSENT ON_LINUX(0)
#endif
#ifndef SCTP_DATA_SENT
#define SCTP_DATA_SENT ON_LINUX(1)
#endif
#ifndef SCTP_PR_SCTP_NONE
#define SCTP_PR_SCTP_NONE ON_LINUX(0)
#endif
#ifndef SCTP_PR_SCTP_TTL
#define SCTP_PR_SCTP_TTL ON_LINUX(16)
#endif
#ifndef SCTP_PR_SCTP_RTX
#define SCTP_PR_SCTP_RTX ON_LINUX(32)
#endif
#ifndef SCTP_PR_SCTP_PRIO
#define SCTP_PR_SCTP_PRIO ON_LINUX(48)
#endif
#ifndef SCTP_PR_SCTP_ALL
#define SCTP_PR_SCTP_ALL ON_LINUX(128)
#endif
#ifndef SCTP_ENABLE_RESET_STREAM_REQ
#define SCTP_ENABLE_RESET_STREAM_REQ ON_LINUX(1)
#endif
#ifndef SCTP_ENABLE_RESET_ASSOC_REQ
#define SCTP_ENABLE_RESET_ASSOC_REQ ON_LINUX(2)
#endif
#ifndef SCTP_ENABLE_CHANGE_ASSOC_REQ
#define SCTP_ENABLE_CHANGE_ASSOC_REQ ON_LINUX(4)
#endif
#ifndef SCTP_STREAM_RESET_INCOMING
#define SCTP_STREAM_RESET_INCOMING ON_LINUX(1)
#endif
#ifndef SCTP_STREAM_RESET_OUTGOING
#define SCTP_STREAM_RESET_OUTGOING ON_LINUX(2)
#endif
#ifndef SCTP_SS_FCFS
#define SCTP_SS_FCFS ON_LINUX(0)
#endif
#ifndef SCTP_SS_DEFAULT
#define SCTP_SS_DEFAULT ON_LINUX(0)
#endif
#ifndef SCTP_SS_PRIO
#define SCTP_SS_PRIO ON_LINUX(1)
#endif
#ifndef SCTP_SS_RR
#define SCTP_SS_RR ON_LINUX(2)
#endif
#ifndef SCTP_AUTH_HMAC_ID_SHA1
#define SCTP_AUTH_HMAC_ID_SHA1 ON_LINUX(1)
#endif
#ifndef SCTP_AUTH_HMAC_ID_SHA256
#define SCTP_AUTH_HMAC_ID_SHA256 ON_LINUX(3)
#endif
#ifndef BTPROTO_L2CAP
#define BTPROTO_L2CAP ON_LINUX(0)
#endif
#ifndef BTPROTO_HCI
#define BTPROTO_HCI ON_LINUX(1)
#endif
#ifndef BTPROTO_SCO
#define BTPROTO_SCO ON_LINUX(2)
#endif
#ifndef BTPROTO_RFCOMM
#define BTPROTO_RFCOMM ON_LINUX(3)
#endif
#ifndef BTPROTO_BNEP
#define BTPROTO_BNEP ON_LINUX(4)
#endif
#ifndef BTPROTO_CMTP
#define BTPROTO_CMTP ON_LINUX(5)
#endif
#ifndef BTPROTO_HIDP
#define BTPROTO_HIDP ON_LINUX(6)
#endif
#ifndef BTPROTO_AVDTP
#define BTPROTO_AVDTP ON_LINUX(7)
#endif
#ifndef BTPROTO_ISO
#define BTPROTO_ISO ON_LINUX(8)
#endif
#ifndef BT_SECURITY
#define BT_SECURITY ON_LINUX(4)
#endif
#ifndef BT_DEFER_SETUP
#define BT_DEFER_SETUP ON_LINUX(7)
#endif
#ifndef BT_FLUSHABLE
#define BT_FLUSHABLE ON_LINUX(8)
#endif
#ifndef BT_POWER
#define BT_POWER ON_LINUX(9)
#endif
#ifndef BT_CHANNEL_POLICY
#define BT_CHANNEL_POLICY ON_LINUX(10)
#endif
#ifndef BT_VOICE
#define BT_VOICE ON_LINUX(11)
#endif
#ifndef BT_SNDMTU
#define BT_SNDMTU ON_LINUX(12)
#endif
#ifndef BT_RCVMTU
#define BT_RCVMTU ON_LINUX(13)
#endif
#ifndef BT_PHY
#define BT_PHY ON_LINUX(14)
#endif
#ifndef BT_MODE
#define BT_MODE ON_LINUX(15)
#endif
#ifndef BT_PKT_STATUS
#define BT_PKT_STATUS ON_LINUX(16)
#endif
#ifndef BT_ISO_QOS
#define BT_ISO_QOS ON_LINUX(17)
#endif
#ifndef BT_CODEC
#define BT_CODEC ON_LINUX(19)
#endif
#ifndef BT_ISO_BASE
#define BT_ISO_BASE ON_LINUX(20)
#endif
#ifndef BT_SCM_PKT_STATUS
#define BT_SCM_PKT_STATUS ON_LINUX(3)
#endif
#ifndef BT_SCM_ERROR
#define BT_SCM_ERROR ON_LINUX(4)
#endif
#ifndef BT_SECURITY_SDP
#define BT_SECURITY_SDP ON_LINUX(0)
#endif
#ifndef BT_SECURITY_LOW
#define BT_SECURITY_LOW ON_LINUX(1)
#endif
#ifndef BT_SECURITY_MEDIUM
#define BT_SECURITY_MEDIUM ON_LINUX(2)
#endif
#ifndef BT_SECURITY_HIGH
#define BT_SECURITY_HIGH ON_LINUX(3)
#endif
#ifndef BT_SECURITY_FIPS
#define BT_SECURITY_FIPS ON_LINUX(4)
#endif
#ifndef BT_FLUSHABLE_OFF
#define BT_FLUSHABLE_OFF ON_LINUX(0)
#endif
#ifndef BT_FLUSHABLE_ON
#define BT_FLUSHABLE_ON ON_LINUX(1)
#endif
#ifndef BT_POWER_FORCE_ACTIVE_OFF
#define BT_POWER_FORCE_ACTIVE_OFF ON_LINUX(0)
#endif
#ifndef BT_POWER_FORCE_ACTIVE_ON
#define BT_POWER_FORCE_ACTIVE_ON ON_LINUX(1)
#endif
#ifndef BT_CHANNEL_POLICY_BREDR_ONLY
#define BT_CHANNEL_POLICY_BREDR_ONLY ON_LINUX(0)
#endif
#ifndef BT_CHANNEL_POLICY_BREDR_PREFERRED
#define BT_CHANNEL_POLICY_BREDR_PREFERRED ON_LINUX(1)
#endif
#ifndef BT_CHANNEL_POLICY_AMP_PREFERRED
#define BT_CHANNEL_POLICY_AMP_PREFERRED ON_LINUX(2)
#endif
#ifndef BT_VOICE_TRANSPARENT
#define BT_VOICE_TRANSPARENT ON_LINUX(3)
#endif
#ifndef BT_VOICE_CVSD_16BIT
#define BT_VOICE_CVSD_16BIT ON_LINUX(96)
#endif
#ifndef BT_MODE_BASIC
#define BT_MODE_BASIC ON_LINUX(0)
#endif
#ifndef BT_MODE_ERTM
#define BT_MODE_ERTM ON_LINUX(1)
#endif
#ifndef BT_MODE_STREAMING
#define BT_MODE_STREAMING ON_LINUX(2)
#endif
#ifndef BT_MODE_LE_FLOWCTL
#define BT_MODE_LE_FLOWCTL ON_LINUX(3)
#endif
#ifndef BT_MODE_EXT_FLOWCTL
#define BT_MODE_EXT_FLOWCTL ON_LINUX(4)
#endif
#ifndef BT_PHY_BR_1M_1SLOT
#define BT_PHY_BR_1M_1SLOT ON_LINUX(1)
#endif
#ifndef BT_PHY_BR_1M_3SLOT
#define BT_PHY_BR_1M_3SLOT ON_LINUX(2)
#endif
#ifndef BT_PHY_BR_1M_5SLOT
#define BT_PHY_BR_1M_5SLOT ON_LINUX(4)
#endif
#ifndef BT_PHY_EDR_2M_1SLOT
#define BT_PHY_EDR_2M_1SLOT ON_LINUX(8)
#endif
#ifndef BT_PHY_EDR_2M_3SLOT
#define BT_PHY_EDR_2M_3SLOT ON_LINUX(16)
#endif
#ifndef BT_PHY_EDR_2M_5SLOT
#define BT_PHY_EDR_2M_5SLOT ON_LINUX(32)
#endif
#ifndef BT_PHY_EDR_3M_1SLOT
#define BT_PHY_EDR_3M_1SLOT ON_LINUX(64)
#endif
#ifndef BT_PHY_EDR_3M_3SLOT
#define BT_PHY_EDR_3M_3SLOT ON_LINUX(128)
#endif
#ifndef BT_PHY_EDR_3M_5SLOT
#define BT_PHY_EDR_3M_5SLOT ON_LINUX(256)
#endif
#ifndef BT_PHY_LE_1M_TX
#define BT_PHY_LE_1M_TX ON_LINUX(512)
#endif
#ifndef BT_PHY_LE_1M_RX
#define BT_PHY_LE_1M_RX ON_LINUX(1024)
#endif
#ifndef BT_PHY_LE_2M_TX
#define BT_PHY_LE_2M_TX ON_LINUX(2048)
#endif
#ifndef BT_PHY_LE_2M_RX
#define BT_PHY_LE_2M_RX ON_LINUX(0x1000)
#endif
#ifndef BT_PHY_LE_CODED_TX
#define BT_PHY_LE_CODED_TX ON_LINUX(0x2000)
#endif
#ifndef BT_PHY_LE_CODED_RX
#define BT_PHY_LE_CODED_RX ON_LINUX(0x4000)
#endif
#ifndef BDADDR_ANY
#define BDADDR_ANY ON_LINUX("00:00:00:00:00:00")
#endif
#ifndef BDADDR_LOCAL
#define BDADDR_LOCAL ON_LINUX("00:00:00:FF:FF:FF")
#endif
#ifndef BDADDR_BREDR
#define BDADDR_BREDR ON_LINUX(0)
#endif
#ifndef BDADDR_LE_PUBLIC
#define BDADDR_LE_PUBLIC ON_LINUX(1)
#endif
#ifndef BDADDR_LE_RANDOM
#define BDADDR_LE_RANDOM ON_LINUX(2)
#endif
#ifndef HCI_DATA_DIR
#define HCI_DATA_DIR ON_LINUX(1)
#endif
#ifndef HCI_FILTER
#define HCI_FILTER ON_LINUX(2)
#endif
#ifndef HCI_TIME_STAMP
#define HCI_TIME_STAMP ON_LINUX(3)
#endif
#ifndef HCI_CMSG_DIR
#define HCI_CMSG_DIR ON_LINUX(1)
#endif
#ifndef HCI_CMSG_TSTAMP
#define HCI_CMSG_TSTAMP ON_LINUX(2)
#endif
#ifndef HCI_DEV_NONE
#define HCI_DEV_NONE ON_LINUX(65535)
#endif
#ifndef HCI_CHANNEL_RAW
#define HCI_CHANNEL_RAW ON_LINUX(0)
#endif
#ifndef HCI_CHANNEL_USER
#define HCI_CHANNEL_USER ON_LINUX(1)
#endif
#ifndef HCI_CHANNEL_MONITOR
#define HCI_CHANNEL_MONITOR ON_LINUX(2)
#endif
#ifndef HCI_CHANNEL_CONTROL
#define HCI_CHANNEL_CONTROL ON_LINUX(3)
#endif
#ifndef HCI_CHANNEL_LOGGING
#define HCI_CHANNEL_LOGGING ON_LINUX(4)
#endif
#ifndef L2CAP_OPTIONS
#define L2CAP_OPTIONS ON_LINUX(1)
#endif
#ifndef L2CAP_CONNINFO
#define L2CAP_CONNINFO ON_LINUX(2)
#endif
#ifndef L2CAP_LM
#define L2CAP_LM ON_LINUX(3)
#endif
#ifndef L2CAP_LM_MASTER
#define L2CAP_LM_MASTER ON_LINUX(1)
#endif
#ifndef L2CAP_LM_AUTH
#define L2CAP_LM_AUTH ON_LINUX(2)
#endif
#ifndef L2CAP_LM_ENCRYPT
#define L2CAP_LM_ENCRYPT ON_LINUX(4)
#endif
#ifndef L2CAP_LM_TRUSTED
#define L2CAP_LM_TRUSTED ON_LINUX(8)
#endif
#ifndef L2CAP_LM_RELIABLE
#define L2CAP_LM_RELIABLE ON_LINUX(16)
#endif
#ifndef L2CAP_LM_SECURE
#define L2CAP_LM_SECURE ON_LINUX(32)
#endif
#ifndef L2CAP_LM_FIPS
#define L2CAP_LM_FIPS ON_LINUX(64)
#endif
#ifndef RFCOMM_CONNINFO
#define RFCOMM_CONNINFO ON_LINUX(2)
#endif
#ifndef RFCOMM_LM
#define RFCOMM_LM ON_LINUX(3)
#endif
#ifndef RFCOMM_LM_MASTER
#define RFCOMM_LM_MASTER ON_LINUX(1)
#endif
#ifndef RFCOMM_LM_AUTH
#define RFCOMM_LM_AUTH ON_LINUX(2)
#endif
#ifndef RFCOMM_LM_ENCRYPT
#define RFCOMM_LM_ENCRYPT ON_LINUX(4)
#endif
#ifndef RFCOMM_LM_TRUSTED
#define RFCOMM_LM_TRUSTED ON_LINUX(8)
#endif
#ifndef RFCOMM_LM_RELIABLE
#define RFCOMM_LM_RELIABLE ON_LINUX(16)
#endif
#ifndef RFCOMM_LM_SECURE
#define RFCOMM_LM_SECURE ON_LINUX(32)
#endif
#ifndef RFCOMM_LM_FIPS
#define RFCOMM_LM_FIPS ON_LINUX(64)
#endif
#ifndef SCO_OPTIONS
#define SCO_OPTIONS ON_LINUX(1)
#endif
#ifndef SCO_CONNINFO
#define SCO_CONNINFO ON_LINUX(2)
#endif
#ifndef ICMP_FILTER
#define ICMP_FILTER ON_LINUX(1)
#endif
#ifndef ICMP_ECHOREPLY
#define ICMP_ECHOREPLY ON_LINUX(0)
#endif
#ifndef ICMP_DEST_UNREACH
#define ICMP_DEST_UNREACH ON_LINUX(3)
#endif
#ifndef ICMP_SOURCE_QUENCH
#define ICMP_SOURCE_QUENCH ON_LINUX(4)
#endif
#ifndef ICMP_REDIRECT
#define ICMP_REDIRECT ON_LINUX(5)
#endif
#ifndef ICMP_ECHO
#define ICMP_ECHO ON_LINUX(8)
#endif
#ifndef ICMP_ROUTERADVERT
#define ICMP_ROUTERADVERT ON_LINUX(9)
#endif
#ifndef ICMP_ROUTERSOLICIT
#define ICMP_ROUTERSOLICIT ON_LINUX(10)
#endif
#ifndef ICMP_TIME_EXCEEDED
#define ICMP_TIME_EXCEEDED ON_LINUX(11)
#endif
#ifndef ICMP_PARAMETERPROB
#define ICMP_PARAMETERPROB ON_LINUX(12)
#endif
#ifndef ICMP_TIMESTAMP
#define ICMP_TIMESTAMP ON_LINUX(13)
#endif
#ifndef ICMP_TIMESTAMPREPLY
#define ICMP_TIMESTAMPREPLY ON_LINUX(14)
#endif
#ifndef ICMP_INFO_REQUEST
#define ICMP_INFO_REQUEST ON_LINUX(15)
#endif
#ifndef ICMP_INFO_REPLY
#define ICMP_INFO_REPLY ON_LINUX(16)
#endif
#ifndef ICMP_ADDRESS
#define ICMP_ADDRESS ON_LINUX(17)
#endif
#ifndef ICMP_ADDRESSREPLY
#define ICMP_ADDRESSREPLY ON_LINUX(18)
#endif
#ifndef ICMP_EXT_ECHO
#define ICMP_EXT_ECHO ON_LINUX(42)
#endif
#ifndef ICMP_EXT_ECHOREPLY
#define ICMP_EXT_ECHOREPLY ON_LINUX(43)
#endif
#ifndef ICMP_NET_UNREACH
#define ICMP_NET_UNREACH ON_LINUX(0)
#endif
#ifndef ICMP_HOST_UNREACH
#define ICMP_HOST_UNREACH ON_LINUX(1)
#endif
#ifndef ICMP_PROT_UNREACH
#define ICMP_PROT_UNREACH ON_LINUX(2)
#endif
#ifndef ICMP_PORT_UNREACH
#define ICMP_PORT_UNREACH ON_LINUX(3)
#endif
#ifndef ICMP_FRAG_NEEDED
#define ICMP_FRAG_NEEDED ON_LINUX(4)
#endif
#ifndef ICMP_SR_FAILED
#define ICMP_SR_FAILED ON_LINUX(5)
#endif
#ifndef ICMP_NET_UNKNOWN
#define ICMP_NET_UNKNOWN ON_LINUX(6)
#endif
#ifndef ICMP_HOST_UNKNOWN
#define ICMP_HOST_UNKNOWN ON_LINUX(7)
#endif
#ifndef ICMP_HOST_ISOLATED
#define ICMP_HOST_ISOLATED ON_LINUX(8)
#endif
#ifndef ICMP_NET_ANO
#define ICMP_NET_ANO ON_LINUX(9)
#endif
#ifndef ICMP_HOST_ANO
#define ICMP_HOST_ANO ON_LINUX(10)
#endif
#ifndef ICMP_NET_UNR_TOS
#define ICMP_NET_UNR_TOS ON_LINUX(11)
#endif
#ifndef ICMP_HOST_UNR_TOS
#define ICMP_HOST_UNR_TOS ON_LINUX(12)
#endif
#ifndef ICMP_PKT_FILTERED
#define ICMP_PKT_FILTERED ON_LINUX(13)
#endif
#ifndef ICMP_PREC_VIOLATION
#define ICMP_PREC_VIOLATION ON_LINUX(14)
#endif
#ifndef ICMP_PREC_CUTOFF
#define ICMP_PREC_CUTOFF ON_LINUX(15)
#endif
#ifndef ICMP_REDIR_NET
#define ICMP_REDIR_NET ON_LINUX(0)
#endif
#ifndef ICMP_REDIR_HOST
#define ICMP_REDIR_HOST ON_LINUX(1)
#endif
#ifndef ICMP_REDIR_NETTOS
#define ICMP_REDIR_NETTOS ON_LINUX(2)
#endif
#ifndef ICMP_REDIR_HOSTTOS
#define ICMP_REDIR_HOSTTOS ON_LINUX(3)
#endif
#ifndef ICMP_EXC_TTL
#define ICMP_EXC_TTL ON_LINUX(0)
#endif
#ifndef ICMP_EXC_FRAGTIME
#define ICMP_EXC_FRAGTIME ON_LINUX(1)
#endif
#ifndef ICMP_MINLEN
#define ICMP_MINLEN ON_LINUX(8)
#endif
#ifndef ICMP_SOURCEQUENCH
#define ICMP_SOURCEQUENCH ON_LINUX(4)
#endif
#ifndef ICMP_UNREACH
#define ICMP_UNREACH ON_LINUX(3)
#endif
#ifndef ICMP_TIMXCEED
#define ICMP_TIMXCEED ON_LINUX(11)
#endif
#ifndef ICMP_PARAMPROB
#define ICMP_PARAMPROB ON_LINUX(12)
#endif
#ifndef ICMP_TSTAMP
#define ICMP_TSTAMP ON_LINUX(13)
#endif
#ifndef ICMP_TSTAMPREPLY
#define ICMP_TSTAMPREPLY ON_LINUX(14)
#endif
#ifndef ICMP_IREQ
#define ICMP_IREQ ON_LINUX(15)
#endif
#ifndef ICMP_IREQREPLY
#define ICMP_IREQREPLY ON_LINUX(16)
#endif
#ifndef ICMP_MASKREQ
#define ICMP_MASKREQ ON_LINUX(17)
#endif
#ifndef ICMP_MASKREPLY
#define ICMP_MASKREPLY ON_LINUX(18)
#endif
#ifndef ICMP_UNREACH_NET
#define ICMP_UNREACH_NET ON_LINUX(0)
#endif
#ifndef ICMP_UNREACH_HOST
#define ICMP_UNREACH_HOST ON_LINUX(1)
#endif
#ifndef ICMP_UNREACH_PROTOCOL
#define ICMP_UNREACH_PROTOCOL ON_LINUX(2)
#endif
#ifndef ICMP_UNREACH_PORT
#define ICMP_UNREACH_PORT ON_LINUX(3)
#endif
#ifndef ICMP_UNREACH_NEEDFRAG
#define ICMP_UNREACH_NEEDFRAG ON_LINUX(4)
#endif
#ifndef ICMP_UNREACH_SRCFAIL
#define ICMP_UNREACH_SRCFAIL ON_LINUX(5)
#endif
#ifndef ICMP_UNREACH_NET_UNKNOWN
#define ICMP_UNREACH_NET_UNKNOWN ON_LINUX(6)
#endif
#ifndef ICMP_UNREACH_HOST_UNKNOWN
#define ICMP_UNREACH_HOST_UNKNOWN ON_LINUX(7)
#endif
#ifndef ICMP_UNREACH_ISOLATED
#define ICMP_UNREACH_ISOLATED ON_LINUX(8)
#endif
#ifndef ICMP_UNREACH_NET_PROHIB
#define ICMP_UNREACH_NET_PROHIB ON_LINUX(9)
#endif
#ifndef ICMP_UNREACH_HOST_PROHIB
#define ICMP_UNREACH_HOST_PROHIB ON_LINUX(10)
#endif
#ifndef ICMP_UNREACH_TOSNET
#define ICMP_UNREACH_TOSNET ON_LINUX(11)
#endif
#ifndef ICMP_UNREACH_TOSHOST
#define ICMP_UNREACH_TOSHOST ON_LINUX(12)
#endif
#ifndef ICMP_UNREACH_FILTER_PROHIB
#define ICMP_UNREACH_FILTER_PROHIB ON_LINUX(13)
#endif
#ifndef ICMP_UNREACH_HOST_PRECEDENCE
#define ICMP_UNREACH_HOST_PRECEDENCE ON_LINUX(14)
#endif
#ifndef ICMP_UNREACH_PRECEDENCE_CUTOFF
#define ICMP_UNREACH_PRECEDENCE_CUTOFF ON_LINUX(15)
#endif
#ifndef ICMP_REDIRECT_NET
#define ICMP_REDIRECT_NET ON_LINUX(0)
#endif
#ifndef ICMP_REDIRECT_HOST
#define ICMP_REDIRECT_HOST ON_LINUX(1)
#endif
#ifndef ICMP_REDIRECT_TOSNET
#define ICMP_REDIRECT_TOSNET ON_LINUX(2)
#endif
#ifndef ICMP_REDIRECT_TOSHOST
#define ICMP_REDIRECT_TOSHOST ON_LINUX(3)
#endif
#ifndef ICMP_TIMXCEED_INTRANS
#define ICMP_TIMXCEED_INTRANS ON_LINUX(0)
#endif
#ifndef ICMP_TIMXCEED_REASS
#define ICMP_TIMXCEED_REASS ON_LINUX(1)
#endif
#ifndef ICMP_PARAMPROB_OPTABSENT
#define ICMP_PARAMPROB_OPTABSENT ON_LINUX(1)
#endif
#ifndef ICMP_TSLEN
#define ICMP_TSLEN ON_LINUX(20)
#endif
#ifndef ICMP_MASKLEN
#define ICMP_MASKLEN ON_LINUX(12)
#endif
#ifndef ICMP_ADVLENMIN
#define ICMP_ADVLENMIN ON_LINUX(36)
#endif
#ifndef ICMP_MAXTYPE
#define ICMP_MAXTYPE ON_LINUX(18)
#endif
#ifndef ICMP_EXT_ECHO_CTYPE_NAME
#define ICMP_EXT_ECHO_CTYPE_NAME ON_LINUX(1)
#endif
#ifndef ICMP_EXT_ECHO_CTYPE_INDEX
#define ICMP_EXT_ECHO_CTYPE_INDEX ON_LINUX(2)
#endif
#ifndef ICMP_EXT_ECHO_CTYPE_ADDR
#define ICMP_EXT_ECHO_CTYPE_ADDR ON_LINUX(3)
#endif
#ifndef ICMP_EXT_CODE_MAL_QUERY
#define ICMP_EXT_CODE_MAL_QUERY ON_LINUX(1)
#endif
#ifndef ICMP_EXT_CODE_NO_IF
#define ICMP_EXT_CODE_NO_IF ON_LINUX(2)
#endif
#ifndef ICMP_EXT_CODE_NO_TABLE_ENT
#define ICMP_EXT_CODE_NO_TABLE_ENT ON_LINUX(3)
#endif
#ifndef ICMP_EXT_CODE_MULT_IFS
#define ICMP_EXT_CODE_MULT_IFS ON_LINUX(4)
#endif
#ifndef ICMP_EXT_ECHOREPLY_ACTIVE
#define ICMP_EXT_ECHOREPLY_ACTIVE ON_LINUX(4)
#endif
#ifndef ICMP_EXT_ECHOREPLY_IPV4
#define ICMP_EXT_ECHOREPLY_IPV4 ON_LINUX(2)
#endif
#ifndef ICMP_EXT_ECHOREPLY_IPV6
#define ICMP_EXT_ECHOREPLY_IPV6 ON_LINUX(1)
#endif
#ifndef ICMP_AFI_IP
#define ICMP_AFI_IP ON_LINUX(1)
#endif
#ifndef ICMP_AFI_IP6
#define ICMP_AFI_IP6 ON_LINUX(2)
#endif
#ifndef ICMP6_FILTER
#define ICMP6_FILTER ON_LINUX(1)
#endif
#ifndef ICMPV6_FILTER
#define ICMPV6_FILTER ON_LINUX(1)
#endif
#ifndef ICMP6_FILTER_BLOCK
#define ICMP6_FILTER_BLOCK ON_LINUX(1)
#endif
#ifndef ICMP6_FILTER_PASS
#define ICMP6_FILTER_PASS ON_LINUX(2)
#endif
#ifndef ICMP6_FILTER_BLOCKOTHERS
#define ICMP6_FILTER_BLOCKOTHERS ON_LINUX(3)
#endif
#ifndef ICMP6_FILTER_PASSONLY
#define ICMP6_FILTER_PASSONLY ON_LINUX(4)
#endif
#ifndef ICMP6_DST_UNREACH
#define ICMP6_DST_UNREACH ON_LINUX(1)
#endif
#ifndef ICMP6_PACKET_TOO_BIG
#define ICMP6_PACKET_TOO_BIG ON_LINUX(2)
#endif
#ifndef ICMP6_TIME_EXCEEDED
#define ICMP6_TIME_EXCEEDED ON_LINUX(3)
#endif
#ifndef ICMP6_PARAM_PROB
#define ICMP6_PARAM_PROB ON_LINUX(4)
#endif
#ifndef ICMP6_INFOMSG_MASK
#define ICMP6_INFOMSG_MASK ON_LINUX(128)
#endif
#ifndef ICMP6_ECHO_REQUEST
#define ICMP6_ECHO_REQUEST ON_LINUX(128)
#endif
#ifndef ICMP6_ECHO_REPLY
#define ICMP6_ECHO_REPLY ON_LINUX(129)
#endif
#ifndef MLD_LISTENER_QUERY
#define MLD_LISTENER_QUERY ON_LINUX(130)
#endif
#ifndef MLD_LISTENER_REPORT
#define MLD_LISTENER_REPORT ON_LINUX(131)
#endif
#ifndef MLD_LISTENER_REDUCTION
#define MLD_LISTENER_REDUCTION ON_LINUX(132)
#endif
#ifndef ND_ROUTER_SOLICIT
#define ND_ROUTER_SOLICIT ON_LINUX(133)
#endif
#ifndef ND_ROUTER_ADVERT
#define ND_ROUTER_ADVERT ON_LINUX(134)
#endif
#ifndef ND_NEIGHBOR_SOLICIT
#define ND_NEIGHBOR_SOLICIT ON_LINUX(135)
#endif
#ifndef ND_NEIGHBOR_ADVERT
#define ND_NEIGHBOR_ADVERT ON_LINUX(136)
#endif
#ifndef ND_REDIRECT
#define ND_REDIRECT ON_LINUX(137)
#endif
#ifndef ICMP6_ROUTER_RENUMBERING
#define ICMP6_ROUTER_RENUMBERING ON_LINUX(138)
#endif
#ifndef ICMPV6_EXT_ECHO_REQUEST
#define ICMPV6_EXT_ECHO_REQUEST ON_LINUX(160)
#endif
#ifndef ICMPV6_EXT_ECHO_REPLY
#define ICMPV6_EXT_ECHO_REPLY ON_LINUX(161)
#endif
#ifndef ICMP6_DST_UNREACH_NOROUTE
#define ICMP6_DST_UNREACH_NOROUTE ON_LINUX(0)
#endif
#ifndef ICMP6_DST_UNREACH_ADMIN
#define ICMP6_DST_UNREACH_ADMIN ON_LINUX(1)
#endif
#ifndef ICMP6_DST_UNREACH_BEYONDSCOPE
#define ICMP6_DST_UNREACH_BEYONDSCOPE ON_LINUX(2)
#endif
#ifndef ICMP6_DST_UNREACH_ADDR
#define ICMP6_DST_UNREACH_ADDR ON_LINUX(3)
#endif
#ifndef ICMP6_DST_UNREACH_NOPORT
#define ICMP6_DST_UNREACH_NOPORT ON_LINUX(4)
#endif
#ifndef ICMP6_TIME_EXCEED_TRANSIT
#define ICMP6_TIME_EXCEED_TRANSIT ON_LINUX(0)
#endif
#ifndef ICMP6_TIME_EXCEED_REASSEMBLY
#define ICMP6_TIME_EXCEED_REASSEMBLY ON_LINUX(1)
#endif
#ifndef ICMP6_PARAMPROB_HEADER
#define ICMP6_PARAMPROB_HEADER ON_LINUX(0)
#endif
#ifndef ICMP6_PARAMPROB_NEXTHEADER
#define ICMP6_PARAMPROB_NEXTHEADER ON_LINUX(1)
#endif
#ifndef ICMP6_PARAMPROB_OPTION
#define ICMP6_PARAMPROB_OPTION ON_LINUX(2)
#endif
#ifndef ND_OPT_SOURCE_LINKADDR
#define ND_OPT_SOURCE_LINKADDR ON_LINUX(1)
#endif
#ifndef ND_OPT_TARGET_LINKADDR
#define ND_OPT_TARGET_LINKADDR ON_LINUX(2)
#endif
#ifndef ND_OPT_PREFIX_INFORMATION
#define ND_OPT_PREFIX_INFORMATION ON_LINUX(3)
#endif
#ifndef ND_OPT_REDIRECTED_HEADER
#define ND_OPT_REDIRECTED_HEADER ON_LINUX(4)
#endif
#ifndef ND_OPT_MTU
#define ND_OPT_MTU ON_LINUX(5)
#endif
#ifndef ND_OPT_RTR_ADV_INTERVAL
#define ND_OPT_RTR_ADV_INTERVAL ON_LINUX(7)
#endif
#ifndef ND_OPT_HOME_AGENT_INFO
#define ND_OPT_HOME_AGENT_INFO ON_LINUX(8)
#endif
#ifndef ND_RA_FLAG_MANAGED
#define ND_RA_FLAG_MANAGED ON_LINUX(128)
#endif
#ifndef ND_RA_FLAG_OTHER
#define ND_RA_FLAG_OTHER ON_LINUX(64)
#endif
#ifndef ND_RA_FLAG_HOME_AGENT
#define ND_RA_FLAG_HOME_AGENT ON_LINUX(32)
#endif
#ifndef ND_NA_FLAG_ROUTER
#define ND_NA_FLAG_ROUTER ON_LINUX(128)
#endif
#ifndef ND_NA_FLAG_SOLICITED
#define ND_NA_FLAG_SOLICITED ON_LINUX(64)
#endif
#ifndef ND_NA_FLAG_OVERRIDE
#define ND_NA_FLAG_OVERRIDE ON_LINUX(32)
#endif
#ifndef ND_OPT_PI_FLAG_ONLINK
#define ND_OPT_PI_FLAG_ONLINK ON_LINUX(128)
#endif
#ifndef ND_OPT_PI_FLAG_AUTO
#define ND_OPT_PI_FLAG_AUTO ON_LINUX(64)
#endif
#ifndef ND_OPT_PI_FLAG_RADDR
#define ND_OPT_PI_FLAG_RADDR ON_LINUX(32)
#endif
#ifndef IPTOS_TOS_MASK
#define IPTOS_TOS_MASK ON_LINUX(30)
#endif
#ifndef IPTOS_LOWDELAY
#define IPTOS_LOWDELAY ON_LINUX(16)
#endif
#ifndef IPTOS_THROUGHPUT
#define IPTOS_THROUGHPUT ON_LINUX(8)
#endif
#ifndef IPTOS_RELIABILITY
#define IPTOS_RELIABILITY ON_LINUX(4)
#endif
#ifndef IPTOS_MINCOST
#define IPTOS_MINCOST ON_LINUX(2)
#endif
#ifndef IPTOS_LOWCOST
#define IPTOS_LOWCOST ON_LINUX(2)
#endif
#ifndef IPTOS_PREC_MASK
#define IPTOS_PREC_MASK ON_LINUX(224)
#endif
#ifndef IPTOS_PREC_NETCONTROL
#define IPTOS_PREC_NETCONTROL ON_LINUX(224)
#endif
#ifndef IPTOS_PREC_INTERNETCONTROL
#define IPTOS_PREC_INTERNETCONTROL ON_LINUX(192)
#endif
#ifndef IPTOS_PREC_CRITIC_ECP
#define IPTOS_PREC_CRITIC_ECP ON_LINUX(160)
#endif
#ifndef IPTOS_PREC_FLASHOVERRIDE
#define IPTOS_PREC_FLASHOVERRIDE ON_LINUX(128)
#endif
#ifndef IPTOS_PREC_FLASH
#define IPTOS_PREC_FLASH ON_LINUX(96)
#endif
#ifndef IPTOS_PREC_IMMEDIATE
#define IPTOS_PREC_IMMEDIATE ON_LINUX(64)
#endif
#ifndef IPTOS_PREC_PRIORITY
#define IPTOS_PREC_PRIORITY ON_LINUX(32)
#endif
#ifndef IPTOS_PREC_ROUTINE
#define IPTOS_PREC_ROUTINE ON_LINUX(0)
#endif
#ifndef IPTOS_CLASS_MASK
#define IPTOS_CLASS_MASK ON_LINUX(224)
#endif
#ifndef IPTOS_CLASS_DEFAULT
#define IPTOS_CLASS_DEFAULT ON_LINUX(0)
#endif
#ifndef IPTOS_CLASS_CS0
#define IPTOS_CLASS_CS0 ON_LINUX(0)
#endif
#ifndef IPTOS_CLASS_CS1
#define IPTOS_CLASS_CS1 ON_LINUX(32)
#endif
#ifndef IPTOS_CLASS_CS2
#define IPTOS_CLASS_CS2 ON_LINUX(64)
#endif
#ifndef IPTOS_CLASS_CS3
#define IPTOS_CLASS_CS3 ON_LINUX(96)
#endif
#ifndef IPTOS_CLASS_CS4
#define IPTOS_CLASS_CS4 ON_LINUX(128)
#endif
#ifndef IPTOS_CLASS_CS5
#define IPTOS_CLASS_CS5 ON_LINUX(160)
#endif
#ifndef IPTOS_CLASS_CS6
#define IPTOS_CLASS_CS6 ON_LINUX(192)
#endif
#ifndef IPTOS_CLASS_CS7
#define IPTOS_CLASS_CS7 ON_LINUX(224)
#endif
#ifndef IPTOS_DSCP_MASK
#define IPTOS_DSCP_MASK ON_LINUX(252)
#endif
#ifndef IPTOS_DSCP_AF11
#define IPTOS_DSCP_AF11 ON_LINUX(40)
#endif
#ifndef IPTOS_DSCP_AF12
#define IPTOS_DSCP_AF12 ON_LINUX(48)
#endif
#ifndef IPTOS_DSCP_AF13
#define IPTOS_DSCP_AF13 ON_LINUX(56)
#endif
#ifndef IPTOS_DSCP_AF21
#define IPTOS_DSCP_AF21 ON_LINUX(72)
#endif
#ifndef IPTOS_DSCP_AF22
#define IPTOS_DSCP_AF22 ON_LINUX(80)
#endif
#ifndef IPTOS_DSCP_AF23
#define IPTOS_DSCP_AF23 ON_LINUX(88)
#endif
#ifndef IPTOS_DSCP_AF31
#define IPTOS_DSCP_AF31 ON_LINUX(104)
#endif
#ifndef IPTOS_DSCP_AF32
#define IPTOS_DSCP_AF32 ON_LINUX(112)
#endif
#ifndef IPTOS_DSCP_AF33
#define IPTOS_DSCP_AF33 ON_LINUX(120)
#endif
#ifndef IPTOS_DSCP_AF41
#define IPTOS_DSCP_AF41 ON_LINUX(136)
#endif
#ifndef IPTOS_DSCP_AF42
#define IPTOS_DSCP_AF42 ON_LINUX(144)
#endif
#ifndef IPTOS_DSCP_AF43
#define IPTOS_DSCP_AF43 ON_LINUX(152)
#endif
#ifndef IPTOS_DSCP_EF
#define IPTOS_DSCP_EF ON_LINUX(184)
#endif
#ifndef IPTOS_DSCP_LE
#define IPTOS_DSCP_LE ON_LINUX(4)
#endif
#ifndef IPTOS_DSCP_VA
#define IPTOS_DSCP_VA ON_LINUX(176)
#endif
#ifndef IPTOS_ECN_MASK
#define IPTOS_ECN_MASK ON_LINUX(3)
#endif
#ifndef IPTOS_ECN_NOT_ECT
#define IPTOS_ECN_NOT_ECT ON_LINUX(0)
#endif
#ifndef IPTOS_ECN_ECT1
#define IPTOS_ECN_ECT1 ON_LINUX(1)
#endif
#ifndef IPTOS_ECN_ECT0
#define IPTOS_ECN_ECT0 ON_LINUX(2)
#endif
#ifndef IPTOS_ECN_CE
#define IPTOS_ECN_CE ON_LINUX(3)
#endif
#ifndef IPOPT_EOL
#define IPOPT_EOL ON_LINUX(0)
#endif
#ifndef IPOPT_END
#define IPOPT_END ON_LINUX(0)
#endif
#ifndef IPOPT_NOP
#define IPOPT_NOP ON_LINUX(1)
#endif
#ifndef IPOPT_NOOP
#define IPOPT_NOOP ON_LINUX(1)
#endif
#ifndef IPOPT_RR
#define IPOPT_RR ON_LINUX(7)
#endif
#ifndef IPOPT_TS
#define IPOPT_TS ON_LINUX(68)
#endif
#ifndef IPOPT_TIMESTAMP
#define IPOPT_TIMESTAMP ON_LINUX(68)
#endif
#ifndef IPOPT_SECURITY
#define IPOPT_SECURITY ON_LINUX(130)
#endif
#ifndef IPOPT_SEC
#define IPOPT_SEC ON_LINUX(130)
#endif
#ifndef IPOPT_LSRR
#define IPOPT_LSRR ON_LINUX(131)
#endif
#ifndef IPOPT_SSRR
#define IPOPT_SSRR ON_LINUX(137)
#endif
#ifndef IPOPT_SATID
#define IPOPT_SATID ON_LINUX(136)
#endif
#ifndef IPOPT_SID
#define IPOPT_SID ON_LINUX(136)
#endif
#ifndef IPOPT_RA
#define IPOPT_RA ON_LINUX(148)
#endif
#ifndef IPOPT_COPY
#define IPOPT_COPY ON_LINUX(128)
#endif
#ifndef IPOPT_CLASS_MASK
#define IPOPT_CLASS_MASK ON_LINUX(96)
#endif
#ifndef IPOPT_NUMBER_MASK
#define IPOPT_NUMBER_MASK ON_LINUX(31)
#endif
#ifndef IPOPT_TS_TSONLY
#define IPOPT_TS_TSONLY ON_LINUX(0)
#endif
#ifndef IPOPT_TS_TSANDADDR
#define IPOPT_TS_TSANDADDR ON_LINUX(1)
#endif
#ifndef IPOPT_TS_PRESPEC
#define IPOPT_TS_PRESPEC ON_LINUX(3)
#endif
#ifndef MAX_IPOPTLEN
#define MAX_IPOPTLEN ON_LINUX(40)
#endif
#ifndef IPVERSION
#define IPVERSION ON_LINUX(4)
#endif
#ifndef IPDEFTTL
#define IPDEFTTL ON_LINUX(64)
#endif
#ifndef MAXTTL
#define MAXTTL ON_LINUX(255)
#endif
#ifndef TH_FIN
#define TH_FIN ON_LINUX(1)
#endif
#ifndef TH_SYN
#define TH_SYN ON_LINUX(2)
#endif
#ifndef TH_RST
#define TH_RST ON_LINUX(4)
#endif
#ifndef TH_PUSH
#define TH_PUSH ON_LINUX(8)
#endif
#ifndef TH_ACK
#define TH_ACK ON_LINUX(16)
#endif
#ifndef TH_URG
#define TH_URG ON_LINUX(32)
#endif
#ifndef TCPI_OPT_TIMESTAMPS
#define TCPI_OPT_TIMESTAMPS ON_LINUX(1)
#endif
#ifndef TCPI_OPT_SACK
#define TCPI_OPT_SACK ON_LINUX(2)
#endif
#ifndef TCPI_OPT_WSCALE
#define TCPI_OPT_WSCALE ON_LINUX(4)
#endif
#ifndef TCPI_OPT_ECN
#define TCPI_OPT_ECN ON_LINUX(8)
#endif
#ifndef TCPI_OPT_ECN_SEEN
#define TCPI_OPT_ECN_SEEN ON_LINUX(16)
#endif
#ifndef TCPI_OPT_SYN_DATA
#define TCPI_OPT_SYN_DATA ON_LINUX(32)
#endif
#ifndef TCPI_OPT_USEC_TS
#define TCPI_OPT_USEC_TS ON_LINUX(64)
#endif
#ifndef TCPI_OPT_TFO_CHILD
#define TCPI_OPT_TFO_CHILD ON_LINUX(128)
#endif
#ifndef SOF_TIMESTAMPING_TX_HARDWARE
#define SOF_TIMESTAMPING_TX_HARDWARE ON_LINUX(1)
#endif
#ifndef SOF_TIMESTAMPING_TX_SOFTWARE
#define SOF_TIMESTAMPING_TX_SOFTWARE ON_LINUX(2)
#endif
#ifndef SOF_TIMESTAMPING_RX_HARDWARE
#define SOF_TIMESTAMPING_RX_HARDWARE ON_LINUX(4)
#endif
#ifndef SOF_TIMESTAMPING_RX_SOFTWARE
#define SOF_TIMESTAMPING_RX_SOFTWARE ON_LINUX(8)
#endif
#ifndef SOF_TIMESTAMPING_TX_SCHED
#define SOF_TIMESTAMPING_TX_SCHED ON_LINUX(256)
#endif
#ifndef SOF_TIMESTAMPING_TX_ACK
#define SOF_TIMESTAMPING_TX_ACK ON_LINUX(512)
#endif
#ifndef SOF_TIMESTAMPING_TX_COMPLETION
#define SOF_TIMESTAMPING_TX_COMPLETION ON_LINUX(0x40000)
#endif
#ifndef SOF_TIMESTAMPING_SOFTWARE
#define SOF_TIMESTAMPING_SOFTWARE ON_LINUX(16)
#endif
#ifndef SOF_TIMESTAMPING_SYS_HARDWARE
#define SOF_TIMESTAMPING_SYS_HARDWARE ON_LINUX(32)
#endif
#ifndef SOF_TIMESTAMPING_RAW_HARDWARE
#define SOF_TIMESTAMPING_RAW_HARDWARE ON_LINUX(64)
#endif
#ifndef SOF_TIMESTAMPING_OPT_ID
#define SOF_TIMESTAMPING_OPT_ID ON_LINUX(128)
#endif
#ifndef SOF_TIMESTAMPING_OPT_CMSG
#define SOF_TIMESTAMPING_OPT_CMSG ON_LINUX(1024)
#endif
#ifndef SOF_TIMESTAMPING_OPT_TSONLY
#define SOF_TIMESTAMPING_OPT_TSONLY ON_LINUX(2048)
#endif
#ifndef SOF_TIMESTAMPING_OPT_STATS
#define SOF_TIMESTAMPING_OPT_STATS ON_LINUX(0x1000)
#endif
#ifndef SOF_TIMESTAMPING_OPT_PKTINFO
#define SOF_TIMESTAMPING_OPT_PKTINFO ON_LINUX(0x2000)
#endif
#ifndef SOF_TIMESTAMPING_OPT_TX_SWHW
#define SOF_TIMESTAMPING_OPT_TX_SWHW ON_LINUX(0x4000)
#endif
#ifndef SOF_TIMESTAMPING_BIND_PHC
#define SOF_TIMESTAMPING_BIND_PHC ON_LINUX(0x8000)
#endif
#ifndef SOF_TIMESTAMPING_OPT_ID_TCP
#define SOF_TIMESTAMPING_OPT_ID_TCP ON_LINUX(0x10000)
#endif
#ifndef SOF_TIMESTAMPING_OPT_RX_FILTER
#define SOF_TIMESTAMPING_OPT_RX_FILTER ON_LINUX(0x20000)
#endif
#ifndef SOF_TIMESTAMPING_TX_RECORD_MASK
#define SOF_TIMESTAMPING_TX_RECORD_MASK ON_LINUX(771)
#endif
#ifndef SOF_TXTIME_DEADLINE_MODE
#define SOF_TXTIME_DEADLINE_MODE ON_LINUX(1)
#endif
#ifndef SOF_TXTIME_REPORT_ERRORS
#define SOF_TXTIME_REPORT_ERRORS ON_LINUX(2)
#endif
#ifndef CLOCK_REALTIME
#define CLOCK_REALTIME ON_LINUX(0)
#endif
#ifndef CLOCK_MONOTONIC
#define CLOCK_MONOTONIC ON_LINUX(1)
#endif
#ifndef CLOCK_TAI
#define CLOCK_TAI ON_LINUX(11)
#endif
#ifndef CLOCK_BOOTTIME
#define CLOCK_BOOTTIME ON_LINUX(7)
#endif
#ifndef CLOCK_MONOTONIC_RAW
#define CLOCK_MONOTONIC_RAW ON_LINUX(4)
#endif
#ifndef SO_EE_ORIGIN_NONE
#define SO_EE_ORIGIN_NONE ON_LINUX(0)
#endif
#ifndef SO_EE_ORIGIN_LOCAL
#define SO_EE_ORIGIN_LOCAL ON_LINUX(1)
#endif
#ifndef SO_EE_ORIGIN_ICMP
#define SO_EE_ORIGIN_ICMP ON_LINUX(2)
#endif
#ifndef SO_EE_ORIGIN_ICMP6
#define SO_EE_ORIGIN_ICMP6 ON_LINUX(3)
#endif
#ifndef SO_EE_ORIGIN_TXSTATUS
#define SO_EE_ORIGIN_TXSTATUS ON_LINUX(4)
#endif
#ifndef SO_EE_ORIGIN_TIMESTAMPING
#define SO_EE_ORIGIN_TIMESTAMPING ON_LINUX(4)
#endif
#ifndef SO_EE_ORIGIN_ZEROCOPY
#define SO_EE_ORIGIN_ZEROCOPY ON_LINUX(5)
#endif
#ifndef SO_EE_ORIGIN_TXTIME
#define SO_EE_ORIGIN_TXTIME ON_LINUX(6)
#endif
#ifndef SO_EE_CODE_ZEROCOPY_COPIED
#define SO_EE_CODE_ZEROCOPY_COPIED ON_LINUX(1)
#endif
#ifndef SO_EE_CODE_TXTIME_INVALID_PARAM
#define SO_EE_CODE_TXTIME_INVALID_PARAM ON_LINUX(1)
#endif
#ifndef SO_EE_CODE_TXTIME_MISSED
#define SO_EE_CODE_TXTIME_MISSED ON_LINUX(2)
#endif
#ifndef SO_EE_RFC4884_FLAG_INVALID
#define SO_EE_RFC4884_FLAG_INVALID ON_LINUX(1)
#endif
#ifndef SCM_TSTAMP_SND
#define SCM_TSTAMP_SND ON_LINUX(0)
#endif
#ifndef SCM_TSTAMP_SCHED
#define SCM_TSTAMP_SCHED ON_LINUX(1)
#endif
#ifndef SCM_TSTAMP_ACK
#define SCM_TSTAMP_ACK ON_LINUX(2)
#endif
#ifndef SCM_TSTAMP_COMPLETION
#define SCM_TSTAMP_COMPLETION ON_LINUX(3)
#endif
#ifndef IFF_UP
#define IFF_UP ON_LINUX(1)
#endif
#ifndef IFF_BROADCAST
#define IFF_BROADCAST ON_LINUX(2)
#endif
#ifndef IFF_DEBUG
#define IFF_DEBUG ON_LINUX(4)
#endif
#ifndef IFF_LOOPBACK
#define IFF_LOOPBACK ON_LINUX(8)
#endif
#ifndef IFF_POINTOPOINT
#define IFF_POINTOPOINT ON_LINUX(16)
#endif
#ifndef IFF_NOTRAILERS
#define IFF_NOTRAILERS ON_LINUX(32)
#endif
#ifndef IFF_RUNNING
#define IFF_RUNNING ON_LINUX(64)
#endif
#ifndef IFF_NOARP
#define IFF_NOARP ON_LINUX(128)
#endif
#ifndef IFF_PROMISC
#define IFF_PROMISC ON_LINUX(256)
#endif
#ifndef IFF_ALLMULTI
#define IFF_ALLMULTI ON_LINUX(512)
#endif
#ifndef IFF_MASTER
#define IFF_MASTER ON_LINUX(1024)
#endif
#ifndef IFF_SLAVE
#define IFF_SLAVE ON_LINUX(2048)
#endif
#ifndef IFF_MULTICAST
#define IFF_MULTICAST ON_LINUX(0x1000)
#endif
#ifndef IFF_PORTSEL
#define IFF_PORTSEL ON_LINUX(0x2000)
#endif
#ifndef IFF_AUTOMEDIA
#define IFF_AUTOMEDIA ON_LINUX(0x4000)
#endif
#ifndef IFF_DYNAMIC
#define IFF_DYNAMIC ON_LINUX(0x8000)
#endif
#ifndef IFF_LOWER_UP
#define IFF_LOWER_UP ON_LINUX(0x10000)
#endif
#ifndef IFF_DORMANT
#define IFF_DORMANT ON_LINUX(0x20000)
#endif
#ifndef IFF_ECHO
#define IFF_ECHO ON_LINUX(0x40000)
#endif
#ifndef FIONREAD
#define FIONREAD ON_LINUX(21531)
#endif
#ifndef FIONBIO
#define FIONBIO ON_LINUX(21537)
#endif
#ifndef FIOASYNC
#define FIOASYNC ON_LINUX(21586)
#endif
#ifndef FIOSETOWN
#define FIOSETOWN ON_LINUX(35073)
#endif
#ifndef FIOGETOWN
#define FIOGETOWN ON_LINUX(35075)
#endif
#ifndef SIOCINQ
#define SIOCINQ ON_LINUX(21531)
#endif
#ifndef SIOCOUTQ
#define SIOCOUTQ ON_LINUX(21521)
#endif
#ifndef SIOCOUTQNSD
#define SIOCOUTQNSD ON_LINUX(35147)
#endif
#ifndef SIOCATMARK
#define SIOCATMARK ON_LINUX(35077)
#endif
#ifndef SIOCSPGRP
#define SIOCSPGRP ON_LINUX(35074)
#endif
#ifndef SIOCGPGRP
#define SIOCGPGRP ON_LINUX(35076)
#endif
#ifndef SIOCGSTAMP
#define SIOCGSTAMP ON_LINUX(35078)
#endif
#ifndef SIOCGSTAMPNS
#define SIOCGSTAMPNS ON_LINUX(35079)
#endif
#ifndef SIOCGSTAMP_OLD
#define SIOCGSTAMP_OLD ON_LINUX(35078)
#endif
#ifndef SIOCGSTAMPNS_OLD
#define SIOCGSTAMPNS_OLD ON_LINUX(35079)
#endif
#ifndef SIOCGSTAMP_NEW
#define SIOCGSTAMP_NEW ON_LINUX(0x80108906)
#endif
#ifndef SIOCGSTAMPNS_NEW
#define SIOCGSTAMPNS_NEW ON_LINUX(0x80108907)
#endif
#ifndef SIOCGSKNS
#define SIOCGSKNS ON_LINUX(35148)
#endif
#ifndef SIOCUNIXFILE
#define SIOCUNIXFILE ON_LINUX(35296)
#endif
#ifndef SIOCADDRT
#define SIOCADDRT ON_LINUX(35083)
#endif
#ifndef SIOCDELRT
#define SIOCDELRT ON_LINUX(35084)
#endif
#ifndef SIOCGIFNAME
#define SIOCGIFNAME ON_LINUX(35088)
#endif
#ifndef SIOCGIFCONF
#define SIOCGIFCONF ON_LINUX(35090)
#endif
#ifndef SIOCGIFFLAGS
#define SIOCGIFFLAGS ON_LINUX(35091)
#endif
#ifndef SIOCSIFFLAGS
#define SIOCSIFFLAGS ON_LINUX(35092)
#endif
#ifndef SIOCGIFADDR
#define SIOCGIFADDR ON_LINUX(35093)
#endif
#ifndef SIOCSIFADDR
#define SIOCSIFADDR ON_LINUX(35094)
#endif
#ifndef SIOCDIFADDR
#define SIOCDIFADDR ON_LINUX(35126)
#endif
#ifndef SIOCGIFDSTADDR
#define SIOCGIFDSTADDR ON_LINUX(35095)
#endif
#ifndef SIOCSIFDSTADDR
#define SIOCSIFDSTADDR ON_LINUX(35096)
#endif
#ifndef SIOCGIFBRDADDR
#define SIOCGIFBRDADDR ON_LINUX(35097)
#endif
#ifndef SIOCSIFBRDADDR
#define SIOCSIFBRDADDR ON_LINUX(35098)
#endif
#ifndef SIOCGIFNETMASK
#define SIOCGIFNETMASK ON_LINUX(35099)
#endif
#ifndef SIOCSIFNETMASK
#define SIOCSIFNETMASK ON_LINUX(35100)
#endif
#ifndef SIOCGIFMETRIC
#define SIOCGIFMETRIC ON_LINUX(35101)
#endif
#ifndef SIOCSIFMETRIC
#define SIOCSIFMETRIC ON_LINUX(35102)
#endif
#ifndef SIOCGIFMTU
#define SIOCGIFMTU ON_LINUX(35105)
#endif
#ifndef SIOCSIFMTU
#define SIOCSIFMTU ON_LINUX(35106)
#endif
#ifndef SIOCSIFNAME
#define SIOCSIFNAME ON_LINUX(35107)
#endif
#ifndef SIOCGIFHWADDR
#define SIOCGIFHWADDR ON_LINUX(35111)
#endif
#ifndef SIOCSIFHWADDR
#define SIOCSIFHWADDR ON_LINUX(35108)
#endif
#ifndef SIOCSIFHWBROADCAST
#define SIOCSIFHWBROADCAST ON_LINUX(35127)
#endif
#ifndef SIOCGIFINDEX
#define SIOCGIFINDEX ON_LINUX(35123)
#endif
#ifndef SIOCGIFMAP
#define SIOCGIFMAP ON_LINUX(35184)
#endif
#ifndef SIOCSIFMAP
#define SIOCSIFMAP ON_LINUX(35185)
#endif
#ifndef SIOCGIFTXQLEN
#define SIOCGIFTXQLEN ON_LINUX(35138)
#endif
#ifndef SIOCSIFTXQLEN
#define SIOCSIFTXQLEN ON_LINUX(35139)
#endif
#ifndef SIOCGIFPFLAGS
#define SIOCGIFPFLAGS ON_LINUX(35125)
#endif
#ifndef SIOCSIFPFLAGS
#define SIOCSIFPFLAGS ON_LINUX(35124)
#endif
#ifndef SIOCADDMULTI
#define SIOCADDMULTI ON_LINUX(35121)
#endif
#ifndef SIOCDELMULTI
#define SIOCDELMULTI ON_LINUX(35122)
#endif
#ifndef SIOCGARP
#define SIOCGARP ON_LINUX(35156)
#endif
#ifndef SIOCSARP
#define SIOCSARP ON_LINUX(35157)
#endif
#ifndef SIOCDARP
#define SIOCDARP ON_LINUX(35155)
#endif
#ifndef SIOCETHTOOL
#define SIOCETHTOOL ON_LINUX(35142)
#endif
#ifndef SIOCGMIIPHY
#define SIOCGMIIPHY ON_LINUX(35143)
#endif
#ifndef SIOCGMIIREG
#define SIOCGMIIREG ON_LINUX(35144)
#endif
#ifndef SIOCSMIIREG
#define SIOCSMIIREG ON_LINUX(35145)
#endif
#ifndef SIOCGHWTSTAMP
#define SIOCGHWTSTAMP ON_LINUX(35249)
#endif
#ifndef SIOCSHWTSTAMP
#define SIOCSHWTSTAMP ON_LINUX(35248)
#endif
#ifndef SIOCDEVPRIVATE
#define SIOCDEVPRIVATE ON_LINUX(35312)
#endif
#ifndef SIOCPROTOPRIVATE
#define SIOCPROTOPRIVATE ON_LINUX(35296)
#endif
#ifndef BPF_LD
#define BPF_LD ON_LINUX(0)
#endif
#ifndef BPF_LDX
#define BPF_LDX ON_LINUX(1)
#endif
#ifndef BPF_ST
#define BPF_ST ON_LINUX(2)
#endif
#ifndef BPF_STX
#define BPF_STX ON_LINUX(3)
#endif
#ifndef BPF_ALU
#define BPF_ALU ON_LINUX(4)
#endif
#ifndef BPF_JMP
#define BPF_JMP ON_LINUX(5)
#endif
#ifndef BPF_RET
#define BPF_RET ON_LINUX(6)
#endif
#ifndef BPF_MISC
#define BPF_MISC ON_LINUX(7)
#endif
#ifndef BPF_W
#define BPF_W ON_LINUX(0)
#endif
#ifndef BPF_H
#define BPF_H ON_LINUX(8)
#endif
#ifndef BPF_B
#define BPF_B ON_LINUX(16)
#endif
#ifndef BPF_IMM
#define BPF_IMM ON_LINUX(0)
#endif
#ifndef BPF_ABS
#define BPF_ABS ON_LINUX(32)
#endif
#ifndef BPF_IND
#define BPF_IND ON_LINUX(64)
#endif
#ifndef BPF_MEM
#define BPF_MEM ON_LINUX(96)
#endif
#ifndef BPF_LEN
#define BPF_LEN ON_LINUX(128)
#endif
#ifndef BPF_MSH
#define BPF_MSH ON_LINUX(160)
#endif
#ifndef BPF_ADD
#define BPF_ADD ON_LINUX(0)
#endif
#ifndef BPF_SUB
#define BPF_SUB ON_LINUX(16)
#endif
#ifndef BPF_MUL
#define BPF_MUL ON_LINUX(32)
#endif
#ifndef BPF_DIV
#define BPF_DIV ON_LINUX(48)
#endif
#ifndef BPF_OR
#define BPF_OR ON_LINUX(64)
#endif
#ifndef BPF_AND
#define BPF_AND ON_LINUX(80)
#endif
#ifndef BPF_LSH
#define BPF_LSH ON_LINUX(96)
#endif
#ifndef BPF_RSH
#define BPF_RSH ON_LINUX(112)
#endif
#ifndef BPF_NEG
#define BPF_NEG ON_LINUX(128)
#endif
#ifndef BPF_MOD
#define BPF_MOD ON_LINUX(144)
#endif
#ifndef BPF_XOR
#define BPF_XOR ON_LINUX(160)
#endif
#ifndef BPF_JA
#define BPF_JA ON_LINUX(0)
#endif
#ifndef BPF_JEQ
#define BPF_JEQ ON_LINUX(16)
#endif
#ifndef BPF_JGT
#define BPF_JGT ON_LINUX(32)
#endif
#ifndef BPF_JGE
#define BPF_JGE ON_LINUX(48)
#endif
#ifndef BPF_JSET
#define BPF_JSET ON_LINUX(64)
#endif
#ifndef BPF_K
#define BPF_K ON_LINUX(0)
#endif
#ifndef BPF_X
#define BPF_X ON_LINUX(8)
#endif
#ifndef BPF_A
#define BPF_A ON_LINUX(16)
#endif
#ifndef BPF_TAX
#define BPF_TAX ON_LINUX(0)
#endif
#ifndef BPF_TXA
#define BPF_TXA ON_LINUX(128)
#endif
#ifndef BPF_MAXINSNS
#define BPF_MAXINSNS ON_LINUX(0x1000)
#endif
#ifndef BPF_MEMWORDS
#define BPF_MEMWORDS ON_LINUX(16)
#endif
#ifndef SKF_AD_OFF
#define SKF_AD_OFF ON_LINUX(-4096)
#endif
#ifndef SKF_AD_PROTOCOL
#define SKF_AD_PROTOCOL ON_LINUX(0)
#endif
#ifndef SKF_AD_PKTTYPE
#define SKF_AD_PKTTYPE ON_LINUX(4)
#endif
#ifndef SKF_AD_IFINDEX
#define SKF_AD_IFINDEX ON_LINUX(8)
#endif
#ifndef SKF_AD_NLATTR
#define SKF_AD_NLATTR ON_LINUX(12)
#endif
#ifndef SKF_AD_NLATTR_NEST
#define SKF_AD_NLATTR_NEST ON_LINUX(16)
#endif
#ifndef SKF_AD_MARK
#define SKF_AD_MARK ON_LINUX(20)
#endif
#ifndef SKF_AD_QUEUE
#define SKF_AD_QUEUE ON_LINUX(24)
#endif
#ifndef SKF_AD_HATYPE
#define SKF_AD_HATYPE ON_LINUX(28)
#endif
#ifndef SKF_AD_RXHASH
#define SKF_AD_RXHASH ON_LINUX(32)
#endif
#ifndef SKF_AD_CPU
#define SKF_AD_CPU ON_LINUX(36)
#endif
#ifndef SKF_AD_ALU_XOR_X
#define SKF_AD_ALU_XOR_X ON_LINUX(40)
#endif
#ifndef SKF_AD_VLAN_TAG
#define SKF_AD_VLAN_TAG ON_LINUX(44)
#endif
#ifndef SKF_AD_VLAN_TAG_PRESENT
#define SKF_AD_VLAN_TAG_PRESENT ON_LINUX(48)
#endif
#ifndef SKF_AD_PAY_OFFSET
#define SKF_AD_PAY_OFFSET ON_LINUX(52)
#endif
#ifndef SKF_AD_RANDOM
#define SKF_AD_RANDOM ON_LINUX(56)
#endif
#ifndef SKF_AD_VLAN_TPID
#define SKF_AD_VLAN_TPID ON_LINUX(60)
#endif
#ifndef SKF_AD_MAX
#define SKF_AD_MAX ON_LINUX(64)
#endif
#ifndef SKF_NET_OFF
#define SKF_NET_OFF ON_LINUX(-1048576)
#endif
#ifndef SKF_LL_OFF
#define SKF_LL_OFF ON_LINUX(-2097152)
#endif

#endif
