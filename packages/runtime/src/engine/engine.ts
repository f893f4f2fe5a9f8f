import {
  ActionError,
  failureOf,
  type Host,
  isPromise,
  type RunFailure,
  type RunStatus,
  type Signal,
} from '@offhook/contract';
import {
  asyncScheduler,
  isObservable,
  type Observable,
  type Subscriber,
  type Subscription,
} from 'rxjs';
import { LentPorts } from '../compile/lent-ports.ts';
import type { Plan } from '../compile/plan.ts';
import type { Slots } from '../compile/read.ts';
import type { Step } from '../compile/step.ts';
import { type Bug, messageOf, type SafeObserver } from '../observe.ts';
import type { Run } from '../run.ts';
import type { Trigger } from '../trigger.ts';
import { Gates } from './gates.ts';
import { InFlight } from './in-flight.ts';
import { type Harbour, Island, IslandToken } from './island.ts';
import type { KeyOf } from './key.ts';
import { LiveRun } from './live-run.ts';
import { Ready } from './ready.ts';
import { type Listener, Wait } from './wait.ts';

/** Synchronous steps after which the event loop gets its turn. */
const stepsPerTurn = 10_000;

const begun: Signal = Object.freeze({ socket: 'done', output: Object.freeze({}) });

/** What an engine is made of. */
export interface Machine {
  readonly plan: Plan;
  readonly host: Host;
  readonly observer: SafeObserver | null;
  readonly report: (bug: Bug) => void;
  /** Steps after which a run fails. */
  readonly stepLimit: number;
  /** Milliseconds after which a run is timed out; 0 is none. */
  readonly timeLimit: number;
  readonly whenBusy: 'merge' | 'queue' | 'replace' | 'ignore';
  readonly keyOf: KeyOf;
}

/** Walks the runs of one flow through its plan. Only `walk` takes steps; whatever comes meanwhile is queued. */
export class Engine implements Listener, Harbour {
  private readonly machine: Machine;
  private readonly plan: Plan;
  private readonly observer: SafeObserver | null;
  private readonly out: Subscriber<Run>;
  private readonly inFlight: InFlight;
  private readonly gates: Gates | null;
  private readonly islands = new Map<Step, Island>();
  private readonly ready = new Ready();
  private walking = false;
  private walked: LiveRun | null = null;
  private turn: Subscription | null = null;
  private closed = false;
  private sourceDone = false;
  private active = 0;

  constructor(machine: Machine, out: Subscriber<Run>) {
    this.machine = machine;
    this.plan = machine.plan;
    this.observer = machine.observer;
    this.out = out;
    const { clock } = machine.host.ports;
    this.inFlight = new InFlight(machine.timeLimit, clock, (run) => this.settle(run, 'timed-out'));
    const { whenBusy, keyOf } = machine;
    this.gates =
      whenBusy === 'merge' ? null : new Gates(whenBusy, ({ trigger }) => keyOf(trigger), this);
  }

  /** Takes an event in. */
  start(trigger: Trigger): void {
    if (this.closed || (trigger.flow !== undefined && trigger.flow !== this.plan.name)) return;
    const run = new LiveRun(trigger);
    this.active++;
    if (this.gates === null) this.begin(run);
    else this.gates.enter(run);
  }

  /** Completes when the runs that are under way have ended. */
  finish(): void {
    this.sourceDone = true;
    if (this.active === 0) this.out.complete();
  }

  /** Cancels the runs of which this holds. */
  cancel(which: (trigger: Trigger) => boolean): void {
    const waiting = this.gates?.waiting() ?? [];
    const walked = this.walked === null ? [] : [this.walked];
    // Those that wait go first: otherwise the end of one would start the next.
    for (const run of [...waiting, ...this.inFlight.all(), ...this.ready.runs(), ...walked])
      if (run.open && which(run.trigger)) this.settle(run, 'cancelled');
  }

  /** Cancels everything, untold: nobody listens any more. */
  close(): void {
    if (this.closed) return;
    this.closed = true;
    this.turn?.unsubscribe();
    this.cancel(() => true);
    this.inFlight.close();
    for (const island of this.islands.values()) island.close();
  }

  begin(run: LiveRun): void {
    const { start, blank } = this.plan;
    const slots = blank.length === 0 ? blank : blank.slice();
    run.node = start.node;
    this.dispatch(run, start, slots, start.kind === 'pass' ? begun : null);
  }

  settle(run: LiveRun, status: RunStatus, error?: RunFailure): void {
    if (!run.open) return;
    run.open = false;
    this.active--;
    this.inFlight.remove(run);
    this.letGo(run);
    const gate = run.gate === null ? null : (this.gates?.leave(run) ?? null);
    if (this.observer !== null) this.tellEnd(run, status, error, this.observer);
    this.out.next(run.ended(this.plan.name, status, error));
    if (this.closed) return;
    if (gate !== null) this.gates?.advance(gate);
    if (this.sourceDone && this.active === 0) this.out.complete();
  }

  answered(wait: Wait, value: unknown): void {
    const { run, step, slots } = wait;
    wait.emitted = true;
    run.branches++;
    this.resume(run, step, slots.slice(), value);
  }

  failed({ run, step, slots, lent }: Wait, error: unknown): void {
    LentPorts.end(lent);
    this.stumble(run, step, slots, error);
  }

  finished({ run, emitted, lent }: Wait): void {
    LentPorts.end(lent);
    this.release(run, !emitted);
  }

  departed(token: IslandToken, result: unknown): void {
    const { run, step, slots } = IslandToken.visitOf(token);
    if (token.gone) run.branches++;
    this.resume(run, step, slots.slice(), result);
  }

  dropped(token: IslandToken): void {
    this.release(IslandToken.visitOf(token).run, false);
  }

  report(bug: Bug): void {
    this.machine.report({ ...bug, flow: this.plan.name });
  }

  /** The one way in: a branch goes on now, or when the others before it have. */
  private dispatch(run: LiveRun, step: Step, slots: Slots, signal: Signal | null): void {
    if (this.walking) this.ready.push({ run, step, slots, signal });
    else this.walk(run, step, slots, signal);
  }

  /** The one loop: takes branches as far as they go, on a stack that does not grow. */
  private walk(run: LiveRun, step: Step | null, slots: Slots, signal: Signal | null): void {
    this.walking = true;
    let left = stepsPerTurn;
    for (;;) {
      if (this.observer !== null && run.record === null && run.open)
        this.tellBegin(run, this.observer);
      this.walked = run;
      while (step !== null && run.open) {
        if (signal === null) {
          if (left-- === 0) return this.pause(run, step, slots);
          signal = this.visit(run, step, slots);
          if (signal === null) break;
        }
        step = this.route(run, step, slots, signal);
        signal = null;
      }
      const next = this.ready.shift();
      if (next === undefined) break;
      ({ run, step, slots, signal } = next);
    }
    this.walked = null;
    this.walking = false;
  }

  /** Lets the event loop turn. Not by the lent clock: virtual time must not move for it. */
  private pause(run: LiveRun, step: Step, slots: Slots): void {
    this.inFlight.add(run);
    this.ready.push({ run, step, slots, signal: null });
    this.walked = null;
    this.turn = asyncScheduler.schedule(() => {
      const next = this.ready.shift();
      if (next !== undefined) this.walk(next.run, next.step, next.slots, next.signal);
    });
  }

  /** Runs a step; null where it did not leave at once. */
  private visit(run: LiveRun, step: Step, slots: Slots): Signal | null {
    run.node = step.node;
    if (++run.steps > this.machine.stepLimit) return this.exhausted(run, step);
    if (step.kind !== 'action') return this.visitOther(run, step, slots);
    try {
      const input = step.bind(slots, run.trigger);
      const lent = new step.Lent(run, step.node);
      const answer = step.run(input, lent);
      if (typeof answer === 'object' && answer !== null) {
        if (isObservable(answer)) return this.listen(answer, run, step, slots, lent);
        if (isPromise(answer)) return this.await(answer, run, step, slots, lent);
      }
      LentPorts.end(lent);
      return step.leave(answer);
    } catch (error) {
      return this.failure(run, step, slots, error);
    }
  }

  private visitOther(run: LiveRun, step: Step, slots: Slots): Signal | null {
    if (step.kind === 'pass') return begun;
    if (step.kind === 'end') this.release(run, true);
    else if (step.kind === 'island') return this.enter(run, step, slots);
    else if (step.failure !== null) return this.breakAt(run, step, step.failure);
    return null;
  }

  private breakAt(run: LiveRun, step: Step, failure: RunFailure): Signal | null {
    const { code, message } = failure;
    if (step.action !== '' && (step.other !== null || step.forks?.has('failure')))
      return { socket: 'failure', output: { code, message } };
    this.settle(run, 'failed', failure);
    return null;
  }

  private enter(run: LiveRun, step: Step, slots: Slots): Signal | null {
    if (step.stream === null) return null;
    try {
      const input = step.bind(slots, run.trigger);
      let island = this.islands.get(step);
      if (island === undefined) {
        island = new Island(step, step.stream, this.machine.host, this);
        this.islands.set(step, island);
      }
      this.inFlight.add(run);
      island.enter(run, slots, input);
      return null;
    } catch (error) {
      return this.failure(run, step, slots, error);
    }
  }

  private listen(
    answer$: Observable<unknown>,
    run: LiveRun,
    step: Step,
    slots: Slots,
    lent: LentPorts,
  ): null {
    if (!run.open) return null;
    this.inFlight.add(run);
    answer$.subscribe(new Wait(this, run, step, slots, lent));
    return null;
  }

  private await(
    answer: PromiseLike<unknown>,
    run: LiveRun,
    step: Step,
    slots: Slots,
    lent: LentPorts,
  ): null {
    if (!run.open) return null;
    this.inFlight.add(run);
    answer.then(
      (value) => {
        LentPorts.end(lent);
        if (run.open) this.resume(run, step, slots, value);
      },
      (error) => {
        LentPorts.end(lent);
        if (run.open) this.stumble(run, step, slots, error);
      },
    );
    return null;
  }

  private resume(run: LiveRun, step: Step, slots: Slots, value: unknown): void {
    let signal: Signal;
    try {
      signal = step.leave(value);
    } catch (error) {
      return this.stumble(run, step, slots, error);
    }
    this.dispatch(run, step, slots, signal);
  }

  private stumble(run: LiveRun, step: Step, slots: Slots, error: unknown): void {
    const signal = this.failure(run, step, slots, error);
    if (signal !== null) this.dispatch(run, step, slots, signal);
  }

  /** The signal of a failure that a flow may answer; otherwise the run has failed. */
  private failure(run: LiveRun, step: Step, slots: Slots, cause: unknown): Signal | null {
    const signal = step.sockets === null ? undefined : failureOf(step.sockets, cause);
    if (signal !== undefined) return signal;
    const { node } = step;
    const message = messageOf(cause);
    if (ActionError.is(cause)) {
      this.settle(run, 'failed', { code: cause.code, message, node });
      return null;
    }
    this.settle(run, 'failed', { code: 'bug', message, node });
    this.report({ code: 'bug', message, node, cause, ...this.detail(run, step, slots) });
    return null;
  }

  private detail(run: LiveRun, step: Step, slots: Slots): Pick<Bug, 'run' | 'inputs'> {
    const seen = { run: run.seen(this.plan.name) };
    try {
      return { ...seen, inputs: step.bind(slots, run.trigger) };
    } catch {
      return seen;
    }
  }

  private exhausted(run: LiveRun, step: Step): null {
    const message = `The run took more than ${this.machine.stepLimit} steps. Look for a loop that has no way out.`;
    this.settle(run, 'failed', { code: 'step-limit', message, node: step.node });
    return null;
  }

  /** The step that follows; null where the branch ends here. */
  private route(run: LiveRun, step: Step, slots: Slots, signal: Signal): Step | null {
    if (step.slot >= 0) slots[step.slot] = signal;
    if (this.observer !== null) this.tellStep(run, step, signal, this.observer);
    const { socket } = signal;
    if (socket === step.main) {
      if (step.next !== null) return step.next;
    } else if (socket === step.side && step.other !== null) return step.other;
    return this.fork(run, step, slots, signal);
  }

  /** Goes on with the first of many targets and queues the others, each with its own copy. */
  private fork(run: LiveRun, step: Step, slots: Slots, { socket, output }: Signal): Step | null {
    const targets = step.forks?.get(socket);
    if (targets === undefined) {
      if (step.sockets?.family !== 'outcome' || socket !== 'failure') this.release(run, true);
      else this.settle(run, 'failed', { ...(output as RunFailure), node: step.node }); // cast: what leaves by failure is one
      return null;
    }
    for (let index = 1; index < targets.length; index++) {
      const target = targets[index];
      if (target === undefined) continue;
      run.branches++;
      this.ready.push({ run, step: target, slots: slots.slice(), signal: null });
    }
    return targets[0] ?? null;
  }

  private release(run: LiveRun, completed: boolean): void {
    if (completed) run.completed = true;
    if (--run.branches === 0) this.settle(run, run.completed ? 'completed' : 'dropped');
  }

  private letGo(run: LiveRun): void {
    for (let hold = run.holds; hold !== null; hold = run.holds) {
      run.unhold(hold);
      try {
        hold.letGo();
      } catch (cause) {
        this.report({ code: 'teardown', message: messageOf(cause), cause });
      }
    }
  }

  private tellBegin(run: LiveRun, observer: SafeObserver): void {
    observer.run(run.seen(this.plan.name));
  }

  private tellStep(run: LiveRun, step: Step, signal: Signal, observer: SafeObserver): void {
    if (step.action === '' || run.record === null) return;
    const { node, action } = step;
    observer.step(run.record, { node, action, socket: signal.socket, output: signal.output });
  }

  private tellEnd(
    run: LiveRun,
    status: RunStatus,
    error: RunFailure | undefined,
    observer: SafeObserver,
  ): void {
    if (run.record === null) observer.run(run.seen(this.plan.name));
    const record = run.ended(this.plan.name, status, error);
    for (const call of run.calls ?? []) observer.call(record, call);
    run.calls = null;
    observer.end(record);
  }
}
