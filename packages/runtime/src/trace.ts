import type { ClockPort, Json, TraceEntry } from '@offhook/contract';
import { jsonCopy } from './json-copy.ts';
import type { RunObserver } from './observe.ts';
import type { Run } from './run.ts';

/** What a trace needs to know. */
export interface TraceOptions {
  /** Whose time the trace tells; it begins now. */
  readonly clock: Pick<ClockPort, 'now'>;
  /** What flows without a name are called: their file's name. */
  readonly flow?: string | undefined;
}

const json = (value: unknown): Json => jsonCopy(value) ?? null;

/** Writes a trace, line by line. Several flows may share it: its runs are numbered from 1 across all of them. */
export const traceTo = (
  write: (entry: TraceEntry) => void,
  { clock, flow = '' }: TraceOptions,
): RunObserver => {
  const began = clock.now();
  const numbers = new WeakMap<Run, number>();
  let count = 0;
  const at = () => clock.now() - began;
  const numberOf = (run: Run): number => {
    const known = numbers.get(run);
    if (known !== undefined) return known;
    count++;
    numbers.set(run, count);
    return count;
  };
  return {
    run: (run) => {
      const { source, event, contact } = run.trigger;
      write({
        t: at(),
        type: 'run',
        run: numberOf(run),
        flow: run.flow || flow,
        trigger: `${source}.${event}`,
        ...(contact !== undefined && { contactId: contact.contactId }),
      });
    },
    step: (run, { node, action, socket, output }) =>
      write({
        t: at(),
        type: 'step',
        run: numberOf(run),
        node,
        action,
        socket,
        output: json(output),
      }),
    call: (run, { node, port, method, args, result, error }) =>
      write({
        t: at(),
        type: 'call',
        run: numberOf(run),
        node,
        port,
        method,
        args: json(args),
        ...(result !== undefined && { result: json(result) }),
        ...(error !== undefined && { error }),
      }),
    end: (run) =>
      write({
        t: at(),
        type: 'end',
        run: numberOf(run),
        status: run.status,
        ...(run.node !== undefined && { node: run.node }),
        ...(run.error !== undefined && { error: run.error }),
      }),
  };
};
