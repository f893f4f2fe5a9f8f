import { createSimulation } from '@offhook/host-simulated';
import { lend } from '@offhook/testing';
import { EMPTY, of } from 'rxjs';
import { expect, it } from 'vitest';
import { setProperty } from './index.ts';

type Given = Parameters<typeof setProperty.run>[0];

const kept = (given: Given) => {
  const simulation = createSimulation();
  of(given).pipe(setProperty(simulation.host.ports)).subscribe();
  return simulation;
};

it('tells the store nothing of scopes and ends that the flow does not name', () => {
  const calls: unknown[] = [];
  const set = (args: unknown) => {
    calls.push(args);
    return EMPTY;
  };
  of({ key: 'a', value: 1, contactId: 'call-1', username: 'ada' })
    .pipe(setProperty(lend({ storage: { set } })))
    .subscribe();
  expect(calls).toEqual([{ key: 'a', value: 1 }]);
});

it('keeps false, 0 and the empty text, and removes nothing for them', () => {
  for (const value of [false, 0, '']) {
    expect(kept({ key: 'a', value }).state$.value.properties).toEqual({ a: value });
  }
});

it("keeps a contact's value for a day, and an agent's for ever", async () => {
  const call = kept({ key: 'a', value: 1, scope: 'contact', contactId: 'call-1' });
  expect(call.state$.value.scopedProperties).toEqual({ 'contact:call-1': { a: 1 } });
  await call.clock.advanceBy(86_400_000);
  expect(call.state$.value.scopedProperties).toEqual({});
  const agent = kept({ key: 'a', value: 1, scope: 'agent', username: 'ada' });
  await agent.clock.advanceBy(86_400_000);
  expect(agent.state$.value.scopedProperties).toEqual({ 'agent:ada': { a: 1 } });
});

it("removes a contact's value and leaves the desktop's of the same key", () => {
  const { host, state$ } = kept({ key: 'a', value: 'shared' });
  const call = { key: 'a', scope: 'contact', contactId: 'call-1' } as const;
  of({ ...call, value: 1 }, call)
    .pipe(setProperty(host.ports))
    .subscribe();
  expect(state$.value.properties).toEqual({ a: 'shared' });
  expect(state$.value.scopedProperties).toEqual({});
});

it('says so where a run has no contact to keep a value for', () => {
  const errors: unknown[] = [];
  of({ key: 'a', value: 1, scope: 'contact' } as const)
    .pipe(setProperty(createSimulation().host.ports))
    .subscribe({ error: (error) => errors.push(error) });
  expect(errors).toMatchObject([{ code: 'no-contact' }]);
});
