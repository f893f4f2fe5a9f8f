import {
  ActionError,
  failureOf,
  type RunFailure,
  type RunStatus,
  type Signal,
} from '@offhook/contract';
import { asyncScheduler, isObservable, type Observable, Subscription } from 'rxjs';
import { endStep, LentPorts } from '../compile/lent-ports.ts';
import type { Plan } from '../compile/plan.ts';
import type { Slots } from '../compile/read.ts';
import { kept, type Step } from '../compile/step.ts';
import { type Bug, causesOf, messageOf, type SafeObserver } from '../observe.ts';
import { type Harbour, Island, IslandToken } from './island.ts';
import { type LiveRun, Whole } from './live-run.ts';
import type { Machine } from './machine.ts';
import type { Owner } from './owner.ts';
import { ending, Parts } from './parts/parts.ts';
import { roundsOf, scopeOf } from './parts/scope.ts';
import { Ready } from './ready.ts';
import { type Seen, type SeenSignal } from './seen.ts';
import { tellBegin, tellStep } from './tell.ts';
import { type Listener, Wait } from './wait.ts';

/** Synchronous steps after which the event loop gets its turn. */
const stepsPerTurn = 10_000;

const begun: Signal = Object.freeze({ socket: 'done', output: Object.freeze({}) });

/** An answer that is not there yet. */
type Later = PromiseLike<unknown> | Observable<unknown>;

/** Tells an answer that is not there yet; two members are looked up, where RxJS and a promise's brand would ask for five. */
const isLater = (answer: {
  readonly then?: unknown;
  readonly subscribe?: unknown;
}): answer is Later =>
  typeof answer.then === 'function' ||
  (typeof answer.subscribe === 'function' && isObservable(answer));

/** Puts what a step was given to how it left; only where somebody observes. */
const withSeen = <S extends Signal | null>(signal: S, seen: Seen | null): S =>
  seen === null || signal === null ? signal : { ...signal, seen };

/** Who keeps the runs that are walked. */
export interface Keeper {
  /** A run waits for something: its time begins to count. */
  wait(run: LiveRun): void;
  /** A branch has ended; `completed` where it was not dropped. */
  release(run: LiveRun, completed: boolean): void;
  settle(run: LiveRun, status: RunStatus, error?: RunFailure): void;
  /** All of a run with control blocks is over. */
  ended(run: LiveRun): void;
}

/** Walks the runs of one flow through its plan. Only `walk` takes steps; what becomes ready meanwhile is queued. */
export class Walker implements Listener, Harbour {
  private readonly machine: Machine;
  private readonly keeper: Keeper;
  private readonly observer: SafeObserver | null;
  private readonly stepLimit: number;
  private readonly islands = new Map<Step, Island>();
  private readonly ready = new Ready();
  /** What keeps the parts of runs, where the flow has control blocks. */
  private readonly parts: Parts | null;
  private walking = false;
  private walked: LiveRun | null = null;
  private turn: Subscription | null = null;

  constructor(machine: Machine, keeper: Keeper) {
    this.machine = machine;
    this.keeper = keeper;
    this.observer = machine.observer;
    this.stepLimit = machine.stepLimit;
    this.parts = machine.plan.isParted ? this.partsOf(machine) : null;
  }

  begin(run: LiveRun): void {
    const { plan } = this.machine;
    if (this.parts !== null) run.root = new Whole(run, plan);
    this.enter(run, plan);
  }

  /** Closes all of a run that has control blocks; what cleans up still runs, and the keeper is told of the end. */
  wind(run: LiveRun): void {
    if (run.root === null) return;
    // A loop without a way out must not keep what cleans up from its steps.
    run.steps = Math.min(run.steps, Math.max(0, this.stepLimit - stepsPerTurn));
    this.parts?.close(run.root);
  }

  private enter(run: LiveRun, { start, blank }: Plan): void {
    run.node = start.node;
    const slots = blank.length === 0 ? blank : blank.slice();
    if (run.root !== null) slots[0] = run.root;
    // A Start from which one way leads needs no step of its own.
    if (start.kind === 'pass' && start.next !== null) this.dispatch(run, start.next, slots, null);
    else this.dispatch(run, start, slots, start.kind === 'pass' ? begun : null);
  }

  private partsOf(machine: Machine): Parts {
    return new Parts(machine, {
      dispatch: (...branch) => this.dispatch(...branch),
      wait: (run) => this.keeper.wait(run),
      call: (whole) => this.call(whole),
      settle: (...end) => this.keeper.settle(...end),
      ended: (run) => this.keeper.ended(run),
      teardown: (cause) => this.report({ code: 'teardown', message: messageOf(cause), cause }),
    });
  }

  private call({ run, plan, caller }: Whole): void {
    if (this.observer !== null && caller !== null && caller.run.record !== null) {
      const record = run.seen(plan.name);
      record.caller = { run: caller.run.record, node: caller.step.node };
      this.observer.run(record);
    }
    this.enter(run, plan);
  }

  private ownerOf(run: LiveRun, slots: Slots): Owner<LiveRun> {
    return this.parts === null ? run : scopeOf(slots);
  }

  /** A branch becomes two. */
  private more(run: LiveRun, slots: Slots): void {
    if (this.parts === null) run.branches++;
    else scopeOf(slots).branches++;
  }

  private release(run: LiveRun, slots: Slots, completed: boolean): void {
    if (this.parts === null) this.keeper.release(run, completed);
    else this.parts.release(slots, completed);
  }

  /** A branch has failed in a way that a flow may answer. */
  private fail(run: LiveRun, slots: Slots, failure: RunFailure): void {
    if (this.parts === null) this.keeper.settle(run, 'failed', failure);
    else this.parts.fail(scopeOf(slots), failure);
  }

  /** A run has failed as no flow may answer; while it ends, the part that cleans up has. */
  private crash(run: LiveRun, slots: Slots, failure: RunFailure): void {
    if (this.parts !== null && run.root?.ending) this.parts.fail(scopeOf(slots), failure);
    else this.keeper.settle(run, 'failed', failure);
  }

  /** The runs that are being walked or will be; they need not wait for anything. */
  runs(): readonly LiveRun[] {
    return this.walked === null ? this.ready.runs() : [this.walked, ...this.ready.runs()];
  }

  close(): void {
    // What cleans up may be waiting for its turn.
    if (this.parts === null) this.turn?.unsubscribe();
    for (const island of this.islands.values()) island.close();
  }

  report(bug: Bug): void {
    this.machine.report({ ...bug, flow: this.machine.plan.name });
  }

  answered(wait: Wait, value: unknown): void {
    const { step, slots } = wait;
    const { run } = wait.owner;
    wait.emitted = true;
    this.more(run, slots);
    this.resume(run, step, slots.slice(), value, wait.seen);
  }

  failed({ owner, step, slots, lent, seen }: Wait, error: unknown): void {
    endStep(lent);
    this.stumble(owner.run, step, slots, error, seen);
  }

  finished({ owner, slots, emitted, lent }: Wait): void {
    endStep(lent);
    this.release(owner.run, slots, !emitted);
  }

  departed(token: IslandToken, result: unknown): void {
    const { owner, step, slots, seen } = IslandToken.visitOf(token);
    const { run } = owner;
    if (token.gone) this.more(run, slots);
    this.resume(run, step, slots.slice(), result, seen);
  }

  dropped(token: IslandToken): void {
    const { owner, slots } = IslandToken.visitOf(token);
    this.release(owner.run, slots, false);
  }

  /** The one way in: a branch goes on now, or when those before it have. */
  private dispatch(run: LiveRun, step: Step, slots: Slots, signal: SeenSignal | null): void {
    if (this.walking) this.ready.push({ run, step, slots, signal });
    else this.walk(run, step, slots, signal);
  }

  /** The one loop: takes branches as far as they go, on a stack that does not grow. */
  private walk(run: LiveRun, step: Step | null, slots: Slots, signal: SeenSignal | null): void {
    this.walking = true;
    let left = stepsPerTurn;
    for (;;) {
      if (this.observer !== null) tellBegin(this.observer, run, this.machine.plan.name);
      this.walked = run;
      const owner = this.ownerOf(run, slots);
      if (step === ending) {
        if (left-- <= 0) return this.pause(run, step, slots);
        this.parts?.look(scopeOf(slots));
        step = null;
      }
      while (step !== null && owner.open) {
        if (signal === null) {
          if (left-- <= 0) return this.pause(run, step, slots);
          signal = this.visit(run, step, slots, owner);
          // The step itself may have ended its run.
          if (signal === null || !owner.open) break;
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

  /** Runs a step; null where it did not leave at once. Short, and what is rare apart, so that the loop can take it in. */
  private visit(run: LiveRun, step: Step, slots: Slots, owner: Owner<LiveRun>): SeenSignal | null {
    run.node = step.node;
    if (++run.steps > this.stepLimit || step.kind !== 'action')
      return this.visitOther(run, step, slots);
    let lent: LentPorts | null = null;
    let seen: Seen | null = null;
    try {
      const input = step.bind(slots, run.trigger, run);
      if (this.observer !== null) seen = this.see(input);
      lent = new LentPorts(owner, step);
      const answer = step.run(input, lent);
      if (typeof answer === 'object' && answer !== null && isLater(answer))
        return this.later(answer, owner, step, slots, lent, seen);
      endStep(lent);
      return this.leaving(step, slots, answer, seen);
    } catch (error) {
      if (lent !== null) endStep(lent);
      return withSeen(this.failure(run, step, slots, error), seen);
    }
  }

  /** How an answer leaves; nothing is made of it that nobody looks at. */
  private leaving(step: Step, slots: Slots, answer: unknown, seen: Seen | null): SeenSignal {
    return this.observer === null ? step.pass(slots, answer) : withSeen(step.leave(answer), seen);
  }

  private see(inputs: unknown): Seen {
    return { inputs, began: this.machine.host.ports.clock?.now() };
  }

  private visitOther(run: LiveRun, step: Step, slots: Slots): Signal | null {
    if (run.steps > this.stepLimit) return this.exhausted(run, step, slots);
    if (step.kind === 'end') this.release(run, slots, true);
    else if (step.kind === 'pass') return begun;
    else if (step.kind === 'control') return this.reach(run, step, slots);
    else if (step.stream !== null) return this.dock(run, step, slots);
    else if (step.failure !== null) return this.breakAt(run, step, slots, step.failure);
    return null;
  }

  private reach(run: LiveRun, step: Step, slots: Slots): SeenSignal | null {
    try {
      const now = this.machine.host.ports.clock?.now();
      return this.parts?.reach(run, step, slots, now) ?? null;
    } catch (error) {
      return this.failure(run, step, slots, error);
    }
  }

  private breakAt(run: LiveRun, step: Step, slots: Slots, failure: RunFailure): Signal | null {
    const { code, message } = failure;
    if (step.action !== '' && (step.other !== null || step.forks?.has('failure')))
      return { socket: 'failure', output: { code, message } };
    this.fail(run, slots, failure);
    return null;
  }

  private dock(run: LiveRun, step: Step, slots: Slots): Signal | null {
    try {
      const input = step.bind(slots, run.trigger, run);
      this.keeper.wait(run);
      const seen = this.observer === null ? null : this.see(input);
      const owner = this.ownerOf(run, slots);
      this.islandOf(step)?.enter({ owner, slots, seen }, input);
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

  private listen(answer$: Observable<unknown>, wait: Wait, seen: Seen | null): null {
    wait.seen = seen;
    if (!wait.owner.open) {
      wait.unsubscribe();
      return null;
    }
    this.keeper.wait(wait.owner.run);
    answer$.subscribe(wait);
    return null;
  }

  private later(
    answer: Later,
    owner: Owner<LiveRun>,
    step: Step,
    slots: Slots,
    lent: LentPorts,
    seen: Seen | null,
  ): null {
    if (isObservable(answer))
      return this.listen(answer, new Wait(this, owner, step, slots, lent), seen);
    this.keeper.wait(owner.run);
    // All that waits is kept in what these two share: an object besides would be one more per run.
    answer.then(
      (value) => {
        endStep(lent);
        if (owner.open) this.resume(owner.run, step, slots, value, seen);
      },
      (error) => {
        endStep(lent);
        if (owner.open) this.stumble(owner.run, step, slots, error, seen);
      },
    );
    return null;
  }

  private resume(run: LiveRun, step: Step, slots: Slots, value: unknown, seen: Seen | null): void {
    let signal: SeenSignal;
    try {
      signal = this.leaving(step, slots, value, seen);
    } catch (error) {
      return this.stumble(run, step, slots, error, seen);
    }
    this.dispatch(run, step, slots, signal);
  }

  private stumble(run: LiveRun, step: Step, slots: Slots, error: unknown, seen: Seen | null): void {
    const signal = withSeen(this.failure(run, step, slots, error), seen);
    if (signal !== null) this.dispatch(run, step, slots, signal);
  }

  /** The signal of a failure that a flow may answer; otherwise the run has failed. */
  private failure(run: LiveRun, step: Step, slots: Slots, cause: unknown): Signal | null {
    const signal = step.sockets === null ? undefined : failureOf(step.sockets, cause);
    if (signal !== undefined) return signal;
    const { node } = step;
    const message = messageOf(cause);
    if (ActionError.is(cause)) {
      this.fail(run, slots, { code: cause.code, message, node, ...causesOf(cause) });
      return null;
    }
    const inputs = this.inputsOf(run, step, slots);
    this.crash(run, slots, { code: 'bug', message, node, ...causesOf(cause) });
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

  private exhausted(run: LiveRun, step: Step, slots: Slots): null {
    const message = `The run took more than ${this.stepLimit} steps. Look for a loop without a way out.`;
    this.crash(run, slots, { code: 'step-limit', message, node: step.node });
    return null;
  }

  /** The step that follows; null where the branch ends here. */
  private route(run: LiveRun, step: Step, slots: Slots, signal: SeenSignal): Step | null {
    const { socket, output } = signal;
    if (output !== kept) step.keep(slots, signal);
    if (this.observer !== null) this.tell(this.observer, run, step, slots, signal);
    if (socket === step.main && step.next !== null) return step.next;
    if (socket === step.side && step.other !== null) return step.other;
    return this.fork(run, step, slots, signal);
  }

  private tell(
    observer: SafeObserver,
    run: LiveRun,
    step: Step,
    slots: Slots,
    signal: SeenSignal,
  ): void {
    const within = this.parts === null ? undefined : roundsOf(slots);
    tellStep(observer, run, step, signal, within);
  }

  /** Goes on with the first of many targets and queues the others, each with its own copy. */
  private fork(run: LiveRun, step: Step, slots: Slots, { socket, output }: Signal): Step | null {
    const targets = step.forks?.get(socket);
    if (targets === undefined) {
      if (step.sockets?.family !== 'outcome' || socket !== 'failure')
        this.release(run, slots, true);
      else this.fail(run, slots, { ...(output as RunFailure), node: step.node }); // cast: what leaves by failure is one
      return null;
    }
    const regions = step.regions?.get(socket);
    if (this.parts !== null && regions !== undefined) {
      this.parts.fork(run, regions, targets, slots);
      return null;
    }
    for (let index = 1; index < targets.length; index++) {
      const target = targets[index];
      if (target === undefined) continue;
      this.more(run, slots);
      this.ready.push({ run, step: target, slots: slots.slice(), signal: null });
    }
    return targets[0] ?? null;
  }
}
