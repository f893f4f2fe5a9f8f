import ts from 'typescript';
import type { Remark, SourceRule } from './source-rule.ts';

const unfinished = /\b(TODO|FIXME|XXX)\b/;

const commentsOf = (text: string): readonly (readonly [start: number, text: string])[] => {
  const scanner = ts.createScanner(
    ts.ScriptTarget.Latest,
    false,
    ts.LanguageVariant.Standard,
    text,
  );
  const comments: [number, string][] = [];
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    const isComment =
      kind === ts.SyntaxKind.SingleLineCommentTrivia ||
      kind === ts.SyntaxKind.MultiLineCommentTrivia;
    if (isComment) comments.push([scanner.getTokenStart(), scanner.getTokenText()]);
  }
  return comments;
};

/** Work that is left has an issue, not only a comment. */
export const unfinishedWork: SourceRule = {
  name: 'unfinished',
  check: ({ text, tree }) =>
    commentsOf(text)
      .filter(([, comment]) => unfinished.test(comment) && !/#\d+/.test(comment))
      .map(
        ([start]): Remark => ({
          at: tree.getLineAndCharacterOfPosition(start).line,
          message: 'Name the issue (#123) that will finish this, or finish it.',
        }),
      ),
};

const silencer = /@ts-(ignore|nocheck)|(eslint|oxlint)-disable|biome-ignore/;

/** A check that is silenced says why. */
export const silencedChecks: SourceRule = {
  name: 'silenced-checks',
  check: ({ text, tree }) =>
    commentsOf(text)
      .filter(([, comment]) => silencer.test(comment) && !/(--|: )\s*\w/.test(comment))
      .map(
        ([start]): Remark => ({
          at: tree.getLineAndCharacterOfPosition(start).line,
          message: 'Say after `--` why the check is wrong here.',
        }),
      ),
};
