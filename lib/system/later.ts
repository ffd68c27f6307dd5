/**
 * What few programs need is loaded when it is needed: `const cmsg = later(() => require('../ancillary/cmsg') as typeof import('../ancillary/cmsg'))`,
 * then `cmsg().encodeAncillary(…)`. In single quotes: so `scripts/bundle.cjs` knows it.
 */
export function later<M>(load: () => M): () => M {
  let module: M | undefined;
  return () => (module ??= load());
}
