import ts from 'typescript';
import { isProof } from '../../workspace/files.ts';
import { nodesOf, type Source, type SourceRule } from './source-rule.ts';

const mayDefault = (path: string): boolean =>
  /\.(config|stories)\.ts$/.test(path) || path.includes('/.storybook/');

const hasModifier = (node: ts.Node, kind: ts.SyntaxKind): boolean =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node) ?? []).some((modifier) => modifier.kind === kind);

const isDefault = (node: ts.Node): node is ts.Node =>
  ts.isExportAssignment(node) ||
  (hasModifier(node, ts.SyntaxKind.ExportKeyword) &&
    hasModifier(node, ts.SyntaxKind.DefaultKeyword)) ||
  (ts.isExportSpecifier(node) && node.name.text === 'default');

/** Only names leave a module, so that one word finds every use. */
export const namedExports: SourceRule = {
  name: 'named-exports',
  check: (source) => [
    ...(mayDefault(source.path) ? [] : nodesOf(source, isDefault)).map((at) => ({
      at,
      message: 'Export it by name; only configs and stories have a default export.',
    })),
    ...nodesOf(source, ts.isExportDeclaration)
      .filter(
        ({ exportClause }) => exportClause === undefined || ts.isNamespaceExport(exportClause),
      )
      .map((at) => ({ at, message: 'List what leaves: `export *` hides what the door opens to.' })),
  ],
};

const isValue = (node: ts.Statement): boolean =>
  ts.isFunctionDeclaration(node) || ts.isVariableStatement(node) || ts.isClassDeclaration(node);

const isDocumented = (node: ts.Statement, source: Source): boolean =>
  /^\s*\/\*\*/.test(source.text.slice(node.getFullStart(), node.getStart(source.tree))) ||
  source.text.slice(node.getFullStart(), node.getStart(source.tree)).includes('/**');

/** A signature of an overloaded function carries the comment for all. */
const isOverloadTail = (node: ts.Statement, statements: ts.NodeArray<ts.Statement>): boolean => {
  const before = statements[statements.indexOf(node) - 1];
  return (
    ts.isFunctionDeclaration(node) &&
    before !== undefined &&
    ts.isFunctionDeclaration(before) &&
    before.name?.text === node.name?.text
  );
};

/** Every exported value says in one sentence what it is for. */
export const docComments: SourceRule = {
  name: 'doc-comments',
  check: (source) => {
    if (isProof(source.path) || mayDefault(source.path)) return [];
    if (source.path.endsWith('.styles.ts')) return [];
    const { statements } = source.tree;
    return statements
      .filter((node) => isValue(node) && hasModifier(node, ts.SyntaxKind.ExportKeyword))
      .filter((node) => !isDocumented(node, source) && !isOverloadTail(node, statements))
      .map((at) => ({ at, message: 'Say in a doc comment, in one sentence, what it is for.' }));
  },
};
