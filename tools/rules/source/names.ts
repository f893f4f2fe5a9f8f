import { basename } from 'node:path';
import ts from 'typescript';
import { isProof } from '../../workspace/files.ts';
import { layerOf } from '../../workspace/packages.ts';
import type { Remark, Source, SourceRule } from './source-rule.ts';

const forbidden = new Set([
  'util',
  'utils',
  'helper',
  'helpers',
  'common',
  'misc',
  'manager',
  'service',
  'base',
  'data',
  'info',
  'handle',
  'handler',
  'new',
  'v2',
  'piece',
  'pin',
  'job',
]);
const folders = new Set(['shared', 'common', 'util', 'utils', 'helper', 'helpers', 'misc', 'lib']);

/** Words that vendors, browsers and the pages' own titles chose: there the word is the thing's name. */
const given =
  /AppViewInfo|[sS]erviceWorker|DataTransfer|FormData|[dD]ata-?[pP]anel|dataset|[nN]ew-?([rR]ecord|[fF]low)/;

/** Names of units and ports are the trade's and the legacy product's. */
const isLegacyPlace = (path: string): boolean =>
  ['action', 'source', 'import-cti', 'host', 'catalog'].includes(layerOf(path) ?? '') ||
  path.startsWith('packages/contract/src/ports/');

const wordsOf = (name: string): readonly string[] =>
  name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);

/** An operating system's process is a thing; to process is to do something or other. */
const emptyWord = (name: string): string | undefined =>
  given.test(name)
    ? undefined
    : wordsOf(name).find(
        (word, place) => forbidden.has(word) || (word === 'process' && place === 0),
      );

const isNamed = (
  node: ts.Statement,
): node is
  | ts.ClassDeclaration
  | ts.FunctionDeclaration
  | ts.InterfaceDeclaration
  | ts.TypeAliasDeclaration =>
  ts.isClassDeclaration(node) ||
  ts.isFunctionDeclaration(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node);

const declaredNames = (statement: ts.Statement): readonly ts.Node[] => {
  if (isNamed(statement)) return statement.name === undefined ? [] : [statement.name];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.map(({ name }) => name).filter(ts.isIdentifier);
};

const pathRemarks = (path: string): readonly Remark[] => {
  const parts = path.split('/');
  const folder = parts.slice(0, -1).find((part) => folders.has(part));
  const word = isLegacyPlace(path) ? undefined : emptyWord(basename(path).replace(/\..*$/, ''));
  const kebab = /^(\.?[a-z0-9]+(-[a-z0-9]+)*)(\.[a-z0-9-]+)*$/.test(basename(path));
  return [
    ...(folder === undefined
      ? []
      : [{ message: `A folder "${folder}" has no idea of its own; name the idea.` }]),
    ...(word === undefined
      ? []
      : [{ message: `"${word}" says nothing in a file's name; say what it does.` }]),
    ...(kebab ? [] : [{ message: 'Name files in kebab-case.' }]),
  ];
};

const nameRemarks = (source: Source): readonly Remark[] =>
  source.tree.statements.flatMap(declaredNames).flatMap((at): Remark[] => {
    const word = emptyWord(at.getText());
    return word === undefined
      ? []
      : [{ at, message: `"${word}" says nothing in a name; say what it is.` }];
  });

/** Names say what a thing is, in the words of the glossary. */
export const names: SourceRule = {
  name: 'names',
  check: (source) => [
    ...pathRemarks(source.path),
    ...(isLegacyPlace(source.path) || isProof(source.path) ? [] : nameRemarks(source)),
  ],
};
