import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** A name that leaves by a door, and the declarations that stand behind it. */
export interface Exported {
  readonly name: string;
  readonly declarations: readonly string[];
}

interface Module {
  readonly path: string;
  readonly tree: ts.SourceFile;
}

const read = (path: string): Module => ({
  path,
  tree: ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true),
});

const modulePath = (from: string, specifier: ts.Expression): string | undefined => {
  if (!ts.isStringLiteral(specifier) || !specifier.text.startsWith('.')) return undefined;
  const path = join(dirname(from), specifier.text.replace(/\.(js|ts)$/, '.d.ts'));
  return existsSync(path) ? path : undefined;
};

const declares = (node: ts.Statement, name: string): boolean => {
  if (ts.isVariableStatement(node)) {
    return node.declarationList.declarations.some((each) => each.name.getText() === name);
  }
  return 'name' in node && (node as ts.DeclarationStatement).name?.getText() === name; // cast: statements with a name are declarations
};

const named = (elements: Iterable<ts.ImportOrExportSpecifier>, name: string) =>
  [...elements].find((each) => each.name.text === name);

/** Where an imported or re-exported name comes from; undefined where the module declares it itself. */
const originOf = ({ path, tree }: Module, name: string) => {
  for (const node of tree.statements) {
    const isExport = ts.isExportDeclaration(node);
    if (!isExport && !ts.isImportDeclaration(node)) continue;
    const clause = isExport ? node.exportClause : node.importClause?.namedBindings;
    if (clause === undefined || node.moduleSpecifier === undefined) continue;
    if (!ts.isNamedExports(clause) && !ts.isNamedImports(clause)) continue;
    const element = named(clause.elements, name);
    const from = modulePath(path, node.moduleSpecifier);
    if (element !== undefined && from !== undefined) {
      return { path: from, name: (element.propertyName ?? element.name).text };
    }
  }
  return undefined;
};

const withoutPrivate = (declaration: string): string =>
  declaration.replaceAll(/^ +(static )?(private|protected|#).*;\n/gm, '');

const declarationsOf = (module: Module, name: string): readonly string[] => {
  const origin = originOf(module, name);
  if (origin !== undefined) return declarationsOf(read(origin.path), origin.name);
  return module.tree.statements
    .filter((node) => declares(node, name))
    .map((node) => withoutPrivate(node.getText()));
};

const isExportedHere = (node: ts.Statement): boolean =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

const declaredNames = (node: ts.Statement): readonly string[] => {
  if (!isExportedHere(node)) return [];
  if (ts.isVariableStatement(node)) {
    return node.declarationList.declarations.map(({ name }) => name.getText());
  }
  const { name } = node as ts.DeclarationStatement; // cast: what else is exported has a name
  return name === undefined ? [] : [name.getText()];
};

const exportedNames = ({ tree }: Module): readonly string[] =>
  tree.statements.flatMap((node) => {
    const clause = ts.isExportDeclaration(node) ? node.exportClause : undefined;
    return clause !== undefined && ts.isNamedExports(clause)
      ? clause.elements.map(({ name }) => name.text)
      : declaredNames(node);
  });

/** What leaves by a door, read from its declaration file; sorted by name. */
export const exportedBy = (door: string): readonly Exported[] => {
  const module = read(door);
  return [...new Set(exportedNames(module))]
    .sort()
    .map((name) => ({ name, declarations: declarationsOf(module, name) }));
};
