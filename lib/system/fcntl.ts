/** What fcntl(2) and its flags are called by number: the same on every system that this library compiles on. */
import { constants } from 'node:fs';

export const F_GETFD = 1;
export const F_SETFD = 2;
export const F_GETFL = 3;
export const F_SETFL = 4;
export const FD_CLOEXEC = 1;
export const { O_NONBLOCK } = constants;
