import { busyDesktop } from '../../../packages/adapter/src/busy-desktop.fixture.ts';
import {
  actions as actionLoaders,
  sources as sourceLoaders,
} from '../../../packages/catalog/src/loaders.ts';

/** What an hour on a busy desktop leaves behind. Heaps are in bytes, after a full collection. */
export interface Scale {
  readonly flows: number;
  readonly contacts: number;
  readonly events: number;
  readonly runs: number;
  /** Once a warm-up minute has passed. */
  readonly heapBefore: number;
  readonly heapAfter: number;
  readonly timersLeft: number;
  readonly subscriptionsLeft: number;
  /** Thread time for an event, all its flows included, in microseconds. */
  readonly perEvent: number;
}

const heap = (): number => {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

const loaders = {
  action: (id: string) => actionLoaders[id]?.(),
  source: (id: string) => sourceLoaders[id]?.(),
};

/** 200 published flows, 50 events a second for so many virtual seconds, 30 contacts at once. */
export const measureScale = async (seconds = 3_600): Promise<Scale> => {
  const load = { flows: 200, eventsPerSecond: 50, contacts: 30, seconds };
  const desktop = await busyDesktop(load, loaders);
  await desktop.settle();
  const idle = desktop.opened();
  await desktop.play(60);
  await desktop.end();
  const heapBefore = heap();
  const before = desktop.counts.events;
  const begun = process.cpuUsage();
  await desktop.play(seconds);
  await desktop.end();
  const used = process.cpuUsage(begun);
  const events = desktop.counts.events - before;
  const heapAfter = heap();
  const left = desktop.opened();
  desktop.stop();
  return {
    flows: load.flows,
    contacts: load.contacts,
    events,
    runs: desktop.counts.ended,
    heapBefore,
    heapAfter,
    timersLeft: left.timers - idle.timers,
    subscriptionsLeft: left.subscriptions - idle.subscriptions,
    perEvent: (used.user + used.system) / events,
  };
};
