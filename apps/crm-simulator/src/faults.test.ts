import { answerOf, failureOf } from '@offhook/testing/ports';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openOrg } from './open-org.fixture.ts';
import { type StartedCrmSimulator, startCrmSimulator } from './start-crm-simulator.ts';

let simulator: StartedCrmSimulator;

beforeAll(async () => {
  simulator = await startCrmSimulator({});
});
afterAll(() => simulator.stop());

const soql = 'SELECT Id FROM Contact';
const open = (timeLimit?: number) =>
  openOrg(simulator, { records: { Contact: [{ Name: 'Lin Lee' }] } }, timeLimit);

test.each([
  [{ mode: 'unauthorized' }, 'session-expired'],
  [{ mode: 'error', status: 500, code: 'SERVER_ERROR' }, 'crm-server-error'],
  [{ mode: 'error', status: 503, code: 'SERVER_UNAVAILABLE' }, 'server-unavailable'],
  [{ mode: 'error', status: 429, code: 'REQUEST_LIMIT_EXCEEDED' }, 'request-limit-exceeded'],
] as const)(
  'a request that fails with %o leaves as a failure, and works again afterwards',
  async (fault, code) => {
    const { org, host, misbehave } = open();
    misbehave({ place: 'rest', ...fault });
    expect((await failureOf(host.ports.crm.query({ soql }))).code).toBe(code);
    org.manners = { ...org.manners, faults: [] };
    expect((await answerOf(host.ports.crm.query({ soql }))).totalSize).toBe(1);
  },
);

test('what is slow is waited for', async () => {
  const { host, misbehave } = open();
  misbehave({ mode: 'slow', ms: 30 });
  await answerOf(host.ports.console.refreshView());
  expect((await answerOf(host.ports.crm.query({ soql }))).totalSize).toBe(1);
});

test('what hangs is given up after the time limit, by callback and by request', async () => {
  const { host, misbehave } = open(60);
  misbehave({ mode: 'hang' });
  const { console, crm } = host.ports;
  const calls = [
    console.refreshView(),
    console.getPrimaryTabIds(),
    console.getAgentWorkload(),
    crm.create({ type: 'Task', fields: {} }),
    crm.query({ soql }),
    crm.search({ text: 'Lin', in: 'name', types: ['Contact'] }),
  ];
  const failures = await Promise.all(calls.map(failureOf));
  expect(failures.map(({ code }) => code)).toEqual(calls.map(() => 'crm-timeout'));
});

test.each(['return-value', 'result'] as const)(
  'an error told as %s names Salesforce’s reason',
  async (shape) => {
    const { org, host, misbehave } = open();
    org.manners = { ...org.manners, shape };
    misbehave({ place: 'opencti', method: 'saveLog', code: 'SOFTPHONE_CONTAINER_ERROR' });
    const failure = await failureOf(host.ports.crm.create({ type: 'Task', fields: {} }));
    expect(failure).toMatchObject({
      code: 'softphone-container-error',
      message: expect.stringContaining('told to fail'),
    });
    await answerOf(host.ports.console.refreshView());
  },
);

test('an org without presence or console says so', async () => {
  const { host } = openOrg(simulator, {
    manners: { presence: false, isConsole: false, shape: 'result', faults: [] },
  });
  expect((await failureOf(host.ports.console.getAgentWorkload())).code).toBe(
    'presence-not-offered',
  );
  expect((await failureOf(host.ports.console.getPrimaryTabIds())).code).toBe('not-in-console');
});

test('a strange session and strange requests are refused as Salesforce refuses them', async () => {
  const ask = async (path: string, token: string) => {
    const response = await fetch(`${simulator.url}/services/data/v62.0${path}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const [{ errorCode }] = await response.json();
    return [response.status, errorCode];
  };
  const { session } = open().org;
  expect(await ask('/query?q=SELECT', 'nobody')).toEqual([401, 'INVALID_SESSION_ID']);
  expect(await ask('/query?q=SELECT', session)).toEqual([400, 'MALFORMED_QUERY']);
  expect(await ask('/search?q=FIND', session)).toEqual([400, 'MALFORMED_SEARCH']);
  expect(await ask('/sobjects/Nothing/describe', session)).toEqual([404, 'NOT_FOUND']);
});

test('records are created and changed by REST as well', async () => {
  const { org, state } = open();
  const send = (path: string, method: string, body: object) =>
    fetch(`${simulator.url}/services/data/v62.0/sobjects${path}`, {
      method,
      headers: { authorization: `Bearer ${org.session}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const made = await send('/Case', 'POST', { Subject: 'Late' });
  const { id } = await made.json();
  const changed = await send(`/Case/${id}`, 'PATCH', { Status: 'Closed' });
  expect([made.status, changed.status]).toEqual([201, 204]);
  expect(state().records['Case']).toMatchObject([{ Id: id, Subject: 'Late', Status: 'Closed' }]);
});

test('other origins than softphones’ own may not read', async () => {
  const allowed = async (origin: string) => {
    const { headers } = await fetch(`${simulator.url}/simulator/config.json`, {
      headers: { origin },
    });
    return headers.get('access-control-allow-origin');
  };
  expect(await allowed('http://localhost:4301')).toBe('http://localhost:4301');
  expect(await allowed('https://evil.example')).toBeNull();
});
