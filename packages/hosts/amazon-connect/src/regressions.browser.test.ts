import { firstValueFrom } from 'rxjs';
import { afterEach, expect, test } from 'vitest';
import { simulatedConnector } from '../test/connector.ts';
import { closeDesks, type Desk, openDesk, until } from '../test/desk.ts';

afterEach(closeDesks);

const snapshot = (desk: Desk, contactId: string) =>
  firstValueFrom(desk.host.contactPort(contactId).toSnapshot());

test('Regression 15: the agent’s configuration comes whole, as the vendor has it', async () => {
  const desk = await openDesk();
  const configuration = await firstValueFrom(desk.host.ports.agent.getConfiguration());
  expect(configuration).toMatchObject({
    name: 'Ada Lovelace',
    username: 'ada',
    softphoneEnabled: true,
    routingProfile: { name: 'Simulated profile', defaultOutboundQueue: { name: 'Support' } },
  });
});

test('Regression 17: a call stays inbound when the caller gives up early, and only a transfer is one', async () => {
  const desk = await openDesk();
  const early = await desk.ring();
  await desk.play({ do: 'customer-leaves', contactId: early });
  await until(() => desk.events(early).includes('onDestroy'));
  expect(await snapshot(desk, early)).toMatchObject({
    direction: 'inbound',
    initiationMethod: 'inbound',
  });
  const moved = await desk.ring({ initiationMethod: 'transfer', initialContactId: 'first' });
  expect(await snapshot(desk, moved)).toMatchObject({
    direction: 'inbound',
    initiationMethod: 'transfer',
    initialContactId: 'first',
  });
});

test('Regression 18: a missed call was never connected, and the end of a talk is told once', async () => {
  const desk = await openDesk();
  const missed = await desk.ring();
  await desk.play({ do: 'miss', contactId: missed });
  await until(() => desk.events(missed).includes('onMissed'));
  expect((await snapshot(desk, missed)).timestamps).not.toHaveProperty('connected');
  const talk = await desk.ring({ state: 'connected' });
  await desk.play({ do: 'hang-up', contactId: talk });
  await until(() => desk.events(talk).includes('onEnded'));
  const { timestamps } = await snapshot(desk, talk);
  expect(timestamps.ended).toBeGreaterThanOrEqual(timestamps.connected ?? Number.NaN);
  await desk.play({ do: 'attributes', contactId: talk, attributes: { wrapped: 'yes' } });
  await until(async () => (await snapshot(desk, talk)).attributes['wrapped'] === 'yes');
  expect((await snapshot(desk, talk)).timestamps).toEqual(timestamps);
  expect(desk.events(talk).filter((event) => event === 'onEnded')).toHaveLength(1);
});

test.each(['voice', 'chat', 'task', 'email'])(
  'Regression 22: attributes of a contact of %s are changed by the server connector',
  async (channel) => {
    const server = (desk: Desk) => simulatedConnector(desk);
    const desk = await openDesk({ server, tasks: true, chat: 'plain' });
    const contactId = await desk.ring({ channel, attributes: { language: 'en' } });
    const port = desk.host.contactPort(contactId);
    await firstValueFrom(port.updateAttributes({ attributes: { tier: 'gold' } }));
    await until(async () => 'tier' in (await snapshot(desk, contactId)).attributes);
    expect((await snapshot(desk, contactId)).attributes).toEqual({ language: 'en', tier: 'gold' });
  },
);

test('Regression 23: a monitored contact keeps its mark until it is gone', async () => {
  const desk = await openDesk();
  const contactId = await desk.ring({ monitor: true, state: 'connected' });
  await desk.play({ do: 'drop', contactId });
  await until(() => desk.events(contactId).includes('onDestroy'));
  const marks = desk.told
    .filter(({ contact }) => contact.contactId === contactId)
    .map(({ contact }) => contact.isMonitor);
  expect(new Set(marks)).toEqual(new Set([true]));
});

test('Regression 24: a number is called by the queue that is named', async () => {
  const desk = await openDesk();
  const { agent } = desk.host.ports;
  const queueARN = desk.host.agent()?.queues.find(({ name }) => name === 'Sales')?.queueARN ?? '';
  const endpoint = { type: 'phone_number', phoneNumber: '(206) 555-0100' } as const;
  const { contactId } = await firstValueFrom(agent.connect({ endpoint, queueARN }));
  await until(() => desk.events(contactId).includes('onConnecting'));
  expect(await snapshot(desk, contactId)).toMatchObject({
    queue: 'Sales',
    queueARN,
    direction: 'outbound',
    phone: '+12065550100',
  });
});

test('Regression 25: attributes of a transferred contact are there, and each contact has its own', async () => {
  const desk = await openDesk();
  const first = await desk.ring({
    attributes: { customer: 'Grace' },
    initiationMethod: 'transfer',
  });
  const second = await desk.ring({ channel: 'email', attributes: { customer: 'Alan' } });
  await desk.play({ do: 'view', contactId: second });
  await desk.play({ do: 'attributes', contactId: first, attributes: { customer: 'Grace Hopper' } });
  await until(async () => (await snapshot(desk, first)).attributes['customer'] === 'Grace Hopper');
  expect((await snapshot(desk, second)).attributes).toEqual({ customer: 'Alan' });
});

test('Regression 26: a number is taken apart in each of the spellings that saved flows read', async () => {
  const desk = await openDesk();
  const contactId = await desk.ring({ phone: '+442079460958' });
  expect((await snapshot(desk, contactId)).parsedNumber).toEqual({
    phone: '2079460958',
    number: '+442079460958',
    nationalNumber: '2079460958',
    country: 'GB',
  });
  const withheld = await desk.ring({ phone: 'anonymous' });
  const seen = await snapshot(desk, withheld);
  expect(seen.phone).toBe('anonymous');
  expect(seen).not.toHaveProperty('parsedNumber');
});

test('Regression 27: an agent who is logged out is told in a sentence, and no window opens', async () => {
  const desk = await openDesk({
    settings: { softphone: { allowFramedSoftphone: false }, ccpAckTimeout: 20 },
  });
  const heard: string[] = [];
  desk.host.status$.subscribe(({ state, message }) => heard.push(`${state}: ${message}`));
  await desk.play({ do: 'sign-out' });
  const told = 'signed-out: Nobody is signed in to the softphone. Sign in there to go on.';
  await until(() => heard.includes(told));
  expect(desk.page.opened).toBe(0);
});

test('Regression 28: going offline is told, and so is each refresh of the agent', async () => {
  const desk = await openDesk();
  desk.agentTold.length = 0;
  await desk.play({ do: 'agent-state', name: 'Offline' });
  await until(() => desk.agentTold.some(({ event }) => event === 'onStateChange'));
  const told = desk.agentTold.map(({ event }) => event);
  expect(told).toContain('onOffline');
  expect(told).toContain('onRefresh');
});

test('Regression 31: a port acts on its own chat, whichever the agent looks at', async () => {
  const desk = await openDesk({ chat: 'plain' });
  const first = await desk.ring({ channel: 'chat' });
  const second = await desk.ring({ channel: 'chat' });
  await desk.play({ do: 'view', contactId: first });
  await firstValueFrom(desk.host.contactPort(second).accept());
  await until(() => desk.events(second).includes('onConnected'));
  expect(desk.events(first)).not.toContain('onConnected');
  expect((await snapshot(desk, first)).state).toBe('connecting');
});
