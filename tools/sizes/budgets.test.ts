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

it('never gives the editor more than 120 kB, head-room included', () => {
  const editor = 'packages/editor/src/define.ts';
  expect(budgetFor(100_000, editor)).toBe(105_000);
  expect(budgetFor(119_000, editor)).toBe(120_000);
  expect(budgetFor(130_000, editor)).toBe(120_000);
});
