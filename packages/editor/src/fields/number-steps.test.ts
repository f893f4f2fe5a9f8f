import { describe, expect, test } from 'vitest';
import { stepOf, stepped, turnOf } from './number-steps.ts';

describe('a number that is turned', () => {
  test.each([
    [1, undefined],
    [1, 1],
    [10, 300],
    [100, 1000],
    [1000, 60_000],
  ])('goes by %s where %s is usual', (step, initial) => {
    expect(stepOf(initial === undefined ? {} : { initial })).toBe(step);
  });

  test('begins at what is usual where nothing stands there', () => {
    expect(stepped('', 1, { initial: 1000 })).toBe(1100);
    expect(stepped('', -1, {})).toBe(-1);
    expect(stepped('many', 1, { initial: 4 })).toBe(5);
  });

  test('stays within its range', () => {
    expect(stepped('9', 1, { min: 1, max: 9 })).toBe(9);
    expect(stepped('', -1, { min: 0 })).toBe(0);
    expect(stepped('40', -1, { max: 10 })).toBe(10);
  });

  test('keeps its decimals without noise', () => {
    expect(stepped('0.1', 2, {})).toBe(2.1);
    expect(stepped('-1.7', 1, {})).toBe(-0.7);
  });

  test('goes to the ends of its range, where it has such, and by tens', () => {
    expect(turnOf({ key: 'Home', shiftKey: false }, { min: 0 })).toEqual({ to: 0 });
    expect(turnOf({ key: 'End', shiftKey: false }, { min: 0 })).toBeUndefined();
    expect(turnOf({ key: 'ArrowDown', shiftKey: true }, {})).toEqual({ steps: -10 });
    expect(turnOf({ key: 'PageUp', shiftKey: false }, {})).toEqual({ steps: 10 });
    expect(turnOf({ key: 'a', shiftKey: false }, {})).toBeUndefined();
  });
});
