/**
 * The async facade waits with libuv's poll handles, which neither Bun nor Deno has: there its import fails, before anything
 * aborts or hangs in a call.
 */
const other = ['Bun', 'Deno'].find((name) => name.toLowerCase() in process.versions);
if (other !== undefined) {
  throw new Error(
    `bsd-sockets/promises needs Node.js, for ${other} has no libuv poll handles: use the blocking facade, 'bsd-sockets'`,
  );
}
