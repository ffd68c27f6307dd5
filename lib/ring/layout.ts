/**
 * The structures of a packet ring, as linux/if_packet.h fixes them for every processor: unsigned integers of 32 bits, of 16
 * where it says so, in the processor's byte order.
 *
 * @see https://docs.kernel.org/networking/packet_mmap.html
 */

/** `struct tpacket_block_desc` with `struct tpacket_hdr_v1`. */
export const BLOCK = { status: 8, num_pkts: 12, offset_to_first_pkt: 16, blk_len: 20 } as const;

/** `struct tpacket3_hdr`. `mac` and `vlan_tpid` have 16 bits; `address` is the `sockaddr_ll` behind it. */
export const FRAME_V3 = {
  next_offset: 0,
  sec: 4,
  nsec: 8,
  snaplen: 12,
  len: 16,
  status: 20,
  mac: 24,
  rxhash: 28,
  vlan_tci: 32,
  vlan_tpid: 36,
  address: 48,
} as const;

/** `struct tpacket2_hdr`, and where the bytes of a frame that is to be sent begin. */
export const FRAME_V2 = { status: 0, len: 4, data: 32 } as const;

/** `sizeof(struct sockaddr_ll)`. */
export const ADDRESS_SIZE = 20;
