import type { Capabilities, JsonRecord, RunFailure } from '@offhook/contract';
import type { Observable } from 'rxjs';
import type { Slots } from '../../compile/read.ts';
import { type Region, Step } from '../../compile/step.ts';
import { messageOf } from '../../observe.ts';
import { type Conductor, type Frame, type LiveRun, type PartKeeper, Scope } from '../live-run.ts';
import type { Machine } from '../machine.ts';
import { type Seen, type SeenSignal } from '../seen.ts';
import { frames } from './frames.ts';
import { holdOf } from './hold-of.ts';
import { JoinFrame } from './join-frame.ts';
import { breakOut, stopRun } from './leave-early.ts';
import { arriveAlone, fireAlone } from './lone-join.ts';
import { mergeSlots, scopeOf } from './scope.ts';
import { UndoFrame } from './undo-frame.ts';

/** Stands in the queue for a part that may be over, so that parts end in the one loop and on no stack. */
export const ending = new Step('');

/** Keeps the parts of runs: a part ends only when all in it has, closing it closes all in it, and what cleans up still runs. */
export class Parts implements PartKeeper {
  readonly machine: Machine;
  readonly ports: Partial<Capabilities>;
  readonly conductor: Conductor;

  constructor(machine: Machine, conductor: Conductor) {
    this.machine = machine;
    this.ports = machine.host.ports;
    this.conductor = conductor;
  }

  /** A branch has reached a control block; the signal where it goes on at once. */
  reach(run: LiveRun, step: Step, slots: Slots, began: number | undefined): SeenSignal | null {
    const input = step.bind(slots, run.trigger, run);
    const seen: Seen = { inputs: input, began };
    switch (step.action) {
      case 'break':
        breakOut(this, step, slots);
        return null;
      case 'stop':
        stopRun(this, run, input['result'], slots);
        return null;
      case 'compensate':
        scopeOf(slots).undos ??= [];
        scopeOf(slots).undos?.push({ step, slots: slots.slice() });
        return { socket: 'done', output: Object.freeze({}), seen };
      case 'join':
        this.arrive(step, slots);
        return null;
      default: {
        const make = frames[step.action];
        if (make !== undefined) this.begin(make(this, run, step, slots, input), seen);
        return null;
      }
    }
  }

  /** Lets a block stand for a branch of its part. */
  begin(frame: Frame, seen: Seen | null = null): void {
    frame.seen = seen;
    frame.scope.frames.add(frame);
    frame.begin();
  }

  /** Opens a part of a block behind a socket; what the block gives is read from `output`. */
  open(frame: Frame, socket: string, output: JsonRecord, from: Slots, round = -1): Scope {
    return this.enter(frame, new Scope(frame.run, frame, round), socket, output, from);
  }

  /** Opens a part that cleans up: it runs also when all around was closed, for so many milliseconds. */
  shield(frame: Frame, socket: string, output: JsonRecord, limit: number): Scope {
    const scope = new Scope(frame.run, frame, -1, true);
    if (this.ports.clock !== undefined) {
      const message = `“${socket}” of “${frame.step.node}” took longer than ${limit} ms and was given up.`;
      const timer = this.ports.clock.timer(limit).subscribe(() => {
        this.fail(scope, { code: 'time-limit', message, node: frame.step.node });
      });
      scope.hold(holdOf(() => timer.unsubscribe()));
    }
    return this.enter(frame, scope, socket, output, frame.slots);
  }

  /** A branch of a part has come to its end. */
  release(slots: Slots, completed: boolean): void {
    const scope = scopeOf(slots);
    if (!scope.open) return;
    if (completed) {
      scope.completed = true;
      if (scope.frame !== null) {
        if (scope.left === null) scope.left = slots;
        else scope.left = mergeSlots(scope.left.slice(), scope.frame.slots, slots);
      }
    }
    this.less(scope);
  }

  /** A branch of a part has failed, and with it the part. */
  fail(scope: Scope, failure: RunFailure): void {
    if (!scope.open) return;
    if (scope.frame?.tolerates(failure)) return this.less(scope);
    scope.failure = failure;
    this.close(scope);
  }

  /** Ends all that is in a part, inner parts first; what cleans up goes on, and the part is over after it. */
  close(closed: Scope): void {
    const open = [closed];
    for (let scope = open.pop(); scope !== undefined; scope = open.pop()) {
      if (!scope.open) continue;
      scope.open = false;
      scope.parked = null;
      scope.letGo((cause) => this.conductor.teardown(cause));
      scope.branches = scope.frames.size;
      if (scope.branches === 0) this.queue(scope);
      for (const frame of scope.frames) {
        frame.letGo((cause) => this.conductor.teardown(cause));
        open.push(...[...frame.scopes].filter(({ shielded }) => !shielded));
        frame.cancelled();
      }
    }
  }

  /** Goes on behind a block by a socket; where that leads nowhere and stands for something gone wrong, the branch has failed. */
  leave(frame: Frame, socket: string, output: object, failure?: RunFailure): void {
    const { scope, step, run, seen } = frame;
    this.detach(frame);
    if (!scope.open) return this.less(scope);
    if (failure !== undefined && !step.leads(socket)) return this.fail(scope, failure);
    const slots = frame.slots.slice();
    slots[0] = scope;
    this.conductor.dispatch(run, step, slots, { socket, output, seen });
  }

  /** Lets a failure go on to the part around. */
  raise(frame: Frame, failure: RunFailure): void {
    const { scope } = frame;
    this.detach(frame);
    if (scope.open) return this.fail(scope, failure);
    scope.failure ??= failure;
    this.less(scope);
  }

  /** A block of a closed part is over, or one that goes on nowhere. */
  gone(frame: Frame): void {
    this.detach(frame);
    this.less(frame.scope);
  }

  listen<T>(frame: Frame, source$: Observable<T>, next: (value: T) => void): void {
    this.conductor.wait(frame.run);
    let over = false;
    const hold = holdOf(() => {
      over = true;
      subscription?.unsubscribe();
    });
    frame.hold(hold);
    const subscription = source$.subscribe({
      next: (value) => {
        if (!over) next(value);
      },
      error: (cause) => {
        if (over) return;
        const { node } = frame.step;
        this.raise(frame, { code: 'source', message: messageOf(cause), node });
      },
    });
    if (over) subscription.unsubscribe();
  }

  /** Looks whether a part is over; called by the loop. */
  look(scope: Scope): void {
    if (scope.over || scope.branches > 0) return;
    if (scope.open && scope.parked !== null && scope.parked.length > 0) {
      if (scope.frame instanceof JoinFrame) return scope.frame.quiet(scope);
      return fireAlone(this, scope);
    }
    if (this.undo(scope)) return;
    scope.over = true;
    const bad = scope.failure !== null || (!scope.open && !scope.kept);
    if (scope.open) {
      scope.letGo((cause) => this.conductor.teardown(cause));
      scope.open = false;
      scope.kept = true;
    }
    const { frame, run } = scope;
    if (frame === null) return this.conductor.ended(run);
    frame.scopes.delete(scope);
    // What was done well may still have to be undone, should the part around not end well.
    const isUndo = frame instanceof UndoFrame;
    if (!bad && !isUndo && scope.undos !== null) (frame.scope.undos ??= []).push(...scope.undos);
    frame.ended(scope);
  }

  /** Has a part looked at, in its turn. */
  queue(scope: Scope): void {
    this.conductor.dispatch(scope.run, ending, [scope], null);
  }

  less(scope: Scope): void {
    if (--scope.branches === 0) this.queue(scope);
  }

  /** Takes a block away from where it stands. */
  detach(frame: Frame): void {
    frame.open = false;
    frame.letGo((cause) => this.conductor.teardown(cause));
    frame.scope.frames.delete(frame);
  }

  private enter(
    frame: Frame,
    scope: Scope,
    socket: string,
    output: JsonRecord,
    from: Slots,
  ): Scope {
    const { run, step } = frame;
    frame.scopes.add(scope);
    const slots = from.slice();
    slots[0] = scope;
    this.conductor.dispatch(run, step, slots, { socket, output });
    return scope;
  }

  /** Begins the latest undo path that is left of a part that has not ended well. */
  private undo(scope: Scope): boolean {
    const isBad = scope.failure !== null || (!scope.open && !scope.kept);
    const undo = isBad ? scope.undos?.pop() : undefined;
    if (undo === undefined) return false;
    scope.open = false;
    scope.branches = 1;
    const { step, slots } = undo;
    slots[0] = scope;
    this.begin(
      new UndoFrame(this, scope.run, step, slots, step.bind(slots, scope.run.trigger, scope.run)),
    );
    return true;
  }

  /** A way parts, and some of its branches can come together again: those are counted for their Join. */
  fork(run: LiveRun, regions: readonly Region[], targets: readonly Step[], slots: Slots): void {
    const inside = new Set(regions.flatMap(({ targets: own }) => own));
    const loose = targets.filter((target) => !inside.has(target));
    scopeOf(slots).branches += loose.length + regions.length - 1;
    for (const region of regions) this.part(run, region, slots);
    for (const target of loose) this.conductor.dispatch(run, target, slots.slice(), null);
  }

  private part(run: LiveRun, region: Region, slots: Slots): void {
    const { join, targets, inner } = region;
    const frame = new JoinFrame(this, run, join, slots, join.bind(slots, run.trigger, run));
    this.begin(frame);
    const scope = new Scope(run, frame);
    frame.watch(scope);
    const own = slots.slice();
    own[0] = scope;
    this.fork(run, inner, targets, own);
  }

  private arrive(step: Step, slots: Slots): void {
    const { frame } = scopeOf(slots);
    if (frame instanceof JoinFrame && frame.step === step) frame.arrive(slots);
    else arriveAlone(this, step, slots);
  }
}
