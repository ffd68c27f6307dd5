/** Sizes and offsets of the structures that vary by platform, as the compiler laid them out (`native/layout.cc`). */
import { native } from './native';

/** Offsets in bytes by field name; `…_size` is a field's size, `size` the structure's. */
export interface Layout {
  /** Whether a socket address begins with its own length, as on the BSDs. */
  readonly sa_len: boolean;
  readonly sockaddr_un: { readonly size: number; readonly path: number; readonly path_size: number };
  readonly timeval: {
    readonly size: number;
    readonly sec_size: number;
    readonly usec: number;
    readonly usec_size: number;
  };
  readonly timespec: {
    readonly size: number;
    readonly sec_size: number;
    readonly nsec: number;
    readonly nsec_size: number;
  };
  readonly cmsghdr: {
    readonly size: number;
    readonly len: number;
    readonly len_size: number;
    readonly level: number;
    readonly type: number;
    /** Where the data begin. */
    readonly data: number;
    /** What headers and data are aligned to. */
    readonly align: number;
  };
  readonly ip_mreq_source?: {
    readonly size: number;
    readonly multiaddr: number;
    readonly interface: number;
    readonly sourceaddr: number;
  };
  readonly group_req?: { readonly size: number; readonly interface: number; readonly group: number };
  readonly group_source_req?: {
    readonly size: number;
    readonly interface: number;
    readonly group: number;
    readonly source: number;
  };
}

export const layout = native.layout;
