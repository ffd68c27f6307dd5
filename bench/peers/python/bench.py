"""What the Python programs share: options and the meter."""

import json
import sys
import time

options = dict(argument.split('=', 1) for argument in sys.argv[2:])


def option(name, fallback):
    return type(fallback)(options.get(name, fallback))


def announce(sock):
    print(json.dumps({'port': sock.getsockname()[1]}), flush=True)


def mark(ops):
    return ops, time.perf_counter(), time.process_time()


def report(start, end):
    names = ('ops', 'wall', 'cpu')
    print(json.dumps({**{name: b - a for name, a, b in zip(names, start, end)}, 'total': end[0]}), flush=True)


def measure(batch, size):
    """Calls batch(size), which does that many operations, through the warm-up and the measured time."""
    ops = 0
    until = time.perf_counter() + option('warmup', 0.1)
    while time.perf_counter() < until:
        batch(size)
        ops += size
    start = mark(ops)
    until = start[1] + option('seconds', 0.4)
    while time.perf_counter() < until:
        batch(size)
        ops += size
    report(start, mark(ops))
