import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { missingTests, namedTests } from './named-tests.ts';

const folder = join(import.meta.dirname, '../../../docs');
const rows = [
  ...readFileSync(join(folder, 'field-failures.md'), 'utf8').matchAll(
    /^\| (?<number>\d+) \| (?<wrong>.+?) \| (?<held>.+) \|$/gm,
  ),
].map(({ groups }) => ({
  number: Number(groups?.['number']),
  wrong: groups?.['wrong'] ?? '',
  held: groups?.['held'] ?? '',
}));

it('lists every failure of blocks, events and runs', () => {
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 27 }, (_, at) => at + 9));
});

it.each(rows)(
  '$number is held by tests that exist, or says why it is later: $wrong',
  ({ held }) => {
    const tests = namedTests(held);
    if (tests.length === 0) expect(held).toMatch(/^later: ./);
    expect(missingTests(tests, folder)).toEqual([]);
  },
);
