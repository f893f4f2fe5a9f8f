import {
  ActionError,
  failureOf,
  isPromise,
  type RunFailure,
  type RunStatus,
  type Signal,
} from '@offhook/contract';
import { asyncScheduler, isObservable, type Observable, Subscription } from 'rxjs';
import { endStep, LentPorts } from '../compile/lent-ports.ts';
import { Failed, type Slots } from '../compile/read.ts';
import type { Step } from '../compile/step.ts';
import { type Bug, messageOf, type SafeObserver } from '../observe.ts';
import { type Harbour, Island, IslandToken } from './island.ts';
import type { LiveRun } from './live-run.ts';
import type { Machine } from './machine.ts';
import { Ready } from './ready.ts';
import { tellBegin, tellStep } from './tell.ts';
import { type Listener, Wait } from './wait.ts';

/** Synchronous steps after which the event loop gets its turn. */
const stepsPerTurn = 10_000;

const begun: Signal = Object.freeze({ socket: 'done', output: Object.freeze({}) });

/** Who keeps the runs that are walked. */
export interface Keeper {
  /** A run waits for something: its time begins to count. */
  wait(run: LiveRun): void;
  /** A branch has ended; `completed` where it was not dropped. */
  release(run: LiveRun, completed: boolean): void;
  settle(run: LiveRun, status: RunStatus, error?: RunFailure): void;
}

/** Walks the runs of one flow through its plan. Only `walk` takes steps; what becomes ready meanwhile is queued. */
export class Walker implements Listener, Harbour {
  private readonly machine: Machine;
  private readonly keeper: Keeper;
  private readonly observer: SafeObserver | null;
  private readonly islands = new Map<Step, Island>();
  private readonly ready = new Ready();
  private walking = false;
  private walked: LiveRun | null = null;
  private turn: Subscription | null = null;

  constructor(machine: Machine, keeper: Keeper) {
    this.machine = machine;
    this.keeper = keeper;
    this.observer = machine.observer;
  }

  begin(run: LiveRun): void {
    const { start, blank } = this.machine.plan;
    run.node = start.node;
    const slots = blank.length === 0 ? blank : blank.slice();
    this.dispatch(run, start, slots, start.kind === 'pass' ? begun : null);
  }

  /** The runs that are being walked or will be; they need not wait for anything. */
  runs(): readonly LiveRun[] {
    return this.walked === null ? this.ready.runs() : [this.walked, ...this.ready.runs()];
  }

  close(): void {
    this.turn?.unsubscribe();
    for (const island of this.islands.values()) island.close();
  }

  report(bug: Bug): void {
    this.machine.report({ ...bug, flow: this.machine.plan.name });
  }

  answered(wait: Wait, value: unknown): void {
    const { run, step, slots } = wait;
    wait.emitted = true;
    run.branches++;
    this.resume(run, step, slots.slice(), value);
  }

  failed({ run, step, slots, lent }: Wait, error: unknown): void {
    endStep(lent);
    this.stumble(run, step, slots, error);
  }

  finished({ run, emitted, lent }: Wait): void {
    endStep(lent);
    this.keeper.release(run, !emitted);
  }

  departed(token: IslandToken, result: unknown): void {
    const { run, step, slots } = IslandToken.visitOf(token);
    if (token.gone) run.branches++;
    this.resume(run, step, slots.slice(), result);
  }

  dropped(token: IslandToken): void {
    this.keeper.release(IslandToken.visitOf(token).run, false);
  }

  /** The one way in: a branch goes on now, or when those before it have. */
  private dispatch(run: LiveRun, step: Step, slots: Slots, signal: Signal | null): void {
    if (this.walking) this.ready.push({ run, step, slots, signal });
    else this.walk(run, step, slots, signal);
  }

  /** The one loop: takes branches as far as they go, on a stack that does not grow. */
  private walk(run: LiveRun, step: Step | null, slots: Slots, signal: Signal | null): void {
    this.walking = true;
    let left = stepsPerTurn;
    for (;;) {
      if (this.observer !== null) tellBegin(this.observer, run, this.machine.plan.name);
      this.walked = run;
      while (step !== null && run.open) {
        if (signal === null) {
          if (left-- === 0) return this.pause(run, step, slots);
          signal = this.visit(run, step, slots);
          // The step itself may have ended its run.
          if (signal === null || !run.open) break;
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

  /** Lets the event loop turn; the branch goes on behind the others. */
  private pause(run: LiveRun, step: Step, slots: Slots): void {
    this.keeper.wait(run);
    this.ready.push({ run, step, slots, signal: null });
    this.walked = null;
    const turn = new Subscription();
    const goOn = () => {
      turn.unsubscribe();
      const next = this.ready.shift();
      if (next !== undefined) this.walk(next.run, next.step, next.slots, next.signal);
    };
    this.turn = turn;
    turn.add(asyncScheduler.schedule(goOn));
    // Virtual time stands still until what is due now is done, so it does not run away meanwhile.
    turn.add(this.machine.host.ports.clock?.scheduler.schedule(goOn));
  }

  /** Runs a step; null where it did not leave at once. */
  private visit(run: LiveRun, step: Step, slots: Slots): Signal | null {
    run.node = step.node;
    if (++run.steps > this.machine.stepLimit) return this.exhausted(run, step);
    if (step.kind !== 'action') return this.visitOther(run, step, slots);
    let lent: LentPorts | undefined;
    try {
      const input = step.bind(slots, run.trigger, run);
      lent = new LentPorts(run, step);
      const answer = step.run(input, lent);
      if (typeof answer === 'object' && answer !== null) {
        if (isObservable(answer)) return this.listen(answer, run, step, slots, lent);
        if (isPromise(answer)) return this.await(answer, run, step, slots, lent);
      }
      endStep(lent);
      return step.leave(answer);
    } catch (error) {
      if (lent !== undefined) endStep(lent);
      return this.failure(run, step, slots, error);
    }
  }

  private visitOther(run: LiveRun, step: Step, slots: Slots): Signal | null {
    if (step.kind === 'pass') return begun;
    if (step.kind === 'end') this.keeper.release(run, true);
    else if (step.stream !== null) return this.enter(run, step, slots);
    else if (step.failure !== null) return this.breakAt(run, step, step.failure);
    return null;
  }

  private breakAt(run: LiveRun, step: Step, failure: RunFailure): Signal | null {
    const { code, message } = failure;
    if (step.action !== '' && (step.other !== null || step.forks?.has('failure')))
      return { socket: 'failure', output: { code, message } };
    this.keeper.settle(run, 'failed', failure);
    return null;
  }

  private enter(run: LiveRun, step: Step, slots: Slots): Signal | null {
    try {
      const input = step.bind(slots, run.trigger, run);
      this.keeper.wait(run);
      this.islandOf(step)?.enter(run, slots, input);
      return null;
    } catch (error) {
      return this.failure(run, step, slots, error);
    }
  }

  private islandOf(step: Step): Island | undefined {
    let island = this.islands.get(step);
    if (island === undefined && step.stream !== null) {
      island = new Island(step, step.stream, this.machine.host, this);
      this.islands.set(step, island);
    }
    return island;
  }

  private listen(
    answer$: Observable<unknown>,
    run: LiveRun,
    step: Step,
    slots: Slots,
    lent: LentPorts,
  ): null {
    if (!run.open) return null;
    this.keeper.wait(run);
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
    this.keeper.wait(run);
    answer.then(
      (value) => {
        endStep(lent);
        if (run.open) this.resume(run, step, slots, value);
      },
      (error) => {
        endStep(lent);
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
      this.keeper.settle(run, 'failed', { code: cause.code, message, node });
      return null;
    }
    const inputs = this.inputsOf(run, step, slots);
    this.keeper.settle(run, 'failed', { code: 'bug', message, node });
    this.report({
      code: 'bug',
      message,
      node,
      cause,
      inputs,
      ...(run.record && { run: run.record }),
    });
    return null;
  }

  private inputsOf(run: LiveRun, step: Step, slots: Slots): unknown {
    try {
      return step.bind(slots, run.trigger, run);
    } catch {
      return undefined;
    }
  }

  private exhausted(run: LiveRun, step: Step): null {
    const message = `The run took more than ${this.machine.stepLimit} steps. Look for a loop without a way out.`;
    this.keeper.settle(run, 'failed', { code: 'step-limit', message, node: step.node });
    return null;
  }

  /** The step that follows; null where the branch ends here. */
  private route(run: LiveRun, step: Step, slots: Slots, signal: Signal): Step | null {
    const { socket, output } = signal;
    if (step.slot >= 0) slots[step.slot] = socket === step.failing ? new Failed(output) : output;
    if (this.observer !== null) tellStep(this.observer, run, step, signal);
    if (socket === step.main) {
      if (step.next !== null) return step.next;
    } else if (socket === step.side && step.other !== null) return step.other;
    return this.fork(run, step, slots, signal);
  }

  /** Goes on with the first of many targets and queues the others, each with its own copy. */
  private fork(run: LiveRun, step: Step, slots: Slots, { socket, output }: Signal): Step | null {
    const targets = step.forks?.get(socket);
    if (targets === undefined) {
      if (step.sockets?.family !== 'outcome' || socket !== 'failure')
        this.keeper.release(run, true);
      else this.keeper.settle(run, 'failed', { ...(output as RunFailure), node: step.node }); // cast: what leaves by failure is one
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
}
