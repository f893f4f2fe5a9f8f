import type { AdapterTrace } from '@offhook/adapter';
import type { RunFailure, RunStatus, TraceEntry } from '@offhook/contract';

type Entry<T extends TraceEntry['type']> = Extract<TraceEntry, { type: T }>;

/** A call to a port as the trace shows it. */
export type CallLine = Pick<Entry<'call'>, 'port' | 'method' | 'args' | 'result' | 'error'>;

/** One block's turn in a run; without a socket it never finished. */
export interface StepLine {
  readonly node: string;
  readonly action?: string;
  readonly socket?: string;
  readonly output?: unknown;
  readonly calls: readonly CallLine[];
}

/** One run as the list shows it. */
export interface RunLine {
  readonly run: number;
  readonly flow: string;
  readonly trigger: string;
  readonly contactId?: string | undefined;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly endedAt?: number;
  /** Absent while it runs. */
  readonly status?: RunStatus;
  readonly error?: RunFailure | undefined;
  readonly steps: readonly StepLine[];
  /** Calls whose step has not come yet, by node. */
  readonly open: Readonly<Record<string, readonly CallLine[]>>;
}

const without = <T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));

const begun = (entry: Entry<'run'>, at: number): RunLine => ({
  run: entry.run,
  flow: entry.flow,
  trigger: entry.trigger,
  contactId: entry.contactId,
  startedAt: at,
  steps: [],
  open: {},
});

const stepped = (run: RunLine, entry: Entry<'step'>): RunLine => {
  const { node, action, socket, output } = entry;
  const calls = run.open[node] ?? [];
  const step = { node, action, socket, output, calls };
  return { ...run, steps: [...run.steps, step], open: without(run.open, node) };
};

const called = (
  run: RunLine,
  { node, port, method, args, result, error }: Entry<'call'>,
): RunLine => {
  const call: CallLine = {
    port,
    method,
    args,
    ...(result !== undefined && { result }),
    ...(error && { error }),
  };
  return { ...run, open: { ...run.open, [node]: [...(run.open[node] ?? []), call] } };
};

const ended = (run: RunLine, entry: Entry<'end'>, at: number): RunLine => ({
  ...run,
  status: entry.status,
  error: entry.error,
  endedAt: at,
  steps: [...run.steps, ...Object.entries(run.open).map(([node, calls]) => ({ node, calls }))],
  open: {},
});

const change = (run: RunLine, { entry, at }: AdapterTrace): RunLine => {
  if (entry.type === 'step') return stepped(run, entry);
  if (entry.type === 'call') return called(run, entry);
  return entry.type === 'end' ? ended(run, entry, at) : run;
};

/** The runs after one more line of the trace, the newest first; the oldest give way beyond `limit`. */
export const withTrace = (
  runs: readonly RunLine[],
  trace: AdapterTrace,
  limit = 200,
): readonly RunLine[] => {
  const { entry, at } = trace;
  if (entry.type === 'run') return [begun(entry, at), ...runs].slice(0, limit);
  return runs.map((run) => (run.run === entry.run ? change(run, trace) : run));
};
