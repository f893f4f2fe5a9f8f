import { expect, it } from 'vitest';
import { budgetFor, overBudget } from './budgets.ts';

const door = 'packages/flow/src/index.ts';
const budgets = { [door]: budgetFor(10_000) };

it('leaves five percent of head-room', () => {
  expect(budgets).toEqual({ [door]: 10_500 });
  expect(overBudget({ [door]: 10_500 }, budgets)).toEqual([]);
});

it('names what grew beyond its budget, and by how much', () => {
  expect(overBudget({ [door]: 10_700 }, budgets)).toEqual([
    'packages/flow/src/index.ts is 10.7 kB gzipped, its budget 10.5 kB.',
  ]);
});

it('asks for a budget for what is new', () => {
  expect(overBudget({ other: 1 }, budgets)).toEqual(['other has no budget.']);
});
