import type { Engine } from '../engines/engine.ts';
import { callOf, held, tallied } from '../workload/steps.ts';
import { median } from './median.ts';
import { threadTime } from './thread-time.ts';

const inFlight = 10_000;
const rounds = 9;

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const open = async (engine: Engine) => {
  const gate = held();
  const tally = tallied(gate.search);
  let over = 0;
  const opened = await engine.open({
    steps: tally.steps,
    ended: () => {
      over += 1;
    },
    waits: () => true,
  });
  const fill = async (count: number): Promise<void> => {
    for (let index = 0; index < count; index += 1) opened.start(callOf(index));
    while (gate.waiting() < count) await turn();
  };
  const empty = async (count: number): Promise<void> => {
    over = 0;
    gate.letGo();
    while (over < count) await turn();
  };
  return { opened, fill, empty };
};

const heap = async (): Promise<number> => {
  for (let round = 0; round < 4; round += 1) {
    globalThis.gc?.();
    await turn();
  }
  return process.memoryUsage().heapUsed;
};

/** Bytes that a run keeps while it waits, its event and its answer included. */
export const measureBytes = async (engine: Engine): Promise<number> => {
  const { opened, fill, empty } = await open(engine);
  await fill(inFlight);
  await empty(inFlight);
  const before = await heap();
  await fill(inFlight);
  const bytes = ((await heap()) - before) / inFlight;
  await empty(inFlight);
  await opened.close?.();
  return bytes;
};

/** The thread's own time is told in steps of about a millisecond, so that many are cancelled in one go. */
const together = 10;

/** Milliseconds to cancel ten thousand runs that wait; undefined where the engine cannot. */
export const measureCancel = async (engine: Engine): Promise<number | undefined> => {
  const figures: number[] = [];
  for (let round = -1; round < rounds; round += 1) {
    const all = await Promise.all(Array.from({ length: together }, () => open(engine)));
    if (all.some(({ opened }) => opened.cancel === undefined)) return undefined;
    for (const { fill } of all) await fill(inFlight);
    globalThis.gc?.();
    const begun = threadTime();
    for (const { opened } of all) opened.cancel?.();
    if (round >= 0) figures.push((threadTime() - begun) / together);
  }
  return median(figures);
};
