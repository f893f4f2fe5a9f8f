import {
  ActionError,
  type Caused,
  type Failing,
  type Host,
  type Json,
  type Round,
} from '@offhook/contract';
import type { Run } from './run.ts';

/** A step that left its block. */
export interface StepReport {
  readonly node: string;
  /** The id of the block's action. */
  readonly action: string;
  readonly socket: string;
  readonly output: unknown;
  /** The inputs as bound; absent where the block has none. */
  readonly inputs?: unknown;
  /** The clock's time at which the run reached the block. */
  readonly began?: number;
  /** The rounds of control blocks around the step, the outermost first. */
  readonly within?: readonly Round[];
}

/** A call of a lent port; without result and error it was never answered. */
export interface CallReport {
  readonly node: string;
  readonly port: string;
  readonly method: string;
  readonly args: unknown;
  /** The first answer; `null` where the port answered nothing. */
  readonly result?: unknown;
  readonly error?: Caused;
}

/** Something that went wrong in code, not in the world: for the person who wrote that code. */
export interface Bug {
  /** `bug`, `island-restarted`, `teardown`, `observer`, `source`, … */
  readonly code: string;
  readonly message: string;
  readonly flow?: string;
  readonly node?: string;
  /** The run that it ended or touched. */
  readonly run?: Run;
  /** What the block was given. */
  readonly inputs?: unknown;
  readonly cause: unknown;
}

/** Follows runs as they happen. What it throws harms no run. The same `Run` is handed to all its callbacks. */
export interface RunObserver {
  run?(run: Run): void;
  step?(run: Run, step: StepReport): void;
  /** Where this is given, each call of a lent port is wrapped; otherwise none is. */
  call?(run: Run, call: CallReport): void;
  end?(run: Run): void;
  bug?(bug: Bug): void;
}

/** What an error says, whatever was thrown. */
export const messageOf = (error: unknown): string => {
  try {
    return error instanceof Error ? error.message : String(error);
  } catch {
    return 'The error has no text.';
  }
};

/** As many causes are told of one failure. */
const mostCauses = 5;

const failingOf = (cause: unknown): Failing => {
  const code = ActionError.is(cause) ? cause.code : cause instanceof Error ? cause.name : 'cause';
  return { code, message: messageOf(cause) };
};

/** What stood behind an error, the nearest first, as a member of its failure; nothing where nothing did. */
export const causesOf = (error: unknown): Pick<Caused, 'causes'> => {
  const causes: Failing[] = [];
  let at: unknown = error;
  while (at instanceof Error && at.cause !== undefined && causes.length < mostCauses) {
    at = at.cause;
    causes.push(failingOf(at));
  }
  return causes.length === 0 ? {} : { causes };
};

/** Tells the host's log of a bug; a host without one can not be told. */
export const logBug = (host: Host, bug: Bug): void => {
  const message: Json = {
    code: bug.code,
    message: bug.message,
    ...(bug.flow !== undefined && { flow: bug.flow }),
    ...(bug.node !== undefined && { node: bug.node }),
  };
  const unheard = (): void => undefined;
  try {
    // A log that fails has nobody left to tell.
    host.ports.log?.write({ level: 'error', message }).subscribe({ error: unheard });
  } catch {
    // As above: this one fails before it answers.
  }
};

/** An observer of which every callback exists and none throws. */
export interface SafeObserver {
  /** Whether anyone wants to know of calls; ports are wrapped only then. */
  readonly followsCalls: boolean;
  run(run: Run): void;
  step(run: Run, step: StepReport): void;
  call(run: Run, call: CallReport): void;
  end(run: Run): void;
}

/** Where bugs go: to the observer that asks for them, else to the host's log. */
export const bugReporter =
  (observer: RunObserver | undefined, host: Host) =>
  (bug: Bug): void => {
    if (observer?.bug === undefined) return logBug(host, bug);
    try {
      observer.bug(bug);
    } catch (cause) {
      logBug(host, bug);
      logBug(host, { code: 'observer', message: messageOf(cause), cause });
    }
  };

/** Wraps an observer so that its errors become bugs that are reported; null where nothing is observed. */
export const safeObserver = (
  observer: RunObserver | undefined,
  report: (bug: Bug) => void,
): SafeObserver | null => {
  if (observer === undefined) return null;
  const { run, step, call, end } = observer;
  if (!run && !step && !call && !end) return null;
  const safely = (tell: () => void): void => {
    try {
      tell();
    } catch (cause) {
      report({ code: 'observer', message: messageOf(cause), cause });
    }
  };
  return {
    followsCalls: call !== undefined,
    run: (seen) => safely(() => observer.run?.(seen)),
    step: (seen, left) => safely(() => observer.step?.(seen, left)),
    call: (seen, made) => safely(() => observer.call?.(seen, made)),
    end: (seen) => safely(() => observer.end?.(seen)),
  };
};
