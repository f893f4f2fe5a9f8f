import type { RunReport } from '@offhook/client';
import type { JsonRecord, RunEntry, Runner, RunnerRefusal, RunRecord } from '@offhook/contract';
import { scenarioFrom } from '@offhook/rehearsal';
import type { Subscription } from 'rxjs';

/** What became of a rehearsal: it plays, it ended, or it was refused. */
export type Rehearsed =
  | { readonly type: 'playing' }
  | { readonly type: 'ended'; readonly run: RunRecord }
  | RunnerRefusal
  | { readonly type: 'broken'; readonly message: string };

const plain = (value: object): JsonRecord => JSON.parse(JSON.stringify(value));

/** How the run of a report began; undefined where its trace was not reported. */
export const begunIn = ({ trace }: RunReport): RunEntry | undefined =>
  trace?.find((entry) => entry.type === 'run') as RunEntry | undefined; // cast: the wire's shape, but for members that may be undefined there

/** The event of a past run as a scenario; undefined where its trace was not reported. */
export const scenarioOf = (report: RunReport): JsonRecord | undefined => {
  const begun = begunIn(report);
  return begun && plain(scenarioFrom(begun));
};

/** Plays a flow's draft on the event of a past run and tells its first run; ends with the subscription. */
export const rehearseRun = (
  runner: Runner,
  draft: object,
  entry: RunEntry,
  tell: (rehearsed: Rehearsed) => void,
): Subscription => {
  tell({ type: 'playing' });
  const flow = plain(draft);
  // The draft may have been given other triggers since; it is rehearsed on this event all the same.
  const [source = '', event = ''] = entry.trigger.split('.');
  return runner
    .rehearse({
      flow: { ...flow, triggers: [{ source, event }] },
      scenario: plain(scenarioFrom(entry)),
    })
    .subscribe({
      next: (news) => {
        // Flows that it calls run, and end, as runs of their own.
        if (news.type === 'refused' || (news.type === 'ended' && news.run.run === 1)) tell(news);
      },
      error: (error: unknown) => tell({ type: 'broken', message: String(error) }),
    });
};
