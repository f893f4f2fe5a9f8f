import { filter, firstValueFrom, mergeMap } from 'rxjs';
import { expect, test } from 'vitest';
import { createSimulation, type Simulation } from '../index.ts';

/** Everything that is told from now on, `agent.` before what is about the agent. */
const listen = ({ host }: Simulation): string[] => {
  const told: string[] = [];
  host.ports.contact.events$.subscribe(({ event }) => told.push(event));
  host.ports.agent.events$.subscribe(({ event }) => told.push(`agent.${event}`));
  return told;
};

const stateOf = (simulation: Simulation, contactId: string) =>
  simulation.state$.value.contacts.find(({ picture }) => picture.contactId === contactId)?.picture
    .state;

test('a call rings, is accepted, ends and is cleared in the order of the softphone', () => {
  const simulation = createSimulation();
  const told = listen(simulation);
  const call = simulation.ring({ phone: '+12065550100', queue: 'Support' });
  expect(told.splice(0)).toEqual(['onConnecting']);
  simulation.accept(call);
  expect(told.splice(0)).toEqual(['onAccepted', 'onConnected', 'agent.onStateChange']);
  simulation.hangUp(call);
  expect(told.splice(0)).toEqual([
    'onEnded',
    'onRefresh',
    'agent.onAfterCallWork',
    'agent.onStateChange',
  ]);
  simulation.clear(call);
  expect(told.splice(0)).toEqual(['onDestroy', 'agent.onRoutable', 'agent.onStateChange']);
  expect(simulation.host.agent().state).toBe('Available');
});

test.each(['chat', 'task', 'email'] as const)(
  'a %s leaves the state of the agent alone',
  (channel) => {
    const simulation = createSimulation();
    const told = listen(simulation);
    const contactId = simulation.ring({ channel });
    simulation.accept(contactId);
    simulation.hangUp(contactId);
    simulation.clear(contactId);
    expect(told).toEqual([
      'onConnecting',
      'onAccepted',
      'onConnected',
      'onEnded',
      'onRefresh',
      'onDestroy',
    ]);
  },
);

test('the accepting is told while the call still connects', () => {
  const simulation = createSimulation();
  const states: string[] = [];
  simulation.host.ports.contact.events$.subscribe(({ event, contact }) =>
    states.push(`${event} ${contact.state}`),
  );
  simulation.accept(simulation.ring());
  expect(states).toEqual([
    'onConnecting connecting',
    'onAccepted connecting',
    'onConnected connected',
  ]);
});

test('a queued callback is offered, dials its customer, and connects', () => {
  const simulation = createSimulation();
  const told = listen(simulation);
  const callback = simulation.ring({ channel: 'queue_callback', phone: '+12065550100' });
  expect(stateOf(simulation, callback)).toBe('incoming');
  simulation.accept(callback);
  expect(told.filter((event) => !event.startsWith('agent.'))).toEqual([
    'onIncoming',
    'onConnecting',
    'onAccepted',
    'onConnected',
  ]);
});

test('a caller who gives up leaves nothing on the desktop', () => {
  const simulation = createSimulation();
  const told = listen(simulation);
  simulation.customerLeaves(simulation.ring());
  expect(told).toEqual(['onConnecting', 'onEnded', 'onDestroy']);
  expect(simulation.state$.value.contacts).toEqual([]);
});

test('a contact can be read while its end is told and afterwards, but no more be changed', async () => {
  const simulation = createSimulation();
  const call = simulation.ring({ phone: '+12065550100' });
  const port = simulation.host.contactPort(call);
  const read: unknown[] = [];
  port.events$.subscribe(({ event }) => {
    if (event === 'onDestroy') port.toSnapshot().subscribe(({ phone }) => read.push(phone));
  });
  simulation.customerLeaves(call);
  expect(read).toEqual(['+12065550100']);
  expect(await firstValueFrom(port.toSnapshot())).toMatchObject({ state: 'ended' });
  const change = port.updateAttributes({ attributes: { tier: 'gold' } });
  await expect(firstValueFrom(change)).rejects.toMatchObject({ code: 'contact-gone' });
});

test('a flow on onDestroy reads the attributes after a wait', async () => {
  const simulation = createSimulation();
  const call = simulation.ring({ attributes: { caseNumber: '00001042' } });
  const read: unknown[] = [];
  const { ports, contactPort } = simulation.host;
  ports.contact.events$
    .pipe(
      filter(({ event }) => event === 'onDestroy'),
      mergeMap(() => simulation.clock.timer(3000)),
      mergeMap(() => contactPort(call).getAttributes()),
    )
    .subscribe((attributes) => read.push(attributes));
  simulation.customerLeaves(call);
  await simulation.clock.advanceBy(3000);
  expect(read).toEqual([{ caseNumber: '00001042' }]);
});

test('the latest five hundred contacts that are gone are remembered, which bounds the memory', async () => {
  const simulation = createSimulation();
  const calls = Array.from({ length: 501 }, () => simulation.ring());
  for (const call of calls) simulation.customerLeaves(call);
  const [oldest = '', second = ''] = calls;
  const port = simulation.host.contactPort;
  await expect(firstValueFrom(port(oldest).toSnapshot())).rejects.toMatchObject({
    code: 'contact-gone',
  });
  expect((await firstValueFrom(port(second).toSnapshot())).contactId).toBe(second);
});

test('the contact in focus is the one that the agent turned to, or the only one', async () => {
  const simulation = createSimulation();
  const inFocus = () => firstValueFrom(simulation.host.ports.contact.getFocused());
  expect(await inFocus()).toEqual({});
  const first = simulation.ring({ channel: 'chat' });
  expect(await inFocus()).toEqual({ contactId: first });
  const second = simulation.ring({ channel: 'chat' });
  expect(await inFocus()).toEqual({});
  simulation.focus(second);
  expect(await inFocus()).toEqual({ contactId: second });
  expect(simulation.state$.value.focusedContactId).toBe(second);
  simulation.customerLeaves(second);
  expect(await inFocus()).toEqual({ contactId: first });
});

test('a contact that is cleared in the middle of its own clearing is gone once', async () => {
  const simulation = createSimulation();
  const call = simulation.ring();
  simulation.accept(call);
  simulation.hangUp(call);
  const told = listen(simulation);
  const failures: unknown[] = [];
  simulation.host.ports.contact.events$.subscribe(() =>
    simulation.host
      .contactPort(call)
      .clear()
      .subscribe({ error: (error) => failures.push(error) }),
  );
  simulation.clear(call);
  expect(told.filter((event) => event === 'onDestroy')).toHaveLength(1);
  expect(failures).toMatchObject([{ code: 'contact-gone' }]);
});

test('a missed call ends, is missed, and goes when it is cleared', () => {
  const simulation = createSimulation();
  const told = listen(simulation);
  const call = simulation.ring();
  simulation.miss(call);
  expect(told.splice(0)).toEqual([
    'onConnecting',
    'onEnded',
    'onMissed',
    'agent.onError',
    'agent.onStateChange',
  ]);
  simulation.clear(call);
  expect(told).toEqual(['onDestroy']);
});

test('a rejected call is missed and ends', () => {
  const simulation = createSimulation();
  const told = listen(simulation);
  simulation.reject(simulation.ring());
  expect(told).toEqual(['onConnecting', 'onMissed', 'onEnded']);
});

test('an outbound call connects when its customer answers', () => {
  const simulation = createSimulation();
  const told = listen(simulation);
  const call = simulation.ring({ direction: 'outbound', phone: '+12065550100' });
  simulation.customerAnswers(call);
  expect(told).toEqual(['onConnecting', 'agent.onStateChange', 'onConnected']);
  expect(stateOf(simulation, call)).toBe('connected');
});

test('a state that was asked for during a call is entered once the call is cleared', async () => {
  const simulation = createSimulation();
  const call = simulation.ring();
  simulation.accept(call);
  simulation.setAgentState('Lunch', { enqueueNextState: true });
  expect(simulation.state$.value.agent).toMatchObject({ nextState: 'Lunch' });
  simulation.hangUp(call);
  simulation.clear(call);
  expect(simulation.host.agent().state).toBe('Lunch');
  expect(simulation.state$.value.agent.nextState).toBeUndefined();
});

test('what the state of a contact forbids is refused in a sentence', () => {
  const simulation = createSimulation();
  const call = simulation.ring();
  expect(() => simulation.clear(call)).toThrow(
    'Contact contact-1 is connecting, so it cannot be cleared; it would have to be ended or missed or rejected or error.',
  );
  expect(() => simulation.accept('c-9')).toThrow('Contact c-9 has left');
});

test('a picture tells when each state was entered first', async () => {
  const simulation = createSimulation();
  const call = simulation.ring();
  await simulation.clock.advanceBy(3000);
  simulation.accept(call);
  const contact = await firstValueFrom(simulation.host.contactPort(call).toSnapshot());
  expect(contact.timestamps).toEqual({ connecting: 0, connected: 3000 });
});

test('a number without a country is of the first country that the agent may call', () => {
  const simulation = createSimulation({ agent: { dialableCountries: ['gb', 'us'] } });
  simulation.ring({ phone: '020 7946 0958' });
  expect(simulation.state$.value.contacts[0]?.picture.parsedNumber).toEqual({
    phone: '2079460958',
    number: '+442079460958',
    nationalNumber: '2079460958',
    country: 'GB',
  });
});

test('a withheld number leaves phone and parsedNumber out', () => {
  const simulation = createSimulation();
  simulation.ring();
  const picture = simulation.state$.value.contacts[0]?.picture;
  expect(picture).not.toHaveProperty('phone');
  expect(picture).not.toHaveProperty('parsedNumber');
});

test('a chat tells who wrote what, and the focus of the agent', async () => {
  const simulation = createSimulation();
  const told: unknown[] = [];
  simulation.host.ports.contact.events$.subscribe(({ event, payload }) =>
    told.push([event, payload?.['Content'], payload?.['ParticipantRole'], payload?.['contactId']]),
  );
  const chat = simulation.ring({ channel: 'chat', name: 'Lin' });
  simulation.accept(chat);
  told.splice(0);
  simulation.sendChatMessage(chat, 'Hi');
  await firstValueFrom(simulation.host.contactPort(chat).sendMessage({ content: 'Hello Lin' }));
  simulation.focus(chat);
  expect(told).toEqual([
    ['onMessageReceived', 'Hi', 'CUSTOMER', undefined],
    ['onMessageSent', 'Hello Lin', 'AGENT', undefined],
    ['onViewContact', undefined, undefined, chat],
  ]);
  expect(simulation.state$.value.contacts[0]?.messages.map((each) => each.DisplayName)).toEqual([
    'Lin',
    'Ada',
  ]);
});

test('a task tells that it is transferred and that it expires', () => {
  const simulation = createSimulation();
  const told: unknown[] = [];
  simulation.host.ports.contact.events$.subscribe(({ event, payload }) =>
    told.push([event, payload?.['ContentType']]),
  );
  const task = simulation.ring({ channel: 'task' });
  simulation.taskEvent(task, 'onTransferSucceeded');
  simulation.taskEvent(task, 'onTaskExpiring');
  const kind = 'application/vnd.amazonaws.connect.event';
  expect(told.slice(1)).toEqual([
    ['onTransferSucceeded', `${kind}.transfer.succeeded`],
    ['onTaskExpiring', `${kind}.expire.warning`],
  ]);
});

test('a page that is loaded again hears of the state of the agent and of every live contact', () => {
  const simulation = createSimulation();
  simulation.accept(simulation.ring());
  simulation.ring({ channel: 'chat' });
  const ended = simulation.ring({ channel: 'email' });
  simulation.accept(ended);
  simulation.hangUp(ended);
  const told = listen(simulation);
  simulation.reload();
  expect(told).toEqual([
    'agent.onInit',
    'agent.onRefresh',
    'agent.onStateChange',
    'onConnected',
    'onConnecting',
  ]);
});

test('the desktop changes ten thousand contacts without slowing down with their number', () => {
  const simulation = createSimulation();
  const calls = Array.from({ length: 10_000 }, () => simulation.ring({ channel: 'chat' }));
  let told = 0;
  simulation.host.ports.contact.events$.subscribe(() => (told += 1));
  for (const contactId of calls) simulation.accept(contactId);
  expect(told).toBe(20_000);
  expect(simulation.state$.value.contacts).toHaveLength(10_000);
});
