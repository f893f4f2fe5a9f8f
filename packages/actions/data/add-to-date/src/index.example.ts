import { examplesOf } from '@offhook/contract';
import { addToDate } from './index.ts';

const then = (value: string) =>
  [{ socket: 'done', output: { value, milliseconds: Date.parse(value) } }] as const;

export const examples = examplesOf(addToDate, [
  {
    title: 'adds hours, also parts of them',
    given: { date: '2026-03-01T09:00:00Z', amount: 1.5, unit: 'hours', timeZone: 'UTC' },
    emits: then('2026-03-01T10:30:00.000Z'),
  },
  {
    title: 'keeps the time of the day when the clocks are put forward',
    given: { date: '2026-03-28T09:00', amount: 1, unit: 'days', timeZone: 'Europe/Berlin' },
    emits: then('2026-03-29T07:00:00.000Z'),
  },
  {
    title: 'takes a time away where the amount is negative',
    given: { date: 1772355600000, amount: -2, unit: 'weeks', timeZone: 'UTC' },
    emits: then('2026-02-15T09:00:00.000Z'),
  },
  {
    title: 'ends at the last day of a shorter month',
    given: { date: '2026-01-31', amount: 1, unit: 'months', timeZone: 'UTC' },
    emits: then('2026-02-28T00:00:00.000Z'),
  },
  {
    title: 'leaves weekends out of business days',
    given: { date: '2026-03-06T09:00Z', amount: 2, unit: 'business days', timeZone: 'UTC' },
    emits: then('2026-03-10T09:00:00.000Z'),
  },
  {
    title: 'gives nothing for what is no date',
    given: { date: 'soon', amount: 1, unit: 'days', timeZone: 'UTC' },
    emits: [{ socket: 'done', output: {} }],
  },
]);
