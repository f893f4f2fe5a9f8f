import type { Problem } from '@offhook/flow';
import { problemSentence } from '../words/flow-words.ts';
import type { Words } from '../words/words.ts';

type Worst = ReadonlyMap<string, Pick<Problem, 'severity' | 'message'>>;

const told = new WeakMap<readonly Problem[], { readonly words: Words; readonly worst: Worst }>();

/** The gravest problem of each node, as people read it; the same map for the same problems. */
export const worstByNode = (problems: readonly Problem[], words: Words): Worst => {
  const known = told.get(problems);
  if (known?.words === words) return known.worst;
  const worst = worstOf(problems, words);
  told.set(problems, { words, worst });
  return worst;
};

const worstOf = (problems: readonly Problem[], words: Words): Worst => {
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
