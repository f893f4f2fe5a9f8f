import type { ClockPort, Json, JsonRecord, TraceEntry } from '@offhook/contract';
import { jsonCopy } from './json-copy.ts';
import type { CallReport, RunObserver, StepReport } from './observe.ts';
import type { Run } from './run.ts';

/** What a trace needs to know. */
export interface TraceOptions {
  /** Whose time the trace tells; it begins now. */
  readonly clock: Pick<ClockPort, 'now'>;
  /** What flows without a name are called: their file's name. */
  readonly flow?: string | undefined;
  /** Also tells inputs as bound and when each step began. */
  readonly detailed?: boolean | undefined;
}

type Untold<T> = T extends TraceEntry ? Omit<T, 't' | 'run'> : never;
type Line = Untold<TraceEntry>;

const json = (value: unknown): Json => jsonCopy(value) ?? null;

const begun = (run: Run, file: string): Line => {
  const { source, event, contact } = run.trigger;
  return {
    type: 'run',
    flow: run.flow || file,
    trigger: `${source}.${event}`,
    ...(contact !== undefined && { contactId: contact.contactId }),
  };
};

const left = ({ node, action, socket, output, within }: StepReport): Line => ({
  type: 'step',
  node,
  action,
  socket,
  output: json(output),
  ...(within !== undefined && within.length > 0 && { within }),
});

/** What only a detailed trace tells of the event. */
const eventOf = ({ trigger: { payload, contact } }: Run) => ({
  payload: json(payload) as JsonRecord, // cast: a payload is a record
  ...(contact !== undefined && { contact: json(contact) as JsonRecord }), // cast: a contact is a record
});

/** What only a detailed trace tells of a step. */
const detailOf = ({ inputs, began }: StepReport, traceBegan: number) => ({
  ...(inputs !== undefined && { inputs: json(inputs) as JsonRecord }), // cast: inputs are a record
  ...(began !== undefined && { began: began - traceBegan }),
});

const called = ({ node, port, method, args, result, error }: CallReport): Line => ({
  type: 'call',
  node,
  port,
  method,
  args: json(args),
  ...(result !== undefined && { result: json(result) }),
  ...(error !== undefined && { error }),
});

const ended = ({ status, node, error }: Run): Line => ({
  type: 'end',
  status,
  ...(node !== undefined && { node }),
  ...(error !== undefined && { error }),
});

/** Writes a trace, line by line. Several flows may share it: its runs are numbered from 1 across all of them. */
export const traceTo = (
  write: (entry: TraceEntry) => void,
  { clock, flow = '', detailed = false }: TraceOptions,
): RunObserver => {
  const began = clock.now();
  const numbers = new WeakMap<Run, number>();
  let count = 0;
  const numberOf = (run: Run): number => {
    const known = numbers.get(run);
    if (known !== undefined) return known;
    count++;
    numbers.set(run, count);
    return count;
  };
  const tell = (run: Run, { type, ...rest }: Line): void => {
    const line = { t: clock.now() - began, type, run: numberOf(run), ...rest };
    write(line as TraceEntry); // cast: a line with the two members that it lacked
  };
  return {
    run: (run) => tell(run, detailed ? { ...begun(run, flow), ...eventOf(run) } : begun(run, flow)),
    step: (run, step) =>
      tell(run, detailed ? { ...left(step), ...detailOf(step, began) } : left(step)),
    call: (run, call) => tell(run, called(call)),
    end: (run) => tell(run, ended(run)),
  };
};
