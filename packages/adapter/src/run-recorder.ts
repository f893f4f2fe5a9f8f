import type { RunReport } from '@offhook/client';
import type { ClockPort, TraceEntry } from '@offhook/contract';
import type { AdapterNews, AdapterRun, EndedRun } from './adapter-news.ts';

/** A flow version whose runs are recorded. */
export interface Recorded {
  readonly flowId: string;
  readonly version: number;
  readonly name: string;
  /** Whether each run is logged with all its values. */
  readonly debug?: boolean | undefined;
  /** Which flow version a flow is that this one calls, by its name: its runs are its own. */
  readonly called?: (name: string) => Omit<Recorded, 'mask' | 'called'> | undefined;
  /** Takes out of a run's entries what must not leave the desktop. */
  readonly mask: (trace: readonly TraceEntry[]) => readonly TraceEntry[];
}

export interface RecorderOptions {
  readonly clock: ClockPort;
  readonly tell: (news: AdapterNews) => void;
  /** Takes the report of each run that is over. */
  readonly report: (report: RunReport) => void;
  /** Takes each run of a flow that is being debugged. */
  readonly log?: (run: EndedRun, trace: readonly TraceEntry[]) => void;
  /** Makes ids of runs that differ from those of every other page. */
  readonly runId: (run: number) => string;
  /** Traces longer than this stay here. */
  readonly traceLimit?: number;
}

type Entry<T extends TraceEntry['type']> = Extract<TraceEntry, { type: T }>;

interface Recording {
  readonly flow: Recorded;
  readonly run: AdapterRun;
  readonly startedAt: number;
  readonly trace: TraceEntry[];
}

const instant = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** Numbers the runs of all flows, tells their traces, and makes a report of each that ends. */
export class RunRecorder {
  readonly #options: RecorderOptions;
  #count = 0;

  constructor(options: RecorderOptions) {
    this.#options = options;
  }

  /** Answers where a composition of this flow version writes its trace. */
  recordingOf(flow: Recorded): (entry: TraceEntry) => void {
    const recordings = new Map<number, Recording>();
    return (entry) => {
      if (entry.type === 'run') recordings.set(entry.run, this.#begin(flow, entry));
      const recording = recordings.get(entry.run);
      if (recording === undefined) return;
      const { run } = recording;
      const line: TraceEntry = { ...entry, run: run.run };
      const at = this.#options.clock.now();
      recording.trace.push(line);
      this.#options.tell({
        type: 'trace',
        trace: { at, flowId: flow.flowId, version: flow.version, entry: line },
      });
      if (entry.type === 'run') this.#options.tell({ type: 'run-started', run });
      if (entry.type !== 'end') return;
      recordings.delete(entry.run);
      const ended = this.#end(recording, entry, at);
      if (flow.debug) this.#options.log?.(ended, recording.trace);
    };
  }

  #begin(caller: Recorded, entry: Entry<'run'>): Recording {
    const isCalled = entry.flow !== caller.name;
    const flow = { ...caller, ...(isCalled && caller.called?.(entry.flow)) };
    const { flowId, version, name } = flow;
    this.#count += 1;
    const { trigger, contactId } = entry;
    const run: AdapterRun = {
      run: this.#count,
      flow: name,
      flowId,
      version,
      trigger,
      ...(contactId !== undefined && { contactId }),
    };
    return { flow, run, startedAt: this.#options.clock.now(), trace: [] };
  }

  #end(recording: Recording, { status, error }: Entry<'end'>, at: number): EndedRun {
    const { tell, report } = this.#options;
    const ended: EndedRun = { ...recording.run, status, ...(error && { error }) };
    tell({ type: 'run-ended', run: ended });
    report(this.#reportOf(recording, at));
    return ended;
  }

  /** What leaves the desktop of a run: masked, and without a trace that is too long. */
  #reportOf({ flow, run, startedAt, trace }: Recording, at: number): RunReport {
    const { runId, traceLimit = 1000 } = this.#options;
    const masked = flow.mask(trace);
    const end = masked.find((entry) => entry.type === 'end');
    return {
      runId: runId(run.run),
      flowId: run.flowId,
      version: run.version,
      trigger: run.trigger,
      ...(run.contactId !== undefined && { contactId: run.contactId }),
      status: end?.status ?? 'completed',
      startedAt: instant(startedAt),
      endedAt: instant(at),
      ...(end?.error && { error: { ...end.error } }),
      ...(trace.length <= traceLimit && { trace: masked }),
    };
  }
}
