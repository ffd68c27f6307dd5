/**
 * Where readiness lies: the loop that believes it takes a whole processor. Each case is what the kernel answers, and next
 * to no processor time while the call waits. In a process of its own for each poller and executor: nothing else takes time.
 */
import { join } from 'node:path';
import { runProgram } from '../support/programs';

interface Outcome {
  /** It waited until something made it go on. */
  waited: boolean;
  /** What it came to: a value or a code. */
  answer: string;
  /** That the process comes to rest meanwhile, or how busy it is. */
  rest: string;
}

const expected: Record<string, [waited: boolean, answer: string]> = {
  'an unconnected Unix datagram to a full receiver': [true, '1'],
  'a netlink message to a full receiver': [true, '1000'],
  'a recv beside an unread entry of the error queue': [true, 'ECONNREFUSED data'],
  'a recvmsg of the error queue beside unread data': [true, 'lost'],
  'a Unix datagram socket after shutdown(SHUT_RD)': [false, '0'],
  'a UDP socket after shutdown(SHUT_RD)': [false, '0'],
  'a UDP recv whose receiving side is shut down as it waits': [true, '0'],
  'MSG_PEEK by SO_PEEK_OFF beyond the data': [true, 'fg'],
  'a Unix connect to a full backlog': [true, 'connected'],
  'a seqpacket connect to a full backlog': [true, 'connected'],
  'a recv beside an urgent byte that nobody takes': [true, 'second'],
  'a send while unread data and the end of the peer are there': [true, 'true'],
  'a descriptor closed by others while a duplicate lives': [false, 'EBADF'],
  'a number that another Socket has while a duplicate of the old one lives': [true, 'EBADF new -1'],
  'a number that a net.Socket has': [false, 'ECANCELED all'],
  'a descriptor that a net.Socket holds too': [true, 'to ours, from net, 0'],
};

const program = (executor: string): string =>
  `process.argv[2] = '${executor}'; require(${JSON.stringify(join(__dirname, 'idle.program.js'))});`;

const variants = ['epoll', 'uv_poll'].flatMap((poller) =>
  ['readiness', 'pool'].map((executor) => ({ poller, executor, title: `${poller}, ${executor}` })),
);
let outcomes: Record<string, Record<string, Outcome>>;

beforeAll(async () => {
  const run = async ({
    title,
    poller,
    executor,
  }: (typeof variants)[number]): Promise<[string, Record<string, Outcome>]> => {
    const output = await runProgram(program(executor), ['env', `BSD_SOCKETS_POLLER=${poller}`]);
    return [title, JSON.parse(output) as Record<string, Outcome>];
  };
  // All at once: they do nothing but wait.
  outcomes = Object.fromEntries(await Promise.all(variants.map(run)));
});

/** A thread that waits holds the open file, as one in the kernel's own blocking call does. */
const onPool: Record<string, string> = { 'a descriptor closed by others while a duplicate lives': 'no error' };

describe.each(variants)('$title', ({ title, executor }) => {
  it.each(Object.entries(expected))('%s', (name, [waited, answer]) => {
    const expectedAnswer = executor === 'pool' ? (onPool[name] ?? answer) : answer;
    expect(outcomes[title]![name]).toEqual({ waited, answer: expectedAnswer, rest: 'comes' });
  });
});
