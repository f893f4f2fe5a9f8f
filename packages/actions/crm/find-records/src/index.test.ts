import { createSimulation } from '@offhook/host-simulated';
import { of } from 'rxjs';
import { expect, it } from 'vitest';
import { findRecords } from './index.ts';

const Contact = [
  { Id: '003A', Name: 'Ada Lovelace', Phone: '(206) 555-0100' },
  { Id: '003B', Name: 'Ada Byron', Phone: '(206) 555-0199' },
];
const Lead = [{ Id: '00QA', Name: 'Ada King', Phone: '206-555-0100' }];

it.each([
  ['+12065550100', 'phone', undefined, ['Ada Lovelace', 'Ada King']],
  [' Ada ', 'name', undefined, ['Ada Lovelace', 'Ada Byron', 'Ada King']],
  ['Ada', 'name', 2, ['Ada Lovelace', 'Ada Byron']],
  ['Nobody', 'all', undefined, []],
] as const)('finds "%s" in %s, at most %o', (text, scope, limit, names) => {
  const { host } = createSimulation({ crm: { Contact, Lead } });
  const found: unknown[] = [];
  of({ text, in: scope, types: ['Contact', 'Lead'], ...(limit !== undefined && { limit }) })
    .pipe(findRecords(host.ports))
    .subscribe(({ socket, output }) => {
      if (socket === 'success') found.push(...output.records.map((each) => each['Name']));
    });
  expect(found).toEqual(names);
});
