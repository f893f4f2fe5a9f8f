import { answerOf, failureOf, hear } from '@offhook/testing/ports';
import { describe, expect, test } from 'vitest';
import { answering, softphone } from './softphone.fixture.ts';

const view = { url: '/lightning/r/Contact/003000000000001/view', recordId: '003000000000001' };

describe('what Salesforce calls back with', () => {
  test.each([
    ['success, returnValue, errors', { success: true, returnValue: view, errors: null }],
    ['result, error', { result: view }],
    ['result beside an empty error', { result: view, error: '' }],
    ['JSON text', { success: true, returnValue: JSON.stringify(view), errors: [] }],
  ])('is read as %s, with ids of 18 characters', async (_, response) => {
    const { ports } = softphone({ getAppViewInfo: () => response });
    expect(await answerOf(ports.console.getAppViewInfo())).toEqual({
      url: view.url,
      recordId: '003000000000001AAA',
    });
  });

  test.each([
    ['items', { success: false, errors: [{ code: 'INVALID_PARAM', description: 'No url' }] }],
    [
      'an error beside a false result',
      { result: false, error: [{ code: 'INVALID_PARAM', description: 'No url' }] },
    ],
  ])('becomes a failure in a sentence: %s', async (_, response) => {
    const { ports } = softphone({ refreshView: () => response });
    expect(await failureOf(ports.console.refreshView())).toMatchObject({
      code: 'invalid-param',
      message:
        'Salesforce could not refresh the view: No url. Check what the block before it gave.',
    });
  });

  test.each([
    ['a text', { success: false, error: 'no rights' }, 'no rights'],
    ['nothing', { success: false }, 'it gives no reason'],
    ['null', { success: false, returnValue: null, errors: null }, 'it gives no reason'],
  ])('is a failure also where the reason is %s', async (_, response, reason) => {
    const { ports } = softphone({ refreshView: () => response });
    const { code, message } = await failureOf(ports.console.refreshView());
    expect([code, message.includes(reason)]).toEqual(['crm-error', true]);
  });

  test('tells a record that is gone by what lies deep in the details', async () => {
    const details = [[{ errorCode: 'ENTITY_IS_DELETED', message: 'entity is deleted' }]];
    const errors = [{ code: 'SERVER_ERROR', description: 'Not saved', details }];
    const { ports } = softphone({ saveLog: () => ({ success: false, errors }) });
    const update = ports.crm.update({ type: 'Case', id: '500000000000001AAA', fields: {} });
    expect(await failureOf(update)).toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('Not saved; entity is deleted'),
    });
  });

  test('is heard once, whatever comes after', async () => {
    let again: (() => void) | undefined;
    const { ports } = softphone(
      {},
      {
        opencti: {
          refreshView: ({ callback }: { callback: (response: object) => void }) => {
            again = () => callback({ success: false, errors: [] });
            callback({ success: true, returnValue: true });
            callback({ success: true, returnValue: true });
          },
        },
      },
    );
    expect(await answerOf(ports.console.refreshView())).toBeUndefined();
    expect(() => again?.()).not.toThrow();
  });
});

test('a call that is not answered fails once its time is over, and leaves no timer', async () => {
  const { ports, clock } = softphone({}, { timeLimit: 2000 });
  const failure = failureOf(ports.console.enableClickToDial());
  await clock.advanceBy(2000);
  expect(await failure).toMatchObject({ code: 'crm-timeout' });
});

test('what this org does not offer fails by its name', async () => {
  const { ports } = softphone({});
  const { code, message } = await failureOf(ports.crm.runApex({ apexClass: 'A', methodName: 'b' }));
  expect([code, message.includes('runApex')]).toEqual(['not-offered', true]);
  expect((await failureOf(ports.console.getPrimaryTabIds())).code).toBe('console-toolkit-missing');
  expect((await failureOf(ports.console.getServicePresenceStatusId())).code).toBe(
    'presence-not-offered',
  );
  const soql = 'SELECT Id FROM Contact';
  expect((await failureOf(ports.crm.query({ soql }))).code).toBe('crm-rest-missing');
});

test('outside of a console app there are no tabs, and it says so', async () => {
  const { ports } = softphone({}, { console: { isInConsole: () => false } });
  expect((await failureOf(ports.console.getPrimaryTabIds())).code).toBe('not-in-console');
});

test('a script that throws becomes a failure, not the end of the page', async () => {
  const opencti = {
    refreshView: () => {
      throw new TypeError('sforce is not ready');
    },
  };
  const { ports } = softphone({}, { opencti });
  expect(await failureOf(ports.console.refreshView())).toMatchObject({
    code: 'crm-error',
    message: expect.stringContaining('sforce is not ready'),
  });
});

test('after it is disposed of, waiting calls fail, new ones too, and events end', async () => {
  const phone = softphone({});
  const heard = hear(phone.ports.console.events$);
  const waiting = failureOf(phone.ports.console.enableClickToDial());
  phone.dispose();
  phone.tell('onClickToDial', { number: '2065550100' });
  expect((await waiting).code).toBe('host-closed');
  expect((await failureOf(phone.ports.console.refreshView())).code).toBe('host-closed');
  expect([heard.all, heard.ended]).toEqual([[], true]);
});

test('presence goes through the Omni toolkit where the page lends it', async () => {
  const asked: unknown[] = [];
  const omni = {
    getServicePresenceStatusId: async () => ({
      statusId: '0N51',
      statusName: 'Online',
      statusApiName: 'Online',
    }),
    setServicePresenceStatus: async (args: object) => {
      asked.push(args);
      return { success: false };
    },
    getAgentWorkload: async () => ({ configuredCapacity: 5, currentWorkload: 2 }),
  };
  const { ports } = softphone({}, { omni });
  expect(await answerOf(ports.console.getServicePresenceStatusId())).toMatchObject({
    statusId: '0N51',
  });
  expect(await answerOf(ports.console.getAgentWorkload())).toEqual({
    configuredCapacity: 5,
    currentWorkload: 2,
  });
  await failureOf(ports.console.setServicePresenceStatus({ statusId: '0N52' }));
  expect(asked).toEqual([{ statusId: '0N52' }]);
});

describe('the REST interface', () => {
  const rest = {
    instanceUrl: 'https://acme.my.salesforce.com/',
    apiVersion: 'v62.0',
    session: 'secret-token',
  };
  const soql = "SELECT Id FROM Contact WHERE Name = 'O\\'Neil'";

  test.each([
    [401, [{ errorCode: 'INVALID_SESSION_ID', message: 'Session expired' }], 'session-expired'],
    [403, [{ errorCode: 'REQUEST_LIMIT_EXCEEDED', message: 'Too many' }], 'crm-forbidden'],
    [400, [{ errorCode: 'INVALID_FIELD', message: 'No such column' }], 'unknown-field'],
    [400, [{ errorCode: 'MALFORMED_QUERY', message: 'unexpected token' }], 'soql-invalid'],
    [404, [{ errorCode: 'NOT_FOUND', message: 'Not there' }], 'not-found'],
    [503, '<html>Maintenance</html>', 'crm-server-error'],
    [200, '<html>Log in</html>', 'crm-server-error'],
  ])('answers %s as a failure that never tells the session', async (status, body, code) => {
    const { http } = answering(status, body);
    const { ports } = softphone({}, { rest, http });
    const failure = await failureOf(ports.crm.query({ soql }));
    expect(failure.code).toBe(code);
    expect(`${failure.message}${failure.stack}`).not.toContain('secret-token');
  });

  test('is asked with the session that holds at that moment', async () => {
    const { http, asked } = answering(200, { totalSize: 0, records: [] });
    let session = 'first';
    const { ports } = softphone({}, { rest: { ...rest, session: async () => session }, http });
    await answerOf(ports.crm.query({ soql }));
    session = 'second';
    await answerOf(ports.crm.query({ soql }));
    expect(asked.map(({ headers }) => headers?.['authorization'])).toEqual([
      'Bearer first',
      'Bearer second',
    ]);
  });

  test.each(['../../x', 'Contact/describe', 'Contact?x', ''])(
    'is never asked for a type spelled %j',
    async (type) => {
      const { http, asked } = answering(200, {});
      const { ports } = softphone({}, { rest, http });
      await failureOf(ports.crm.retrieve({ type, id: '003000000000001AAA', fields: [] }));
      await failureOf(ports.crm.search({ text: 'Lin', in: 'all', types: [type] }));
      expect(asked).toEqual([]);
    },
  );

  test.each(['../001', '', '003', "003' OR Id != '"])(
    'is never asked for a record by %j',
    async (id) => {
      const { http, asked } = answering(200, {});
      const { ports } = softphone({}, { rest, http });
      await failureOf(ports.crm.retrieve({ type: 'Contact', id, fields: [] }));
      expect(asked).toEqual([]);
    },
  );
});
