import { answerOf, hear } from '@offhook/testing/ports';
import { expect, test } from 'vitest';
import { answering, softphone } from './softphone.fixture.ts';

const rest = { instanceUrl: 'https://acme.my.salesforce.com', apiVersion: '62.0', session: 's' };
const ok = (returnValue: unknown) => ({ success: true, returnValue, errors: null });
const lin = '003000000000001AAA';

test('Regression 10: single quotes of a query reach Salesforce as they are', async () => {
  const { http, asked } = answering(200, { totalSize: 0, done: true, records: [] });
  const { ports } = softphone({}, { rest, http });
  const soql = "SELECT Id FROM Contact WHERE Name = 'O\\'Neil & <Sons>'";
  await answerOf(ports.crm.query({ soql }));
  expect(new URL(asked[0]?.url ?? '').searchParams.get('q')).toBe(soql);
});

const search = { searchParams: '2065550100', callType: 'inbound', deferred: true } as const;

test('Regression 11: a deferred search names its one hit by the hit’s id, though Salesforce leaves that blank', async () => {
  const { ports } = softphone({
    searchAndScreenPop: () => ok({ '003000000000001': { Id: '', Name: 'Lin Lee' } }),
  });
  expect(await answerOf(ports.console.searchAndScreenPop(search))).toEqual({
    [lin]: { Id: lin, Name: 'Lin Lee' },
    SCREEN_POP_DATA: { type: 'sobject', params: { recordId: lin } },
  });
});

test('Regression 11: a deferred search whose pop is about another record names the one that was found', async () => {
  const pop = { type: 'sobject', params: { recordId: '003000000000009AAA' } };
  const { ports } = softphone({
    searchAndScreenPop: () => ok({ [lin]: { Id: lin }, SCREEN_POP_DATA: pop }),
  });
  const found = await answerOf(ports.console.searchAndScreenPop(search));
  expect(found['SCREEN_POP_DATA']).toEqual({ type: 'sobject', params: { recordId: lin } });
});

test('Regression 12: a task keeps its subtype, a duration of 0 and fields of one’s own', async () => {
  const { ports, asked } = softphone({ saveLog: () => ok({ recordId: '00T000000000001EAA' }) });
  const fields = { TaskSubtype: 'Call', CallDurationInSeconds: 0, Reason__c: 'Billing' };
  expect(await answerOf(ports.crm.create({ type: 'Task', fields }))).toEqual({
    id: '00T000000000001EAA',
  });
  expect(asked.find(({ method }) => method === 'saveLog')?.args).toEqual({
    value: { entityApiName: 'Task', ...fields },
  });
});

test.each(['recordId', 'id'])(
  'Regression 13: a record that is saved tells its id, which Salesforce names %s',
  async (name) => {
    const { ports, asked } = softphone({ saveLog: () => ok({ [name]: '500000000000001' }) });
    const saved = ports.crm.update({
      type: 'Case',
      id: '500000000000001',
      fields: { Status: 'Closed' },
    });
    expect(await answerOf(saved)).toEqual({ id: '500000000000001AAA' });
    expect(asked.at(-1)?.args).toEqual({ value: { Id: '500000000000001', Status: 'Closed' } });
  },
);

const toolkit = (asked: unknown[][]) => ({
  isInConsole: () => true,
  openPrimaryTab: (...args: unknown[]) => {
    asked.push(args);
    (args[4] as (response: object) => void)({ success: true, id: 'ctab7' }); // cast: the toolkit's fifth argument
  },
  openSubtab: (...args: unknown[]) => {
    asked.push(args);
    (args[5] as (response: object) => void)({ success: true, id: 'ctab7_1' }); // cast: the toolkit's sixth argument
  },
});

test('Regression 14: a tab answers with the id that Lightning chose, and a subtab opens within it', async () => {
  const asked: unknown[][] = [];
  const { ports } = softphone({}, { console: toolkit(asked) });
  const tab = await answerOf(
    ports.console.openPrimaryTab({ url: '/lightning/page/home', id: 'mine' }),
  );
  expect(tab).toEqual({ id: 'ctab7' });
  const url = `/lightning/r/Contact/${lin}/view`;
  expect(await answerOf(ports.console.openSubtab({ primaryTabId: tab.id, url }))).toEqual({
    id: 'ctab7_1',
  });
  expect(asked[1]?.slice(0, 3)).toEqual(['ctab7', url, true]);
});

const contactFields = {
  name: 'Contact',
  fields: [
    { name: 'Name', type: 'string', nameField: true },
    { name: 'Phone', type: 'phone' },
  ],
};

test('Regression 16: a number is searched without a leading wildcard, by its national form and with its country', async () => {
  const asked: string[] = [];
  const http = {
    request: ({ url }: { readonly url: string }) => {
      asked.push(decodeURIComponent(url));
      const body = url.endsWith('describe')
        ? contactFields
        : {
            searchRecords: [
              {
                attributes: { type: 'Contact' },
                Id: lin,
                Name: 'Lin Lee',
                Phone: '(206) 555-0100',
              },
              {
                attributes: { type: 'Contact' },
                Id: '003000000000002AAA',
                Name: 'Ada',
                Phone: '+49 2065550100',
              },
            ],
          };
      return answering(200, body).http.request({ url });
    },
  };
  const { ports } = softphone({}, { rest, http });
  const found = await answerOf(
    ports.crm.search({ text: '+12065550100', in: 'phone', types: ['Contact'] }),
  );
  expect(asked[1]).toContain('FIND {(2065550100) OR (12065550100)} IN PHONE FIELDS');
  expect(asked[1]).not.toContain('*');
  expect(found.records.map(({ Id }) => Id)).toContain(lin);
});

test('Regression 16: who only has a number that ends alike is not found', async () => {
  const http = {
    request: ({ url }: { readonly url: string }) =>
      answering(
        200,
        url.endsWith('describe')
          ? contactFields
          : {
              searchRecords: [
                { attributes: { type: 'Contact' }, Id: lin, Phone: '(425) 206-5550' },
              ],
            },
      ).http.request({ url }),
  };
  const { ports } = softphone({}, { rest, http });
  const search$ = ports.crm.search({ text: '2065550100', in: 'phone', types: ['Contact'] });
  expect(await answerOf(search$)).toEqual({ records: [] });
});

test('Regression 20: click-to-dial is heard every time, also after a flow stopped listening', () => {
  const phone = softphone({});
  const first = hear(phone.ports.console.events$);
  phone.tell('onClickToDial', { number: '1' });
  phone.tell('onClickToDial', { number: '2' });
  first.stop();
  const second = hear(phone.ports.console.events$);
  phone.tell('onClickToDial', { number: '3' });
  expect([first.all.length, second.all]).toEqual([
    2,
    [{ event: 'onClickToDial', payload: { number: '3' } }],
  ]);
});

test('Regression 28: navigation, clicks and sales work are heard as plain values under the house’s names', () => {
  const phone = softphone({});
  const heard = hear(phone.ports.console.events$);
  phone.tell('onNavigationChange', { url: '/x', recordId: '003000000000001', accountId: null });
  phone.tell('onNavigationChange', JSON.stringify({ url: '/lightning/o/Case/list' }));
  phone.tell('onWorkStart', {
    workId: 'w',
    completeWorkWhen: 'TaskSaved',
    attributes: { to: '1' },
  });
  expect(heard.all).toEqual([
    { event: 'onNavigationChange', payload: { url: '/x', recordId: lin } },
    { event: 'onNavigationChange', payload: { url: '/lightning/o/Case/list' } },
    {
      event: 'onHvsWorkStart',
      payload: { workId: 'w', completeWorkWhen: 'TaskSaved', attributes: { to: '1' } },
    },
  ]);
});

test('Regression 33: clicks from before the adapter listens are kept, in order, and heard once', () => {
  const phone = softphone({ enableClickToDial: () => ok(null) }, { clickToDial: true });
  phone.tell('onClickToDial', { number: '1' });
  phone.tell('onClickToDial', { number: '2' });
  const late = hear(phone.ports.console.events$);
  const later = hear(phone.ports.console.events$);
  expect(late.all.map((told) => Reflect.get(told.payload, 'number'))).toEqual(['1', '2']);
  expect(later.all).toEqual([]);
});

test('Regression 33: click-to-dial is on and Salesforce is told that the softphone is ready, before any flow', () => {
  const { asked } = softphone({ enableClickToDial: () => ok(null) }, { clickToDial: true });
  expect(asked.map(({ method }) => method)).toEqual([
    'enableClickToDial',
    'notifyInitializationComplete',
  ]);
});
