import { afterEach, expect, test } from 'vitest';
import { closeDesks, openDesk, until } from './test/desk.ts';

afterEach(closeDesks);

test('the vendor’s library takes the simulator for its panel, and the agent is there', async () => {
  const desk = await openDesk();
  expect(desk.host.agent()).toMatchObject({ name: 'Ada Lovelace', state: 'Available' });
  expect(desk.agentTold[0]?.event).toBe('onInit');
});

test('a call rings, is accepted, ends and is cleared, each event once and in order', async () => {
  const desk = await openDesk();
  const contactId = await desk.ring();
  const port = desk.host.contactPort(contactId);
  port.accept().subscribe();
  await until(() => desk.events(contactId).includes('onConnected'));
  port.destroyAgentConnection().subscribe();
  await until(() => desk.events(contactId).includes('onEnded'));
  port.clear().subscribe();
  await until(() => desk.events(contactId).includes('onDestroy'));
  expect(desk.events(contactId)).toEqual([
    'onConnecting',
    'onAccepted',
    'onConnected',
    'onACW',
    'onEnded',
    'onDestroy',
  ]);
});
