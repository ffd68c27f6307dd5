/** `poll` of the async facade: what it waits for by the poller, which knows fewer events than poll(2). */
import { closeSync, openSync } from 'node:fs';
import { setImmediate as turn } from 'node:timers/promises';
import {
  close,
  POLLERR,
  POLLHUP,
  POLLIN,
  POLLPRI,
  POLLRDBAND,
  POLLRDHUP,
  POLLRDNORM,
  POLLWRBAND,
  POLLWRNORM,
} from 'bsd-sockets';
import { poll } from 'bsd-sockets/promises';
import { drain, fill, unixPair, variants, watched } from '../support/variants';

const facade = variants[0]!;
const pair = (): ReturnType<typeof unixPair> => unixPair(facade);

it.each([
  ['POLLIN', POLLIN, POLLIN],
  ['POLLRDNORM', POLLRDNORM, POLLRDNORM],
  ['POLLIN | POLLRDHUP', POLLIN | POLLRDHUP, POLLIN],
])('%s: data that come', async (_, events, revents) => {
  const [a, b] = pair();
  const polling = watched(poll([{ fd: a, events }]));
  await turn();
  expect(polling.settled).toBe(false);
  await b.send('x');
  expect(await polling.promise).toMatchObject([{ fd: a, events, revents }]);
});

it.each([
  ['nothing', 0],
  ['POLLERR', POLLERR],
  ['POLLPRI', POLLPRI],
  ['POLLRDBAND', POLLRDBAND],
  ['POLLRDHUP', POLLRDHUP],
])('%s: a peer that goes, whatever is unread', async (_, events) => {
  const [a, b] = pair();
  await b.send('unread');
  const polling = watched(poll([{ fd: a, events }]));
  await turn();
  expect(polling.settled).toBe(false);
  b.close();
  expect(await polling.promise).toMatchObject([{ revents: POLLHUP | (events & POLLRDHUP) }]);
});

it.each([
  ['POLLWRNORM', POLLWRNORM],
  ['POLLWRBAND', POLLWRBAND],
])('%s: room for data', async (_, events) => {
  const [a, b] = pair();
  const count = await fill(a);
  const polling = watched(poll([{ fd: a, events }]));
  await turn();
  expect(polling.settled).toBe(false);
  await drain(b, count);
  expect(await polling.promise).toMatchObject([{ revents: events }]);
});

it('goes on where somebody else takes what came', async () => {
  const [a, b] = pair();
  const polling = watched(poll([{ fd: a, events: POLLIN }]));
  const received = a.recv(10);
  await turn();
  await b.send('first');
  expect(String(await received)).toBe('first');
  await b.send('second');
  expect(await polling.promise).toMatchObject([{ revents: POLLIN }]);
});

it('a regular file is never ready for more than it is', async () => {
  const file = openSync(__filename, 'r');
  expect(await poll([{ fd: file, events: POLLPRI }], 0.02)).toEqual([]);
  const [a, b] = pair();
  const polling = poll([
    { fd: file, events: POLLPRI },
    { fd: a, events: POLLIN },
  ]);
  await turn();
  await b.send('x');
  expect(await polling).toMatchObject([{ fd: a }]);
  closeSync(file);
});

it.each([
  ['closed', 'ECANCELED', (_: number, end: () => void) => end()],
  ['closed by its number', 'EBADF', (number: number) => close(number)],
])('is rejected when a Socket is %s, whose peer hears of it', async (_, code, end) => {
  const [a, b] = pair();
  const [other] = pair();
  const polls = [
    poll([
      { fd: other, events: POLLIN },
      { fd: a, events: POLLIN },
    ]),
    poll([{ fd: a.fileno(), events: POLLIN }]),
  ];
  await turn();
  end(a.fileno(), () => a.close());
  for (const each of polls) await expect(each).toFailWith(code, 'poll');
  // No copy of it is left.
  expect(await b.recv(1)).toHaveLength(0);
  expect(other.closed).toBe(false);
});

it('is rejected when a Socket is detached', async () => {
  const [a] = pair();
  const polling = poll([{ fd: a, events: POLLIN }]);
  await turn();
  const number = a.detach();
  await expect(polling).toFailWith('ECANCELED', 'poll');
  close(number);
});
