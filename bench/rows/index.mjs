import blocking from './blocking.mjs';
import executors from './executors.mjs';
import packet from './packet.mjs';
import around from './process.mjs';
import ring from './ring.mjs';
import tcp from './tcp.mjs';
import udp from './udp.mjs';

/** All rows, in the order of the table. */
export const rows = [...blocking, ...tcp, ...udp, ...around, ...executors, ...packet, ...ring];
