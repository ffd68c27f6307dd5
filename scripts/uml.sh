#!/usr/bin/env bash
# Runs the tests of test/families/ in User-Mode Linux, whose kernel has what hosts often lack: vsock loopback, CAN, AF_ALG,
# SCTP, TIPC, TLS in the kernel. Arguments are jest's, and BSD_SOCKETS_POLLER is passed on. The guest sees this machine's
# files, can write to out/ alone, and needs no privileges. It ends by itself; the exit status is jest's.
set -euo pipefail
cd "$(dirname "$0")/.."

missing=()
command -v linux.uml >/dev/null || missing+=("linux.uml, from Debian's package user-mode-linux")
compgen -G '/usr/lib/uml/modules/*' >/dev/null || missing+=("the modules of its kernel, from Debian's package user-mode-linux")
PATH=$PATH:/usr/sbin:/sbin
command -v modprobe >/dev/null || missing+=("modprobe, from Debian's package kmod")
command -v ip >/dev/null || missing+=("ip, from Debian's package iproute2")
command -v tc >/dev/null || missing+=("tc, from Debian's package iproute2")
if [ ${#missing[@]} != 0 ]; then
  printf 'test:uml: missing: %s\n' "${missing[@]}" >&2
  exit 1
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p out

# The guest's first program. What is quoted here is this shell's, so that no name needs a place on the kernel's command line.
cat >"$work/init" <<EOF
#!/usr/bin/env bash
export PATH=$(printf %q "$(dirname "$(command -v node)"):$PATH") HOME=/run/tmp TMPDIR=/run/tmp LANG=C.UTF-8 CI=true
export BSD_SOCKETS_POLLER=$(printf %q "${BSD_SOCKETS_POLLER-}")
project=$(printf %q "$PWD") work=$(printf %q "$work")
arguments=(${*:+$(printf '%q ' "$@")})
EOF
cat >>"$work/init" <<'EOF'
end() {
  # Of a kernel whose first program ends little is left to say that is worth reading.
  echo o >/proc/sysrq-trigger
  sleep 60
}
trap end EXIT
mount -t proc proc /proc
mount -t sysfs sysfs /sys
mountpoint -q /dev || mount -t devtmpfs dev /dev
mount -t tmpfs run /run
mkdir -p /run/host /run/tmp /run/root/lib/modules
mount -t hostfs -o "$work" host /run/host
mount -t hostfs -o "$project/out" out "$project/out"

# The kernel loads what is asked for, by the name of the family, link, cipher …; distributions have it refuse TIPC that way.
ln -s "/usr/lib/uml/modules/$(uname -r)" /run/root/lib/modules/
printf '#!/bin/sh\nexec %q -d /run/root "$@"\n' "$(command -v modprobe)" >/run/modprobe
chmod +x /run/modprobe
echo /run/modprobe >/proc/sys/kernel/modprobe
/run/modprobe tipc
ip link set lo up

cd "$project"
# What this kernel is known to have must not be skipped.
export BSD_SOCKETS_FAMILIES='AF_VSOCK stream,AF_VSOCK seqpacket,CAN_RAW,CAN_BCM,CAN_J1939,AF_ALG,SCTP,AF_TIPC,kTLS,netem,fq,etf'
node scripts/watchdog.cjs 200 node node_modules/jest/bin/jest.js --runInBand --verbose "${arguments[@]}" \
  --roots '<rootDir>/families' 2>&1 | cat # for the console is a terminal, without a size
echo "${PIPESTATUS[0]}" >/run/host/status
sync
EOF
chmod +x "$work/init"

node scripts/watchdog.cjs 300 linux.uml mem=1G rootfstype=hostfs rootflags=/ ro "init=$work/init" "uml_dir=$work/" \
  con=null con0=fd:0,fd:1 quiet loglevel=2 selinux=0 </dev/null || true
if [ ! -s "$work/status" ]; then
  echo 'test:uml: User-Mode Linux ended before the tests did' >&2
  exit 1
fi
exit "$(cat "$work/status")"
