import type { ConsolePort } from '@offhook/contract';
import { lend } from '@offhook/testing';
import { of } from 'rxjs';
import { expect, it } from 'vitest';
import { completeHvsWork } from './index.ts';

it('sends the task, and the disposition only where there is one', () => {
  const done: unknown[] = [];
  const completeWork: ConsolePort['completeWork'] = (args) => {
    done.push(args);
    return of(undefined);
  };
  of(
    { workId: 'w', disposition: 'Met', taskId: 't' },
    { workId: 'w', disposition: '', taskId: 't' },
  )
    .pipe(completeHvsWork(lend({ console: { completeWork } })))
    .subscribe();
  expect(done).toEqual([
    { workId: 'w', attributes: { disposition: 'Met', taskId: 't' } },
    { workId: 'w', attributes: { taskId: 't' } },
  ]);
});
