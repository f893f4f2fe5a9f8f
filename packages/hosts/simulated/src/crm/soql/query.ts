import {
  type FieldType,
  type OrderByClause,
  parseQuery,
  type Query,
} from '@jetstreamapp/soql-parser-js';
import { ActionError, type CrmRecord, type Json, type JsonRecord } from '@offhook/contract';
import type { Records } from '../records.ts';
import { unsupported } from './unsupported.ts';
import { whereOf } from './where.ts';

export interface QueryResult {
  readonly records: readonly JsonRecord[];
  readonly totalSize: number;
}

/** Clauses that the CRM knows and the simulation does not. */
const refused: readonly (readonly [key: keyof Query, clause: string])[] = [
  ['groupBy', 'GROUP BY'],
  ['having', 'HAVING'],
  ['usingScope', 'USING SCOPE'],
  ['withDataCategory', 'WITH DATA CATEGORY'],
  ['withSecurityEnforced', 'WITH SECURITY_ENFORCED'],
  ['withAccessLevel', 'WITH USER_MODE'],
  ['for', 'FOR'],
  ['update', 'UPDATE'],
  ['sObjectAlias', 'an alias of the object'],
];

const parsed = (soql: string): Query => {
  try {
    return parseQuery(soql);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ActionError(
      'soql-invalid',
      `The SOQL query cannot be read: ${reason}. Correct it and try again.`,
      { cause },
    );
  }
};

/** The field that a part of SELECT names. */
const selected = (part: FieldType, spell: (field: string) => string): string => {
  if (part.type === 'FieldRelationship') {
    throw unsupported(
      `a field of a related record (${part.rawValue ?? part.field})`,
      'Query it by its id',
    );
  }
  if (part.type === 'FieldFunctionExpression') {
    throw unsupported(part.rawValue ?? part.functionName, 'Select fields, or COUNT() alone');
  }
  if (part.type !== 'Field') throw unsupported('a query within SELECT', 'Ask twice instead');
  if (part.alias !== undefined) throw unsupported(`the alias ${part.alias}`, 'Leave it out');
  return spell(part.field);
};

const isCount = (fields: readonly FieldType[]): boolean => {
  const [only] = fields;
  return (
    fields.length === 1 &&
    only?.type === 'FieldFunctionExpression' &&
    only.functionName.toUpperCase() === 'COUNT' &&
    only.parameters.length === 0
  );
};

const textOrder = (a: Json, b: Json): number => {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [left, right] = [String(a).toLowerCase(), String(b).toLowerCase()];
  return left === right ? 0 : left < right ? -1 : 1;
};

type Order = (a: CrmRecord, b: CrmRecord) => number;

const orderBy = (clause: OrderByClause, spell: (field: string) => string): Order => {
  if (!('field' in clause))
    throw unsupported('a function in ORDER BY', 'Order by the field itself');
  const field = spell(clause.field);
  const direction = clause.order === 'DESC' ? -1 : 1;
  const nulls = clause.nulls === 'LAST' ? 1 : -1;
  return (first, second) => {
    const a = first[field] ?? null;
    const b = second[field] ?? null;
    if (a === null || b === null) return a === b ? 0 : a === null ? nulls : -nulls;
    return direction * textOrder(a, b);
  };
};

const sorted = (
  found: CrmRecord[],
  query: Query,
  spell: (field: string) => string,
): CrmRecord[] => {
  const clauses = Array.isArray(query.orderBy) ? query.orderBy : [query.orderBy ?? []].flat();
  const orders = clauses.map((clause) => orderBy(clause, spell));
  if (orders.length === 0) return found;
  return found.sort((a, b) => {
    for (const order of orders) {
      const result = order(a, b);
      if (result !== 0) return result;
    }
    return 0;
  });
};

/** Answers a SOQL query; the subset is in the README, anything else fails with `soql-unsupported`. */
export const queryRecords = (records: Records, soql: string): QueryResult => {
  const query = parsed(soql);
  for (const [key, clause] of refused) {
    if (query[key] !== undefined) throw unsupported(clause, 'Leave it out');
  }
  const type = records.typeNamed(query.sObject ?? '');
  const spell = (field: string): string => {
    if (field.includes('.')) {
      throw unsupported(`a field of a related record (${field})`, 'Query it by its id');
    }
    return records.fieldNamed(type, field);
  };
  const select = query.fields ?? [];
  const counts = isCount(select);
  const fields = counts ? [] : select.map((part) => selected(part, spell));
  const found = [...records.ofType(type)].filter(whereOf(query.where, spell));
  const from = query.offset ?? 0;
  const page = sorted(found, query, spell).slice(from, from + (query.limit ?? found.length));
  if (counts) return { records: [], totalSize: page.length };
  const rows = page.map((record) => ({
    attributes: { type },
    ...Object.fromEntries(fields.map((field) => [field, record[field] ?? null])),
  }));
  return { records: rows, totalSize: rows.length };
};
