/** Filter expressions: what is right, and what is wrong. */

/** Of Ethernet. */
export const expressions: string[] = String.raw`
ip | ip6 | arp | rarp | tcp | udp | sctp | icmp | icmp6 | igmp | igrp | pim | vrrp | carp | ah | esp | atalk | aarp
decnet | lat | sca | moprc | mopdl | iso | stp | ipx | netbeui | not ip | !tcp | not not udp
host 10.0.0.1 | src host 10.0.0.1 | dst host 192.168.1.2 | src or dst host 10.0.0.1 | src and dst host 10.0.0.1
dst or src 10.0.0.1 | dst and src 10.0.0.1 | src 10.0.0.1 | dst 10.0.0.1 | ip host 10.0.0.1 | ip src host 10.0.0.1
arp host 10.0.0.1 | rarp host 1.2.3.4 | arp src 10.0.0.1 | host 10.1 | host 167772161 | host 0xc0a80102 | host 012
ip host 1.2.3.4 or arp | host 10.0.0.1 and host 192.168.1.2 | host 10.0.0.1 and not 192.168.1.2
net 10 | net 10.1 | net 10.1.2 | net 10.1.2.3 | net 192.168 | net 192.168.1.0/24 | net 10.0.0.0/8 | net 10.0/8
net 0.0.0.0/0 | net 1.2.3.4/32 | net 192.168.0.0/15 | net 128.0.0.0/1 | net 10.0.0.0 mask 255.0.0.0 | net 10.0 mask 255.0
net 0.0.0.1 mask 0.0.0.1 | src net 10 | dst net 10.0.0.0/8 | src and dst net 10 | ip net 192.168.1.0/24
arp net 10.0.0.0/8 | src net 10 or 192.168 | net 1.2.3.4 mask 255.255.255.255 and ip or net 1
host ::1 | host fe80::1 | src host fe80::1 | dst host 2001:db8::2 | ip6 host ff02::1:2 | src and dst host ::1
net fe80::/10 | net ::/0 | net 2001:db8::/32 | src net fe80::/64 | ip6 net ff00::/8 | net 2001:db8::/33 | net ::1
net fe80::1/128 | host 1:2:3:4:5:6:7:8 | host ::ffff:1.2.3.4 | dst net ff02::/16
port 80 | src port 80 | dst port 80 | src or dst port 80 | src and dst port 80 | tcp port 80 | udp port 53 | sctp port 80
tcp src port 443 | tcp dst port 80 | udp src port 53 | udp dst port 547 | sctp dst port 443 | tcp src and dst port 80
port 0 | port 65535 | port http | port domain | tcp port domain | udp port domain | port ssh or ftp | port 0x50
port tftp | udp port tftp | port not 80 | port 53 or 80 | port 80 and 81 | port (53 or 80) | port ((53) or (80))
port 80 or (90 or 91) | port 80 and (51000 or 81) or 443 | tcp port 80 and (81 or not 51000) | not port 80 | not port 80 or 81
portrange 50-90 | src portrange 50-90 | dst portrange 1-1024 | tcp portrange 20-80 | udp portrange 53-5353 | portrange 80
portrange 90-50 | sctp portrange 80-443 | portrange ssh-domain | portrange domain-tftp | tcp src and dst portrange 1-100
portrange 0-65535 | portrange 65535-65535 | not portrange 1-1023 | portrange 1-10 or 50-60
ether host 01:02:03:04:05:06 | ether src 00:a0:c9:11:22:33 | ether dst 1:2:3:4:5:6 | ether src or dst 1:2:3:4:5:6
ether src and dst 1:2:3:4:5:6 | ether host 0102.0304.0506 | ether host 010203040506 | ether host 01-02-03-04-05-06
ether host 1.2.3.4.5.6 | ether src host 0:a0:c9:11:22:33 | ether host 1:2:3:4:5:6 or ff:ff:ff:ff:ff:ff
ether proto 0x800 | ether proto 2054 | ether proto \ip | ether proto \ip6 | ether proto \arp | ether proto \stp
ether proto \iso | ether proto \ipx | ether proto \netbeui | ether proto \atalk | ether proto \aarp | ether proto \loopback
ether proto 0x42 | ether proto 5 | ether proto 6 | ether proto 0xe0 | ether proto 0xf0 | ether proto 0xfe | ether proto 1500
ether proto 1501 | ether proto 0x88cc | ether proto 70000 or ip | link proto 0x86dd
broadcast | multicast | ether broadcast | ether multicast | ip broadcast | ip multicast | ip6 multicast | not multicast
broadcast or ip multicast | not (broadcast or multicast)
ip proto 6 | ip proto \tcp | ip proto 89 | ip proto \ospf or \igmp | ip proto 300 or arp | ip6 proto 58 | ip6 proto 44
ip6 proto \udp | ip6 proto \ipv6-icmp | proto 17 | proto \tcp | proto 0 | proto \gre | ip6 proto 0 | ip6 proto 43
vlan | vlan 5 | vlan 100 | vlan 0 | vlan (5) | vlan and ip | vlan 5 and tcp port 80 | vlan and vlan | vlan and vlan 7
vlan 100 and vlan 7 and host 10.0.0.1 | vlan and ip6 | vlan and arp | not vlan | vlan or ip | ip or vlan 5
vlan and vlan and vlan and ip | vlan 5 or vlan 7 | vlan and ether host 1:2:3:4:5:6 | vlan and ether[0] = 1
vlan and ip[0] = 0x45 | vlan and tcp[2:2] = 80 | not vlan 5 and not ip | (vlan and ip) or (vlan and arp) | vlan and portrange 1-100
mpls | mpls 5 | mpls and ip | mpls 5 and tcp port 80 | mpls 100 and mpls 3 and host 1.2.3.4 | mpls and ip6 | vlan and mpls
mpls and mpls | mpls and tcp | mpls and ip[0] = 0x45 | mpls or ip
pppoed | pppoes | pppoes 5 | pppoes and ip | pppoes 5 and tcp port 80 | pppoes 6 and ip6 | pppoes and ether[0] = 0
pppoes and ip[8] = 64 | pppoes and mpls
less 60 | greater 100 | less 0 | greater 0x10 | len > 60 | len >= 60 | len < 60 | len <= 60 | len = 60 | len != 60
length = 54 | len == 54 | 54 = len | 60 < len | 60 <= len | 60 > len | 60 >= len | 60 != len | len - 14 = 40 | 100 - len > 50
tcp[13] & 2 != 0 | tcp[tcpflags] & (tcp-syn|tcp-fin) != 0 | tcp[tcpflags] == tcp-syn | tcp[tcpflags] & tcp-ack = 0
tcp[tcpflags] & (tcp-syn|tcp-ack) == tcp-syn | tcp[tcpflags] & tcp-rst != 0 and tcp src port 21 | tcp[0:2] = 80
tcp[4:4] = 1 | tcp[12] >> 4 > 5 | udp[4:2] > 8 | udp[0:2] = 53 or udp[2:2] = 53 | udp[8] = 1 | sctp[0:2] = 80
icmp[icmptype] = icmp-echo | icmp[icmptype] != icmp-echo and icmp[icmptype] != icmp-echoreply | icmp[icmpcode] = 1
icmp[0] = icmp-unreach | icmp[icmptype] = icmp-timxceed | icmp6[icmp6type] = icmp6-echo | icmp6[icmp6code] = 0
icmp6[0] = icmp6-neighborsolicit | icmp6[icmp6type] >= icmp6-routersolicit | igmp[0] = 0x16 | pim[0] = 0x20 | vrrp[1] = 1
ip[0] & 0xf != 5 | ip[0] & 0xf = 5 | ip[6:2] & 0x1fff = 0 | ip[6:2] & 0x1fff != 0 | ip[6] & 0x20 != 0 | ip[8] < 64 | ip[8] > 200
ip[9] = 6 | ip[16] >= 224 | ip[12:4] = 0x0a000001 | ip[2:2] > 50 | ip6[6] = 17 | ip6[6] = 58 and ip6[40] = 128 | ip6[24] = 0xff
arp[6:2] = 1 | arp[7] = 2 | rarp[7] = 3 | ether[0] & 1 != 0 | ether[0] & 1 = 0 and ip[16] >= 224 | ether[12:2] = 0x806
ether[len - 1] = 0x55 | ip[ip[0]] = 0 | ip[ip[0] & 0xf] = 64 | tcp[tcp[12] >> 4] = 0 | ether[ether[0] + 2] = 4
tcp[((tcp[12] & 0xf0) >> 2)] = 0xaa | ip[(ip[0] & 0xf) * 4:2] = 80 | icmp6[icmp6[0] & 1] = 0 | atalk[0] = 1 | decnet[0:2] = 0x102
tcp port 80 and (((ip[2:2] - ((ip[0]&0xf)<<2)) - ((tcp[12]&0xf0)>>2)) != 0) | ip[2:2] + 14 = len | ip[2:2] = len - 14
ip[0] = ip[8] - 0x3b + 0x40 | ip[0] > ip[8] | ip[0] >= tcp[13] | ip[8] < ip[0] | tcp[0:2] = tcp[2:2] | udp[0:2] <= udp[2:2]
ip[0] + len = 0x7b | ip[8] * 2 = 128 | ip[8] / 2 = 32 | ip[8] % 7 = 1 | ip[8] ^ 0x41 = 1 | ip[8] | 1 = 65 | ip[8] << 2 = 256
ip[8] >> 6 = 1 | -ip[8] = -64 | ip[8] - -1 = 65 | ip[0] / ip[9] = 11 | ip[0] % ip[9] = 3 | ip[0] / ip[6] = 3 | len << ip[9] > 5
ip[0] & 0xf << 2 = 64 | len & 1 | 2 = 3 | 2 + 3 * 4 = len - 40 | len = 2 * 3 ^ 1 + 40 | 7 % 4 * 2 + 47 = len | len - 8 - 6 = 40
len * 2 / 2 = len | 1 = 1 | 1 < 2 and ip | ip or 1 = 1 | ip[-1] = 0 | ether[0xfffff010] = 1 or ip | ether[0x10000] = 1 or ip | (ip[0]) = 0x45 | (ip[0] + 1) = 0x46
((ip[0]) & (0xf0)) = 0x40 | (5) = len - 49 | ip[0] + tcp[13] = 0x47 | 0x40 & ip[0] = 0x40 | 2 & tcp[13] != 0
tcp and port 80 | tcp and not port 80 | tcp or udp and port 53 | (tcp or udp) and port 53 | udp and (port 53 or port 67)
host 10.0.0.1 and tcp port 80 and tcp[tcpflags] & tcp-syn != 0 | ip and not net 10.0.0.0/8 | ip6 and not icmp6
arp or icmp or icmp6 | not arp and not icmp | (not arp) and (not icmp) | not (arp or icmp) | ip and ip | ip or ip6 or arp
tcp src port 80 or udp dst port 53 or icmp[0] = 8 | ip6 and tcp or ip and udp | ip || arp && tcp | ip or (arp and tcp) or udp
src 10.0.0.1 and dst port 80 | src host 10.0.0.1 or dst 192.168.1.2 | src net 10 and not dst net 192.168 | ip or not ip
host (10.0.0.1 or 1.2.3.4) | host 10.0.0.1 or (1.2.3.4 and 10.1.2.3) or 192.168.1.7 | src (10.0.0.1 or fe80::1)
ether proto (0x800 or 0x806) | ip proto (6 or 17) | tcp[13] = 2 or tcp[13] = 18 or tcp[13] = 24 | not tcp[13] = 2
(ip and tcp) or (ip and udp) or (ip6 and tcp) | not (tcp and (port 80 or port 443)) and not udp | ((((tcp))))
ip[6:2] & 0x3fff != 0 and not tcp | port 67 or 68 and broadcast | greater 60 and less 100 | igmp or ip multicast and not udp
`
  .trim()
  // A space on both sides: `|` is an operator as well.
  .split(/\n/)
  .flatMap((line) => line.split(/ \| (?!1 = 65|2 = 3)/));

/** Of link types without Ethernet headers. */
export const ipExpressions: string[] = `
ip, ip6, tcp, udp, sctp, icmp, icmp6, not ip, host 10.0.0.1, src net 10, net fe80::/10, ip6 host ::1, port 80
tcp src port 443, udp portrange 53-5353, port 53 or 80, ip multicast, ip6 multicast, ip broadcast, tcp[13] & 2 != 0
icmp6[0] = 128, ip[8] = 64, ip6[6] = 17, less 60, len > 70, ip proto 89, proto 17, ether[0] = 0x45, udp[0:2] = udp[2:2]
ip[ip[0] & 0xf] = 64, not arp, tcp or arp, not (tcp port 80), tcp and not host 10.0.0.1, ip[6:2] & 0x1fff != 0
`
  .trim()
  .split(/, |\n/);

/** Of cooked captures, which say which way a packet went. */
export const cookedExpressions: string[] = ['inbound', 'outbound', 'tcp and outbound', 'arp', 'ether proto 0x800'];

/** What is wrong. */
export const wrongExpressions: string[] = String.raw`
foo | 1.2.3.4 | ip 10.0.0.1 | tcp 80 | ether 1:2:3:4:5:6 | 5 | (5) | host | port | net | portrange | proto | src | dst | src or
vlan -1 | vlan 4096 | mpls 1048576 | pppoes 65536 | mpls and vlan | mpls and arp | pppoes and vlan | pppoes and broadcast
net 10/8 | net 10.0.0.0/33 | net 1.2.3.4/24 | net 10 mask 255.0.0.0 | net 10.1 mask 255 | host 1.2.3.0/24 | net 10.1/8
net ::/129 | net ::1/64 | host ::1/64 | net ::1 mask ::1 | host 256.1.1.1 | host 1.2.3.4.5.6.7 | host 1:2 | ip host ::1
ip6 host 1.2.3.4 | tcp host 1.2.3.4 | icmp host 1.2.3.4 | tcp net 10 | arp host ::1 | host 1:2:3:4:5:6 | ether host 1.2.3.4
ether net 1 | ether host 1:2:3 | ip host 1:2:3:4:5:6 | ether port 5 | ip port 5 | ip6 port 5 | icmp port 5 | arp port 5
port 65536 | port 1.2.3.4 | port ::1 | port 1:2:3:4:5:6 | port nosuchport | udp port http | tcp port tftp | tcp port udp
port 80, 81 | port 80 81 | port 80/81 | port -1 | portrange 1-70000 | portrange 70000 | portrange a-b | portrange 1 - 2
ip proto \nosuchproto | ether proto \nosuchproto | ip proto tcp | proto tcp | tcp proto 3 | arp proto 3 | icmp6 proto 3
src proto 3 | proto 1.2.3.4 | ip ip | ip and | and ip | && ip | ip or or arp | not | ! | () | ( | ) | ip) | (ip | tcp and (udp or icmp
ip & arp | ip | | arp | @ | ip # x | ip;arp | "ip" | TCP | IP or arp | tcp and 80 | ip or 81 | (port 80) or 81 | port 80 and (tcp or 90)
not (port 80) and 81 | vlan 5 and 6 | vlan 5 6 | less | greater | less len | less -1 | len | len > | > 5 | len > 5 > 4 | len => 5 | len <> 5
tcp[0] | tcp[] = 1 | tcp[0 = 1 | tcp 0] = 1 | tcp[0:3] = 1 | tcp[0:8] = 1 | tcp[0:] = 1 | tcp[0:2:2] = 1 | tcp[0] = | = 5 | tcp[0] == == 5
ah[0] = 1 | stp[0] = 1 | iso[0] = 1 | ip[0] + = 1 | ip[0] + 1 | ip[0] ** 2 = 1 | len / 0 = 1 | len % 0 = 1 | len << 32 = 1 | len >> 40 = 1
1 / 0 = 1 | len / (2 - 2) = 1 | 1 = 2 | ip and ip6 | ip and not ip | arp and tcp | len = 4294967296 | len = 0x100000000 | len = 09
0x = 1 | len = 1.5 | 5-3-1=len | broadcast 5 | src broadcast | tcp broadcast | arp multicast | icmp multicast | ether | link | gateway 1
ether or ip | host 10.0.0.1 or | host (10.0.0.1 | host 10.0.0.1) | host (tcp) | host (port 80) | src src 10.0.0.1 | port port 80
src or host 1.2.3.4 | dst and 1.2.3.4 | host and | ip6 net 10.0.0.0/8 | ip net fe80::/10 | fe80::1%eth0 | host fe80::1%eth0
inbound outbound | ifindex | ifindex eth0 | less 4294967296 | vlan 0x10000 | \tcp | host \tcp | $ | ether host 01:02:03:04:05:0g
`
  .trim()
  .split('\n')
  .flatMap((line) => line.split(' | '))
  .flatMap((text) => (text === 'ip' ? [] : [text]));
