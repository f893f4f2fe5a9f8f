import { createSimulation } from '@offhook/host-simulated';
import { expect, it } from 'vitest';
import { contactIdle } from './index.ts';

const minute = 60_000;

it('tells once of each silence, and keeps no timer of contacts that are gone', async () => {
  const simulation = createSimulation();
  const { clock } = simulation;
  const told: string[] = [];
  const listening = contactIdle.events.onIdle
    .open(simulation.host.ports, { minutes: 2, during: 'conversation' })
    .subscribe(({ contact }) => told.push(`${clock.now() / minute} ${contact?.contactId}`));
  const [one, other] = ['one', 'other'].map((contactId) =>
    simulation.ring({ contactId, channel: 'chat' }),
  ) as [string, string]; // cast: two of two
  await clock.advanceBy(5 * minute);
  expect(told).toEqual([]);
  simulation.accept(one);
  simulation.accept(other);
  await clock.advanceBy(1 * minute);
  simulation.sendChatMessage(other, 'Are you there?');
  await clock.advanceBy(5 * minute);
  expect(told).toEqual(['7 one', '8 other']);
  simulation.sendChatMessage(one, 'Yes');
  simulation.hangUp(other);
  simulation.clear(other);
  await clock.advanceBy(1 * minute);
  simulation.hangUp(one);
  await clock.advanceBy(10 * minute);
  expect(told).toHaveLength(2);
  expect(clock.pending).toBe(0);
  listening.unsubscribe();
});
