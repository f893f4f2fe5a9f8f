import type { ConditionWithValueQuery } from '@jetstreamapp/soql-parser-js';
import { ActionError, type CrmRecord, type Json } from '@offhook/contract';
import { idKey } from '../record-ids.ts';
import { unsupported } from './unsupported.ts';

/** Says whether a record meets a condition. */
export type Test = (record: CrmRecord) => boolean;

type Literal = string | number | boolean | null | Date;

const spacing: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

const unescaped = (sign: string): string => spacing[sign] ?? sign;

const literalOf = (written: string, type: unknown): Literal => {
  if (type === 'STRING') {
    return written.slice(1, -1).replaceAll(/\\(.)/g, (_, sign: string) => unescaped(sign));
  }
  if (type === 'INTEGER' || type === 'DECIMAL') return Number(written);
  if (type === 'BOOLEAN') return written.toUpperCase() === 'TRUE';
  if (type === 'NULL') return null;
  if (type === 'DATE' || type === 'DATETIME') return new Date(written);
  throw unsupported(`the value ${written}`, 'Write a text, a number, a date, TRUE, FALSE or NULL');
};

const zoned = (time: string): string => time.replace(/([+-]\d\d)(\d\d)$/, '$1:$2');

/** Below zero, zero or above, as the record's value is before, at or after the literal; undefined where they cannot be compared. */
const compare = (field: string, value: Json | undefined, literal: Literal): number | undefined => {
  if (value === undefined || value === null || literal === null) return undefined;
  if (literal instanceof Date) {
    return typeof value === 'string' ? Date.parse(zoned(value)) - literal.getTime() : undefined;
  }
  if (typeof literal === 'string') {
    if (typeof value !== 'string') return undefined;
    if (field.endsWith('Id')) return idKey(value) === idKey(literal) ? 0 : 1;
    const [a, b] = [value.toLowerCase(), literal.toLowerCase()];
    return a === b ? 0 : a < b ? -1 : 1;
  }
  return typeof value === typeof literal ? Number(value) - Number(literal) : undefined;
};

const equals = (field: string, value: Json | undefined, literal: Literal): boolean =>
  literal === null ? (value ?? null) === null : compare(field, value, literal) === 0;

const literally = (sign: string): string => sign.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

const signs = /\\([\s\S])|([%_])|([\s\S])/g;

const anyOf: Readonly<Record<string, string>> = { '%': '[\\s\\S]*', _: '[\\s\\S]' };

/** A pattern as it is written, in quotes: a % or _ that is escaped stands for itself. */
const like = (written: unknown): ((value: Json | undefined) => boolean) => {
  if (typeof written !== 'string' || !/^'[\s\S]*'$/.test(written)) {
    throw unsupported('LIKE without a text', 'Give LIKE a text');
  }
  const source = [...written.slice(1, -1).matchAll(signs)]
    .map(([, escaped, wild, plain = '']) => {
      if (wild !== undefined) return anyOf[wild] ?? '';
      return literally(escaped === undefined ? plain : unescaped(escaped));
    })
    .join('');
  const whole = new RegExp(`^${source}$`, 'i');
  return (value) => typeof value === 'string' && whole.test(value);
};

type Operator = (field: string, value: Json | undefined, literals: readonly Literal[]) => boolean;

const ordered =
  (fits: (order: number) => boolean): Operator =>
  (field, value, [literal = null]) => {
    const order = compare(field, value, literal);
    return order !== undefined && fits(order);
  };

const operators: Readonly<Record<string, Operator>> = {
  '=': (field, value, [literal = null]) => equals(field, value, literal),
  '!=': (field, value, [literal = null]) => !equals(field, value, literal),
  '<': ordered((order) => order < 0),
  '<=': ordered((order) => order <= 0),
  '>': ordered((order) => order > 0),
  '>=': ordered((order) => order >= 0),
  IN: (field, value, literals) => literals.some((literal) => equals(field, value, literal)),
  'NOT IN': (field, value, literals) => !literals.some((literal) => equals(field, value, literal)),
};

const literalsOf = (condition: { value: unknown; literalType?: unknown }): Literal[] => {
  const { value, literalType } = condition;
  const written = (Array.isArray(value) ? value : [value]).map(String);
  return written.map((each, index) =>
    literalOf(each, Array.isArray(literalType) ? literalType[index] : literalType),
  );
};

/** Compiles one comparison; `spell` gives a field's name as the type spells it. */
export const testOf = (
  condition: ConditionWithValueQuery,
  spell: (field: string) => string,
): Test => {
  if ('valueQuery' in condition) throw unsupported('a query within a query', 'Ask twice instead');
  if (!('value' in condition)) throw new ActionError('soql-invalid', 'The query compares nothing.');
  if (!('field' in condition)) {
    throw unsupported('a function in WHERE', 'Compare the field itself');
  }
  const field = spell(condition.field);
  const literals = literalsOf(condition);
  if (condition.operator === 'LIKE') {
    const fits = like(condition.value);
    return (record) => fits(record[field]);
  }
  const operator = operators[condition.operator];
  if (operator === undefined) {
    throw unsupported(condition.operator, 'Use =, !=, <, >, <=, >=, LIKE, IN or NOT IN');
  }
  return (record) => operator(field, record[field], literals);
};
