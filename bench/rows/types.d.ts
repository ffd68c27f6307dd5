/**
 * A program to run: its language (see `harness/programs.mjs`), its name, its options, of which `threads` is the size of
 * libuv's pool.
 */
export type Command = readonly [
  language: Language,
  program: string,
  options?: Readonly<Record<string, string | number>>,
];

export type Language =
  | 'c'
  | 'python'
  | 'koffi'
  | 'node'
  | 'bun'
  | 'blocking'
  | 'async'
  /** `bsd-sockets/packet`, and what does the same. */
  | 'packet'
  | 'cap'
  | 'scapy'
  /** PacketRing and TransmitRing. */
  | 'ring'
  /** tcpdump. */
  | 'capture'
  /** This library's programs with the package of another checkout. */
  | 'blocking-before'
  | 'async-before';

/** Seconds an operation (`wall`, `cpu`), bytes each (`bytes`), seconds of the event loop's worst delay (`delay`), share of the input lost (`dropped`). */
export type Measure = 'wall' | 'cpu' | 'bytes' | 'delay' | 'threads' | 'dropped';

export interface Goal {
  /** Whose; the entry `ours` when absent. */
  readonly of?: string;
  /** `rate` is the inverse of `wall`. */
  readonly measure: Measure | 'rate';
  /** The ratio to this entry … */
  readonly against?: string;
  /** … or what is on top of this one. */
  readonly above?: string;
  /** An aim, which is reported apart: a row does not miss its goals by it. */
  readonly aim?: boolean;
  readonly atMost?: number;
  readonly atLeast?: number;
}

export interface Row {
  readonly id: string;
  readonly title: string;
  /** What one operation is. */
  readonly operation: string;
  readonly entries: Readonly<Record<string, Command>>;
  /** A program that runs beside each entry: told the entry's port, or (`first`) telling its own. */
  readonly beside?: { readonly command: Command; readonly first?: boolean };
  /** Runs in network namespaces joined by a pair of interfaces, see `harness/network.mjs`. Needs root. */
  readonly network?: 'veth';
  /** Which cores: both programs on one, each on its own, or wherever the kernel puts them. */
  readonly cores?: 'one' | 'two';
  readonly goals: readonly Goal[];
  /** What the chart shows. */
  readonly chart?: Measure;
  readonly rounds?: number;
  /** Seconds measured in each round, and before it. */
  readonly seconds?: number;
  readonly warmup?: number;
  /** Seconds after which a run counts as broken. */
  readonly limit?: number;
  /** Entries that may come to no result within the limit, and why: that is what the row shows. */
  readonly stalls?: Readonly<Record<string, string>>;
  /** Whether system calls an operation can be told. */
  readonly trace?: false;
}
