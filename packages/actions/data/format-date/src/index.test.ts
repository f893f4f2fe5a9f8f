import { instantOf } from '@offhook/contract';
import fc from 'fast-check';
import { of } from 'rxjs';
import { expect, it } from 'vitest';
import { formatDate } from './index.ts';
import { writeDate } from './write-date.ts';

const pattern = "yyyy-MM-dd'T'HH:mm:ss";

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

it('writes what is read back as the same time, in any time zone and whatever its clocks do', () => {
  const zones = ['UTC', 'Europe/Berlin', 'America/St_Johns', 'Australia/Lord_Howe', 'Asia/Tokyo'];
  const year2000To2040 = fc.integer({ min: 946_684_800, max: 2_208_988_800 });
  fc.assert(
    fc.property(year2000To2040, fc.constantFrom(...zones), (seconds, timeZone) => {
      const shown = writeDate(seconds * 1000, pattern, timeZone);
      expect(writeDate(instantOf(shown, timeZone), pattern, timeZone)).toBe(shown);
    }),
  );
});
