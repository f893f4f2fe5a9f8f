import { createSimulation } from '@offhook/host-simulated';
import { of } from 'rxjs';
import { expect, it } from 'vitest';
import { screenpopObjectHome } from './index.ts';

it('opens the home of the object that is named', () => {
  const { host, state$ } = createSimulation();
  of({ scope: 'Case' }).pipe(screenpopObjectHome(host.ports)).subscribe();
  expect(state$.value.tabs).toMatchObject([{ kind: 'object-home', objectType: 'Case' }]);
});
