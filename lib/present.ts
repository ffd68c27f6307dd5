type Lacking<T> = { [K in keyof T]-?: undefined extends T[K] ? K : never }[keyof T];

/** What of `T` every platform has, and as optional what only others than Linux have. */
export type Present<T> = { readonly [K in Exclude<keyof T, Lacking<T>>]: T[K] } & {
  readonly [K in Lacking<T>]?: Exclude<T[K], undefined>;
};

/** `table` without the names that this platform lacks. */
export function present<T extends Record<string, unknown>>(table: T): Present<T> {
  return Object.fromEntries(Object.entries(table).filter(([, value]) => value !== undefined)) as Present<T>;
}
