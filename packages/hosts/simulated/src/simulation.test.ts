import { firstValueFrom } from 'rxjs';
import { expect, test } from 'vitest';
import { createSimulation, type Scenario } from './index.ts';

const scenario: Scenario = {
  agent: { name: 'Ada', state: 'Available', dialableCountries: ['us'] },
  crm: {
    Contact: [{ Id: '003A', Name: 'Lin Lee', Phone: '(206) 555-0100', Email: 'lin@example.com' }],
  },
  properties: { greeting: 'Hello' },
  contacts: [
    {
      contactId: 'c-1',
      channel: 'voice',
      direction: 'inbound',
      phone: '+12065550100',
      queue: 'Support',
      attributes: { caseNumber: '00001001' },
    },
  ],
  events: [
    { at: 0, source: 'voice-contact', event: 'onConnecting', contactId: 'c-1' },
    { at: 500, source: 'voice-contact', event: 'onDestroy', contactId: 'c-1' },
  ],
};

test("a scenario's events are told at their times, with the contact's picture at that moment", async () => {
  const simulation = createSimulation(scenario);
  const seen: unknown[] = [];
  simulation.host.ports.contact.events$.subscribe(({ event, contact }) =>
    seen.push([simulation.clock.now(), event, contact.state, contact.parsedNumber?.nationalNumber]),
  );
  simulation.play();
  expect(seen).toEqual([]);
  await simulation.clock.runToEnd();
  expect(seen).toEqual([
    [0, 'onConnecting', 'connecting', '2065550100'],
    [500, 'onDestroy', 'connecting', '2065550100'],
  ]);
  expect(simulation.state$.value.contacts).toEqual([]);
});

test('a scenario without anything is a desktop with an agent and no contacts', async () => {
  const { host, state$ } = createSimulation();
  expect(host.agent().state).toBe('Available');
  expect(state$.value.contacts).toEqual([]);
  expect(await firstValueFrom(host.ports.storage.getAll())).toEqual({});
});

test('what a scenario keeps can be read through the ports', async () => {
  const { host } = createSimulation(scenario);
  expect(await firstValueFrom(host.ports.storage.get({ key: 'greeting' }))).toBe('Hello');
  const contact = await firstValueFrom(host.contactPort('c-1').toSnapshot());
  expect(contact).toMatchObject({ queue: 'Support', attributes: { caseNumber: '00001001' } });
  const found = host.ports.crm.search({ text: '+12065550100', in: 'phone', types: ['Contact'] });
  expect((await firstValueFrom(found)).records.map((record) => record.Id)).toEqual(['003A']);
});
