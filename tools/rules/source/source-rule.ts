import ts from 'typescript';
import type { Finding } from '../finding.ts';

/** A source file as the rules read it. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly lines: readonly string[];
  readonly tree: ts.SourceFile;
}

/** What a rule says about one place; the node or the line tells where. */
export interface Remark {
  readonly at?: ts.Node | number;
  readonly message: string;
}

/** One rule of the house over one file. */
export interface SourceRule {
  readonly name: string;
  readonly check: (source: Source) => readonly Remark[];
}

/** Parses a file for the rules. */
export const parseSource = (path: string, text: string): Source => ({
  path,
  text,
  lines: text.split('\n'),
  tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true),
});

/** Calls back for a node and all below it, in the order of the text. */
export const visit = (node: ts.Node, each: (node: ts.Node) => void): void => {
  each(node);
  node.forEachChild((child) => visit(child, each));
};

/** All nodes of a file that a test picks. */
export const nodesOf = <T extends ts.Node>(
  { tree }: Source,
  picks: (node: ts.Node) => node is T,
): readonly T[] => {
  const found: T[] = [];
  visit(tree, (node) => {
    if (picks(node)) found.push(node);
  });
  return found;
};

/** The line on which a position lies, counted from 0. */
export const lineAt = ({ tree }: Source, position: number): number =>
  tree.getLineAndCharacterOfPosition(position).line;

/** Runs rules over a file. */
export const checkSource = (source: Source, rules: readonly SourceRule[]): readonly Finding[] =>
  rules.flatMap(({ name, check }) =>
    check(source).map(({ at, message }): Finding => {
      if (at === undefined) return { path: source.path, rule: name, message };
      const line = typeof at === 'number' ? at : lineAt(source, at.getStart(source.tree));
      return { path: source.path, line: line + 1, rule: name, message };
    }),
  );
