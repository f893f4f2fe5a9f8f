import type { ConsolePort, ScreenPop } from '@offhook/contract';
import { lend } from '@offhook/testing';
import { of } from 'rxjs';
import { expect, it } from 'vitest';
import { screenpopFlow } from './index.ts';

it('hands the variables on where there are any', () => {
  const popped: ScreenPop[] = [];
  const screenPop: ConsolePort['screenPop'] = (args) => {
    popped.push(args);
    return of(undefined);
  };
  of({ flowDevName: 'A', flowArgs: { tries: 2 } }, { flowDevName: 'B', flowArgs: {} })
    .pipe(screenpopFlow(lend({ console: { screenPop } })))
    .subscribe();
  expect(popped).toEqual([
    { type: 'flow', params: { flowDevName: 'A', flowArgs: { tries: 2 } } },
    { type: 'flow', params: { flowDevName: 'B' } },
  ]);
});
