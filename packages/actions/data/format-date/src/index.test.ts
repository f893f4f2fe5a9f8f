import { of } from 'rxjs';
import { expect, it } from 'vitest';
import { formatDate } from './index.ts';

const codeFor = (format: string, timeZone: string): unknown => {
  let code: unknown;
  of({ date: '2026-03-01', format, timeZone })
    .pipe(formatDate())
    .subscribe({ error: (error) => (code = error.code) });
  return code;
};

it('ends the run where the pattern cannot be read', () => {
  expect(codeFor('nnn', 'UTC')).toBe('format-unreadable');
});

it('ends the run where the time zone is unknown', () => {
  expect(codeFor('yyyy', 'Europe/Atlantis')).toBe('time-zone-unknown');
});
