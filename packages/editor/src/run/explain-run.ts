import type { RunRecord } from '@offhook/contract';
import type { ViewWords } from '../words/view-words.ts';

/** Why a run did not end well, and what to do; undefined where it did. */
export const explainRun = (
  { status, error, node }: RunRecord,
  { run }: ViewWords,
  nameOf: (node: string) => string,
): string | undefined => {
  if (status === 'completed') return undefined;
  if (status !== 'failed') return run.explain[status];
  const where = error?.node ?? node;
  const message = error?.message ?? '';
  const what =
    where === undefined
      ? run.explain.failedAnywhere(message)
      : run.explain.failed(nameOf(where), message);
  const advice: Readonly<Record<string, string>> = run.advice;
  const code = error?.code ?? 'other';
  return `${what} ${(Object.hasOwn(advice, code) ? advice[code] : undefined) ?? run.advice.other}`;
};
