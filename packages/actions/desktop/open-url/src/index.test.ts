import { createSimulation } from '@offhook/host-simulated';
import { from, map } from 'rxjs';
import { expect, it } from 'vitest';
import { openUrl } from './index.ts';

it('opens nothing that runs as code or reads files', () => {
  const { host, state$ } = createSimulation();
  const left: string[] = [];
  from(['javascript:alert(1)', ' data:text/html,x', 'file:///etc/passwd', 'orders'])
    .pipe(
      map((url) => ({ url })),
      openUrl(host.ports),
    )
    .subscribe(({ socket }) => left.push(socket));
  expect(left).toEqual(['failure', 'failure', 'failure', 'failure']);
  expect(state$.value.openedUrls).toEqual([]);
});
