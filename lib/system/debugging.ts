/** Whether `NODE_DEBUG` names this package: then system calls are printed, and Sockets know where they were made. */
import { debuglog } from 'node:util';

export const debugging: boolean = debuglog('bsd-sockets').enabled;
