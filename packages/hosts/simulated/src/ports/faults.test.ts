import { failureOf, hear } from '@offhook/testing/ports';
import { firstValueFrom } from 'rxjs';
import { expect, test } from 'vitest';
import { createSimulation } from '../index.ts';

const search = { text: 'Lin', in: 'name', types: ['Contact'] } as const;
const crm = { Contact: [{ Id: '003A', Name: 'Lin Lee' }] };

test('a port fails where the scenario says so, and only there', async () => {
  const { host } = createSimulation({ faults: [{ port: 'crm', method: 'search', mode: 'error' }] });
  const failure = await failureOf(host.ports.crm.search(search));
  expect(failure).toMatchObject({ code: 'fault' });
  expect(failure.message).toContain('crm.search');
  await firstValueFrom(host.ports.crm.create({ type: 'Task', fields: {} }));
});

test('a slow port answers late by the clock, or never to who has left', async () => {
  const { host, clock } = createSimulation({
    crm,
    faults: [{ port: 'crm', method: '*', mode: 'slow', ms: 3000 }],
  });
  const waiting = hear(host.ports.crm.search(search));
  const leaving = hear(host.ports.crm.search(search));
  await clock.advanceBy(2999);
  expect(waiting.all).toEqual([]);
  leaving.stop();
  await clock.advanceBy(1);
  expect(waiting).toMatchObject({ ended: true });
  expect(waiting.all[0]?.records).toHaveLength(1);
  expect(leaving.all).toEqual([]);
});

test('a port that hangs never answers', async () => {
  const { host, clock } = createSimulation({
    faults: [{ port: '*', method: 'get', mode: 'hang' }],
  });
  const heard = hear(host.ports.storage.get({ key: 'a' }));
  await clock.runToEnd();
  expect(heard).toMatchObject({ all: [], ended: false });
});

test('faults come and go, and hold for calls that are subscribed to while they are there', async () => {
  const { host, ring, fault, clearFaults } = createSimulation();
  const call = host.contactPort(ring()).toSnapshot();
  fault({ port: 'contact', method: 'toSnapshot', mode: 'error' });
  expect((await failureOf(call)).code).toBe('fault');
  clearFaults();
  expect((await firstValueFrom(call)).state).toBe('connecting');
});

test('a faulty call does nothing', async () => {
  const { host, state$ } = createSimulation({
    faults: [{ port: '*', method: '*', mode: 'error' }],
  });
  await failureOf(host.ports.storage.set({ key: 'a', value: 1 }));
  await failureOf(host.ports.console.enableClickToDial());
  expect(state$.value.properties).toEqual({});
  expect(state$.value.console.clickToDial).toBe(false);
});
