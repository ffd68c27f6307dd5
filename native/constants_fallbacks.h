// Generated from native/constants.def by scripts/generate-constants.cjs. Change that, then `npm run generate`.
// What stands for a name that the headers do not define: its value on Linux, and nothing elsewhere.
#ifndef BSD_SOCKETS_CONSTANTS_FALLBACKS_H
#define BSD_SOCKETS_CONSTANTS_FALLBACKS_H

#ifdef __linux__
#define ON_LINUX(value) (value)
#else
#define ON_LINUX(value) (Constant())
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
#define EFTYPE (Constant())
#endif
#ifndef EAUTH
#define EAUTH (Constant())
#endif
#ifndef ENEEDAUTH
#define ENEEDAUTH (Constant())
#endif
#ifndef EPROCLIM
#define EPROCLIM (Constant())
#endif
#ifndef EPROCUNAVAIL
#define EPROCUNAVAIL (Constant())
#endif
#ifndef EPROGMISMATCH
#define EPROGMISMATCH (Constant())
#endif
#ifndef EPROGUNAVAIL
#define EPROGUNAVAIL (Constant())
#endif
#ifndef ERPCMISMATCH
#define ERPCMISMATCH (Constant())
#endif
#ifndef EBADRPC
#define EBADRPC (Constant())
#endif
#ifndef ENOATTR
#define ENOATTR (Constant())
#endif
#ifndef EDOOFUS
#define EDOOFUS (Constant())
#endif
#ifndef ENOTCAPABLE
#define ENOTCAPABLE (Constant())
#endif
#ifndef ECAPMODE
#define ECAPMODE (Constant())
#endif
#ifndef ENOPOLICY
#define ENOPOLICY (Constant())
#endif
#ifndef EQFULL
#define EQFULL (Constant())
#endif
#ifndef EPWROFF
#define EPWROFF (Constant())
#endif
#ifndef EDEVERR
#define EDEVERR (Constant())
#endif
#ifndef EBADEXEC
#define EBADEXEC (Constant())
#endif
#ifndef EBADARCH
#define EBADARCH (Constant())
#endif
#ifndef ESHLIBVERS
#define ESHLIBVERS (Constant())
#endif
#ifndef EBADMACHO
#define EBADMACHO (Constant())
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
#define AF_SYSTEM (Constant())
#endif
#ifndef AF_LINK
#define AF_LINK (Constant())
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
#define PF_SYSTEM (Constant())
#endif
#ifndef PF_LINK
#define PF_LINK (Constant())
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
#define SOCK_MAXADDRLEN (Constant())
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
#define SOL_LOCAL (Constant())
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
#define SO_NOSIGPIPE (Constant())
#endif
#ifndef SO_REUSEPORT_LB
#define SO_REUSEPORT_LB (Constant())
#endif
#ifndef SO_USELOOPBACK
#define SO_USELOOPBACK (Constant())
#endif
#ifndef SO_USER_COOKIE
#define SO_USER_COOKIE (Constant())
#endif
#ifndef SO_SETFIB
#define SO_SETFIB (Constant())
#endif
#ifndef SO_RTABLE
#define SO_RTABLE (Constant())
#endif
#ifndef SO_BINTIME
#define SO_BINTIME (Constant())
#endif
#ifndef SO_TIMESTAMP_MONOTONIC
#define SO_TIMESTAMP_MONOTONIC (Constant())
#endif
#ifndef SO_LABEL
#define SO_LABEL (Constant())
#endif
#ifndef SO_PEERLABEL
#define SO_PEERLABEL (Constant())
#endif
#ifndef SO_LISTENQLIMIT
#define SO_LISTENQLIMIT (Constant())
#endif
#ifndef SO_LISTENQLEN
#define SO_LISTENQLEN (Constant())
#endif
#ifndef SO_LISTENINCQLEN
#define SO_LISTENINCQLEN (Constant())
#endif
#ifndef SO_NREAD
#define SO_NREAD (Constant())
#endif
#ifndef SO_NWRITE
#define SO_NWRITE (Constant())
#endif
#ifndef SO_LINGER_SEC
#define SO_LINGER_SEC (Constant())
#endif
#ifndef SO_RANDOMPORT
#define SO_RANDOMPORT (Constant())
#endif
#ifndef SO_EXCLBIND
#define SO_EXCLBIND (Constant())
#endif
#ifndef SO_ACCEPTFILTER
#define SO_ACCEPTFILTER (Constant())
#endif
#ifndef SO_DONTTRUNC
#define SO_DONTTRUNC (Constant())
#endif
#ifndef LOCAL_PEERCRED
#define LOCAL_PEERCRED (Constant())
#endif
#ifndef LOCAL_PEERPID
#define LOCAL_PEERPID (Constant())
#endif
#ifndef LOCAL_PEEREPID
#define LOCAL_PEEREPID (Constant())
#endif
#ifndef LOCAL_PEERUUID
#define LOCAL_PEERUUID (Constant())
#endif
#ifndef LOCAL_PEERTOKEN
#define LOCAL_PEERTOKEN (Constant())
#endif
#ifndef LOCAL_CREDS
#define LOCAL_CREDS (Constant())
#endif
#ifndef LOCAL_CREDS_PERSISTENT
#define LOCAL_CREDS_PERSISTENT (Constant())
#endif
#ifndef LOCAL_CONNWAIT
#define LOCAL_CONNWAIT (Constant())
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
#define SCM_CREDS (Constant())
#endif
#ifndef SCM_CREDS2
#define SCM_CREDS2 (Constant())
#endif
#ifndef SCM_BINTIME
#define SCM_BINTIME (Constant())
#endif
#ifndef SCM_REALTIME
#define SCM_REALTIME (Constant())
#endif
#ifndef SCM_MONOTONIC
#define SCM_MONOTONIC (Constant())
#endif
#ifndef SCM_TIMESTAMP_MONOTONIC
#define SCM_TIMESTAMP_MONOTONIC (Constant())
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
#define IPPROTO_ICMPV4 (Constant())
#endif
#ifndef IPPROTO_DIVERT
#define IPPROTO_DIVERT (Constant())
#endif
#ifndef IPPROTO_CARP
#define IPPROTO_CARP (Constant())
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
#define IP_RECVDSTADDR (Constant())
#endif
#ifndef IP_SENDSRCADDR
#define IP_SENDSRCADDR (Constant())
#endif
#ifndef IP_RECVIF
#define IP_RECVIF (Constant())
#endif
#ifndef IP_PORTRANGE
#define IP_PORTRANGE (Constant())
#endif
#ifndef IP_BOUND_IF
#define IP_BOUND_IF (Constant())
#endif
#ifndef IP_BINDANY
#define IP_BINDANY (Constant())
#endif
#ifndef IP_DONTFRAG
#define IP_DONTFRAG (Constant())
#endif
#ifndef IP_ONESBCAST
#define IP_ONESBCAST (Constant())
#endif
#ifndef IP_ADD_SOURCE_FILTER
#define IP_ADD_SOURCE_FILTER (Constant())
#endif
#ifndef IP_DUMMYNET_CONFIGURE
#define IP_DUMMYNET_CONFIGURE (Constant())
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
#define IPV6_USE_MIN_MTU (Constant())
#endif
#ifndef IPV6_BOUND_IF
#define IPV6_BOUND_IF (Constant())
#endif
#ifndef IPV6_PORTRANGE
#define IPV6_PORTRANGE (Constant())
#endif
#ifndef IPV6_BINDANY
#define IPV6_BINDANY (Constant())
#endif
#ifndef IPV6_BINDV6ONLY
#define IPV6_BINDV6ONLY (Constant())
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
#define TCP_FUNCTION_BLK (Constant())
#endif
#ifndef TCP_KEEPALIVE
#define TCP_KEEPALIVE (Constant())
#endif
#ifndef TCP_KEEPINIT
#define TCP_KEEPINIT (Constant())
#endif
#ifndef TCP_NOOPT
#define TCP_NOOPT (Constant())
#endif
#ifndef TCP_NOPUSH
#define TCP_NOPUSH (Constant())
#endif
#ifndef TCP_CONNECTIONTIMEOUT
#define TCP_CONNECTIONTIMEOUT (Constant())
#endif
#ifndef TCP_RXT_CONNDROPTIME
#define TCP_RXT_CONNDROPTIME (Constant())
#endif
#ifndef TCP_RXT_FINDROP
#define TCP_RXT_FINDROP (Constant())
#endif
#ifndef TCP_SENDMOREACKS
#define TCP_SENDMOREACKS (Constant())
#endif
#ifndef TCP_CONNECTION_INFO
#define TCP_CONNECTION_INFO (Constant())
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
#define MSG_EOF (Constant())
#endif
#ifndef MSG_NEEDSA
#define MSG_NEEDSA (Constant())
#endif
#ifndef MSG_NBIO
#define MSG_NBIO (Constant())
#endif
#ifndef MSG_BCAST
#define MSG_BCAST (Constant())
#endif
#ifndef MSG_MCAST
#define MSG_MCAST (Constant())
#endif
#ifndef MSG_HAVEMORE
#define MSG_HAVEMORE (Constant())
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
#define AI_DEFAULT (Constant())
#endif
#ifndef AI_V4MAPPED_CFG
#define AI_V4MAPPED_CFG (Constant())
#endif
#ifndef AI_MASK
#define AI_MASK (Constant())
#endif
#ifndef AI_UNUSABLE
#define AI_UNUSABLE (Constant())
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
#define NI_WITHSCOPEID (Constant())
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
#define EAI_BADHINTS (Constant())
#endif
#ifndef EAI_PROTOCOL
#define EAI_PROTOCOL (Constant())
#endif
#ifndef EAI_MAX
#define EAI_MAX (Constant())
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

#endif
