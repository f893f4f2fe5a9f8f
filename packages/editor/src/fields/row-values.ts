import type { Value } from '@offhook/flow';

/** One row of a map or a list while it is edited; `key` tells it from the others. */
export interface Row {
  readonly key: number;
  readonly name: string;
  readonly value: Value | undefined;
}

const entriesOf = (value: Value | undefined): readonly (readonly [string, Value])[] => {
  if (value === undefined) return [];
  if ('record' in value) return Object.entries(value.record);
  if ('list' in value) return value.list.map((item, at) => [String(at), item]);
  const fixed = 'value' in value ? value.value : undefined;
  if (typeof fixed !== 'object' || fixed === null) return [];
  return Object.entries(fixed).map(([name, item]: [string, unknown]) => [name, { value: item }]);
};

/** The rows that a value stands for. */
export const rowsOf = (value: Value | undefined, kind: 'record' | 'list'): readonly Row[] =>
  entriesOf(value).map(([name, item], key) => ({
    key,
    name: kind === 'list' ? '' : name,
    value: item,
  }));

/** The value that rows stand for; rows of a map without a name are not finished and left out. */
export const valueOfRows = (rows: readonly Row[], kind: 'record' | 'list'): Value | undefined => {
  const empty: Value = { value: '' };
  if (kind === 'list') {
    return rows.length === 0 ? undefined : { list: rows.map(({ value }) => value ?? empty) };
  }
  const named = rows.filter(({ name }) => name !== '');
  if (named.length === 0) return undefined;
  return { record: Object.fromEntries(named.map(({ name, value }) => [name, value ?? empty])) };
};

/** The rows with one of them a place earlier or later; the same rows where it cannot go there. */
export const movedRow = (rows: readonly Row[], index: number, by: 1 | -1): readonly Row[] => {
  const [row, other] = [rows[index], rows[index + by]];
  if (row === undefined || other === undefined) return rows;
  return rows.map((each, at) => (at === index ? other : at === index + by ? row : each));
};
