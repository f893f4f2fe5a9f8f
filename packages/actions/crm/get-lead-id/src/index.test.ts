import type { CrmPort } from '@offhook/contract';
import { lend } from '@offhook/testing';
import { of } from 'rxjs';
import { expect, it } from 'vitest';
import { getLeadId } from './index.ts';

it('asks for one lead by phone', () => {
  const asked: unknown[] = [];
  const search: CrmPort['search'] = (args) => {
    asked.push(args);
    return of({ records: [] });
  };
  of({ formattedPhoneNumber: ' +12065550100 ' })
    .pipe(getLeadId(lend({ crm: { search } })))
    .subscribe();
  expect(asked).toEqual([{ text: '+12065550100', in: 'phone', types: ['Lead'], limit: 1 }]);
});
