/** The resolver of the async facade: the same questions, answered on libuv's pool. */
import { signalOf } from '../arguments/validate';
import { askLater } from '../operations/resolve';
import { resolver, type Resolver } from './resolver';

/* eslint-disable @typescript-eslint/unbound-method -- the functions of the object use no `this` */
const functions = resolver<'async'>(async (question, [options]) => askLater(question(), signalOf(options)));

/** @function */
export const getaddrinfo: Resolver<'async'>['getaddrinfo'] = functions.getaddrinfo;
/** @function */
export const getnameinfo: Resolver<'async'>['getnameinfo'] = functions.getnameinfo;
/** @function */
export const gethostbyname: Resolver<'async'>['gethostbyname'] = functions.gethostbyname;
/** @function */
export const gethostbyname_ex: Resolver<'async'>['gethostbyname_ex'] = functions.gethostbyname_ex;
/** @function */
export const gethostbyaddr: Resolver<'async'>['gethostbyaddr'] = functions.gethostbyaddr;
/** @function */
export const getfqdn: Resolver<'async'>['getfqdn'] = functions.getfqdn;
