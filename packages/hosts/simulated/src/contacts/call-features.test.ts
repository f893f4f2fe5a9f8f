import { failureOf } from '@offhook/testing/ports';
import { firstValueFrom } from 'rxjs';
import { expect, test } from 'vitest';
import { createSimulation } from '../index.ts';

const onCall = () => {
  const simulation = createSimulation();
  const contactId = simulation.ring({ phone: '+12065550100' });
  simulation.accept(contactId);
  const contact = () => simulation.state$.value.contacts[0];
  return { simulation, contactId, port: simulation.host.contactPort(contactId), contact };
};

test('a call is held and resumed, and each is told, and a refresh', async () => {
  const { port, contact, simulation } = onCall();
  const told: string[] = [];
  simulation.host.ports.contact.events$.subscribe(({ event }) => told.push(event));
  await firstValueFrom(port.hold());
  expect(contact()?.onHold).toBe(true);
  await firstValueFrom(port.resume());
  expect(contact()?.onHold).toBe(false);
  expect(told).toEqual(['onHold', 'onRefresh', 'onResume', 'onRefresh']);
});

test('a third party is called while the customer waits, then all are joined', async () => {
  const { port, contact } = onCall();
  await firstValueFrom(
    port.addConnection({ endpoint: { type: 'phone_number', phoneNumber: '206 555 0199' } }),
  );
  expect(contact()).toMatchObject({
    onHold: true,
    parties: [{ type: 'outbound', endpoint: { phoneNumber: '+12065550199' } }],
  });
  await firstValueFrom(port.conferenceConnections());
  expect(contact()).toMatchObject({ onHold: false, conference: true });
});

test('nobody can be joined before a third party is called', async () => {
  expect((await failureOf(onCall().port.conferenceConnections())).code).toBe('nobody-to-join');
});

test('digits are typed into a call, and other signs are refused', async () => {
  const { port, contact } = onCall();
  await firstValueFrom(port.sendDigits({ digits: '12' }));
  await firstValueFrom(port.sendDigits({ digits: '#' }));
  expect(contact()?.digits).toBe('12#');
  expect((await failureOf(port.sendDigits({ digits: 'hello' }))).code).toBe('invalid-digits');
});

test('a recording begins and ends', async () => {
  const { port, contact } = onCall();
  await firstValueFrom(port.startRecording());
  expect(contact()?.recording).toBe(true);
  await firstValueFrom(port.stopRecording());
  expect(contact()?.recording).toBe(false);
});

test('a recording leaves out what happens while it is paused', async () => {
  const { port, contact } = onCall();
  await firstValueFrom(port.startRecording());
  await firstValueFrom(port.pauseRecording());
  expect(contact()?.recording).toBe(false);
  await firstValueFrom(port.resumeRecording());
  expect(contact()?.recording).toBe(true);
});

test('a voicemail is left by a quick connect, and the agent goes on to after-contact work', async () => {
  const { port, contact, simulation } = onCall();
  await firstValueFrom(port.leaveVoicemail({ voicemailDropName: 'Opening hours' }));
  expect(contact()).toMatchObject({
    voicemail: 'Opening hours',
    picture: { state: 'ended' },
    parties: [{ endpoint: { name: 'Voicemail' } }],
  });
  expect(simulation.host.agent().state).toBe('AfterCallWork');
});

test('a voicemail by a quick connect that is not there is refused', async () => {
  const { port } = onCall();
  const call = port.leaveVoicemail({ voicemailDropName: 'Hours', quickConnectName: 'Nobody' });
  expect((await failureOf(call)).code).toBe('unknown-quick-connect');
});

test('a chat is no call: it has no digits, parties or recording', async () => {
  const { host, ring, accept } = createSimulation();
  const chat = ring({ channel: 'chat' });
  accept(chat);
  const port = host.contactPort(chat);
  for (const call of [port.sendDigits({ digits: '1' }), port.startRecording()]) {
    expect((await failureOf(call)).code).toBe('wrong-channel');
  }
});

test('a task is paused and resumed', async () => {
  const { host, ring, accept, state$ } = createSimulation();
  const task = ring({ channel: 'task' });
  accept(task);
  await firstValueFrom(host.contactPort(task).hold());
  expect(state$.value.contacts[0]?.picture.state).toBe('paused');
  await firstValueFrom(host.contactPort(task).resume());
  expect(state$.value.contacts[0]?.picture.state).toBe('connected');
});

test('a run without a contact has nothing to act on', async () => {
  const { host } = createSimulation();
  expect((await failureOf(host.ports.contact.toSnapshot())).code).toBe('no-contact');
});
