import { failureOf } from '@offhook/testing/ports';
import { firstValueFrom } from 'rxjs';
import { expect, test } from 'vitest';
import { createSimulation } from '../index.ts';

const phone = (phoneNumber: string) => ({ type: 'phone_number', phoneNumber }) as const;

test('a call to a number begins an outbound contact and tells that it connects', async () => {
  const { host, state$ } = createSimulation();
  const told: unknown[] = [];
  host.ports.contact.events$.subscribe(({ event, contact }) =>
    told.push([event, contact.contactId, contact.direction, contact.initiationMethod]),
  );
  const call = host.ports.agent.connect({ endpoint: phone('(206) 555-0100') });
  const { contactId } = await firstValueFrom(call);
  expect(told).toEqual([['onConnecting', contactId, 'outbound', 'outbound']]);
  expect(state$.value.contacts[0]?.picture.phone).toBe('+12065550100');
});

test('the answer to a call comes before its events', async () => {
  const { host } = createSimulation();
  const seen: string[] = [];
  host.ports.contact.events$.subscribe(({ event }) => seen.push(event));
  host.ports.agent
    .connect({ endpoint: phone('+12065550100') })
    .subscribe({ next: () => seen.push('answer'), complete: () => seen.push('completed') });
  expect(seen).toEqual(['answer', 'completed', 'onConnecting']);
});

test('during a call the number is called as a third party of that call', async () => {
  const { host, ring, accept, state$ } = createSimulation();
  const call = ring({ phone: '+12065550100' });
  accept(call);
  const dialled = host.ports.agent.connect({ endpoint: phone('+12065550199') });
  expect(await firstValueFrom(dialled)).toEqual({ contactId: call });
  expect(state$.value.contacts).toHaveLength(1);
  expect(state$.value.contacts[0]?.parties).toHaveLength(1);
});

test('a chat does not keep the agent from calling', async () => {
  const { host, ring, accept } = createSimulation();
  const chat = ring({ channel: 'chat' });
  accept(chat);
  const { contactId } = await firstValueFrom(
    host.ports.agent.connect({ endpoint: phone('+12065550100') }),
  );
  expect(contactId).not.toBe(chat);
});

test('the queue of an outbound call is the one that was asked for', async () => {
  const { host, state$ } = createSimulation();
  const queue = host.agent().queues[1];
  const queueARN = queue?.queueARN ?? '';
  await firstValueFrom(host.ports.agent.connect({ endpoint: phone('+12065550100'), queueARN }));
  expect(state$.value.contacts[0]?.picture).toMatchObject({ queue: queue?.name, queueARN });
  const unknown = { endpoint: phone('+12065550100'), queueARN: 'arn:nothing' };
  const { host: other } = createSimulation();
  expect((await failureOf(other.ports.agent.connect(unknown))).code).toBe('unknown-queue');
});

test.each([
  ['+442079460958', ['us'], false],
  ['+442079460958', ['us', 'GB'], true],
  ['+18005550100', ['us'], true],
  ['2065550100', ['us'], true],
  ['+12065550100', [], false],
  ['12', ['us'], false],
  ['', ['us'], false],
] as const)('calling %s is allowed to who may call %s: %s', async (number, countries, allowed) => {
  const { host } = createSimulation({ agent: { dialableCountries: countries } });
  const call = host.ports.agent.connect({ endpoint: phone(number) });
  const code = allowed ? undefined : (await failureOf(call)).code;
  expect(code).toBe(allowed ? undefined : 'not-dialable');
  if (allowed) expect((await firstValueFrom(call)).contactId).not.toBe('');
});

test('an agent without the permission places no calls', async () => {
  const { host } = createSimulation({}, { agent: { permissions: [] } });
  const call = host.ports.agent.connect({ endpoint: phone('+12065550100') });
  expect((await failureOf(call)).code).toBe('not-allowed');
});

test('quick connects are those of the queues that are named', async () => {
  const { host } = createSimulation(
    {},
    {
      quickConnects: [
        { type: 'agent', name: 'Grace' },
        { type: 'queue', name: 'Vault', queueARNs: ['q-1'] },
      ],
    },
  );
  const names = async (queueARNs?: readonly string[]) =>
    (await firstValueFrom(host.ports.agent.getEndpoints(queueARNs ? { queueARNs } : {}))).map(
      ({ name }) => name,
    );
  expect(await names()).toEqual(['Grace', 'Vault']);
  expect(await names(['q-1'])).toEqual(['Grace', 'Vault']);
  expect(await names(['q-2'])).toEqual(['Grace']);
});

test('a task that is created is kept, and not offered to its creator', async () => {
  const { host, state$ } = createSimulation();
  const task = { name: 'Call back', endpoint: { type: 'queue', name: 'Escalations' } } as const;
  const { contactId } = await firstValueFrom(host.ports.agent.createTask(task));
  expect(state$.value.createdTasks).toEqual([{ contactId, ...task }]);
  expect(state$.value.contacts).toEqual([]);
});

test('the state of another type is told by its own event, of the same type only as a change', () => {
  const simulation = createSimulation();
  const told: string[] = [];
  simulation.host.ports.agent.events$.subscribe(({ event }) => told.push(event));
  for (const state of ['Lunch', 'Break', 'Offline', 'Available', 'Available']) {
    simulation.setAgentState(state);
  }
  expect(told).toEqual([
    'onNotRoutable',
    'onStateChange',
    'onStateChange',
    'onOffline',
    'onStateChange',
    'onRoutable',
    'onStateChange',
  ]);
});

test('the agent is muted, and the log tells what happened', async () => {
  const { host, ring, state$ } = createSimulation();
  await firstValueFrom(host.ports.agent.mute());
  expect(state$.value.agent.muted).toBe(true);
  ring();
  expect(await firstValueFrom(host.ports.agent.getLog())).toEqual([
    '1970-01-01T00:00:00.000Z voice contact-1 onConnecting',
  ]);
});
