import { createSimulation } from '@offhook/host-simulated';
import { of } from 'rxjs';
import { expect, it } from 'vitest';
import { setSoftphonePanelHeight } from './index.ts';

it('changes the height and leaves the width as it is', () => {
  const { host, state$ } = createSimulation();
  const { widthPX } = state$.value.console.panel;
  of({ heightPX: 480 }).pipe(setSoftphonePanelHeight(host.ports)).subscribe();
  expect(state$.value.console.panel).toMatchObject({ heightPX: 480, widthPX });
});
