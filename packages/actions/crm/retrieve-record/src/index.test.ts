import type { CrmPort } from '@offhook/contract';
import { lend } from '@offhook/testing';
import { of } from 'rxjs';
import { expect, it } from 'vitest';
import { retrieveRecord } from './index.ts';

it('asks for the fields one by one, whatever the blanks and commas between them', () => {
  const asked: unknown[] = [];
  const retrieve: CrmPort['retrieve'] = (args) => {
    asked.push(args);
    return of({ attributes: { type: 'Contact' }, Id: args.id });
  };
  of({ fields: ' Name,Account.Name , Id,', type: 'Contact', id: '003' })
    .pipe(retrieveRecord(lend({ crm: { retrieve } })))
    .subscribe();
  expect(asked).toEqual([{ type: 'Contact', id: '003', fields: ['Name', 'Account.Name', 'Id'] }]);
});
