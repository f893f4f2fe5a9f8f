import type {
  CallEntry,
  EndEntry,
  Recorded,
  RunEntry,
  RunRecord,
  StepEntry,
  TraceEntry,
} from '@offhook/contract';

interface Recording {
  readonly begun: RunEntry;
  readonly steps: Recorded<StepEntry>[];
  readonly calls: Recorded<CallEntry>[];
}

const without = <E extends StepEntry | CallEntry>({ type: _type, run: _run, ...rest }: E) =>
  rest as Recorded<E>; // cast: the two members are the ones left out

const recordOf = (
  { begun, steps, calls }: Recording,
  { t, status, node, error }: EndEntry,
): RunRecord => {
  const { type: _type, t: began, ...who } = begun;
  return {
    offhookRun: 1,
    ...who,
    began,
    ended: t,
    status,
    ...(node !== undefined && { node }),
    ...(error !== undefined && { error }),
    steps,
    calls,
  };
};

/** Makes a writer of trace entries that tells each run as one record when it ends. */
export const recordRuns = (tell: (run: RunRecord) => void): ((entry: TraceEntry) => void) => {
  const recordings = new Map<number, Recording>();
  return (entry) => {
    if (entry.type === 'run') {
      recordings.set(entry.run, { begun: entry, steps: [], calls: [] });
      return;
    }
    const recording = recordings.get(entry.run);
    if (recording === undefined) return;
    if (entry.type === 'step') recording.steps.push(without(entry));
    else if (entry.type === 'call') recording.calls.push(without(entry));
    else {
      recordings.delete(entry.run);
      tell(recordOf(recording, entry));
    }
  };
};
