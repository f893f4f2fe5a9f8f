import { createSimulation } from '@offhook/host-simulated';
import { of } from 'rxjs';
import { expect, it } from 'vitest';
import { enableClickToDial } from './index.ts';

it('lets numbers be clicked again and again, not once only', () => {
  const { host, clickToDial } = createSimulation();
  const clicked: unknown[] = [];
  host.ports.console.events$.subscribe(({ payload }) => clicked.push(payload['number']));
  of({}).pipe(enableClickToDial(host.ports)).subscribe();
  clickToDial({ number: '+12065550100' });
  clickToDial({ number: '+12065550199' });
  expect(clicked).toEqual(['+12065550100', '+12065550199']);
});
