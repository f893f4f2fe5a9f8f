import { RestFailure } from './rest-failure.ts';
import { readFind, type WordGroup } from './sosl-find.ts';

/** A type that a search answers with. */
export interface Returned {
  readonly type: string;
  readonly fields: readonly string[];
  readonly limit: number;
}

export interface Sosl {
  readonly groups: readonly WordGroup[];
  readonly scope: 'all' | 'phone' | 'name' | 'email';
  readonly returning: readonly Returned[];
}

const whole =
  /^\s*FIND\s*\{((?:\\.|[^\\{}])*)\}\s*(?:IN\s+(\w+)\s+FIELDS\s+)?RETURNING\s+(.+?)\s*$/is;
const returned = /^(\w+)(?:\(\s*([\w\s,]+?)(?:\s+LIMIT\s+(\d+))?\s*\))?$/i;
const usualLimit = 2000;

const scopes: Readonly<Record<string, Sosl['scope']>> = {
  all: 'all',
  phone: 'phone',
  name: 'name',
  email: 'email',
};

const malformed = (message: string): RestFailure =>
  new RestFailure(400, 'MALFORMED_SEARCH', message);

const returnedIn = (text: string): Returned => {
  const [, type, fields = 'Id', limit] = returned.exec(text.trim()) ?? [];
  if (type === undefined) throw malformed(`RETURNING cannot be read: ${text}`);
  return {
    type,
    fields: fields.split(',').map((field) => field.trim()),
    limit: limit === undefined ? usualLimit : Number(limit),
  };
};

/** Reads a search: `FIND {…} IN … FIELDS RETURNING Type(Fields LIMIT n), …`. */
export const readSosl = (text: string): Sosl => {
  const [, find, scope = 'all', list] = whole.exec(text) ?? [];
  if (find === undefined || list === undefined) throw malformed('The search cannot be read.');
  const known = scopes[scope.toLowerCase()];
  if (known === undefined) throw malformed(`IN ${scope} FIELDS is not known here.`);
  const returning = list.split(/,(?![^(]*\))/).map(returnedIn);
  return { groups: readFind(find), scope: known, returning };
};
