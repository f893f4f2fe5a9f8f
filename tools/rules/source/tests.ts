import ts from 'typescript';
import { nodesOf, type SourceRule } from './source-rule.ts';

const off = /^(it|test|describe)\.(skip|only|todo|fails)\b/;

/** Every test runs, and each can fail. */
export const honestTests: SourceRule = {
  name: 'honest-tests',
  check: (source) => {
    if (!source.path.endsWith('.test.ts')) return [];
    return nodesOf(source, ts.isCallExpression).flatMap((at) => {
      const text = at.getText();
      if (off.test(text)) return [{ at, message: 'Mend the test or remove it; none is left out.' }];
      return /^expect\((true|1)\)\.to/.test(text)
        ? [{ at, message: 'This can never fail; assert what the title says.' }]
        : [];
    });
  },
};
