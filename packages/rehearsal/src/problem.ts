import type { z } from 'zod';

/** Something in a file or a document that cannot be taken: where, and a sentence on what to do. */
export interface ShapeProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What a schema found, in one place each. */
export const problemsOf = (error: z.ZodError): readonly ShapeProblem[] =>
  error.issues.map(({ path, message }) => ({
    path: path.filter((part) => typeof part !== 'symbol'),
    message,
  }));

/** A problem as one line: `contacts.0.channel: …`. */
export const problemLine = ({ path, message }: ShapeProblem): string =>
  `${path.join('.') || 'the file'}: ${message}`;
