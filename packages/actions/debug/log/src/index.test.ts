import type { Json, LogPort } from '@offhook/contract';
import { lend } from '@offhook/testing';
import { of } from 'rxjs';
import { expect, it } from 'vitest';
import { log } from './index.ts';

const written = (message?: Json): readonly unknown[] => {
  const lines: unknown[] = [];
  const write: LogPort['write'] = (line) => {
    lines.push(line);
    return of(undefined);
  };
  const given = { level: 'debug' as const, ...(message !== undefined && { message }) };
  of(given)
    .pipe(log(lend({ log: { write } })))
    .subscribe();
  return lines;
};

it('writes false, 0 and the empty text as they are', () => {
  expect([false, 0, ''].flatMap(written)).toEqual([
    { level: 'debug', message: false },
    { level: 'debug', message: 0 },
    { level: 'debug', message: '' },
  ]);
});

it('writes null for a value that is missing', () => {
  expect(written()).toEqual([{ level: 'debug', message: null }]);
});
