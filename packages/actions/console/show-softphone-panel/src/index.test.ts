import { createSimulation } from '@offhook/host-simulated';
import { of } from 'rxjs';
import { expect, it } from 'vitest';
import { showSoftphonePanel } from './index.ts';

it('opens a panel that was closed', () => {
  const { host, state$ } = createSimulation();
  host.ports.console.setSoftphonePanelVisibility({ visible: false }).subscribe();
  expect(state$.value.console.panel.visible).toBe(false);
  of({}).pipe(showSoftphonePanel(host.ports)).subscribe();
  expect(state$.value.console.panel.visible).toBe(true);
});
