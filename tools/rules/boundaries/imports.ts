import { posix } from 'node:path';
import ts from 'typescript';

/** One import, export-from, dynamic import or type import of a file. */
export interface Import {
  readonly from: string;
  /** Counts from 1. */
  readonly line: number;
  readonly specifier: string;
}

const lineOf = (text: string, position: number): number =>
  text.slice(0, position).split('\n').length;

/** All imports of a file, those of types too. */
export const importsOf = (path: string, text: string): readonly Import[] =>
  ts.preProcessFile(text, true, false).importedFiles.map(({ fileName, pos }) => ({
    from: path,
    line: lineOf(text, pos),
    specifier: fileName.replace(/\?.*$/, ''),
  }));

/** The file that a relative import names; undefined for one by package name. */
export const relativeTarget = ({ from, specifier }: Import): string | undefined =>
  specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : undefined;
