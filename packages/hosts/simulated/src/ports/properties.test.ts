import { firstValueFrom } from 'rxjs';
import { expect, test } from 'vitest';
import { createSimulation } from '../index.ts';

test('a value is forgotten when its time by the clock is over', async () => {
  const { host, clock, state$ } = createSimulation();
  const { storage } = host.ports;
  await firstValueFrom(storage.set({ key: 'a', value: 1, expiresIn: 1000 }));
  await clock.advanceBy(999);
  expect(await firstValueFrom(storage.get({ key: 'a' }))).toBe(1);
  await clock.advanceBy(1);
  expect(await firstValueFrom(storage.get({ key: 'a' }))).toBeUndefined();
  expect(state$.value.properties).toEqual({});
});

test('counting leaves the end of a value where it was', async () => {
  const { host, clock } = createSimulation();
  const { storage } = host.ports;
  await firstValueFrom(storage.set({ key: 'tries', value: 1, expiresIn: 1000 }));
  await clock.advanceBy(600);
  await firstValueFrom(storage.add({ key: 'tries', by: 1 }));
  await clock.advanceBy(400);
  expect(await firstValueFrom(storage.add({ key: 'tries', by: 1 }))).toEqual({ value: 1 });
});

test('what is kept for one contact is seen beside what all flows share', async () => {
  const { host, state$ } = createSimulation({ properties: { greeting: 'Hello' } });
  await firstValueFrom(host.ports.storage.set({ key: 'a', value: 1, scope: 'contact:c-1' }));
  expect(state$.value.properties).toEqual({ greeting: 'Hello' });
  expect(state$.value.scopedProperties).toEqual({ 'contact:c-1': { a: 1 } });
});
