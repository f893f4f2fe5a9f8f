import type { Capabilities, JsonRecord, RunFailure, RunStatus } from '@offhook/contract';
import type { Observable } from 'rxjs';
import type { Plan } from '../compile/plan.ts';
import type { Slots } from '../compile/read.ts';
import type { Step } from '../compile/step.ts';
import type { CallReport } from '../observe.ts';
import type { Run } from '../run.ts';
import type { Trigger } from '../trigger.ts';
import type { Machine } from './machine.ts';
import { Owner } from './owner.ts';
import type { Seen, SeenSignal } from './seen.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A run while it is under way. */
export class LiveRun extends Owner<LiveRun> {
  readonly trigger: Trigger;
  /** What others see of it; made when the first of them looks, or at its end. */
  record: Writable<Run> | null = null;
  node: string | undefined = undefined;
  /** Whether a branch has come to its end. */
  completed = false;
  /** The branches that have not settled. */
  branches = 1;
  steps = 0;
  /** In milliseconds since its engine began; 0 while the run waits for nothing. */
  deadline = 0;
  before: LiveRun | null = null;
  after: LiveRun | null = null;
  /** Calls of ports that have not been answered, where calls are observed. */
  calls: Set<CallReport> | null = null;

  /** All that the run does, where its flow has control blocks; its branches are counted there. */
  root: Whole | null = null;
  constructor(trigger: Trigger) {
    super();
    this.trigger = trigger;
  }

  get run(): LiveRun {
    return this;
  }

  /** The run that it is a part of, as a flow that another calls is. */
  get caller(): LiveRun | null {
    return this.root?.caller?.run ?? null;
  }

  seen(flow: string): Writable<Run> {
    this.record ??= {
      flow,
      trigger: this.trigger,
      status: 'dropped',
      node: undefined,
      error: undefined,
    };
    return this.record;
  }

  /** Writes the end of the run into its record. */
  ended(flow: string, status: RunStatus, error: RunFailure | undefined): Run {
    const { trigger, root } = this;
    // Where nobody has looked before, it is made as it shall be.
    if (this.record === null && root === null)
      return { flow, trigger, status, node: this.node || undefined, error };
    const record = this.seen(flow);
    record.status = status;
    record.node = this.node || undefined;
    record.error = error;
    const result = root?.result;
    if (result !== undefined) record.result = result;
    return record;
  }
}

/** A branch that has come to a Join and waits for others. */
export interface Parked {
  readonly step: Step;
  readonly slots: Slots;
}

/** How to undo something that was done. */
export interface Undo {
  readonly step: Step;
  readonly slots: Slots;
}

/**
 * A part of a run: its branches, and the control blocks that they have reached. It is over when
 * nothing of it is left; closing it ends all that is in it, but for what cleans up.
 */
export class Scope extends Owner<LiveRun> {
  readonly run: LiveRun;
  /** The control block whose part it is; null for the whole run. */
  readonly frame: Frame | null;
  /** Which round of its block it is; -1 where there are none. */
  readonly round: number;
  /** Whether only its own time limit can close it. */
  readonly shielded: boolean;
  /** Its branches that have not settled, and the control blocks that stand for one. */
  branches = 1;
  readonly frames = new Set<Frame>();
  /** Whether a branch has come to its end. */
  completed = false;
  /** Why it has failed. */
  failure: RunFailure | null = null;
  /** Whether it counts as ended well although it was closed. */
  kept = false;
  over = false;
  /** What its branches have left behind, together. */
  left: Slots | null = null;
  parked: Parked[] | null = null;
  /** The Joins of which one branch has gone on already. */
  joined: Set<Step> | null = null;
  undos: Undo[] | null = null;

  constructor(run: LiveRun, frame: Frame | null, round = -1, shielded = false) {
    super();
    this.run = run;
    this.frame = frame;
    this.round = round;
    this.shielded = shielded;
  }
}

/** How a run ends. */
export interface Ending {
  readonly status: RunStatus;
  readonly error: RunFailure | undefined;
}

/** All that a run with control blocks does, as the outermost of its parts. */
export class Whole extends Scope {
  /** The flow that it goes through. */
  readonly plan: Plan;
  /** The block that called the flow; null where an event started it. */
  readonly caller: Caller | null;
  /** How the run ends, once that is decided while finally paths are still to run. */
  ending: Ending | null = null;
  /** What it hands to a flow that called it. */
  result: JsonRecord | undefined = undefined;

  constructor(run: LiveRun, plan: Plan, caller: Caller | null = null) {
    super(run, null);
    this.plan = plan;
    this.caller = caller;
  }
}

/** Who walks branches and keeps runs. */
export interface Conductor {
  /** A branch goes on now, or when those before it have. */
  dispatch(run: LiveRun, step: Step, slots: Slots, signal: SeenSignal | null): void;
  /** A run waits for something. */
  wait(run: LiveRun): void;
  /** Begins a run of another flow for the block that calls it. */
  call(whole: Whole): void;
  /** Ends a run as its policy, a bug or a block asks for. */
  settle(run: LiveRun, status: 'completed' | 'cancelled' | 'failed', error?: RunFailure): void;
  /** The last of a run is over. */
  ended(run: LiveRun): void;
  teardown(cause: unknown): void;
}

/** What control blocks ask of whoever keeps the parts of runs. */
export interface PartKeeper {
  readonly machine: Machine;
  readonly ports: Partial<Capabilities>;
  readonly conductor: Conductor;
  open(frame: Frame, socket: string, output: JsonRecord, from: Slots, round?: number): Scope;
  shield(frame: Frame, socket: string, output: JsonRecord, limit: number): Scope;
  listen<T>(frame: Frame, source$: Observable<T>, next: (value: T) => void): void;
  leave(frame: Frame, socket: string, output: object, failure?: RunFailure): void;
  raise(frame: Frame, failure: RunFailure): void;
  gone(frame: Frame): void;
  close(scope: Scope): void;
  fail(scope: Scope, failure: RunFailure): void;
  release(slots: Slots, completed: boolean): void;
  less(scope: Scope): void;
  queue(scope: Scope): void;
}

/** What a control block was given, by name. */
export type Input = Readonly<Record<string, unknown>>;

/** A control block that a branch has reached and not yet left: it stands for that branch in its part. */
export abstract class Frame extends Owner<LiveRun> {
  readonly parts: PartKeeper;
  readonly run: LiveRun;
  /** The part that it stands in. */
  readonly scope: Scope;
  readonly step: Step;
  /** The branch as it was when it came. */
  slots: Slots;
  readonly input: Input;
  seen: Seen | null = null;
  /** Its own parts that are not over. */
  readonly scopes = new Set<Scope>();

  constructor(parts: PartKeeper, run: LiveRun, step: Step, slots: Slots, input: Input) {
    super();
    this.parts = parts;
    this.run = run;
    this.scope = slots[0] as Scope; // cast: the first slot of a flow with control blocks
    this.step = step;
    this.slots = slots;
    this.input = input;
  }

  abstract begin(): void;
  /** One of its parts is over. */
  abstract ended(scope: Scope): void;

  /** The part that it stands in was closed; its own parts have been, and end by themselves. */
  cancelled(): void {
    if (this.scopes.size === 0) this.parts.gone(this);
  }

  /** Whether a branch that fails in one of its parts is merely left out. */
  tolerates(_failure: RunFailure): boolean {
    return false;
  }

  /** A number of its inputs. */
  protected number(name: string): number {
    return Number(this.input[name] ?? 0);
  }

  /** Listens for as long as the block is not left. */
  protected listen<T>(source$: Observable<T>, next: (value: T) => void): void {
    this.parts.listen(this, source$, next);
  }

  /** Goes on after so many milliseconds; without a clock, at once. */
  protected after(milliseconds: number, next: () => void): void {
    const { clock } = this.parts.ports;
    if (clock === undefined) next();
    else this.listen(clock.timer(milliseconds), next);
  }
}

/** A control block that has called a flow. */
export interface Caller extends Frame {
  /** The flow that it called has ended. */
  answered(status: RunStatus, error: RunFailure | undefined): void;
}
