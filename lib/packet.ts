/**
 * Packets: dissecting, building, filters, capture files. It loads no native code, and needs no privilege and no Linux.
 */
export { checksum } from './packet/checksum';
