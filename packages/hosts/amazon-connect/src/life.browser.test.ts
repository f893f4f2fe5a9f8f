import type { ContactPort } from '@offhook/contract';
import { firstValueFrom } from 'rxjs';
import { afterEach, describe, expect, test } from 'vitest';
import { closeDesks, type Desk, openDesk, until } from '../test/desk.ts';

afterEach(closeDesks);

const call = (desk: Desk, contactId: string, method: 'accept' | 'clear' | 'reject') =>
  firstValueFrom(desk.host.contactPort(contactId)[method]());
const hangUp = (port: ContactPort) => firstValueFrom(port.destroyAgentConnection());
const has = (desk: Desk, contactId: string, event: string) => () =>
  desk.events(contactId).includes(event);

test('the vendor’s library takes the simulator for its panel, and the agent is there', async () => {
  const desk = await openDesk();
  expect(desk.host.agent()).toMatchObject({
    name: 'Ada Lovelace',
    state: 'Available',
    queues: [{ name: 'Support' }, { name: 'Sales' }, { name: 'Billing' }],
  });
  expect(desk.agentTold[0]?.event).toBe('onInit');
});

const channels = ['voice', 'queue_callback', 'chat', 'task', 'email'] as const;

describe.each(channels)('a contact of channel %s', (channel) => {
  test('tells its whole life in order, each event once', async () => {
    const desk = await openDesk({ tasks: true, chat: 'service' });
    const contactId = await desk.ring({ channel });
    await call(desk, contactId, 'accept');
    await until(has(desk, contactId, 'onConnected'));
    await hangUp(desk.host.contactPort(contactId));
    await until(has(desk, contactId, 'onEnded'));
    await call(desk, contactId, 'clear');
    await until(has(desk, contactId, 'onDestroy'));
    const begins =
      channel === 'queue_callback'
        ? ['onIncoming', 'onAccepted', 'onConnecting']
        : ['onConnecting', 'onAccepted'];
    expect(desk.events(contactId)).toEqual([
      ...begins,
      'onConnected',
      'onACW',
      'onEnded',
      'onDestroy',
    ]);
    const { contact } = desk.told.at(-1) ?? {};
    expect(contact).toMatchObject({ contactId, channel, state: 'ended' });
  });
});

test('a call that is held and resumed tells each once, though the library has no event for it', async () => {
  const desk = await openDesk();
  const contactId = await desk.ring();
  await call(desk, contactId, 'accept');
  await until(has(desk, contactId, 'onConnected'));
  const port = desk.host.contactPort(contactId);
  await firstValueFrom(port.hold());
  await until(has(desk, contactId, 'onHold'));
  await firstValueFrom(port.resume());
  await until(has(desk, contactId, 'onResume'));
  await hangUp(port);
  await until(has(desk, contactId, 'onEnded'));
  expect(desk.events(contactId).filter((event) => /Hold|Resume/.test(event))).toEqual([
    'onHold',
    'onResume',
  ]);
});

describe('the orders in which the vendor tells', () => {
  const ring = async (state?: string) => {
    const desk = await openDesk();
    const contactId = await desk.ring(state === undefined ? {} : { state });
    return { desk, contactId };
  };

  test('who gives up while it rings leaves onEnded, then onDestroy', async () => {
    const { desk, contactId } = await ring();
    await desk.play({ do: 'customer-leaves', contactId });
    await until(has(desk, contactId, 'onDestroy'));
    expect(desk.events(contactId)).toEqual(['onConnecting', 'onEnded', 'onDestroy']);
  });

  test('a missed call tells onEnded and onMissed once each, and at last that it is gone', async () => {
    const { desk, contactId } = await ring();
    await desk.play({ do: 'miss', contactId });
    await until(has(desk, contactId, 'onMissed'));
    await desk.play({ do: 'clear', contactId });
    await until(has(desk, contactId, 'onDestroy'));
    expect(desk.events(contactId).toSorted()).toEqual(
      ['onConnecting', 'onEnded', 'onMissed', 'onDestroy'].toSorted(),
    );
    expect(desk.events(contactId).at(-1)).toBe('onDestroy');
  });

  test('a rejection that ends in an error tells onError, onMissed and onEnded', async () => {
    const { desk, contactId } = await ring();
    await desk.play({ do: 'contact-state', contactId, state: 'error' });
    await until(has(desk, contactId, 'onEnded'));
    expect(desk.events(contactId)).toEqual(['onConnecting', 'onError', 'onMissed', 'onEnded']);
  });

  test('an end that the vendor tells twice, as when states go back and forth, is told once', async () => {
    const { desk, contactId } = await ring('connected');
    for (const state of ['ended', 'connected', 'ended']) {
      await desk.play({ do: 'contact-state', contactId, state });
    }
    await desk.play({ do: 'drop', contactId });
    await until(has(desk, contactId, 'onDestroy'));
    expect(desk.events(contactId)).toEqual(['onConnected', 'onACW', 'onEnded', 'onDestroy']);
  });

  test('a rejection is told as missed and ended', async () => {
    const { desk, contactId } = await ring();
    await call(desk, contactId, 'reject');
    await until(has(desk, contactId, 'onEnded'));
    expect(desk.events(contactId)).toContain('onMissed');
    expect(desk.events(contactId)).not.toContain('onACW');
  });

  test('a contact that is pending before it connects tells so', async () => {
    const { desk, contactId } = await ring('incoming');
    await desk.play({ do: 'contact-state', contactId, state: 'pending' });
    await until(has(desk, contactId, 'onPending'));
    await desk.play({ do: 'contact-state', contactId, state: 'connecting' });
    await desk.play({ do: 'contact-state', contactId, state: 'connected' });
    await until(has(desk, contactId, 'onConnected'));
    expect(desk.events(contactId)).toEqual([
      'onIncoming',
      'onPending',
      'onConnecting',
      'onConnected',
    ]);
  });

  test('a contact that vanishes in the middle of a talk is told as ended, then gone', async () => {
    const { desk, contactId } = await ring('connected');
    await desk.play({ do: 'drop', contactId });
    await until(has(desk, contactId, 'onDestroy'));
    expect(desk.events(contactId)).toEqual(['onConnected', 'onEnded', 'onDestroy']);
  });

  test('a contact that is offered again under its old id has a new life', async () => {
    const { desk, contactId } = await ring();
    await desk.play({ do: 'customer-leaves', contactId });
    await until(has(desk, contactId, 'onDestroy'));
    await desk.play({ do: 'ring', contactId, phone: '+12065550100' });
    await until(() => desk.events(contactId).length > 3);
    expect(desk.events(contactId).slice(3)).toEqual(['onConnecting']);
  });
});

test('the agent’s states are told by their own event before the change', async () => {
  const desk = await openDesk();
  desk.agentTold.length = 0;
  const names = ['Offline', 'Lunch', 'Available'];
  for (const name of names) {
    await desk.play({ do: 'agent-state', name });
    await until(() => desk.host.agent()?.state === name);
  }
  const told = desk.agentTold.map(({ event }) => event).filter((event) => event !== 'onRefresh');
  expect(told).toEqual([
    'onOffline',
    'onStateChange',
    'onNotRoutable',
    'onStateChange',
    'onRoutable',
    'onStateChange',
  ]);
});

test('a state that is asked for during a call comes when the call is cleared', async () => {
  const desk = await openDesk();
  const contactId = await desk.ring();
  await call(desk, contactId, 'accept');
  await until(has(desk, contactId, 'onConnected'));
  const { agent } = desk.host.ports;
  await firstValueFrom(agent.setState({ state: 'Lunch', enqueueNextState: true }));
  await hangUp(desk.host.contactPort(contactId));
  await until(() => desk.host.agent()?.state === 'AfterCallWork');
  await call(desk, contactId, 'clear');
  await until(() => desk.host.agent()?.state === 'Lunch');
  expect(desk.agentTold.map(({ event }) => event)).toContain('onAfterCallWork');
});

test('the contact that the agent turns to is the one in focus', async () => {
  const desk = await openDesk({ chat: 'plain' });
  const first = await desk.ring({ channel: 'chat' });
  const second = await desk.ring({ channel: 'chat' });
  const port = desk.host.ports.contact;
  expect(await firstValueFrom(port.getFocused())).toEqual({});
  await desk.play({ do: 'view', contactId: second });
  await until(has(desk, second, 'onViewContact'));
  expect(await firstValueFrom(port.getFocused())).toEqual({ contactId: second });
  await desk.play({ do: 'customer-leaves', contactId: second });
  await until(has(desk, second, 'onDestroy'));
  expect(await firstValueFrom(port.getFocused())).toEqual({ contactId: first });
});

test('messages of a chat are told by who wrote them, each once', async () => {
  const desk = await openDesk({ chat: 'service' });
  const contactId = await desk.ring({ channel: 'chat', name: 'Grace' });
  await call(desk, contactId, 'accept');
  await until(has(desk, contactId, 'onConnected'));
  await until(async () => {
    await desk.play({ do: 'message', contactId, content: 'Where is my parcel?' });
    return desk.events(contactId).includes('onMessageReceived');
  });
  await firstValueFrom(desk.host.contactPort(contactId).sendMessage({ content: 'On its way.' }));
  await until(has(desk, contactId, 'onMessageSent'));
  const [received] = desk.told.filter(({ event }) => event === 'onMessageReceived');
  expect(received?.payload).toMatchObject({
    Content: 'Where is my parcel?',
    ParticipantRole: 'CUSTOMER',
    DisplayName: 'Grace',
    ContactId: contactId,
  });
  const sent = desk.told.filter(({ event }) => event === 'onMessageSent');
  expect(sent.map(({ payload }) => payload?.['Content'])).toEqual(['On its way.']);
});

test('transfers and the expiry of a task are told', async () => {
  const desk = await openDesk({ tasks: true });
  const contactId = await desk.ring({ channel: 'task', name: 'Call back' });
  const kinds = {
    'transfer.initiated': 'onTransferInitiated',
    'transfer.succeeded': 'onTransferSucceeded',
    'transfer.failed': 'onTransferFailed',
    'expire.warning': 'onTaskExpiring',
    'expire.complete': 'onTaskExpired',
  };
  for (const [kind, event] of Object.entries(kinds)) {
    await until(async () => {
      if (!desk.events(contactId).includes(event)) {
        await desk.play({ do: 'task-event', contactId, kind });
      }
      return desk.events(contactId).includes(event);
    });
  }
  expect(desk.told.at(-1)?.payload).toMatchObject({
    ContentType: 'application/vnd.amazonaws.connect.event.expire.complete',
    InitialContactId: contactId,
  });
});

test('without TaskJS a task still lives its life, and what needs it fails with a sentence', async () => {
  const desk = await openDesk();
  const contactId = await desk.ring({ channel: 'task', name: 'Call back' });
  const port = desk.host.contactPort(contactId);
  await call(desk, contactId, 'accept');
  await until(has(desk, contactId, 'onConnected'));
  await expect(hangUp(port)).rejects.toMatchObject({ code: 'tasks-missing' });
  const { agent } = desk.host.ports;
  const task = { name: 'x', endpoint: { type: 'queue', name: 'Escalations' } } as const;
  await expect(firstValueFrom(agent.createTask(task))).rejects.toMatchObject({
    code: 'tasks-missing',
  });
  await desk.play({ do: 'hang-up', contactId });
  await until(has(desk, contactId, 'onEnded'));
  await call(desk, contactId, 'clear');
  await until(has(desk, contactId, 'onDestroy'));
});

test('a supervisor’s view of somebody’s call is marked as such', async () => {
  const desk = await openDesk();
  const contactId = await desk.ring({ monitor: true, state: 'connected' });
  expect(desk.told.at(-1)?.contact).toMatchObject({ contactId, isMonitor: true });
});

test('five contacts of three channels at once are never mixed', async () => {
  const desk = await openDesk({ chat: 'service', tasks: true });
  const offers = [
    { channel: 'voice', phone: '+12065550101', attributes: { n: '0' } },
    { channel: 'chat', name: 'One', attributes: { n: '1' } },
    { channel: 'chat', name: 'Two', attributes: { n: '2' } },
    { channel: 'chat', name: 'Three', attributes: { n: '3' } },
    { channel: 'task', name: 'Four', attributes: { n: '4' } },
  ];
  const ids: string[] = [];
  for (const offer of offers) ids.push(await desk.ring(offer));
  await Promise.all(ids.map((id) => call(desk, id, 'accept')));
  await until(() => ids.every((id) => desk.events(id).includes('onConnected')));
  const chats = ids.slice(1, 4);
  await until(async () => {
    for (const contactId of chats) {
      await desk.play({ do: 'message', contactId, content: contactId });
    }
    return chats.every((id) => desk.events(id).includes('onMessageReceived'));
  });
  for (const [place, id] of ids.entries()) {
    const attributes = await firstValueFrom(desk.host.contactPort(id).getAttributes());
    expect(attributes).toEqual({ n: String(place) });
  }
  for (const { contact, event, payload } of desk.told) {
    expect(contact.attributes['n']).toBe(String(ids.indexOf(contact.contactId)));
    if (event === 'onMessageReceived') expect(payload?.['Content']).toBe(contact.contactId);
  }
});

test('nothing is told any more once the host is disposed of', async () => {
  const desk = await openDesk();
  const contactId = await desk.ring();
  desk.host.dispose();
  const before = desk.told.length;
  await desk.play({ do: 'accept', contactId });
  await desk.play({ do: 'hang-up', contactId });
  await desk.play();
  expect(desk.told).toHaveLength(before);
});
