import { expect, test } from 'vitest';
import { rowsOf, valueOfRows } from './row-values.ts';

test('a map of values and references survives being edited as rows', () => {
  const value = { record: { LastName: { ref: 'pop.name' }, Phone: { value: '1' } } };
  expect(valueOfRows(rowsOf(value, 'record'), 'record')).toEqual(value);
});

test('a list keeps its order as rows', () => {
  const value = { list: [{ value: 'a' }, { ref: 'pop.name' }] };
  expect(valueOfRows(rowsOf(value, 'list'), 'list')).toEqual(value);
});

test('a fixed record, as legacy files hold it, is shown row by row', () => {
  expect(rowsOf({ value: { a: 1 } }, 'record')).toEqual([
    { key: 0, name: 'a', value: { value: 1 } },
  ]);
});

test('a row without a name is not part of the map yet', () => {
  expect(valueOfRows([{ key: 0, name: '', value: { value: 'x' } }], 'record')).toBeUndefined();
});
