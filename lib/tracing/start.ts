/**
 * With `NODE_DEBUG=bsd-sockets` prints each system call to standard error. Entry points import this first, for what is
 * printed replaces native's functions before anybody has used them.
 *
 * The room `tracing/` knows how calls and their arguments are written for people. It must not change what a call does. The
 * form of a new flat call goes into `calls.ts`, a new kind of name into `names.ts`.
 */
import { debugging } from '../system/debugging';
import { later } from '../system/later';

const trace = later(() => require('./trace') as typeof import('./trace'));

if (debugging) trace().start();
