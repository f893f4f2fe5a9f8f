import type { CrmPort } from '@offhook/contract';
import { createSimulation } from '@offhook/host-simulated';
import { lend } from '@offhook/testing';
import { of } from 'rxjs';
import { expect, it } from 'vitest';
import { getContactId } from './index.ts';

const found = (formattedPhoneNumber: string): readonly unknown[] => {
  const { host } = createSimulation({
    crm: { Contact: [{ Id: '003A', Name: 'Lin Lee', Phone: '(206) 555-0100' }] },
  });
  const outputs: unknown[] = [];
  of({ formattedPhoneNumber })
    .pipe(getContactId(host.ports))
    .subscribe(({ output }) => outputs.push(output));
  return outputs;
};

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

it.each(['+12065550100', '(206) 555-0100', '206.555.0100'])(
  'finds who has the number %s, however the CRM writes it',
  (formattedPhoneNumber) => {
    expect(found(formattedPhoneNumber)).toEqual([{ sfContactId: '003A' }]);
  },
);

it('finds nobody whose number only ends with the one that is searched', () => {
  expect(found('5550100')).toMatchObject([{ code: 'not-found' }]);
});
