import { createSimulation } from '@offhook/host-simulated';
import { of } from 'rxjs';
import { expect, it } from 'vitest';
import { screenpopSearch } from './index.ts';

it('opens the search page for the text', () => {
  const { host, state$ } = createSimulation();
  of({ searchString: 'Lovelace' }).pipe(screenpopSearch(host.ports)).subscribe();
  expect(state$.value.tabs).toMatchObject([{ kind: 'search', label: 'Search: Lovelace' }]);
});
