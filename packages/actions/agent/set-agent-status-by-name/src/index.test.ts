import { createSimulation } from '@offhook/host-simulated';
import { of } from 'rxjs';
import { expect, it } from 'vitest';
import { setAgentStatusByName } from './index.ts';

it('changes the state at once', () => {
  const { host, state$ } = createSimulation();
  of({ name: 'Lunch', enqueueNextState: false }).pipe(setAgentStatusByName(host.ports)).subscribe();
  expect(state$.value.agent.picture.state).toBe('Lunch');
});

it('lets a call end first where that is wanted', () => {
  const { host, state$, ring, accept, hangUp, clear } = createSimulation();
  const call = ring();
  accept(call);
  of({ name: 'Lunch', enqueueNextState: true }).pipe(setAgentStatusByName(host.ports)).subscribe();
  expect(state$.value.agent.picture.state).toBe('Busy');
  hangUp(call);
  clear(call);
  expect(state$.value.agent.picture.state).toBe('Lunch');
});
