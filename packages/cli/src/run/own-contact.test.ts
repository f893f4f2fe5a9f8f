import { manifests } from '@offhook/catalog';
import type { TraceEntry } from '@offhook/contract';
import type { Flow } from '@offhook/flow';
import type { Scenario } from '@offhook/host-simulated';
import { importCti } from '@offhook/import-cti';
import { expect, test } from 'vitest';
import { play } from './play.ts';

const logged = async (
  flow: Flow,
  trigger: { source: string; event: string },
  scenario: Scenario,
): Promise<readonly unknown[]> => {
  const calls: TraceEntry[] = [];
  const spec = { flow, called: 'flow', triggers: [trigger] };
  const statuses = await play([spec], scenario, (entry) => {
    if (entry.type === 'call' && entry.port === 'log') calls.push(entry);
  });
  expect(new Set(statuses)).toEqual(new Set(['completed']));
  return calls.map((entry) => (entry.type === 'call' ? entry.args : undefined));
};

const readsTier: Flow = {
  offhook: 1,
  name: 'Reads the tier a little later',
  triggers: [],
  policy: { endsWith: 'never' },
  nodes: {
    start: { kind: 'start', to: { done: ['wait'] } },
    wait: { action: 'delay', inputs: { milliseconds: { value: 1000 } }, to: { done: ['read'] } },
    read: {
      action: 'get-contact-attribute',
      inputs: { attributeName: { value: 'tier' } },
      to: { done: ['log'] },
    },
    log: { action: 'log', inputs: { message: { ref: 'read.value' } }, to: { done: ['end'] } },
    end: { kind: 'end' },
  },
};

const chats: Scenario = {
  contacts: [
    { contactId: 'chat-1', channel: 'chat', attributes: { tier: 'gold' } },
    { contactId: 'chat-2', channel: 'chat', attributes: { tier: 'silver' } },
  ],
};
const of = (contactId: string, at: number, source: string, event: string) => ({
  contactId,
  at,
  source,
  event,
});

test('runs of two chats each read their own contact, whichever the agent looks at', async () => {
  const events = [
    of('chat-1', 0, 'chat-contact', 'onConnected'),
    of('chat-2', 500, 'chat-contact', 'onConnected'),
    of('chat-2', 600, 'chat-contact', 'onViewContact'),
  ];
  expect(
    await logged(readsTier, { source: 'chat-contact', event: 'onConnected' }, { ...chats, events }),
  ).toMatchObject([{ message: 'gold' }, { message: 'silver' }]);
});

test('a button acts on the chat for which it is pressed, not on the first one', async () => {
  const events = [
    of('chat-1', 0, 'chat-contact', 'onConnected'),
    of('chat-2', 0, 'chat-contact', 'onConnected'),
    of('chat-2', 100, 'cti-action', 'onExecute'),
  ];
  expect(
    await logged(readsTier, { source: 'cti-action', event: 'onExecute' }, { ...chats, events }),
  ).toMatchObject([{ message: 'silver' }]);
});

test.each([
  ['phone', '2065550100'],
  ['nationalNumber', '2065550100'],
  ['number', '+12065550100'],
])('a saved flow that reads $.contact.parsedNumber.%s gets the number %s', async (path, number) => {
  const { flow } = importCti(
    {
      actions: [
        { id: 'a', type: 'SE_Start', ports: { done: 'b' } },
        {
          id: 'b',
          type: 'SE_Log',
          controls: { level: 'debug', message: `$.contact.parsedNumber.${path}` },
          ports: { done: 'c' },
        },
        { id: 'c', type: 'SE_End' },
      ],
    },
    manifests,
  );
  expect(
    await logged(
      flow,
      { source: 'voice-contact', event: 'onConnecting' },
      {
        contacts: [{ contactId: 'call-1', phone: '+12065550100' }],
        events: [of('call-1', 0, 'voice-contact', 'onConnecting')],
      },
    ),
  ).toMatchObject([{ message: number }]);
});
