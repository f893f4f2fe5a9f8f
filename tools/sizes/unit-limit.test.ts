import { expect, it } from 'vitest';
import { exceptionsFor, overLimit } from './unit-limit.ts';

const unit = 'packages/actions/logic/compare';
const because = (budget: number, reason = 'It knows a dozen comparators.') => ({
  [unit]: { budget, reason },
});

it('lets a simple unit have 600 bytes', () => {
  expect(overLimit({ [unit]: 600 }, {})).toEqual([]);
  expect(overLimit({ [unit]: 601 }, {})).toEqual([
    'packages/actions/logic/compare is 601 bytes gzipped; a simple unit has 600.',
  ]);
});

it('lets a unit have more where a reason is written down, and no more than that', () => {
  expect(overLimit({ [unit]: 900 }, because(900))).toEqual([]);
  expect(overLimit({ [unit]: 901 }, because(900))).toEqual([
    'packages/actions/logic/compare is 901 bytes gzipped, its budget 900.',
  ]);
  expect(overLimit({ [unit]: 900 }, because(900, ''))).toEqual([
    'packages/actions/logic/compare does not say why it needs more.',
  ]);
});

it('names exceptions that nobody needs', () => {
  expect(overLimit({ [unit]: 500 }, because(900))).toEqual([
    'packages/actions/logic/compare is simple now: its exception can go.',
  ]);
  expect(overLimit({}, because(900))).toEqual([
    'packages/actions/logic/compare is no unit: its exception can go.',
  ]);
});

it('sets budgets anew with five percent of head-room and keeps the reasons', () => {
  expect(exceptionsFor({ [unit]: 1000, other: 700, small: 100 }, because(900))).toEqual({
    ...because(1050),
    other: { budget: 735, reason: '' },
  });
});
