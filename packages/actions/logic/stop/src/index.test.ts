import type { LogPort } from '@offhook/contract';
import { lend } from '@offhook/testing';
import { of } from 'rxjs';
import { expect, it } from 'vitest';
import { stop } from './index.ts';

it('says in the log why it stopped', () => {
  const lines: unknown[] = [];
  const write: LogPort['write'] = (line) => {
    lines.push(line);
    return of(undefined);
  };
  of({ when: true, reason: 'Closed.' }, { when: false, reason: 'Open.' })
    .pipe(stop(lend({ log: { write } })))
    .subscribe();
  expect(lines).toEqual([{ level: 'info', message: 'Closed.' }]);
});
