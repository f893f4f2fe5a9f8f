import ts from 'typescript';
import { isProof } from '../../workspace/files.ts';
import { nodesOf, type SourceRule } from './source-rule.ts';

/** Importing a class registers nothing: a package's elements register in its `define` alone. */
export const registration: SourceRule = {
  name: 'registration',
  check: (source) => {
    if (!source.path.startsWith('packages/') || isProof(source.path)) return [];
    if (source.path.endsWith('/define.ts')) return [];
    const message = 'Register elements in src/define.ts, so that an import has no side effect.';
    return nodesOf(source, ts.isCallExpression)
      .filter(({ expression }) =>
        /^(customElements\.define|customElement)$/.test(expression.getText()),
      )
      .map((at) => ({ at, message }));
  },
};
