import type { CrmPort } from '@offhook/contract';
import { lend } from '@offhook/testing';
import { of } from 'rxjs';
import { expect, it } from 'vitest';
import { getContactId } from './index.ts';

it('asks for one contact by phone, in every phone field where none is named', () => {
  const asked: unknown[] = [];
  const search: CrmPort['search'] = (args) => {
    asked.push(args);
    return of({ records: [] });
  };
  of({ formattedPhoneNumber: ' +12065550100 ', fieldName: '' })
    .pipe(getContactId(lend({ crm: { search } })))
    .subscribe();
  expect(asked).toEqual([{ text: '+12065550100', in: 'phone', types: ['Contact'], limit: 1 }]);
});
