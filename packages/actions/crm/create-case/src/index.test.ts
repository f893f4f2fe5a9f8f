import type { CrmPort } from '@offhook/contract';
import { lend } from '@offhook/testing';
import { of } from 'rxjs';
import { expect, it } from 'vitest';
import { createCase } from './index.ts';

type Given = Parameters<typeof createCase.run>[0];

const created = (given: Given): readonly unknown[] => {
  const seen: unknown[] = [];
  const create: CrmPort['create'] = (args) => {
    seen.push(args);
    return of({ id: '5005e00000Case1AAA' });
  };
  of(given)
    .pipe(createCase(lend({ crm: { create } })))
    .subscribe();
  return seen;
};

it('sends what is given under the API names of a case, and leaves out what is empty', () => {
  const given = { subject: 'Late', description: 'Two days', priority: 'High', origin: 'Phone' };
  expect(created({ ...given, contactId: '003', accountId: '' })).toEqual([
    {
      type: 'Case',
      fields: {
        Subject: 'Late',
        Description: 'Two days',
        Priority: 'High',
        Origin: 'Phone',
        ContactId: '003',
      },
    },
  ]);
});

it('lets other fields win', () => {
  const otherFields = { Priority: 'Low', Parcel__c: 7 };
  expect(created({ subject: 'Late', priority: 'High', otherFields })).toEqual([
    { type: 'Case', fields: { Subject: 'Late', Priority: 'Low', Parcel__c: 7 } },
  ]);
});
