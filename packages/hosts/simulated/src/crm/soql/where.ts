import type { WhereClause } from '@jetstreamapp/soql-parser-js';
import { type Test, testOf } from './condition.ts';

type Token = '(' | ')' | 'AND' | 'OR' | 'NOT' | Test;

const times = (count: number | undefined, token: Token): Token[] =>
  Array.from({ length: count ?? 0 }, () => token);

/** The clause as it was written; the parser keeps brackets as counts beside the conditions. */
const tokensOf = (where: WhereClause, spell: (field: string) => string): Token[] => {
  const tokens: Token[] = [];
  for (let clause: WhereClause | undefined = where; clause !== undefined; ) {
    const { left } = clause;
    const operator = 'operator' in clause ? clause.operator : undefined;
    tokens.push(...times(left?.openParen, '('));
    if (left !== null && operator !== 'NOT') {
      tokens.push(testOf(left, spell));
      tokens.push(...times('closeParen' in left ? left.closeParen : 0, ')'));
    }
    if (operator !== undefined) tokens.push(operator);
    clause = 'right' in clause ? clause.right : undefined;
  }
  return tokens;
};

/** Reads tokens: NOT binds closest, then AND, then OR. */
class Reader {
  private readonly tokens: readonly Token[];
  private place = 0;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  either(): Test {
    const tests = [this.both()];
    while (this.takes('OR')) tests.push(this.both());
    return (record) => tests.some((test) => test(record));
  }

  private both(): Test {
    const tests = [this.one()];
    while (this.takes('AND')) tests.push(this.one());
    return (record) => tests.every((test) => test(record));
  }

  private one(): Test {
    if (this.takes('NOT')) {
      const test = this.one();
      return (record) => !test(record);
    }
    if (this.takes('(')) {
      const test = this.either();
      this.takes(')');
      return test;
    }
    const token = this.tokens[this.place];
    this.place += 1;
    return typeof token === 'function' ? token : () => true;
  }

  private takes(token: Token): boolean {
    if (this.tokens[this.place] !== token) return false;
    this.place += 1;
    return true;
  }
}

/** Compiles a WHERE clause; `spell` gives a field's name as the type spells it. */
export const whereOf = (where: WhereClause | undefined, spell: (field: string) => string): Test =>
  where === undefined ? () => true : new Reader(tokensOf(where, spell)).either();
