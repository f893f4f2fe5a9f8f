import type { Engine, Opened } from '../engines/engine.ts';
import {
  atOnce,
  byPromise,
  callOf,
  held,
  type Search,
  type Tally,
  tallied,
} from '../workload/steps.ts';
import { Latch } from './latch.ts';
import { median } from './median.ts';
import { threadTime } from './thread-time.ts';

/** S: all answer at once. P: the search answers by a promise. Flight: so many runs wait for it together. */
export type Workload = 'S' | 'P' | 'flight';

export interface Throughput {
  readonly engine: string;
  readonly version: string;
  /** Runs per second of the thread's time, the median of the rounds. */
  readonly runs: Readonly<Record<Workload, number>>;
}

const chunk = 100;
const inFlight = 10_000;
const roundTime = 60;
export const rounds = 9;
const warmUps = 2;

class Contender {
  readonly engine: Engine;
  private readonly latch = new Latch();
  private readonly gate = held();
  private search: Search = atOnce;
  private waits = false;
  private readonly tally: Tally;
  private opened: Opened | undefined;
  readonly figures: Record<Workload, number[]> = { S: [], P: [], flight: [] };

  constructor(engine: Engine) {
    this.engine = engine;
    this.tally = tallied((phone) => this.search(phone));
  }

  async open(): Promise<void> {
    const { steps } = this.tally;
    this.opened = await this.engine.open({
      steps,
      ended: this.latch.ended,
      waits: () => this.waits,
    });
  }

  async close(): Promise<void> {
    await this.opened?.close?.();
  }

  async round(workload: Workload): Promise<void> {
    this.waits = workload !== 'S';
    this.search = { S: atOnce, P: byPromise, flight: this.gate.search }[workload];
    globalThis.gc?.();
    const before = this.tally.done();
    const begun = threadTime();
    const count = workload === 'flight' ? await this.fly() : await this.chunks(begun);
    const seconds = (threadTime() - begun) / 1000;
    this.check(before, count);
    this.figures[workload].push(count / seconds);
  }

  private async chunks(begun: number): Promise<number> {
    let count = 0;
    while (threadTime() - begun < roundTime) {
      const over = this.latch.expect(chunk);
      for (let index = 0; index < chunk; index += 1) this.start(count + index);
      const waiting = over();
      if (waiting) await waiting;
      count += chunk;
    }
    return count;
  }

  private async fly(): Promise<number> {
    const over = this.latch.expect(inFlight);
    for (let index = 0; index < inFlight; index += 1) this.start(index);
    // Engines that hand on by the event loop need its turns until all runs wait.
    while (this.gate.waiting() < inFlight) await new Promise((resolve) => setImmediate(resolve));
    this.gate.letGo();
    await over();
    return inFlight;
  }

  private start(index: number): void {
    this.opened?.start(callOf(index));
  }

  private check(before: ReturnType<Tally['done']>, count: number): void {
    const after = this.tally.done();
    const logged = after.logged - before.logged;
    if (logged === count && after.characters > before.characters) return;
    throw new Error(`${this.engine.name} logged ${logged} of ${count} runs.`);
  }
}

/** Measures engines in one process, in turn within each round. */
export const measureThroughput = async (
  engines: readonly Engine[],
): Promise<readonly Throughput[]> => {
  const contenders = engines.map((engine) => new Contender(engine));
  for (const contender of contenders) await contender.open();
  for (const workload of ['S', 'P', 'flight'] as const) {
    for (let round = -warmUps; round < rounds; round += 1) {
      if (round === 0) for (const { figures } of contenders) figures[workload].length = 0;
      for (const contender of contenders) await contender.round(workload);
    }
  }
  for (const contender of contenders) await contender.close();
  return contenders.map(({ engine: { name, version }, figures }) => ({
    engine: name,
    version,
    runs: { S: median(figures.S), P: median(figures.P), flight: median(figures.flight) },
  }));
};
