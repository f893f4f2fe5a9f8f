import { expect, it } from 'vitest';
import { busyDesktop } from './busy-desktop.fixture.ts';
import { catalogLoaders } from './catalog-loaders.ts';

it('keeps no timer and no subscription when all contacts of a busy desktop have ended', async () => {
  const load = { flows: 200, eventsPerSecond: 50, contacts: 30, seconds: 20 };
  const desktop = await busyDesktop(load, catalogLoaders);
  await desktop.settle();
  const before = desktop.opened();
  await desktop.play(load.seconds);
  const { counts } = desktop;
  expect(counts.events).toBe(1_000);
  expect(counts.started).toBeGreaterThan(100);
  await desktop.end();
  expect(counts.ended).toBe(counts.started);
  expect(counts.reported).toBe(counts.started);
  expect(desktop.opened()).toEqual(before);
  desktop.stop();
  await desktop.settle();
  expect(desktop.opened()).toEqual({ timers: 0, subscriptions: 0 });
}, 60_000);
