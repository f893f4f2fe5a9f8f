import type { Problem } from '@offhook/flow';
import { problemSentence } from '../words/flow-words.ts';
import type { Words } from '../words/words.ts';

/** The gravest problem of each node, as people read it. */
export const worstByNode = (
  problems: readonly Problem[],
  words: Words,
): ReadonlyMap<string, Pick<Problem, 'severity' | 'message'>> => {
  const worst = new Map<string, Pick<Problem, 'severity' | 'message'>>();
  for (const problem of problems) {
    const { node, severity } = problem;
    if (node === undefined) continue;
    const known = worst.get(node);
    if (known === undefined || (known.severity === 'warning' && severity === 'error')) {
      worst.set(node, { severity, message: problemSentence(problem, words) });
    }
  }
  return worst;
};
