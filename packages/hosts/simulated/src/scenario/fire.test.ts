import { firstValueFrom } from 'rxjs';
import { expect, test } from 'vitest';
import { createSimulation } from '../index.ts';

test('a fired event gives its contact the state it stands for, and nothing else is told', () => {
  const { host, fire, state$ } = createSimulation();
  const told: string[] = [];
  host.ports.contact.events$.subscribe(({ event, contact }) =>
    told.push(`${event} ${contact.state}`),
  );
  host.ports.agent.events$.subscribe(({ event }) => told.push(event));
  for (const event of ['onConnected', 'onAccepted', 'onEnded', 'onRefresh', 'onMissed']) {
    fire({ source: 'voice-contact', event, contactId: 'c-1' });
  }
  expect(told).toEqual([
    'onConnected connected',
    'onAccepted connected',
    'onEnded ended',
    'onRefresh ended',
    'onMissed missed',
  ]);
  expect(state$.value.contacts).toHaveLength(1);
  expect(host.agent().state).toBe('Available');
});

test('a destroyed contact is gone once its end was told, and later events keep its last picture', async () => {
  const { host, fire, state$ } = createSimulation({
    contacts: [{ contactId: 'c-1', phone: '+12065550100' }],
  });
  const told: unknown[] = [];
  host.ports.contact.events$.subscribe(({ event, contact }) =>
    told.push([event, contact.phone, state$.value.contacts.length]),
  );
  fire({ source: 'voice-contact', event: 'onDestroy', contactId: 'c-1' });
  fire({ source: 'voice-contact', event: 'onConnected', contactId: 'c-1' });
  fire({ source: 'voice-contact', event: 'onDestroy', contactId: 'c-1' });
  expect(told).toEqual([
    ['onDestroy', '+12065550100', 1],
    ['onConnected', '+12065550100', 0],
    ['onDestroy', '+12065550100', 0],
  ]);
  await expect(firstValueFrom(host.contactPort('c-1').clear())).rejects.toMatchObject({
    code: 'contact-gone',
  });
});

test('a contact that nobody described begins with the channel of its source', () => {
  const { fire, state$ } = createSimulation();
  fire({ source: 'email-contact', event: 'onConnecting', contactId: 'mail-1' });
  expect(state$.value.contacts[0]?.picture).toMatchObject({
    channel: 'email',
    state: 'connecting',
  });
});

test('an event without a contactId is about the only contact there is', () => {
  const { fire, state$ } = createSimulation({ contacts: [{ contactId: 'c-1', channel: 'chat' }] });
  fire({ source: 'chat-contact', event: 'onConnected' });
  expect(state$.value.contacts[0]?.picture.state).toBe('connected');
  fire({ source: 'chat-contact', event: 'onConnecting', contactId: 'c-2' });
  expect(() => fire({ source: 'chat-contact', event: 'onEnded' })).toThrow('Give it a contactId.');
});

test('calls of the ports change the state in a scenario, but tell nothing that it does not list', async () => {
  const simulation = createSimulation({
    contacts: [{ contactId: 'c-1' }],
    events: [{ at: 0, source: 'voice-contact', event: 'onConnecting', contactId: 'c-1' }],
  });
  const told: string[] = [];
  const { host, clock, state$ } = simulation;
  host.ports.contact.events$.subscribe(({ event }) => {
    told.push(event);
    host.contactPort('c-1').accept().subscribe();
  });
  host.ports.agent.events$.subscribe(({ event }) => told.push(event));
  simulation.play();
  await clock.runToEnd();
  expect(told).toEqual(['onConnecting']);
  expect(state$.value.contacts[0]?.picture.state).toBe('connected');
  expect(host.agent().state).toBe('Busy');
});

test.each([
  ['onAfterCallWork', undefined, 'AfterCallWork', 'system'],
  ['onNotRoutable', undefined, 'Lunch', 'not_routable'],
  ['onOffline', undefined, 'Offline', 'offline'],
  ['onError', undefined, 'MissedCallAgent', 'error'],
  ['onRoutable', undefined, 'Available', 'routable'],
  ['onStateChange', 'Training', 'Training', 'not_routable'],
  ['onStateChange', 'Coaching', 'Coaching', 'not_routable'],
] as const)('the agent event %s (%s) puts the agent into %s', (event, newState, name, type) => {
  const { host, fire } = createSimulation();
  const told: unknown[] = [];
  host.ports.agent.events$.subscribe((agentEvent) => told.push(agentEvent));
  fire({ source: 'agent', event, ...(newState && { payload: { newState } }) });
  expect(host.agent()).toMatchObject({ state: name, stateType: type });
  expect(told).toMatchObject([{ event, agent: { state: name } }]);
});

test('events of the CRM change presence, workload and view, whether click-to-dial is on or not', async () => {
  const { host, fire, state$ } = createSimulation();
  const told: string[] = [];
  host.ports.console.events$.subscribe(({ event }) => told.push(event));
  const status = { statusId: '0N5', statusName: 'Lunch', statusApiName: 'Lunch' };
  fire({ source: 'crm-agent', event: 'onStateChange', payload: status });
  fire({ source: 'crm-agent', event: 'onWorkloadChanged', payload: { NewWorkload: 3 } });
  fire({
    source: 'crm-desktop',
    event: 'onNavigationChange',
    payload: { url: '/x', recordId: 'r' },
  });
  fire({ source: 'crm-desktop', event: 'onClickToDial', payload: { number: '2065550100' } });
  expect(state$.value.console.presence).toEqual(status);
  expect(state$.value.console.workload.currentWorkload).toBe(3);
  expect(await firstValueFrom(host.ports.console.getAppViewInfo())).toEqual({
    url: '/x',
    recordId: 'r',
  });
  expect(told).toEqual([
    'onStateChange',
    'onWorkloadChanged',
    'onNavigationChange',
    'onClickToDial',
  ]);
});

test('a button names its flow and its contact', () => {
  const { host, fire } = createSimulation();
  const told: unknown[] = [];
  host.ports.ui.events$.subscribe((event) => told.push(event));
  fire({
    source: 'cti-action',
    event: 'onExecute',
    contactId: 'c-1',
    payload: { a: 1 },
    flow: 'F',
  });
  expect(told).toEqual([{ event: 'onExecute', contactId: 'c-1', payload: { a: 1 }, flow: 'F' }]);
});

test('what no port tells can still be heard', () => {
  const { fire, fired$ } = createSimulation();
  const heard: unknown[] = [];
  fired$.subscribe((event) => heard.push(event));
  fire({ source: 'initialization', event: 'onInit' });
  fire({ source: 'schedule', event: 'onInterval' });
  expect(heard).toEqual([
    { source: 'initialization', event: 'onInit' },
    { source: 'schedule', event: 'onInterval' },
  ]);
});

test('a source that does not exist is refused with the names of those that do', () => {
  const { fire } = createSimulation();
  expect(() => fire({ source: 'voice', event: 'onConnecting' })).toThrow('voice-contact');
});

test('a play ends with its simulation', async () => {
  const simulation = createSimulation({
    events: [{ at: 10, source: 'agent', event: 'onRefresh' }],
  });
  let heard = 0;
  simulation.host.ports.agent.events$.subscribe(() => (heard += 1));
  simulation.play();
  simulation.end();
  await simulation.clock.runToEnd();
  expect(heard).toBe(0);
  expect(simulation.clock.pending).toBe(0);
});
