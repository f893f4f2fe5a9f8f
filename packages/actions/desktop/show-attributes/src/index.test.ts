import { createSimulation } from '@offhook/host-simulated';
import { of } from 'rxjs';
import { expect, it } from 'vitest';
import { showAttributes } from './index.ts';

it('shows those of its own contact after the agent turned to another, which were stale until 5.18', () => {
  const { host, ring, focus, state$ } = createSimulation();
  const first = ring({ channel: 'chat', attributes: { language: 'en' } });
  const second = ring({ channel: 'chat', attributes: { language: 'de' } });
  focus(second);
  of({})
    .pipe(showAttributes({ ui: host.ports.ui, contact: host.contactPort(first) }))
    .subscribe();
  expect(state$.value.attributes).toEqual({ language: 'en' });
});
