import ts from 'typescript';
import { lineAt, nodesOf, type Source, type SourceRule } from './source-rule.ts';

const nothing = new Set(['undefined', 'null', '{}', 'void 0', 'noop', 'EMPTY', 'NEVER']);

const isEmptyBlock = (node: ts.Node): boolean => ts.isBlock(node) && node.statements.length === 0;

/** `() => undefined`, `() => {}`, `noop`: a function that lets an error vanish. */
const isSilent = (node: ts.Node | undefined): boolean => {
  if (node === undefined) return false;
  if (ts.isIdentifier(node)) return nothing.has(node.text);
  if (!ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) return false;
  if (isEmptyBlock(node.body)) return true;
  const body = ts.isParenthesizedExpression(node.body) ? node.body.expression : node.body;
  return nothing.has(body.getText());
};

const nameOfCall = ({ expression }: ts.CallExpression): string => {
  if (ts.isPropertyAccessExpression(expression)) return `.${expression.name.text}`;
  return ts.isIdentifier(expression) ? expression.text : '';
};

const swallows = new Set(['.catch', 'catchError']);

const places = (source: Source): readonly ts.Node[] => [
  ...nodesOf(source, ts.isCatchClause).filter(({ block }) => isEmptyBlock(block)),
  ...nodesOf(source, ts.isCallExpression).filter(
    (call) => swallows.has(nameOfCall(call)) && isSilent(call.arguments[0]),
  ),
  ...nodesOf(source, ts.isPropertyAssignment).filter(
    ({ name, initializer, parent }) =>
      name.getText() === 'error' &&
      isSilent(initializer) &&
      ts.isCallExpression(parent.parent) &&
      nameOfCall(parent.parent) === '.subscribe',
  ),
];

/** A comment beside it, or in the empty block, says why nobody need hear of it. */
const isExplained = (source: Source, node: ts.Node): boolean =>
  source.lines
    .slice(lineAt(source, node.getStart(source.tree)), lineAt(source, node.end) + 1)
    .some((line) => /\/\/ \S/.test(line));

/** No error disappears without a reason: it becomes a value, a report, or goes on. */
export const swallowedErrors: SourceRule = {
  name: 'swallowed-errors',
  check: (source) =>
    places(source)
      .filter((node) => !isExplained(source, node))
      .map((at) => ({
        at,
        message: 'The error vanishes; answer a value, report it, let it through, or say why not.',
      })),
};
