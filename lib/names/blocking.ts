/** The resolver of the blocking facade: a call blocks its thread until the system's resolver answers. */
import { ask } from '../operations/resolve';
import { resolver, type Resolver } from './resolver';

/* eslint-disable @typescript-eslint/unbound-method -- the functions of the object use no `this` */
const functions = resolver<'blocking'>((question) => ask(question()));

/** @function */
export const getaddrinfo: Resolver<'blocking'>['getaddrinfo'] = functions.getaddrinfo;
/** @function */
export const getnameinfo: Resolver<'blocking'>['getnameinfo'] = functions.getnameinfo;
/** @function */
export const gethostbyname: Resolver<'blocking'>['gethostbyname'] = functions.gethostbyname;
/** @function */
export const gethostbyname_ex: Resolver<'blocking'>['gethostbyname_ex'] = functions.gethostbyname_ex;
/** @function */
export const gethostbyaddr: Resolver<'blocking'>['gethostbyaddr'] = functions.gethostbyaddr;
/** @function */
export const getfqdn: Resolver<'blocking'>['getfqdn'] = functions.getfqdn;
