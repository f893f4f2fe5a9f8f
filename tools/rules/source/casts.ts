import ts from 'typescript';
import { lineAt, nodesOf, type Source, type SourceRule } from './source-rule.ts';

const isConst = ({ type }: ts.AsExpression): boolean =>
  ts.isTypeReferenceNode(type) && type.typeName.getText() === 'const';

const statementOf = (node: ts.Node): ts.Node =>
  ts.isStatement(node) || ts.isClassElement(node) || ts.isPropertyAssignment(node)
    ? node
    : statementOf(node.parent);

const isExplained = (source: Source, node: ts.AsExpression): boolean => {
  const first = lineAt(source, node.expression.end);
  const last = lineAt(source, node.end);
  const end = lineAt(source, statementOf(node).end);
  // The formatter may push a trailing comment to the end of a short statement.
  const reach = end - last <= 2 ? end : last;
  const above = source.lines[first - 1]?.trim() ?? '';
  return (
    /^\/\/ cast: \S/.test(above) ||
    source.lines.slice(first, reach + 1).some((line) => /\/\/ cast: \S/.test(line))
  );
};

/** Asks for the reason of every cast; `as const` and `satisfies` are free. */
export const casts: SourceRule = {
  name: 'casts',
  check: (source) => [
    ...nodesOf(source, ts.isAsExpression)
      .filter((node) => !isConst(node) && !isExplained(source, node))
      .map((node) => ({
        at: lineAt(source, node.type.getStart(source.tree)),
        message:
          'Say why the compiler cannot know this, in a trailing `// cast: why`; or let it know.',
      })),
    ...nodesOf(source, ts.isTypeAssertionExpression).map((at) => ({
      at,
      message: 'Write `as`, with its reason in a trailing `// cast: why`.',
    })),
  ],
};

const mayVary = ['packages/contract/', 'packages/testing/'];

/** Refuses `any` but for variance, in the contract and in what plays its examples. */
export const noAny: SourceRule = {
  name: 'any',
  check: (source) => {
    const isAny = (node: ts.Node): node is ts.KeywordTypeNode =>
      node.kind === ts.SyntaxKind.AnyKeyword;
    const variance = (line: number): boolean =>
      mayVary.some((folder) => source.path.startsWith(folder)) &&
      source.lines.slice(Math.max(0, line - 1), line + 1).some((text) => text.includes('variance'));
    return nodesOf(source, isAny)
      .filter((node) => !variance(lineAt(source, node.getStart(source.tree))))
      .map((at) => ({ at, message: 'Name the type, or take `unknown` and look.' }));
  },
};
