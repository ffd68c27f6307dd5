"""capture.py PROGRAM name=value...: captures with tcpdump, which counts for the program, and reports what it counted."""

import json
import re
import resource
import signal
import subprocess
import sys
import time

options = dict(argument.split('=', 1) for argument in sys.argv[2:])

# 64 MiB, the size of the other programs' rings.
command = ['tcpdump', '-i', options.get('ifname', 'v0'), '-B', '65536', '-n', '-w', '/dev/null']
process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
lines = iter(process.stderr.readline, '')
for line in lines:
    if 'listening on' in line:
        break
else:
    sys.exit('tcpdump did not start')
print('{"port":0}', flush=True)
begin = time.perf_counter()
# It does not say how much it has captured before it ends, so that the warm-up is measured with the rest.
time.sleep(4 * (float(options['warmup']) + float(options['seconds'])))
process.send_signal(signal.SIGINT)
counts = {}
for line in lines:
    found = re.match(r'(\d+) packets? (captured|dropped by kernel)', line)
    if found:
        counts[found.group(2)] = int(found.group(1))
process.wait()
used = resource.getrusage(resource.RUSAGE_CHILDREN)
ops, lost = counts['captured'], counts['dropped by kernel']
result = {
    'ops': ops,
    'wall': time.perf_counter() - begin,
    'cpu': used.ru_utime + used.ru_stime,
    'total': ops,
    'dropped': lost / max(ops + lost, 1),
}
print(json.dumps(result), flush=True)
