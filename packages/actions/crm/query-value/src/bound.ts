import { ActionError, type Json, type JsonRecord } from '@offhook/contract';

const namesOutsideTexts = /'(?:[^'\\]|\\.)*'?|:([A-Za-z_]\w*)/g;
const date = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d))?$/;
const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r' };

const quoted = (text: string): string =>
  `'${text.replaceAll(/[\\'\n\r]/g, (sign) => escapes[sign] ?? `\\${sign}`)}'`;

/** A value as SOQL writes it: texts quoted, ISO 8601 dates bare, lists in brackets. */
const literal = (name: string, value: Json): string => {
  if (typeof value === 'string') return date.test(value) ? value : quoted(value);
  if (value === null || typeof value !== 'object') return String(value);
  if (Array.isArray(value) && value.length > 0) {
    return `(${value.map((each: Json) => literal(name, each)).join(', ')})`;
  }
  throw new ActionError(
    'value-unfit',
    `The value ${name} is a record or an empty list, which a query cannot compare with.`,
  );
};

/** Writes values into a query in place of `:name`; what stands between quotes is left alone. */
export const bound = (query: string, values: JsonRecord): string =>
  query.replaceAll(namesOutsideTexts, (part: string, name: string | undefined) => {
    if (name === undefined) return part;
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value !== undefined) return literal(name, value);
    throw new ActionError('value-missing', `The query asks for :${name}, which has no value.`);
  });
