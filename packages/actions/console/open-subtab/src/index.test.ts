import { createSimulation } from '@offhook/host-simulated';
import { map } from 'rxjs';
import { expect, it } from 'vitest';
import { openSubtab } from './index.ts';

it('really opens a subtab, which it once did not', () => {
  const { host, state$ } = createSimulation();
  host.ports.console
    .openPrimaryTab({ url: '/lightning/page/home' })
    .pipe(
      map(({ id }) => ({ primaryTabId: id, url: '/orders', label: 'Orders', active: true })),
      openSubtab(host.ports),
    )
    .subscribe();
  const [primary, subtab] = state$.value.tabs;
  expect(subtab).toMatchObject({ parentId: primary?.id, url: '/orders', label: 'Orders' });
  expect(state$.value.console.focusedTabId).toBe(subtab?.id);
});
