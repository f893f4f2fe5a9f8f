import { of } from 'rxjs';
import { expect, it } from 'vitest';
import { sortList } from './index.ts';

it('leaves the list of the earlier block as it was', () => {
  const list = Object.freeze([2, 1]);
  const seen: unknown[] = [];
  of({ list, order: 'ascending' as const })
    .pipe(sortList())
    .subscribe(({ output }) => seen.push(output.value));
  expect([list, ...seen]).toEqual([
    [2, 1],
    [1, 2],
  ]);
});
