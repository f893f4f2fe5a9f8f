import { createSimulation } from '@offhook/host-simulated';
import { filter, map, of } from 'rxjs';
import { expect, it } from 'vitest';
import { getAllProperties } from './index.ts';

it('reads without a contact when that is destroyed, where it had no context until 5.31', () => {
  const { host, ring, customerLeaves } = createSimulation({ properties: { taskId: '00T' } });
  const read: unknown[] = [];
  host.ports.contact.events$
    .pipe(
      filter(({ event }) => event === 'onDestroy'),
      map(() => ({})),
      getAllProperties({ storage: host.ports.storage }),
    )
    .subscribe(({ output }) => read.push(output));
  customerLeaves(ring());
  expect(read).toEqual([{ value: { taskId: '00T' } }]);
});

it("reads a contact's values apart from what all flows share", () => {
  const { host } = createSimulation({ properties: { taskId: '00T' } });
  const { storage } = host.ports;
  storage.set({ key: 'verified', value: true, scope: 'contact:call-1' }).subscribe();
  const read: unknown[] = [];
  of({ scope: 'contact', contactId: 'call-1' } as const, {})
    .pipe(getAllProperties({ storage }))
    .subscribe(({ output }) => read.push(output.value));
  expect(read).toEqual([{ verified: true }, { taskId: '00T' }]);
});
