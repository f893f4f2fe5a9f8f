import { failureOf } from '@offhook/testing/ports';
import { firstValueFrom } from 'rxjs';
import { expect, test } from 'vitest';
import { createSimulation } from '../index.ts';

const crm = {
  Contact: [
    { Id: '003A', Name: 'Lin Lee', Phone: '(206) 555-0100', Email: 'lin@example.com', Score: 7 },
    { Id: '003B', Name: 'Linda Moe', MobilePhone: '+1 206 555 0100', Email: null },
  ],
  Case: [{ Id: '500A', CaseNumber: '00001001', Subject: 'Late order', IsClosed: false }],
  Ticket__c: [{ Name: 'T-1', Opened__c: '2026-01-05T09:00:00.000+0000' }],
};
const port = () => createSimulation({ crm }).host.ports.crm;

test('created records are given 18-character ids that repeat from run to run', async () => {
  const { host } = createSimulation();
  const ids: string[] = [];
  for (const type of ['Contact', 'Account', 'Case', 'Lead', 'Task', 'Task', 'Call__c']) {
    ids.push((await firstValueFrom(host.ports.crm.create({ type, fields: {} }))).id);
  }
  expect(ids).toEqual([
    '003000000000001AAA',
    '001000000000001AAA',
    '500000000000001AAA',
    '00Q000000000001EAA',
    '00T000000000001EAA',
    '00T000000000002EAA',
    'a00000000000001AAA',
  ]);
});

test('a new case gets a number, and a new person a name', async () => {
  const crmPort = port();
  const { id } = await firstValueFrom(crmPort.create({ type: 'case', fields: { subject: 'New' } }));
  const made = await firstValueFrom(
    crmPort.retrieve({ type: 'Case', id, fields: ['CaseNumber', 'Subject'] }),
  );
  expect(made).toMatchObject({ CaseNumber: '00001002', Subject: 'New' });
  const lead = await firstValueFrom(
    crmPort.create({ type: 'Lead', fields: { FirstName: 'Kim', LastName: 'Ito' } }),
  );
  expect(
    await firstValueFrom(crmPort.retrieve({ type: 'Lead', id: lead.id, fields: ['Name'] })),
  ).toMatchObject({ Name: 'Kim Ito' });
});

test('a record is found by the 15 and by the 18 characters of its id', async () => {
  const { host } = createSimulation();
  const { id } = await firstValueFrom(host.ports.crm.create({ type: 'Task', fields: {} }));
  const short = id.slice(0, 15);
  const found = host.ports.crm.retrieve({ type: 'Task', id: short, fields: [] });
  expect((await firstValueFrom(found)).Id).toBe(id);
});

test('a field that the record has not, but its type, is null', async () => {
  const record = await firstValueFrom(
    port().retrieve({ type: 'Contact', id: '003B', fields: ['Phone', 'Score'] }),
  );
  expect(record).toEqual({
    attributes: { type: 'Contact' },
    Id: '003B',
    Phone: null,
    Score: null,
  });
});

test('unknown types, ids and fields are told apart', async () => {
  const code = async (type: string, id: string, field: string) =>
    (await failureOf(port().retrieve({ type, id, fields: [field] }))).code;
  expect(await code('Nothing', '003A', 'Name')).toBe('not-found');
  expect(await code('Contact', '003Z', 'Name')).toBe('not-found');
  expect(await code('Contact', '003A', 'Nothing')).toBe('unknown-field');
  expect((await failureOf(port().create({ type: 'Nothing', fields: {} }))).code).toBe('not-found');
});

test.each([
  ['2065550100', 'phone', undefined, ['003A', '003B']],
  ['2065550100', 'phone', ['Phone'], ['003A']],
  ['206-555-0100 x12', 'phone', undefined, ['003A', '003B']],
  ['5550100', 'phone', undefined, []],
  ['lin', 'name', undefined, ['003A', '003B']],
  ['Lin L', 'name', undefined, ['003A']],
  ['lee lin', 'name', undefined, ['003A']],
  ['LIN@EXAMPLE.COM', 'email', undefined, ['003A']],
  ['00001001', 'all', undefined, ['500A']],
  ['1001', 'all', undefined, []],
  ['order', 'all', undefined, ['500A']],
  ['003B', 'all', undefined, ['003B']],
  ['nobody OR 2065550100', 'all', undefined, ['003A', '003B']],
  ['   ', 'all', undefined, []],
] as const)('"%s" in %s of %s finds %s', async (text, scope, fields, ids) => {
  const { records } = await firstValueFrom(
    port().search({ text, in: scope, types: ['Contact', 'Case'], ...(fields && { fields }) }),
  );
  expect(records.map((record) => record.Id)).toEqual(ids);
});

test("the CRM's own code is registered by name, and missing code is told by name", async () => {
  const simulation = createSimulation();
  const call = simulation.host.ports.crm.runApex({
    apexClass: 'Greeter',
    methodName: 'greet',
    methodParams: 'name=Lin%20Lee&loud=true',
  });
  const failure = await failureOf(call);
  expect(failure).toMatchObject({ code: 'apex-missing' });
  expect(failure.message).toContain('Greeter.greet');
  simulation.apex('Greeter.greet', ({ name = '', loud }) => `Hello ${name} ${loud}`);
  expect(await firstValueFrom(call)).toEqual({ runApex: 'Hello Lin Lee true' });
});
