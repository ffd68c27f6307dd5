/**
 * Parses a filter expression. The grammar is libpcap's, with its peculiarities: an identifier without qualifiers takes
 * those of the identifier before it (`port 53 or 80`), in parentheses too (`host a and (b or c)`); `and` and `or` have
 * the same precedence; `%` and `^` take all that stands to their right.
 */
import type {
  AddressType,
  Arithmetic,
  ArithmeticOperator,
  Comparison,
  Direction,
  Expression,
  Identifier,
  Qualifiers,
} from './ast';
import { Lexer, type Token } from './lexer';
import { mistake, quoted } from './mistake';
import { isUnsupported, type Protocol, protocolOf } from './names';

const PRECEDENCE: Readonly<Record<ArithmeticOperator, number>> = {
  '|': 1,
  '&': 2,
  '<<': 3,
  '>>': 3,
  '+': 4,
  '-': 4,
  '*': 5,
  '/': 5,
  // These take part at any level, and their right side begins anew at the lowest.
  '%': Infinity,
  '^': Infinity,
};
const COMPARISONS = new Set(['=', '!=', '>', '>=', '<', '<=']);
const ADDRESS_TYPES = new Set(['host', 'net', 'port', 'portrange', 'proto']);
/** How deep parentheses, brackets and `not` may be nested. */
const MAX_DEPTH = 200;
/** How many operators a calculation may have: more than fit into a program. */
const MAX_OPERATORS = 2000;

interface Condition {
  /** An identifier stands for a condition by the qualifiers before it. */
  as: 'expression' | 'identifier';
  expression: Expression;
  /** What an identifier that follows takes. */
  qualifiers: Qualifiers | undefined;
}

/** What parses as part of an expression. */
type Operand = Condition | { as: 'arithmetic'; arithmetic: Arithmetic };

/** What the types of addresses ask for. */
const NEEDED: Readonly<Record<AddressType, string>> = {
  host: 'an address',
  net: 'a network',
  port: 'a port',
  portrange: 'a range of ports',
  proto: 'a protocol',
};

function isArithmeticOperator(text: string): text is ArithmeticOperator {
  return Object.hasOwn(PRECEDENCE, text);
}

class Parser {
  private readonly lexer: Lexer;
  private next = 0;
  private depth = 0;

  constructor(private readonly source: string) {
    this.lexer = new Lexer(source);
  }

  parse(): Expression | undefined {
    if (this.peek().kind === 'end') return undefined;
    const { expression } = this.chain(undefined);
    if (this.peek().kind !== 'end') this.fail("'and', 'or' or the end");
    return expression;
  }

  private peek(ahead = 0): Token {
    return this.lexer.token(this.next + ahead);
  }

  private take(): Token {
    return this.lexer.token(this.next++);
  }

  private isAt(text: string, ahead = 0): boolean {
    const { kind, text: found } = this.peek(ahead);
    return found === text && (kind === 'operator' || kind === 'keyword');
  }

  /** Whether it was there; then it is consumed. */
  private accept(text: string): boolean {
    const found = this.isAt(text);
    if (found) this.next++;
    return found;
  }

  private expect(text: string, or = ''): void {
    if (!this.accept(text)) this.fail(`'${text}'${or}`);
  }

  private fail(expected: string): never {
    const { kind, text, at } = this.peek();
    if (kind === 'keyword' && isUnsupported(text)) {
      throw mistake(this.source, at, `the keyword ${quoted(text)} is not supported`);
    }
    const found = kind === 'end' ? 'the end' : quoted(text);
    throw mistake(this.source, at, `expected ${expected}, found ${found}`);
  }

  private nested<T>(parse: () => T): T {
    if (++this.depth > MAX_DEPTH) throw mistake(this.source, this.peek().at, 'it is nested too deeply');
    const result = parse();
    this.depth--;
    return result;
  }

  private number(what: string): number {
    const { kind, value } = this.peek();
    if (kind !== 'number') this.fail(what);
    this.next++;
    return value;
  }

  /**
   * Operands with `and` and `or` between them.
   *
   * @param implied the qualifiers of what stands before @param first the first operand, where it was parsed already
   */
  private chain(implied: Qualifiers | undefined, first = this.operand(implied)): Condition {
    const start = this.condition(first, implied);
    const rest: (Expression & { kind: 'chain' })['rest'] = [];
    let { qualifiers } = start;
    while (this.isAt('and') || this.isAt('or')) {
      const operator = this.take().text as 'and' | 'or';
      const { at } = this.peek();
      const operand = this.condition(this.operand(qualifiers), qualifiers);
      if (start.as === 'identifier' && operand.as === 'expression') {
        throw mistake(this.source, at, 'expected an identifier, as before it in these parentheses');
      }
      rest.push({ operator, operand: operand.expression });
      qualifiers = operand.qualifiers;
    }
    const expression: Expression =
      rest.length === 0 ? start.expression : { kind: 'chain', first: start.expression, rest };
    return { as: start.as, expression, qualifiers };
  }

  /** A number becomes an identifier, with the qualifiers before it. */
  private condition(operand: Operand, implied: Qualifiers | undefined): Condition {
    if (operand.as !== 'arithmetic') return operand;
    const { arithmetic } = operand;
    if (arithmetic.kind !== 'number') this.fail('an operator, and something to compare with');
    return this.identifier({ form: 'number', value: arithmetic.value, at: arithmetic.at }, implied);
  }

  private identifier(id: Identifier, qualifiers: Qualifiers | undefined): Condition {
    if (qualifiers === undefined) {
      throw mistake(this.source, id.at, "expected a qualifier ('host', 'net', 'port', …) before this");
    }
    return { as: 'identifier', expression: { kind: 'primitive', qualifiers, id, at: id.at }, qualifiers };
  }

  /** What `and` and `or` combine. Arithmetic without a comparison is left to the caller. */
  private operand(implied: Qualifiers | undefined): Operand {
    const { at } = this.peek();
    if (this.accept('!')) {
      const operand = this.nested(() => this.condition(this.operand(implied), implied));
      return { ...operand, expression: { kind: 'not', operand: operand.expression } };
    }
    const operand = this.primary(implied);
    if (operand.as !== 'arithmetic') return operand;
    const left = this.binary(operand.arithmetic, 0);
    const { kind, text } = this.peek();
    if (kind !== 'operator' || !COMPARISONS.has(text)) return { as: 'arithmetic', arithmetic: left };
    this.next++;
    const right = this.arithmetic(0);
    const expression: Expression = { kind: 'relation', operator: text as Comparison, left, right, at };
    return { as: 'expression', expression, qualifiers: undefined };
  }

  private primary(implied: Qualifiers | undefined): Operand {
    const { kind, value, at } = this.peek();
    switch (kind) {
      case 'number':
        this.next++;
        return { as: 'arithmetic', arithmetic: { kind: 'number', value, at } };
      case 'name':
      case 'inet':
      case 'inet6':
      case 'mac':
        return this.identifier(this.address(), implied);
      case 'keyword':
        return this.isAt('len') ? { as: 'arithmetic', arithmetic: this.factor() } : this.primitive();
      default:
        if (this.isAt('-')) return { as: 'arithmetic', arithmetic: this.factor() };
        if (this.isAt('(')) return this.parenthesized(implied);
        return this.fail('a primitive');
    }
  }

  private parenthesized(implied: Qualifiers | undefined): Operand {
    this.expect('(');
    return this.nested(() => {
      const first = this.operand(implied);
      if (first.as === 'arithmetic' && this.accept(')')) return first;
      const chain = this.chain(implied, first);
      this.expect(')', ", 'and' or 'or'");
      // What follows takes the qualifiers from before the parentheses, unless these hold identifiers alone.
      return chain.as === 'expression' ? { ...chain, qualifiers: implied } : chain;
    });
  }

  /** A name or an address, with its mask. */
  private address(): Identifier {
    const { kind, text, at } = this.take();
    if (kind === 'name') return { form: 'name', text, at };
    if (kind === 'mac') return { form: 'mac', text, at };
    const prefix = this.accept('/') ? this.number('the length of the prefix') : undefined;
    if (kind === 'inet6') return { form: 'inet6', text, prefix, at };
    if (prefix !== undefined || !this.accept('mask')) return { form: 'inet', text, prefix, mask: undefined, at };
    const mask = this.peek();
    if (mask.kind !== 'inet') this.fail('a mask as an IPv4 address');
    this.next++;
    return { form: 'inet', text, prefix, mask: mask.text, at };
  }

  /** What begins with a keyword. */
  private primitive(): Operand {
    const { text, at } = this.peek();
    const protocol = protocolOf(text);
    if (protocol !== undefined) {
      this.next++;
      if (this.isAt('[')) return { as: 'arithmetic', arithmetic: this.load(protocol, at) };
      return this.qualified(protocol, at) ?? this.expression({ kind: 'protocol', protocol, at });
    }
    const qualified = this.qualified(undefined, at);
    if (qualified !== undefined) return qualified;
    this.next++;
    switch (text) {
      case 'less':
      case 'greater': {
        const value = this.number('a length');
        return this.expression({ kind: 'length', operator: text === 'less' ? '<=' : '>=', value });
      }
      case 'inbound':
      case 'outbound':
        return this.expression({ kind: 'direction', outbound: text === 'outbound', at });
      case 'ifindex':
        return this.expression({ kind: 'ifindex', value: this.number('the index of an interface'), at });
      case 'vlan':
      case 'mpls':
      case 'pppoes':
        return this.expression({ kind: text, id: this.optionalNumber(), at });
      case 'pppoed':
        return this.expression({ kind: 'pppoed', at });
      default:
        this.next--;
        return this.fail('a primitive');
    }
  }

  private expression(expression: Expression): Condition {
    return { as: 'expression', expression, qualifiers: undefined };
  }

  /** What stands after the protocol, if anything does: a direction, a type, an identifier; `broadcast`, `multicast`. */
  private qualified(protocol: Protocol | undefined, at: number): Condition | undefined {
    if (this.accept('broadcast')) return this.expression({ kind: 'broadcast', protocol, at });
    if (this.accept('multicast')) return this.expression({ kind: 'multicast', protocol, at });
    const direction = this.direction();
    const { kind, text } = this.peek();
    let type: AddressType | undefined;
    if (kind === 'keyword' && ADDRESS_TYPES.has(text) && (text !== 'proto' || direction === undefined)) {
      type = text as AddressType;
      this.next++;
    }
    if (direction === undefined && type === undefined) return undefined;
    const qualifiers: Qualifiers = { protocol, direction, type };
    const start = this.peek();
    const id = start.kind === 'keyword' || start.kind === 'end' ? undefined : this.operand(qualifiers);
    const condition = id && this.condition(id, qualifiers);
    if (condition?.as === 'identifier') return { ...condition, as: 'expression' };
    if (condition === undefined) this.fail(type === undefined ? "'host', 'net', 'port' or an address" : NEEDED[type]);
    throw mistake(this.source, start.at, `expected ${NEEDED[type ?? 'host']} alone`);
  }

  private direction(): Direction | undefined {
    const first = this.isAt('src') ? 'src' : this.isAt('dst') ? 'dst' : undefined;
    if (first === undefined) return undefined;
    this.next++;
    const other = first === 'src' ? 'dst' : 'src';
    if ((!this.isAt('or') && !this.isAt('and')) || !this.isAt(other, 1)) return first;
    const { text } = this.peek();
    this.next += 2;
    return text === 'or' ? 'src or dst' : 'src and dst';
  }

  /** A number, in parentheses too, or nothing. */
  private optionalNumber(): number | undefined {
    if (this.accept('(')) {
      const value = this.nested(() => this.optionalNumber()) ?? this.fail('a number');
      this.expect(')');
      return value;
    }
    return this.peek().kind === 'number' ? this.take().value : undefined;
  }

  private load(protocol: Protocol, at: number): Arithmetic {
    this.expect('[');
    const index = this.nested(() => this.arithmetic(0));
    const sizeAt = this.peek(1).at;
    const size = this.accept(':') ? this.number('a size of 1, 2 or 4') : 1;
    if (size !== 1 && size !== 2 && size !== 4) throw mistake(this.source, sizeAt, 'expected a size of 1, 2 or 4');
    this.expect(']', ', an operator or a size');
    return { kind: 'load', protocol, index, size, at };
  }

  private arithmetic(precedence: number): Arithmetic {
    return this.binary(this.factor(), precedence);
  }

  /** What follows `left` with operators of at least this precedence. */
  private binary(left: Arithmetic, precedence: number): Arithmetic {
    let result = left;
    for (let count = 0; ; count++) {
      const { kind, text, at } = this.peek();
      if (kind !== 'operator' || !isArithmeticOperator(text) || PRECEDENCE[text] < precedence) return result;
      if (count === MAX_OPERATORS) throw mistake(this.source, at, 'there are too many operators');
      this.next++;
      const greedy = PRECEDENCE[text] === Infinity;
      const right = greedy ? this.nested(() => this.arithmetic(0)) : this.arithmetic(PRECEDENCE[text] + 1);
      result = { kind: 'binary', operator: text, left: result, right, at };
    }
  }

  private factor(): Arithmetic {
    const { kind, text, at } = this.peek();
    const protocol = kind === 'keyword' ? protocolOf(text) : undefined;
    if (kind !== 'number' && kind !== 'end') this.next++;
    if (protocol !== undefined) return this.load(protocol, at);
    if (kind === 'number') return { kind: 'number', value: this.number('a number'), at };
    if (kind === 'keyword' && text === 'len') return { kind: 'len', at };
    if (kind === 'operator' && text === '-') {
      return { kind: 'negate', operand: this.nested(() => this.arithmetic(Infinity)), at };
    }
    if (kind === 'operator' && text === '(') {
      const inner = this.nested(() => this.arithmetic(0));
      this.expect(')', ' or an operator');
      return inner;
    }
    if (kind !== 'end') this.next--;
    return this.fail("a number, a field or 'len'");
  }
}

/** The parsed expression, or undefined where it is empty. */
export function parseFilter(source: string): Expression | undefined {
  return new Parser(source).parse();
}
