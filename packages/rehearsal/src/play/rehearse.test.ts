import { loadAction, loadSource, manifests } from '@offhook/catalog';
import type { JsonRecord, Rehearsal, RunnerNews } from '@offhook/contract';
import { firstValueFrom, lastValueFrom, toArray } from 'rxjs';
import { expect, test } from 'vitest';
import { rehearse } from './rehearse.ts';
import type { Units } from './units.ts';

const units: Units = { manifests, loadAction, loadSource };

const flow: JsonRecord = {
  offhook: 1,
  name: 'Greets',
  triggers: [{ source: 'voice-contact', event: 'onConnecting' }],
  nodes: {
    start: { kind: 'start', to: { done: ['find'] } },
    find: {
      action: 'find-records',
      inputs: { text: { ref: 'contact.phone' }, in: { value: 'phone' } },
      to: { success: ['log'], failure: ['lost'] },
    },
    log: {
      action: 'log',
      inputs: { message: { template: 'Hello {{find.firstId}}' } },
      to: { done: ['end'] },
    },
    lost: { action: 'log', inputs: { message: { value: 'Lost' } }, to: { done: ['end'] } },
    end: { kind: 'end' },
  },
};
const scenario: JsonRecord = {
  crm: { Contact: [{ Id: '003A', Name: 'Lin Lee', Phone: '(206) 555-0100' }] },
  contacts: [{ contactId: 'c-1', phone: '+12065550100' }],
  events: [{ source: 'voice-contact', event: 'onConnecting', contactId: 'c-1' }],
};

const newsOf = (asked: Partial<Rehearsal> = {}, options = {}): Promise<readonly RunnerNews[]> =>
  lastValueFrom(rehearse({ flow, scenario, ...asked }, units, options).pipe(toArray()));

const entriesOf = (news: readonly RunnerNews[]) =>
  news.flatMap((each) => (each.type === 'trace' ? each.entries : []));
const pathOf = (news: readonly RunnerNews[]) =>
  entriesOf(news).flatMap((entry) =>
    entry.type === 'step'
      ? [`${entry.node} ${entry.socket}${entry.pinned ? ' (pinned)' : ''}`]
      : [],
  );
const lastOf = (news: readonly RunnerNews[]) => news.at(-1);

const loop: JsonRecord = {
  ...flow,
  nodes: {
    start: { kind: 'start', to: { done: ['again'] } },
    again: { action: 'is-truthy', inputs: {}, to: { false: ['again'] } },
  },
};

test('a rehearsal plays the draft on the events of its scenario and tells the run as one record', async () => {
  const news = await newsOf();
  expect(pathOf(news)).toEqual(['find success', 'log done']);
  expect(lastOf(news)).toMatchObject({
    type: 'ended',
    run: {
      offhookRun: 1,
      flow: 'Greets',
      trigger: 'voice-contact.onConnecting',
      contact: { contactId: 'c-1', phone: '+12065550100' },
      status: 'completed',
      steps: [{ node: 'find' }, { node: 'log', socket: 'done' }],
    },
  });
});

test('what a rehearsal tells survives the way out of a worker', async () => {
  const news = await newsOf();
  expect(structuredClone(news)).toEqual(news);
  expect(JSON.parse(JSON.stringify(news))).toEqual(news);
});

test('a pinned block is not run: its run goes on by the socket of the pin, with its output', async () => {
  const pins = { find: { socket: 'success', output: { firstId: 'mine', records: [], count: 7 } } };
  const news = await newsOf({ pins });
  expect(pathOf(news)).toEqual(['find success (pinned)', 'log done']);
  const calls = entriesOf(news).filter((entry) => entry.type === 'call');
  expect(calls).toMatchObject([{ port: 'log', args: { message: 'Hello mine' } }]);
  expect(entriesOf(news)).toContainEqual(expect.objectContaining({ action: 'find-records' }));
});

test('a block pinned to a failure leaves by failure, as if it had failed', async () => {
  const pins = {
    find: { socket: 'failure', output: { code: 'crm-down', message: 'It is down.' } },
  };
  const news = await newsOf({ pins });
  expect(pathOf(news)).toEqual(['find failure (pinned)', 'lost done']);
  expect(entriesOf(news)).toContainEqual(
    expect.objectContaining({ output: { code: 'crm-down', message: 'It is down.' } }),
  );
});

test('what cannot be rehearsed is refused with a sentence for each place', async () => {
  const events = [
    { source: 'voice-contact', event: 'onRinging' },
    { source: 'fax', event: 'onX' },
  ];
  const bad = { ...scenario, events };
  const pins = { find: { socket: 'sideways', output: {} } };
  expect(await newsOf({ scenario: bad, pins })).toMatchObject([
    {
      type: 'refused',
      code: 'unreadable',
      problems: [
        { part: 'pins', path: ['find', 'socket'] },
        { part: 'scenario', path: ['events', 0, 'event'] },
        { part: 'scenario', path: ['events', 1, 'source'] },
      ],
    },
  ]);
  expect(await newsOf({ flow: { offhook: 1 }, scenario: { contacts: 3 } })).toMatchObject([
    { problems: expect.arrayContaining([expect.objectContaining({ part: 'flow' })]) },
  ]);
});

test('a scenario in which nothing starts the flow is refused, and told which events do', async () => {
  const news = await newsOf({ scenario: { ...scenario, events: [] } });
  expect(lastOf(news)).toMatchObject({
    type: 'refused',
    code: 'no-event',
    message: expect.stringContaining('voice-contact.onConnecting'),
  });
});

test('a loop without a way out is stopped and said to be one', async () => {
  expect(lastOf(await newsOf({ flow: loop }, { entryLimit: 500 }))).toMatchObject({
    type: 'refused',
    code: 'endless',
  });
});

test('an action whose code cannot be loaded is refused as unavailable', async () => {
  const broken: Units = { ...units, loadAction: () => Promise.reject(new Error('offline')) };
  const news = await lastValueFrom(rehearse({ flow, scenario }, broken).pipe(toArray()));
  expect(lastOf(news)).toMatchObject({ type: 'refused', code: 'unavailable' });
});

test('a rehearsal that nobody listens to any more stops', async () => {
  await expect(firstValueFrom(rehearse({ flow: loop, scenario }, units))).resolves.toMatchObject({
    type: 'progress',
  });
});

test('agents answer what a flow asks them as the scenario says, and time begins when it says', async () => {
  const next = (node: string) => ({ success: [node], failure: ['end'] });
  const asks: JsonRecord = {
    ...flow,
    nodes: {
      start: { kind: 'start', to: { done: ['now'] } },
      now: { action: 'now', to: { done: ['sure'] } },
      sure: { action: 'show-modal', inputs: { message: { value: 'Sure?' } }, to: next('which') },
      which: {
        action: 'choose',
        inputs: { title: { value: 'Which?' }, options: { value: ['red', 'blue'] } },
        to: next('get'),
      },
      get: {
        action: 'http-request',
        inputs: { url: { value: 'https://api.example.com/x' } },
        to: next('end'),
      },
      end: { kind: 'end' },
    },
  };
  const given = {
    ...scenario,
    clock: { start: '2026-03-01T09:00:00Z' },
    answers: { dialogs: [true], choices: ['blue'] },
    http: { 'https://api.example.com/*': { status: 201, body: { ok: true } } },
  };
  const steps = entriesOf(await newsOf({ flow: asks, scenario: given })).filter(
    (entry) => entry.type === 'step',
  );
  expect(steps).toMatchObject([
    { node: 'now', output: { value: '2026-03-01T09:00:00.000Z' } },
    { node: 'sure', socket: 'success' },
    { node: 'which', output: { value: 'blue' } },
    { node: 'get', output: { status: 201, value: { ok: true } } },
  ]);
});
