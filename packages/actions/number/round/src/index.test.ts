import fc from 'fast-check';
import { from, lastValueFrom, map, toArray } from 'rxjs';
import { expect, it } from 'vitest';
import { round } from './index.ts';

const rounded = (value: number, decimals: number) =>
  lastValueFrom(
    from(['down', 'nearest', 'up'] as const).pipe(
      map((mode) => ({ value, decimals, mode })),
      round(),
      map(({ output }) => output.value),
      toArray(),
    ),
  );

it('rounds down at most, up at least, and to the nearest between the two', async () => {
  const number = fc
    .tuple(fc.integer(), fc.integer({ min: 0, max: 8 }))
    .map(([n, e]) => n / 10 ** e);
  await fc.assert(
    fc.asyncProperty(number, fc.integer({ min: -3, max: 6 }), async (value, decimals) => {
      const [down = NaN, nearest = NaN, up = NaN] = await rounded(value, decimals);
      expect(down).toBeLessThanOrEqual(value);
      expect(up).toBeGreaterThanOrEqual(value);
      expect([down, up]).toContain(nearest);
    }),
  );
});
