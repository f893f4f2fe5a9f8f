import type { RunEntry, TraceEntry } from '@offhook/contract';
import { comparedValue } from './compared-value.ts';

/** What a run did, as far as two hosts can be held to the same: its path, what it asked of which port, and its end. */
export interface Outline {
  readonly trigger: string;
  /** `find success`, or `contact.clear {}` for a call with what was asked, and `!` and its code where it failed. */
  readonly did: readonly string[];
  readonly status: string;
}

const lineOf = (entry: TraceEntry): readonly string[] => {
  if (entry.type === 'step') return [`${entry.node} ${entry.socket}`];
  if (entry.type !== 'call') return [];
  const asked = JSON.stringify(comparedValue(entry.args));
  return [`${entry.port}.${entry.method} ${asked}${entry.error ? ` ! ${entry.error.code}` : ''}`];
};

/** The library of a softphone tells a refresh with every change, a scenario only some: a run that it starts counts where it asks something of a port. */
const counts = ({ trigger }: RunEntry, own: readonly TraceEntry[]): boolean =>
  !trigger.endsWith('.onRefresh') || own.some(({ type }) => type === 'call');

/** The outlines of the runs in a trace, in the order in which they began. Times, ids and the hosts' own values are left out, and runs by which a refresh did nothing. */
export const outlinesOf = (trace: readonly TraceEntry[]): readonly Outline[] =>
  trace
    .filter((entry) => entry.type === 'run')
    .flatMap((began) => {
      const { run, trigger } = began;
      const own = trace.filter((entry) => entry.run === run);
      if (!counts(began, own)) return [];
      const end = own.find((entry) => entry.type === 'end');
      return { trigger, did: own.flatMap(lineOf), status: end?.status ?? 'open' };
    });
