import { createSimulation } from '@offhook/host-simulated';
import { of } from 'rxjs';
import { expect, it } from 'vitest';
import { screenpopList } from './index.ts';

it('opens the list of the object that is named', () => {
  const { host, state$ } = createSimulation();
  of({ listViewId: '00B5e00000ListAEAQ', scope: 'Case' })
    .pipe(screenpopList(host.ports))
    .subscribe();
  expect(state$.value.tabs).toMatchObject([{ kind: 'list', objectType: 'Case' }]);
  expect(state$.value.tabs[0]?.url).toContain('00B5e00000ListAEAQ');
});
