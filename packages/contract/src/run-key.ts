import { optional, text } from './field.ts';
import type { Token } from './operator.ts';

/** The input by which a stream action tells which runs belong together. */
export const runKey = optional(
  text({ title: 'Key', help: 'What runs have in common; empty is the contact.' }),
);

/** What a run has in common with others: its key, else its contact; '' for runs that have neither. */
export const keyOf = <T>({
  input,
  contactId,
}: Token<{ readonly key?: string | undefined }, T>): string => input.key || contactId || '';
