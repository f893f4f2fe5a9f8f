import type { Problem } from '@offhook/flow';

/** The gravest problem of each node. */
export const worstByNode = (
  problems: readonly Problem[],
): ReadonlyMap<string, Pick<Problem, 'severity' | 'message'>> => {
  const worst = new Map<string, Pick<Problem, 'severity' | 'message'>>();
  for (const { node, severity, message } of problems) {
    if (node === undefined) continue;
    const known = worst.get(node);
    if (known === undefined || (known.severity === 'warning' && severity === 'error')) {
      worst.set(node, { severity, message });
    }
  }
  return worst;
};
