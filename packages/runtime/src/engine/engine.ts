import type { RunFailure, RunStatus } from '@offhook/contract';
import type { Subscriber } from 'rxjs';
import { messageOf } from '../observe.ts';
import type { Run } from '../run.ts';
import type { Trigger } from '../trigger.ts';
import { Gates } from './gates.ts';
import { InFlight } from './in-flight.ts';
import { LiveRun } from './live-run.ts';
import type { Machine } from './machine.ts';
import { tellEnd } from './tell.ts';
import { type Keeper, Walker } from './walker.ts';

/** Keeps the runs of one flow from their events to their ends. */
export class Engine implements Keeper {
  private readonly machine: Machine;
  private readonly out: Subscriber<Run>;
  private readonly walker: Walker;
  private readonly inFlight: InFlight;
  private readonly gates: Gates | null;
  private closed = false;
  private sourceDone = false;
  private active = 0;

  constructor(machine: Machine, out: Subscriber<Run>) {
    this.machine = machine;
    this.out = out;
    this.walker = new Walker(machine, this);
    const { clock } = machine.host.ports;
    this.inFlight = new InFlight(machine.timeLimit, clock, (run) => this.timeOut(run));
    const { whenBusy, keyOf } = machine;
    this.gates =
      whenBusy === 'merge' ? null : new Gates(whenBusy, ({ trigger }) => keyOf(trigger), this);
  }

  /** Takes an event in. */
  start(trigger: Trigger): void {
    const { name } = this.machine.plan;
    if (this.closed || (trigger.flow !== undefined && trigger.flow !== name)) return;
    const run = new LiveRun(trigger);
    this.active++;
    if (this.gates === null) this.begin(run);
    else this.gates.enter(run);
  }

  begin(run: LiveRun): void {
    this.walker.begin(run);
  }

  /** Completes when the runs that are under way have ended. */
  finish(): void {
    this.sourceDone = true;
    if (this.active === 0) this.out.complete();
  }

  /** Cancels the runs of which this holds. */
  cancel(which: (trigger: Trigger) => boolean): void {
    for (const run of this.all()) if (run.open && which(run.trigger)) this.settle(run, 'cancelled');
  }

  /** Cancels everything and lets go of everything. */
  close(): void {
    if (this.closed) return;
    this.closed = true;
    for (const run of this.all()) this.abandon(run);
    this.walker.close();
    this.inFlight.close();
  }

  wait(run: LiveRun): void {
    let waiting = run;
    // A flow that was called has the time of its caller.
    for (let by = run.caller; by !== null; by = by.caller) waiting = by;
    if (!waiting.root?.ending) this.inFlight.add(waiting);
  }

  release(run: LiveRun, completed: boolean): void {
    if (completed) run.completed = true;
    if (--run.branches === 0) this.settle(run, run.completed ? 'completed' : 'dropped');
  }

  settle(run: LiveRun, status: RunStatus, error?: RunFailure): void {
    if (!run.open) return;
    if (run.root === null) return this.end(run, status, error);
    if (run.root.ending !== null) return;
    run.root.ending = { status, error };
    this.inFlight.remove(run);
    this.walker.wind(run);
  }

  ended(run: LiveRun): void {
    if (run.root === null) return;
    const { completed, failure, ending, caller, plan } = run.root;
    const own = failure !== null ? 'failed' : completed ? 'completed' : 'dropped';
    // What goes wrong while a run ends is graver than that it was cancelled.
    const isGraver = failure !== null && ending?.status !== 'timed-out';
    const status = ending === null || isGraver ? own : ending.status;
    const error = ending?.error ?? failure ?? undefined;
    if (caller === null) return this.end(run, status, error);
    run.open = false;
    const { observer } = this.machine;
    if (observer !== null) tellEnd(observer, run, plan.name, status, error);
    caller.answered(status, error);
  }

  private end(run: LiveRun, status: RunStatus, error: RunFailure | undefined): void {
    if (!run.open) return;
    run.open = false;
    this.active--;
    this.inFlight.remove(run);
    if (run.holds !== null) run.letGo((cause) => this.teardown(cause));
    const gate = this.gates === null ? null : this.gates.leave(run);
    const { observer, plan } = this.machine;
    if (observer !== null) tellEnd(observer, run, plan.name, status, error);
    this.out.next(run.ended(plan.name, status, error));
    if (this.closed) return;
    if (gate !== null) this.gates?.advance(gate);
    if (this.sourceDone && this.active === 0) this.out.complete();
  }

  private timeOut(run: LiveRun): void {
    const { node } = run;
    const message = `The run took longer than its time limit of ${this.machine.timeLimit} ms; it was waiting at “${node}”. Raise the limit, or find out what did not answer.`;
    this.settle(run, 'timed-out', { code: 'time-limit', message, ...(node && { node }) });
  }

  /** Those that wait in a queue come first: otherwise the end of one would start the next. */
  private all(): readonly LiveRun[] {
    const waiting = this.gates?.waiting() ?? [];
    const walked = this.walker.runs().filter(({ caller }) => caller === null);
    // To join lists whole is many times as fast as to spread them, and there may be thousands.
    return waiting.concat(this.inFlight.all(), walked);
  }

  /** Cancels a run when nobody listens any more. */
  private abandon(run: LiveRun): void {
    if (run.root !== null) return this.settle(run, 'cancelled');
    if (!run.open) return;
    run.open = false;
    if (run.holds !== null) run.letGo((cause) => this.teardown(cause));
    const { observer, plan } = this.machine;
    if (observer !== null) tellEnd(observer, run, plan.name, 'cancelled', undefined);
  }

  private teardown(cause: unknown): void {
    this.walker.report({ code: 'teardown', message: messageOf(cause), cause });
  }
}
