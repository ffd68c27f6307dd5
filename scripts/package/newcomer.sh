#!/usr/bin/env bash
# A new user's machine: an empty Debian root made by debootstrap, with Node from npm and the packed tarball. In it the first
# program of README runs. `scripts/package/newcomer.sh [SUITE]`, the oldest suite to be had by default; takes root.
set -euo pipefail
cd "$(dirname "$0")/../.."

skip() {
  echo "newcomer: skipped, for $1"
  exit 0
}
[ "$(id -u)" = 0 ] || skip 'only root can make a root'
command -v debootstrap >/dev/null || skip 'debootstrap is missing (apt-get install debootstrap)'

tarball=$PWD/out/bsd-sockets.tgz
root=$PWD/out/newcomer
# The archive that this machine's apt uses.
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep -v security | head -n 1)

make_root() {
  rm -rf --one-file-system "$root"
  debootstrap --variant=minbase "$1" "$root" "$mirror" >out/newcomer.log 2>&1
}
suite=
for each in ${1:-buster bullseye bookworm}; do
  if make_root "$each"; then
    suite=$each
    break
  fi
done
[ -n "$suite" ] || skip 'debootstrap could not make a root (out/newcomer.log)'

# Node, and npm with it, by the file tree of this machine: what is tested is the package.
install -D "$(readlink -f "$(command -v node)")" "$root/usr/local/bin/node"
cp -a "$(npm root -g)/npm" "$root/usr/local/lib/npm"
mkdir -p "$root/home/user"
cp "$tarball" "$root/home/user/package.tgz"
awk '/^```js$/ { inside = 1; next } /^```$/ { if (inside) exit } inside' README.md >"$root/home/user/first.mjs"

start=$SECONDS
timeout 120 chroot "$root" /bin/sh -ec '
  cd /home/user
  export HOME=/home/user
  node /usr/local/lib/npm/bin/npm-cli.js install --offline --no-audit --no-fund ./package.tgz
  node first.mjs >output
  ! command -v cc
'
grep -q '^one record | another$' "$root/home/user/output"
grep -q '^ECONNREFUSED$' "$root/home/user/output"
echo "newcomer: Debian $suite, glibc $(chroot "$root" ldd --version | sed -n '1s/.* //p'): installed without a compiler and ran README's first program in $((SECONDS - start)) s"
rm -rf --one-file-system "$root"
