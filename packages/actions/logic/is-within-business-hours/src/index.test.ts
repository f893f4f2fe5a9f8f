import { lend } from '@offhook/testing';
import { of } from 'rxjs';
import { expect, it } from 'vitest';
import { isWithinBusinessHours } from './index.ts';

const codeFor = (timeZone: string, monday: string): unknown => {
  let code: unknown;
  of({ timeZone, hours: { monday }, holidays: [] })
    .pipe(isWithinBusinessHours(lend({ clock: { now: () => Date.parse('2026-03-02T10:00Z') } })))
    .subscribe({ error: (error) => (code = error.code) });
  return code;
};

it('ends the run where the time zone is unknown', () => {
  expect(codeFor('Europe/Atlantis', '09:00-17:00')).toBe('time-zone-unknown');
});

it('ends the run where hours cannot be read', () => {
  expect(codeFor('UTC', '9 to 5')).toBe('hours-unreadable');
});
