import { loadAction } from '@offhook/catalog';
import { answerOf, failureOf } from '@offhook/testing/ports';
import { lastValueFrom, type Observable, type OperatorFunction, of } from 'rxjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openOrg } from './open-org.fixture.ts';
import { type StartedCrmSimulator, startCrmSimulator } from './start-crm-simulator.ts';

let simulator: StartedCrmSimulator;

beforeAll(async () => {
  simulator = await startCrmSimulator({});
});
afterAll(() => simulator.stop());

const linId = '003000000000001AAA';
const lin = { Id: linId, Name: 'Lin Lee', Phone: '(206) 555-0100' };
const decoy = { Id: '003000000000002AAA', Name: 'Ada Low', Phone: '+49 30 12065550100' };
const open = () => openOrg(simulator, { records: { Contact: [decoy, lin], Case: [] } });

type Ports = ReturnType<typeof open>['host']['ports'];
type Departed = { readonly socket: string; readonly output: Readonly<Record<string, unknown>> };

/** Runs one block as a flow would. */
const run = async (id: string, input: object, ports: Ports): Promise<Departed> => {
  const action = (await loadAction(id)) as unknown as (
    ports: Ports,
  ) => OperatorFunction<object, Departed>; // cast: an action is an operator factory over its ports
  const departed$: Observable<Departed> = of(input).pipe(action(ports));
  return lastValueFrom(departed$);
};

test('Regression 13: Save (or Create) a Record really creates and really saves', async () => {
  const { host, state } = open();
  const entity = { entityType: 'Case' };
  const made = await run(
    'save-record',
    { ...entity, fieldValues: { Subject: 'Late' } },
    host.ports,
  );
  const recordId = made.output['id'];
  await run('save-record', { ...entity, recordId, fieldValues: { Status: 'Closed' } }, host.ports);
  expect(state().records['Case']).toMatchObject([
    { Id: recordId, Subject: 'Late', Status: 'Closed' },
  ]);
});

test('Regression 14: Open Primary Tab gives the id in which Open Subtab then opens', async () => {
  const { host, state } = open();
  const { output } = await run(
    'open-primary-tab',
    { url: '/lightning/page/home', active: true },
    host.ports,
  );
  const url = `/lightning/r/Contact/${linId}/view`;
  await run('open-subtab', { primaryTabId: output['id'], url, active: true }, host.ports);
  expect(output['value']).toBe(output['id']);
  expect(state().tabs).toMatchObject([{ id: 'ctab1' }, { id: 'ctab1_1', recordId: linId }]);
});

test.each(['+12065550100', '(206) 555-0100', '206.555.0100'])(
  'Regression 16: Get Salesforce Contact Id finds the one who has %s, and nobody alike',
  async (formattedPhoneNumber) => {
    const found = await run('get-contact-id', { formattedPhoneNumber }, open().host.ports);
    expect(found).toMatchObject({ socket: 'success', output: { sfContactId: linId } });
  },
);

test('Regression 16: Get Salesforce Contact Id takes nobody for a number that only ends alike', async () => {
  const found = await run('get-contact-id', { formattedPhoneNumber: '5550100' }, open().host.ports);
  expect(found).toMatchObject({ socket: 'failure', output: { code: 'not-found' } });
});

test('Regression 19: Set Agent State on Salesforce really changes it, and tells of it', async () => {
  const { host, state } = open();
  const told: unknown[] = [];
  host.ports.console.events$.subscribe(({ event }) => told.push(event));
  await run('set-agent-presence', { statusId: '0N5000000000002AAA' }, host.ports);
  expect([state().console.presence?.statusName, told]).toEqual(['Busy', ['onStateChange']]);
});

test('Regression 11: what a deferred search found can be popped as it is', async () => {
  const { host, state } = open();
  const search = { searchParams: '+12065550100', callType: 'inbound', deferred: true };
  const found = await answerOf(host.ports.console.searchAndScreenPop(search));
  expect(state().tabs).toEqual([]);
  const pop = found['SCREEN_POP_DATA'] as unknown as Parameters<Ports['console']['screenPop']>[0]; // cast: the port's promise
  await answerOf(host.ports.console.screenPop(pop));
  expect(state().tabs).toMatchObject([{ kind: 'record', recordId: linId }]);
});

const pops = [
  ['record', { type: 'sobject', params: { recordId: linId } }],
  ['url', { type: 'url', params: { url: '/lightning/page/chatter' } }],
  ['object-home', { type: 'objecthome', params: { scope: 'Case' } }],
  ['list', { type: 'list', params: { listViewId: '00B000000000001AAA', scope: 'Case' } }],
  ['search', { type: 'search', params: { searchString: 'Lin' } }],
  ['flow', { type: 'flow', params: { flowDevName: 'Verify_Caller', flowArgs: { id: linId } } }],
  [
    'new-record',
    {
      type: 'new_record_modal',
      params: { entityName: 'Case', defaultFieldValues: { Subject: 'Late' } },
    },
  ],
] as const;

test.each(pops)('a screen pop opens a %s', async (kind, pop) => {
  const { host, state } = open();
  await answerOf(host.ports.console.screenPop(pop));
  expect(state().tabs).toMatchObject([{ kind }]);
});

test.each(pops)(
  'a screen pop of a %s without its values fails before Salesforce is asked',
  async (_, pop) => {
    const { host, misbehave } = open();
    misbehave({ mode: 'hang' });
    const names = Object.keys(pop.params).filter((name) => !/flowArgs|default/.test(name));
    const empty = { ...pop, params: Object.fromEntries(names.map((name) => [name, ''])) };
    const call = host.ports.console.screenPop(empty as unknown as typeof pop); // cast: what a flow may give by mistake
    expect((await failureOf(call)).code).toBe('invalid-param');
  },
);

test('Apex answers with what the class returned', async () => {
  const { host } = open();
  const call = { apexClass: 'SoftphoneGreeter', methodName: 'greet', methodParams: 'name=Ada%20B' };
  expect(await answerOf(host.ports.crm.runApex(call))).toEqual({ runApex: 'Hello Ada B' });
});
