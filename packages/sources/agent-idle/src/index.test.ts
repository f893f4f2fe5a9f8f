import { createSimulation } from '@offhook/host-simulated';
import { expect, it } from 'vitest';
import { agentIdle } from './index.ts';

const minute = 60_000;

it('counts only while the agent has no contact, and anew in each state', async () => {
  const simulation = createSimulation();
  const { clock } = simulation;
  const told: string[] = [];
  const listening = agentIdle.events.onIdle
    .open(simulation.host.ports, { minutes: 10 })
    .subscribe(({ payload }) => told.push(`${clock.now() / minute} ${payload.state}`));
  simulation.setAgentState('Available');
  await clock.advanceBy(9 * minute);
  simulation.setAgentState('Lunch');
  await clock.advanceBy(11 * minute);
  expect(told).toEqual(['19 Lunch']);
  simulation.setAgentState('Available');
  const contactId = simulation.ring({ channel: 'voice' });
  simulation.accept(contactId);
  await clock.advanceBy(30 * minute);
  expect(told).toHaveLength(1);
  simulation.hangUp(contactId);
  simulation.clear(contactId);
  await clock.advanceBy(10 * minute);
  expect(told).toHaveLength(2);
  listening.unsubscribe();
  expect(clock.pending).toBe(0);
});
