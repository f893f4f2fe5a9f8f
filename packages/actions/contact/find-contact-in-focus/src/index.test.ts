import { createSimulation } from '@offhook/host-simulated';
import { of } from 'rxjs';
import { expect, it } from 'vitest';
import { findContactInFocus } from './index.ts';

it('finds the chat that the agent turned to, where it was always the first until 5.27', () => {
  const { host, ring, focus } = createSimulation();
  ring({ channel: 'chat' });
  const second = ring({ channel: 'chat' });
  focus(second);
  const found: unknown[] = [];
  of({})
    .pipe(findContactInFocus({ contact: host.ports.contact }))
    .subscribe(({ output }) => found.push(output));
  expect(found).toEqual([{ contactId: second }]);
});
