import type { ConsolePort, ScreenPop } from '@offhook/contract';
import { lend } from '@offhook/testing';
import { of } from 'rxjs';
import { expect, it } from 'vitest';
import { screenpopNewRecord } from './index.ts';

it('asks for the form of the object, with the fields that are given', () => {
  const popped: ScreenPop[] = [];
  const screenPop: ConsolePort['screenPop'] = (args) => {
    popped.push(args);
    return of(undefined);
  };
  of(
    { entityName: 'Case', defaultFieldValues: { Origin: 'Phone' } },
    { entityName: 'Lead', defaultFieldValues: {} },
  )
    .pipe(screenpopNewRecord(lend({ console: { screenPop } })))
    .subscribe();
  expect(popped).toEqual([
    {
      type: 'new_record_modal',
      params: { entityName: 'Case', defaultFieldValues: { Origin: 'Phone' } },
    },
    { type: 'new_record_modal', params: { entityName: 'Lead' } },
  ]);
});
