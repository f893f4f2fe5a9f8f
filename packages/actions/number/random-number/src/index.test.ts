import { range, toArray } from 'rxjs';
import { map } from 'rxjs/operators';
import { expect, it } from 'vitest';
import { randomNumber } from './index.ts';

const drawn = (min: number, max: number, whole: boolean): readonly number[] => {
  let numbers: readonly number[] = [];
  range(0, 2000)
    .pipe(
      map(() => ({ min, max, whole })),
      randomNumber(),
      map(({ output }) => output.value),
      toArray(),
    )
    .subscribe((all) => (numbers = all));
  return numbers;
};

it('draws every whole number between the limits, both included, in whichever order they stand', () => {
  expect(new Set(drawn(3, 1, true))).toEqual(new Set([1, 2, 3]));
});

it('draws other numbers than whole ones where that is wanted', () => {
  const numbers = drawn(0, 1, false);
  expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
  expect(new Set(numbers).size).toBeGreaterThan(1000);
});
