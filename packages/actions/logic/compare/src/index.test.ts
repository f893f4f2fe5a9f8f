import { expect, it } from 'vitest';
import { comparators, holds } from './holds.ts';

const table = (first: number, second: number): readonly string[] =>
  comparators.filter((comparator) => holds(first, comparator, second, 'number', false));

it('orders numbers by every comparator', () => {
  expect([table(1, 2), table(2, 2), table(3, 2)].map((held) => held.slice(0, 3))).toEqual([
    ['does not equal', 'is less than', 'is at most'],
    ['equals', 'is at most', 'is at least'],
    ['does not equal', 'is greater than', 'is at least'],
  ]);
});

it('compares the ends of texts and of lists', () => {
  expect(holds('sales-eu', 'ends with', '-eu', 'text', false)).toBe(true);
  expect(holds(['a', 'b'], 'starts with', 'a', 'text', false)).toBe(true);
  expect(holds(['a', 'b'], 'ends with', 'a', 'text', false)).toBe(false);
  expect(holds('Sales', 'does not contain', 'SAL', 'text', true)).toBe(false);
});
