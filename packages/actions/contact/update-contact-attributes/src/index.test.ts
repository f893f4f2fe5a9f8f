import type { ContactPort } from '@offhook/contract';
import { createSimulation } from '@offhook/host-simulated';
import { lend } from '@offhook/testing';
import { of } from 'rxjs';
import { expect, it } from 'vitest';
import { updateContactAttributes } from './index.ts';

it('writes every value as a text', () => {
  const seen: unknown[] = [];
  const updateAttributes: ContactPort['updateAttributes'] = (args) => {
    seen.push(args);
    return of(undefined);
  };
  of({ attributes: { id: 'a', verified: false, tries: 2, none: null, tags: ['x'] } })
    .pipe(updateContactAttributes(lend({ contact: { updateAttributes } })))
    .subscribe();
  expect(seen).toEqual([
    { attributes: { id: 'a', verified: 'false', tries: '2', none: '', tags: '["x"]' } },
  ]);
});

it.each(['chat', 'task', 'email'] as const)(
  'sets attributes of a contact of %s as of a call, for which it failed until 5.17',
  (channel) => {
    const { host, ring, state$ } = createSimulation();
    const contact = host.contactPort(ring({ channel, attributes: { tier: 'gold' } }));
    const sockets: string[] = [];
    of({ attributes: { verified: true } })
      .pipe(updateContactAttributes({ contact }))
      .subscribe(({ socket }) => sockets.push(socket));
    expect(sockets).toEqual(['success']);
    expect(state$.value.contacts[0]?.picture.attributes).toEqual({
      tier: 'gold',
      verified: 'true',
    });
  },
);
