import { virtualClock } from '@offhook/host-simulated';
import { of } from 'rxjs';
import { expect, it } from 'vitest';
import { waitUntil } from './index.ts';

it('waits by the clocks of its time zone, also over the night on which they change', async () => {
  const clock = virtualClock({ startAt: Date.parse('2026-03-29T00:30:00Z') });
  const left: string[] = [];
  const input = { date: '2026-03-29T03:30', timeZone: 'Europe/Berlin' };
  of(input)
    .pipe(waitUntil({ clock }))
    .subscribe(() => left.push(new Date(clock.now()).toISOString()));
  await clock.advanceBy(59 * 60_000);
  expect(left).toEqual([]);
  await clock.advanceBy(60_000);
  expect(left).toEqual(['2026-03-29T01:30:00.000Z']);
});

it('stops waiting when its run ends', () => {
  const clock = virtualClock();
  of({ date: clock.now() + 1000, timeZone: 'UTC' })
    .pipe(waitUntil({ clock }))
    .subscribe()
    .unsubscribe();
  expect(clock.pending).toBe(0);
});
