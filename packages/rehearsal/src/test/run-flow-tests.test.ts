import { loadAction, loadSource, manifests } from '@offhook/catalog';
import type { Flow } from '@offhook/flow';
import { expect, test } from 'vitest';
import type { Units } from '../play/units.ts';
import { coverageOf, togetherOf } from './coverage.ts';
import type { Expectation, FlowTest } from './flow-test-schema.ts';
import { readFlowTests, runFlowTests } from './run-flow-tests.ts';

const units: Units = { manifests, loadAction, loadSource };

const flow: Flow = {
  offhook: 1,
  name: 'Pops the caller',
  triggers: [{ source: 'voice-contact', event: 'onConnecting' }],
  nodes: {
    start: { kind: 'start', to: { done: ['find'] } },
    find: {
      action: 'find-records',
      inputs: { text: { ref: 'contact.phone' }, in: { value: 'phone' } },
      to: { success: ['pop'], failure: ['say'] },
    },
    pop: {
      action: 'screenpop-object',
      inputs: { recordId: { ref: 'find.firstId' } },
      to: { success: ['end'], failure: ['end'] },
    },
    say: { action: 'log', inputs: { message: { ref: 'find#error.code' } }, to: { done: ['end'] } },
    end: { kind: 'end' },
  },
};
const scenario = {
  crm: { Contact: [{ Id: '003A', Name: 'Lin Lee', Phone: '(206) 555-0100' }] },
  contacts: [{ contactId: 'c-1', phone: '+12065550100' }],
  events: [{ source: 'voice-contact', event: 'onConnecting', contactId: 'c-1' }],
};
const broken = { faults: [{ port: 'crm', method: 'search', mode: 'error' as const }] };

const run = (expected: Expectation, rest: Partial<FlowTest> = {}) =>
  runFlowTests(
    { flow, called: 'flow', scenario, tests: [{ title: 'One', ...rest, expect: expected }] },
    units,
  );
/** What a test says that failed; nothing where it passed. */
const said = async (expected: Expectation, rest: Partial<FlowTest> = {}): Promise<string> =>
  (await run(expected, rest))
    .flatMap(({ failures }) => failures.flatMap(({ what, lines }) => [what, ...lines]))
    .join('\n');

const pop = { port: 'console', method: 'screenPop' };

test('a test passes where path, calls, outputs and ends are as expected', async () => {
  const expected: Expectation = {
    path: ['find success', 'pop success'],
    calls: [{ ...pop, args: { params: { recordId: '003A' } } }],
    outputs: { find: { count: 1, records: [{ Name: { $contains: 'Lee' } }] } },
    noCalls: ['log', 'crm.create'],
    ends: [{ status: 'completed', at: 0 }],
  };
  expect(await said(expected)).toBe('');
});

test('a test that expects exactly these steps and calls fails for one more', async () => {
  const search = { port: 'crm', method: 'search' };
  expect(await said({ calls: { exactly: [search, pop] } })).toBe('');
  expect(await said({ calls: { exactly: [pop], of: ['console.screenPop'] } })).toBe('');
  expect(await said({ calls: { exactly: [pop] } })).toContain('call 1 was not console.screenPop');
  expect(await said({ calls: { exactly: [search] } })).toContain('call 2 was not expected');
  expect(await said({ path: { exactly: ['find success'] } })).toContain('step 2 was not expected');
});

test('a call with other arguments is shown beside what was expected, place by place', async () => {
  expect(await said({ calls: [{ ...pop, args: { params: { recordId: '003B' } } }] })).toBe(
    [
      'call 1, console.screenPop {"params":{"recordId":"003B"}}, never came',
      '  was console.screenPop {"type":"sobject","params":{"recordId":"003A"}} by pop',
      '      args.params.recordId: expected "003B", was "003A"',
    ].join('\n'),
  );
});

test('a step that was not taken is told with those that were', async () => {
  expect(await said({ path: ['find failure'] })).toBe(
    ['step 1, “find failure”, never came', '  1. find success', '  2. pop success'].join('\n'),
  );
  expect(await said({ path: ['pop success', 'find success'] })).toContain(
    'step 2, “find success”, came only before the one expected ahead of it',
  );
});

test('outputs and ends that differ are told, and calls that should not be', async () => {
  expect(await said({ outputs: { find: { count: 2 } } })).toContain('expected 2, was 1');
  expect(await said({ outputs: { say: {} } })).toContain('say never ran');
  expect(await said({ ends: ['failed'] })).toContain('expected "failed", was "completed"');
  expect(await said({ ends: [] })).toContain('end 1 was not expected');
  expect(await said({ noCalls: ['crm'] })).toContain('crm was called');
});

test('what a test is given stands in place of its part of the scenario', async () => {
  const expected: Expectation = {
    path: { exactly: ['find failure', 'say done'] },
    calls: [{ port: 'crm', method: 'search', error: 'fault' }],
  };
  expect(await said(expected, { given: broken })).toBe('');
});

test('a test can pin blocks and name the event that starts the flow', async () => {
  const events = [{ source: 'voice-contact', event: 'onConnected', contactId: 'c-1' }];
  expect(
    await said(
      { outputs: { find: { firstId: '003Z' } }, calls: [{ ...pop, node: 'pop' }] },
      {
        given: { events },
        trigger: 'voice-contact.onConnected',
        pins: { find: { socket: 'success', output: { firstId: '003Z' } } },
      },
    ),
  ).toBe('');
});

test('a test whose scenario cannot be read fails and says where', async () => {
  const events = [{ source: 'fax', event: 'onRinging' }];
  expect(await said({}, { given: { events } })).toContain('events.0.source');
});

test('a file of tests that cannot be read is refused place by place', () => {
  const read = readFlowTests({ offhookTest: 1, tests: [{ title: 'x', expect: { cals: [] } }] });
  expect(read).toMatchObject({ problems: [{ path: ['tests', 0, 'expect'] }] });
});

test('coverage counts each socket that leads on, and tells those that do not', async () => {
  const [one] = await run({});
  const some = coverageOf(flow, [one?.trace ?? []], manifests);
  expect(some).toMatchObject({ taken: 2, all: 5, percent: 40 });
  expect(some.sockets).toContainEqual({ node: 'say', socket: 'done', isConnected: true, times: 0 });
  const [other] = await run({}, { given: broken });
  const more = coverageOf(flow, [one?.trace ?? [], other?.trace ?? []], manifests);
  expect(more).toMatchObject({ taken: 4, all: 5, percent: 80 });
  expect(togetherOf([some, more])).toEqual({ taken: 6, all: 10, percent: 60 });
});
