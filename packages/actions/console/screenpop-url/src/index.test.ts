import { createSimulation } from '@offhook/host-simulated';
import { of } from 'rxjs';
import { expect, it } from 'vitest';
import { screenpopUrl } from './index.ts';

it('opens the page in a tab', () => {
  const { host, state$ } = createSimulation();
  of({ url: ' https://example.com/orders ' }).pipe(screenpopUrl(host.ports)).subscribe();
  expect(state$.value.tabs).toMatchObject([{ kind: 'url', url: 'https://example.com/orders' }]);
});
