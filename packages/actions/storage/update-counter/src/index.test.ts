import { createSimulation } from '@offhook/host-simulated';
import { from, map, of } from 'rxjs';
import { expect, it } from 'vitest';
import { updateCounter } from './index.ts';

it('loses no count of two runs that count at once on a slow desktop', async () => {
  const { host, clock } = createSimulation({
    faults: [{ port: 'storage', method: '*', mode: 'slow', ms: 100 }],
  });
  const counts: number[] = [];
  from([2, 1, -1])
    .pipe(
      map((delta) => ({ name: 'calls', delta })),
      updateCounter(host.ports),
    )
    .subscribe(({ output }) => counts.push(output.value));
  await clock.advanceBy(100);
  expect(counts).toEqual([2, 3, 2]);
});

it('keeps counters apart from the properties', () => {
  const { host, state$ } = createSimulation({ properties: { calls: 'many' } });
  of({ name: 'calls', delta: 1 }).pipe(updateCounter(host.ports)).subscribe();
  expect(state$.value.properties).toEqual({ calls: 'many' });
  expect(state$.value.scopedProperties).toEqual({ counter: { calls: 1 } });
});
