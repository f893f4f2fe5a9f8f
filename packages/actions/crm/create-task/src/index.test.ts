import type { CrmPort } from '@offhook/contract';
import { lend } from '@offhook/testing';
import { of } from 'rxjs';
import { expect, it } from 'vitest';
import { createTask } from './index.ts';

type Given = Parameters<typeof createTask.run>[0];

const created = (given: Given): readonly unknown[] => {
  const seen: unknown[] = [];
  const create: CrmPort['create'] = (args) => {
    seen.push(args);
    return of({ id: '00T5e00000Task1AAA' });
  };
  of(given)
    .pipe(createTask(lend({ crm: { create } })))
    .subscribe();
  return seen;
};

it('joins the parts of the subject that are not empty', () => {
  expect(created({ subject1: 'HVS', subject2: '', subject3: 'voice' })).toEqual([
    { type: 'Task', fields: { Subject: 'HVS - voice' } },
  ]);
});

it('sends neither empty fields nor IsClosed, but sends a duration of 0', () => {
  const given = { Type: 'Call', WhatId: '', IsClosed: true, CallDurationInSeconds: 0 };
  expect(created(given)).toEqual([
    { type: 'Task', fields: { Type: 'Call', CallDurationInSeconds: 0 } },
  ]);
});

it('lets other fields win, and sends them as they are', () => {
  const otherTaskFields = { Priority: 'Low', Follow_up__c: false, Notes__c: '' };
  expect(created({ Priority: 'High', otherTaskFields })).toEqual([
    { type: 'Task', fields: { Priority: 'Low', Follow_up__c: false, Notes__c: '' } },
  ]);
});
