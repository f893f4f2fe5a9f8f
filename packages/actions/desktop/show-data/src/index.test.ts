import { createSimulation } from '@offhook/host-simulated';
import { of } from 'rxjs';
import { expect, it } from 'vitest';
import { showData } from './index.ts';

it('shows false and 0 like any other value', () => {
  const { host, state$ } = createSimulation();
  const value = { Verified: false, 'Open orders': 0, Note: '' };
  of({ value }).pipe(showData(host.ports)).subscribe();
  expect(state$.value.data).toEqual(value);
});
