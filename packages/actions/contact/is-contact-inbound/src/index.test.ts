import type { ContactEvent } from '@offhook/contract';
import { createSimulation } from '@offhook/host-simulated';
import { of } from 'rxjs';
import { expect, it } from 'vitest';
import { isContactInbound } from './index.ts';

it('says yes also when the caller gives up before the agent answers', () => {
  const { host, ring, customerLeaves } = createSimulation();
  const told: ContactEvent[] = [];
  host.ports.contact.events$.subscribe((event) => told.push(event));
  customerLeaves(ring({ phone: '+12065550100' }));
  const last = told.findLast(({ event }) => event === 'onDestroy');
  const sockets: string[] = [];
  of({ direction: last?.contact.direction ?? '' })
    .pipe(isContactInbound())
    .subscribe(({ socket }) => sockets.push(socket));
  expect(sockets).toEqual(['true']);
  expect(isContactInbound.inputs.direction.from).toBe('contact.direction');
});
