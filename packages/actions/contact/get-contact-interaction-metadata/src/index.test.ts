import { createSimulation } from '@offhook/host-simulated';
import { of } from 'rxjs';
import { expect, it } from 'vitest';
import { getContactInteractionMetadata } from './index.ts';

it('changes no more once the talk is over', async () => {
  const { host, clock, ring, accept, hangUp } = createSimulation();
  const seen: unknown[] = [];
  const look = (contactId: string) =>
    of({})
      .pipe(getContactInteractionMetadata({ clock, contact: host.contactPort(contactId) }))
      .subscribe(({ output }) => seen.push(output));
  const call = ring();
  await clock.advanceBy(5_000);
  accept(call);
  await clock.advanceBy(60_000);
  hangUp(call);
  look(call);
  await clock.advanceBy(600_000);
  look(call);
  const durations = { callInteractionDuration: 60, callIncomingDuration: 5 };
  expect(seen).toEqual([durations, durations]);
});
