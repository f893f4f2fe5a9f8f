import type { RunStatus } from '@offhook/contract';
import type { LiveRun } from './live-run.ts';

/** What the runs of one key go through. */
export interface Gate {
  readonly key: string;
  running: LiveRun | null;
  readonly waiting: LiveRun[];
}

/** What a gate can tell a run to do. */
interface Conductor {
  begin(run: LiveRun): void;
  settle(run: LiveRun, status: RunStatus): void;
}

type Busy = 'queue' | 'replace' | 'ignore';

/** Decides what becomes of an event while a run with the same key is under way. */
export class Gates {
  private readonly gates = new Map<string, Gate>();
  private readonly at = new Map<LiveRun, Gate>();
  private readonly whenBusy: Busy;
  private readonly keyOf: (run: LiveRun) => string | undefined;
  private readonly conductor: Conductor;

  constructor(whenBusy: Busy, keyOf: (run: LiveRun) => string | undefined, conductor: Conductor) {
    this.whenBusy = whenBusy;
    this.keyOf = keyOf;
    this.conductor = conductor;
  }

  enter(run: LiveRun): void {
    const key = this.keyOf(run);
    if (key === undefined) return this.conductor.begin(run);
    const gate = this.gateOf(key);
    if (gate.running === null && gate.waiting.length === 0) this.pass(gate, run);
    else if (this.whenBusy === 'ignore') this.conductor.settle(run, 'dropped');
    else if (this.whenBusy === 'replace') this.replace(gate, run);
    else {
      this.at.set(run, gate);
      gate.waiting.push(run);
    }
  }

  /** Takes a run that has ended away from its gate; the next one goes only with `advance`. */
  leave(run: LiveRun): Gate | null {
    const gate = this.at.get(run);
    if (gate === undefined) return null;
    this.at.delete(run);
    if (gate.running === run) gate.running = null;
    else gate.waiting.splice(gate.waiting.indexOf(run), 1);
    return gate;
  }

  /** Lets the next waiting run go. */
  advance(gate: Gate): void {
    if (gate.running !== null) return;
    const next = gate.waiting.shift();
    if (next !== undefined) this.pass(gate, next);
    else if (this.gates.get(gate.key) === gate) this.gates.delete(gate.key);
  }

  waiting(): readonly LiveRun[] {
    return [...this.gates.values()].flatMap(({ waiting }) => waiting);
  }

  private gateOf(key: string): Gate {
    let gate = this.gates.get(key);
    if (gate === undefined) {
      gate = { key, running: null, waiting: [] };
      this.gates.set(key, gate);
    }
    return gate;
  }

  private pass(gate: Gate, run: LiveRun): void {
    this.at.set(run, gate);
    gate.running = run;
    this.conductor.begin(run);
  }

  /** What the old run cleans up comes before the new one. */
  private relieve(gate: Gate, old: LiveRun, run: LiveRun): void {
    gate.waiting.push(run);
    for (const earlier of gate.waiting.slice(0, -1)) this.conductor.settle(earlier, 'cancelled');
    this.conductor.settle(old, 'cancelled');
  }

  private replace(gate: Gate, run: LiveRun): void {
    const old = gate.running;
    this.at.set(run, gate);
    if (old !== null && old.root !== null) return this.relieve(gate, old, run);
    gate.running = run;
    if (old !== null) {
      this.at.delete(old);
      this.conductor.settle(old, 'cancelled');
    }
    // Whoever heard of the old run's end may have replaced this one already.
    if (run.open) this.conductor.begin(run);
  }
}
