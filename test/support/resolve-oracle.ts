/** What the resolver's functions answer, here and in CPython, in one form to compare. */
import type { Inet6Address } from '#lib/types/addresses';
import type { AddressInfo, HostEntry } from '#lib/operations/resolve';

export interface NumericAddress {
  address: string;
  port: number;
  flowinfo?: number;
  scope_id?: number;
}
export type Case = [name: string, ...args: (string | number | null | NumericAddress)[]];
export type Functions = Record<string, (...args: unknown[]) => unknown>;

/** How a function failed: an `EAI_*`, or of the hosts database an `h_errno`; or 'argument', where it did not ask. */
export interface Failure {
  failed: number | 'argument';
}

const parts = ({ address, port, flowinfo, scope_id }: Inet6Address): unknown[] =>
  flowinfo === undefined ? [address, port] : [address, port, flowinfo, scope_id];

async function answer(functions: Functions, [name, ...args]: Case): Promise<unknown> {
  try {
    const value = await functions[name]!(...args);
    if (name === 'getaddrinfo') {
      return (value as AddressInfo<Inet6Address>[]).map(({ family, type, proto, canonname, address }) => [
        family,
        type,
        proto,
        canonname,
        parts(address),
      ]);
    }
    if (!/^gethostbyname_ex$|^gethostbyaddr$/.test(name)) return value;
    const { name: official, aliases, addresses } = value as HostEntry;
    return [official, aliases, addresses];
  } catch (error) {
    return { failed: (error as { errno?: number }).errno ?? 'argument' } satisfies Failure;
  }
}

/** What a facade's functions answer. */
export async function answers(functions: Functions, cases: Case[]): Promise<unknown[]> {
  const all: unknown[] = [];
  for (const one of cases) all.push(await answer(functions, one));
  return all;
}

/** A script for CPython that does the same. */
export const ORACLE = `
import socket
def host(text):
    return text.split('%')[0]
def plain(value):
    if not isinstance(value, dict): return value
    parts = (value['address'], value['port'])
    return parts + (value['flowinfo'], value['scope_id']) if 'flowinfo' in value else parts
def answer(name, *args):
    try:
        value = getattr(socket, name)(*map(plain, args))
        if name != 'getaddrinfo': return value
        return [[family, type, proto, canonname, [host(address[0]), *address[1:]]]
                for family, type, proto, canonname, address in value]
    except (socket.gaierror, socket.herror) as error:
        return {'failed': error.errno}
    except (UnicodeError, OverflowError):
        return {'failed': 'argument'}
print(json.dumps([answer(*case) for case in input]))
`;

const hostError: Partial<Record<number | string, number>> = { [-2]: 1, [-3]: 2, [-4]: 3, [-5]: 4, [-9]: 1 };

/**
 * CPython's answer as this library's has to be: it resolves by getaddrinfo what it then gives gethostbyname, so that its
 * errors are those of getaddrinfo.
 */
export function expected([name]: Case, theirs: unknown): unknown {
  const { failed } = (theirs ?? {}) as Partial<Failure>;
  if (failed === undefined || !name.startsWith('gethostbyname')) return theirs;
  return { failed: hostError[failed] ?? failed };
}
