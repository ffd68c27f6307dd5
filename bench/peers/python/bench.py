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


def phase(duration):
    """Yields the seconds left until a phase has had its CPU time, but at most four times as long."""
    _, wall, cpu = mark(0)
    while True:
        _, now, used = mark(0)
        left = min(duration - (used - cpu), 4 * duration - (now - wall))
        if left <= 0:
            return
        yield left


def measure(batch, size):
    """Calls batch(size), which does that many operations, through the warm-up and the measured time."""
    ops = 0

    def run(duration):
        nonlocal ops
        for left in phase(duration):
            until = time.perf_counter() + left
            while time.perf_counter() < until:
                batch(size)
                ops += size

    run(option('warmup', 0.1))
    start = mark(ops)
    run(option('seconds', 0.4))
    report(start, mark(ops))
