import { examplesOf } from '@offhook/contract';
import { dateDifference } from './index.ts';

const apart = (value: number, milliseconds: number) =>
  [{ socket: 'done', output: { value, milliseconds } }] as const;

export const examples = examplesOf(dateDifference, [
  {
    title: 'tells how many seconds a call took',
    given: {
      from: '2026-03-01T09:00:00.000Z',
      to: '2026-03-01T09:01:30.900Z',
      unit: 'seconds',
      timeZone: 'UTC',
    },
    emits: apart(90, 90_900),
  },
  {
    title: 'counts a day of 23 hours when the clocks are put forward',
    given: { from: '2026-03-29', to: '2026-03-30', unit: 'days', timeZone: 'Europe/Berlin' },
    emits: apart(1, 82_800_000),
  },
  {
    title: 'is negative where the second date comes first',
    given: { from: '2026-03-15', to: '2026-03-01', unit: 'weeks', timeZone: 'UTC' },
    emits: apart(-2, -1_209_600_000),
  },
  {
    title: 'counts whole years only',
    given: { from: '1990-06-15', to: '2026-06-14', unit: 'years', timeZone: 'UTC' },
    emits: apart(35, 1_135_987_200_000),
  },
  {
    title: 'counts whole months only',
    given: { from: '2026-01-31', to: '2026-03-01', unit: 'months', timeZone: 'UTC' },
    emits: apart(1, 2_505_600_000),
  },
  {
    title: 'gives nothing where one is no date',
    given: { from: '2026-03-01', unit: 'days', timeZone: 'UTC' },
    emits: [{ socket: 'done', output: {} }],
  },
]);
