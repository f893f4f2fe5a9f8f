import type { Database } from '../database/tables.ts';
import { pruneRuns } from './runs.ts';

/** Milliseconds between two looks at what is too old. */
const hour = 3_600_000;

/** Removes reports of runs that are older than so many days, now and each hour; 0 removes none. Answers how to stop. */
export const keepPruning = (
  db: Database,
  days: number,
  report: (sentence: string) => void,
): (() => Promise<void>) => {
  if (days === 0) return async () => undefined;
  const prune = (): Promise<unknown> =>
    pruneRuns(db, days).catch((error: unknown) =>
      report(`Runs older than ${days} days could not be removed: ${String(error)}`),
    );
  let last = prune();
  const timer = setInterval(() => {
    last = prune();
  }, hour);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await last;
  };
};
