import type { LogEntry } from '@offhook/host-simulated';
import { type RunLine, withTrace } from '../inspect/run-log.ts';
import type { SoftphoneNews } from '../softphone-news/softphone-news.ts';

/** What a desktop knows of the flows that run in its softphone page. */
export interface Inspected {
  readonly runs: readonly RunLine[];
  /** How many flows run; undefined before any release was heard of. */
  readonly flows: number | undefined;
  readonly logs: readonly LogEntry[];
}

/** Nothing was heard yet. */
export const nothingYet: Inspected = { runs: [], flows: undefined, logs: [] };

const mostLines = 500;

/** What is known once the softphone page told this. A page that begins anew counts its runs anew, so those before are over. */
export const inspectedAfter = (before: Inspected, news: SoftphoneNews): Inspected => {
  if (news.type === 'log')
    return { ...before, logs: [...before.logs, news.entry].slice(-mostLines) };
  if (news.type === 'release')
    return { ...before, flows: news.release.flows.filter(({ active }) => active).length };
  return { ...before, runs: withTrace(before.runs, news.trace) };
};
