import { createSimulation } from '@offhook/host-simulated';
import { of } from 'rxjs';
import { expect, it } from 'vitest';
import { setSoftphonePanelWidth } from './index.ts';

it('changes the width and leaves the height as it is', () => {
  const { host, state$ } = createSimulation();
  const { heightPX } = state$.value.console.panel;
  of({ widthPX: 360 }).pipe(setSoftphonePanelWidth(host.ports)).subscribe();
  expect(state$.value.console.panel).toMatchObject({ heightPX, widthPX: 360 });
});
