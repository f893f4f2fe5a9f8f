import { z } from 'zod';
import { type Answer, answerSchema, type Tell, tellSchema } from './tell.ts';

/** Something that the page said, read or refused. */
export type Said =
  | { readonly kind: 'tell'; readonly tell: Tell }
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'refused'; readonly reason: string };

const excerptLength = 80;

const excerpt = (said: unknown): string => {
  try {
    return (JSON.stringify(said) ?? String(said)).slice(0, excerptLength);
  } catch {
    return 'what it said'; // something circular, which no JSON can show
  }
};

const refused = (said: unknown, error: z.ZodError): Said => ({
  kind: 'refused',
  reason: `The softphone page said ${excerpt(said)}, which is not understood: ${z.prettifyError(error).replaceAll(/\s+/g, ' ')}.`,
});

const isAnswer = (said: unknown): boolean =>
  typeof said === 'object' && said !== null && 'answer' in said;

/** Reads whatever came from the page. */
export const readSaid = (said: unknown): Said => {
  if (isAnswer(said)) {
    const read = answerSchema.safeParse(said);
    return read.success ? { kind: 'answer', answer: read.data } : refused(said, read.error);
  }
  const read = tellSchema.safeParse(said);
  return read.success ? { kind: 'tell', tell: read.data } : refused(said, read.error);
};
