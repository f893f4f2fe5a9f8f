import { createSimulation } from '@offhook/host-simulated';
import { concat, of } from 'rxjs';
import { expect, it } from 'vitest';
import { loginAgentPresence } from './index.ts';

it('logs in an agent who was logged out', () => {
  const { host, state$ } = createSimulation();
  host.ports.console.logout().subscribe();
  expect(state$.value.console.presence).toBeUndefined();
  of({ statusId: '0N5000000000003AAA' }).pipe(loginAgentPresence(host.ports)).subscribe();
  expect(state$.value.console.presence?.statusName).toBe('Away');
});

it('takes a second log-in for a change of status', () => {
  const { host, state$ } = createSimulation();
  concat(of({ statusId: '0N5000000000002AAA' }), of({ statusId: '0N5000000000001AAA' }))
    .pipe(loginAgentPresence(host.ports))
    .subscribe();
  expect(state$.value.console.presence?.statusName).toBe('Online');
});
