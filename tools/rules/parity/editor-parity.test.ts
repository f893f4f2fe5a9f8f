import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { missingTests, namedTests } from './named-tests.ts';

const folder = join(import.meta.dirname, '../../../docs');
const rows = [
  ...readFileSync(join(folder, 'editor-parity.md'), 'utf8').matchAll(
    /^\| (?!The legacy editor)(?<fact>[^|]+?) \| (?<ours>[^|]+) \| (?<shown>[^|]+) \|$/gm,
  ),
].map(({ groups }) => ({ fact: groups?.['fact'] ?? '', shown: groups?.['shown'] ?? '' }));

it('tells fact by fact what the legacy editor does, and numbers what went wrong with it', () => {
  expect(rows.length).toBeGreaterThan(35);
  const numbers = rows.flatMap(({ fact }) => /^(\d)\. /.exec(fact)?.[1] ?? []);
  expect(numbers).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
});

it.each(rows)('is shown by tests that exist: $fact', ({ shown }) => {
  const tests = namedTests(shown);
  expect(tests).not.toEqual([]);
  expect(missingTests(tests, folder)).toEqual([]);
});
