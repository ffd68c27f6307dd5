/** What the writer hands to an encoder. */

/** A packet that was checked: it fits the format. */
export interface Record {
  data: Uint8Array;
  length: number;
  sec: number;
  nsec: number;
  comment: string | undefined;
  /** Where it was captured, if not on the file's own interface. */
  link: number | undefined;
  name: string | undefined;
}

export interface Encoder {
  /** What the file begins with. */
  header(): Uint8Array[];
  packet(record: Record): Uint8Array[];
}
