/** What a filter expression says, as the parser hands it to the code generator. `at` is an index in the source. */
import type { Protocol } from './names';

export type Direction = 'src' | 'dst' | 'src or dst' | 'src and dst';
export type AddressType = 'host' | 'net' | 'port' | 'portrange' | 'proto';

/** What stands before an identifier, or is implied by the one before it: `tcp src port`. */
export interface Qualifiers {
  protocol: Protocol | undefined;
  direction: Direction | undefined;
  /** Undefined is the same as host, but for networks. */
  type: AddressType | undefined;
}

export type Identifier =
  | { form: 'number'; value: number; at: number }
  | { form: 'name'; text: string; at: number }
  | { form: 'mac'; text: string; at: number }
  /** `prefix` bits, or a `mask`; both undefined: neither was given. */
  | { form: 'inet'; text: string; prefix: number | undefined; mask: string | undefined; at: number }
  | { form: 'inet6'; text: string; prefix: number | undefined; at: number };

export type Comparison = '=' | '!=' | '>' | '>=' | '<' | '<=';
export type ArithmeticOperator = '+' | '-' | '*' | '/' | '%' | '&' | '|' | '^' | '<<' | '>>';

export type Arithmetic =
  | { kind: 'number'; value: number; at: number }
  | { kind: 'len'; at: number }
  /** Bytes of a header: `tcp[13]`, `ip[2:2]`. */
  | { kind: 'load'; protocol: Protocol; index: Arithmetic; size: number; at: number }
  | { kind: 'negate'; operand: Arithmetic; at: number }
  | { kind: 'binary'; operator: ArithmeticOperator; left: Arithmetic; right: Arithmetic; at: number };

export type Expression =
  /** Left to right: `and` and `or` have the same precedence. */
  | { kind: 'chain'; first: Expression; rest: { operator: 'and' | 'or'; operand: Expression }[] }
  | { kind: 'not'; operand: Expression }
  | { kind: 'primitive'; qualifiers: Qualifiers; id: Identifier; at: number }
  | { kind: 'protocol'; protocol: Protocol; at: number }
  | { kind: 'broadcast' | 'multicast'; protocol: Protocol | undefined; at: number }
  | { kind: 'relation'; operator: Comparison; left: Arithmetic; right: Arithmetic; at: number }
  | { kind: 'length'; operator: '<=' | '>='; value: number }
  | { kind: 'direction'; outbound: boolean; at: number }
  | { kind: 'ifindex'; value: number; at: number }
  | { kind: 'vlan' | 'mpls' | 'pppoes'; id: number | undefined; at: number }
  | { kind: 'pppoed'; at: number };
