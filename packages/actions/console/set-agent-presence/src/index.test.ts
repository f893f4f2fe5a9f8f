import { createSimulation } from '@offhook/host-simulated';
import { of, switchMap } from 'rxjs';
import { expect, it } from 'vitest';
import { setAgentPresence } from './index.ts';

const statusId = '0N5000000000002AAA';

it('really changes the state on Salesforce, which it once did not', () => {
  const { host, state$ } = createSimulation();
  expect(state$.value.console.presence?.statusName).toBe('Online');
  of({ statusId }).pipe(setAgentPresence(host.ports)).subscribe();
  expect(state$.value.console.presence).toMatchObject({ statusId, statusName: 'Busy' });
});

it('fails for an agent who is not logged in', () => {
  const { host } = createSimulation();
  const sockets: string[] = [];
  host.ports.console
    .logout()
    .pipe(
      switchMap(() => of({ statusId })),
      setAgentPresence(host.ports),
    )
    .subscribe(({ socket }) => sockets.push(socket));
  expect(sockets).toEqual(['failure']);
});
