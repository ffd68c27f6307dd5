/** Splits a filter expression into tokens: the longest one that fits, and of equally long ones the first in the list. */
import { parseInet6 } from '../../address/text';
import { ICMP6_NAMES, ICMP_NAMES, isKeyword, TCP_NAMES } from './names';
import { mistake, quoted } from './mistake';

export type TokenKind =
  | 'keyword'
  | 'operator'
  | 'number'
  /** Two to four numbers with dots between them. */
  | 'inet'
  | 'inet6'
  /** The address of an Ethernet station. */
  | 'mac'
  | 'name'
  | 'end';

export interface Token {
  kind: TokenKind;
  /** As written, but for `&&`, `||`, `not` and `==`, which are `and`, `or`, `!` and `=`; of an escaped name without `\`. */
  text: string;
  /** Of a number. */
  value: number;
  /** The index of its first character. */
  at: number;
}

const B = '[0-9A-Fa-f]{1,2}';
const B4 = '[0-9A-Fa-f]{4}';
const N = '(?:0[xX][0-9A-Fa-f]+|[0-9]+)';
const six = (separator: string): string => `${B}(?:${separator}${B}){5}`;

const SPACE = /[ \r\n\t]+/y;
const OPERATOR = /<<|>>|<=|>=|==|!=|&&|\|\||[-+*/%:[\]!<>()&|^=]/y;
const MAC = new RegExp([six(':'), six('-'), six('\\.'), `${B4}\\.${B4}\\.${B4}`, '[0-9A-Fa-f]{12}'].join('|'), 'y');
const NUMBER = new RegExp(N, 'y');
const INET = new RegExp(`${N}(?:\\.${N}){1,3}`, 'y');
const INET6 = /[0-9A-Fa-f:][0-9A-Fa-f:.]*/y;
const WORD = /[A-Za-z0-9](?:[-_.A-Za-z0-9]*[.A-Za-z0-9])?/y;
const ESCAPED = /\\[^ !()\n\t]+/y;

const SYNONYMS: Readonly<Record<string, string>> = { '&&': 'and', '||': 'or', not: '!', '==': '=', length: 'len' };
const VALUES = new Map([...ICMP_NAMES, ...ICMP6_NAMES, ...TCP_NAMES]);
const LONGEST_INET6 = 45;

function match(pattern: RegExp, source: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0] ?? '';
}

function matchInet6(source: string, at: number): string {
  const longest = match(INET6, source, at).slice(0, LONGEST_INET6);
  if (!longest.includes(':')) return '';
  const scratch = new Uint8Array(16);
  for (let end = longest.length; end >= 2; end--) {
    if (parseInet6(longest.slice(0, end), scratch, 0)) return longest.slice(0, end);
  }
  return '';
}

/** A number as C writes it: decimal, octal after 0, hexadecimal after 0x. */
function parseNumber(text: string, source: string, at: number): number {
  const octal = text.length > 1 && text.startsWith('0') && !/^0x/i.test(text);
  if (octal && /[89]/.test(text)) {
    throw mistake(source, at, `${quoted(text)} begins with 0, so octal digits were expected`);
  }
  const value = octal ? parseInt(text, 8) : Number(text);
  if (value > 0xffffffff) throw mistake(source, at, `the number ${quoted(text)} does not fit 32 bits`);
  return value;
}

function tokenAt(source: string, at: number): { token: Token; length: number } {
  const operator = match(OPERATOR, source, at);
  const word = match(WORD, source, at);
  const candidates: [TokenKind, string][] = [
    ['operator', operator],
    ['mac', match(MAC, source, at)],
    ['number', match(NUMBER, source, at)],
    ['inet', match(INET, source, at)],
    ['inet6', matchInet6(source, at)],
    ['name', word],
  ];
  let [kind, text] = candidates[0]!;
  for (const candidate of candidates) if (candidate[1].length > text.length) [kind, text] = candidate;
  const { length } = text;
  if (length === 0) {
    const escaped = match(ESCAPED, source, at);
    if (escaped === '') throw mistake(source, at, `unexpected character ${quoted(source.charAt(at))}`);
    return { token: { kind: 'name', text: escaped.slice(1), value: 0, at }, length: escaped.length };
  }
  let value = 0;
  if (kind === 'number') {
    value = parseNumber(text, source, at);
  } else if (kind === 'name') {
    const known = VALUES.get(text);
    if (known !== undefined) [kind, value] = ['number', known];
    else if (isKeyword(text)) kind = text === 'and' || text === 'or' || text === 'not' ? 'operator' : 'keyword';
  }
  return { token: { kind, text: kind === 'name' ? text : (SYNONYMS[text] ?? text), value, at }, length };
}

/** The tokens of an expression, made when they are asked for. */
export class Lexer {
  private readonly tokens: Token[] = [];
  private at = 0;

  constructor(private readonly source: string) {}

  /** A token by its index: behind the last one is one of kind `end`. */
  token(index: number): Token {
    while (this.tokens.length <= index) {
      this.at += match(SPACE, this.source, this.at).length;
      if (this.at >= this.source.length) return { kind: 'end', text: '', value: 0, at: this.source.length };
      const { token, length } = tokenAt(this.source, this.at);
      this.tokens.push(token);
      this.at += length;
    }
    return this.tokens[index]!;
  }
}
