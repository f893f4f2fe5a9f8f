import { createSimulation } from '@offhook/host-simulated';
import { of } from 'rxjs';
import { expect, it } from 'vitest';
import { hideSoftphonePanel } from './index.ts';

it('closes a panel that is open', () => {
  const { host, state$ } = createSimulation();
  expect(state$.value.console.panel.visible).toBe(true);
  of({}).pipe(hideSoftphonePanel(host.ports)).subscribe();
  expect(state$.value.console.panel.visible).toBe(false);
});
