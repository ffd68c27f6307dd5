// The binaries of the published package. All are cross-compiled by zig, whose C library headers and stubs are those of the
// version in the target's name, and whose libc++ is linked statically: a binary needs the C library and nothing else.
'use strict';

/** The newest glibc whose symbols a binary may need: RHEL 8's and Debian 10's. */
exports.GLIBC = '2.28';

exports.TARGETS = ['x64', 'arm64'].flatMap((arch) =>
  ['glibc', 'musl'].map((libc) => ({
    arch,
    libc,
    zig: `${arch === 'x64' ? 'x86_64' : 'aarch64'}-linux-${libc === 'musl' ? 'musl' : `gnu.${exports.GLIBC}`}`,
    file: `prebuilds/linux-${arch}/bsd-sockets.${libc}.node`,
  })),
);
