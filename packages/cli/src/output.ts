import { writeFileSync } from 'node:fs';

/** Where a command writes; a test hands in its own. */
export interface Output {
  /** Standard output. */
  readonly out: (text: string) => void;
  /** Standard error. */
  readonly err: (text: string) => void;
}

/** What a command ends with. */
export type ExitCode = 0 | 1 | 2 | 3;

/** Bad input: a sentence for the person at the terminal; the command ends with 1. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
}

/** Writes a document to the chosen file, else to standard output. */
export const writeDocument = (text: string, file: string | undefined, { out }: Output): void => {
  if (file === undefined) out(text);
  else writeFileSync(file, text);
};
