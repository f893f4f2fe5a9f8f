import { createSimulation } from '@offhook/host-simulated';
import { of } from 'rxjs';
import { expect, it } from 'vitest';
import { clearAllProperties } from './index.ts';

it('leaves settings of the desktop alone, where it ended click-to-dial until 5.15', () => {
  const { host, clickToDial, state$ } = createSimulation({ properties: { taskId: '00T' } });
  host.ports.console.enableClickToDial().subscribe();
  of({}).pipe(clearAllProperties(host.ports)).subscribe();
  expect(state$.value.properties).toEqual({});
  expect(clickToDial({ number: '+12065550100' })).toBe(true);
  expect(clickToDial({ number: '+12065550100' })).toBe(true);
});

it('leaves counters and what is kept for contacts', () => {
  const { host, state$ } = createSimulation({ properties: { taskId: '00T' } });
  const { storage } = host.ports;
  storage.add({ key: 'calls', by: 1, scope: 'counter' }).subscribe();
  storage.set({ key: 'verified', value: true, scope: 'contact:call-1' }).subscribe();
  of({}).pipe(clearAllProperties({ storage })).subscribe();
  expect(state$.value.scopedProperties).toEqual({
    counter: { calls: 1 },
    'contact:call-1': { verified: true },
  });
});
