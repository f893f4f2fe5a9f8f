import { edit, type Operation } from '../edit/operation.ts';

/** What a fix speaks of: the name of a block, a value, a socket; and a second one. */
export interface FixAbout {
  readonly what: string;
  readonly other: string;
}

const titles = {
  'remove-connection': () => 'Remove the connection',
  'move-connection': ({ what }: FixAbout) => `Connect it by "${what}" instead`,
  'add-start': () => 'Add a Start',
  'remove-block': ({ what }: FixAbout) => `Remove ${what}`,
  connect: ({ what, other }: FixAbout) => `Connect "${other}" of ${what} to it`,
  'rename-block': ({ what }: FixAbout) => `Give it the id ${what}`,
  'replace-action': ({ what }: FixAbout) => `Replace it by ${what}`,
  'use-value': ({ what }: FixAbout) => `Use ${what}`,
  'read-instead': ({ what, other }: FixAbout) => `Read ${other} in place of ${what}`,
  'drop-reference': ({ what }: FixAbout) => `Take only ${what} out`,
  'clear-input': () => 'Take the value away',
  'move-value': ({ what }: FixAbout) => `Give it to ${what} instead`,
  convert: ({ what }: FixAbout) => `Convert it first by ${what}`,
  'wrap-in-text': () => 'Write it as a text',
  'check-first': ({ what }: FixAbout) => `Check it first by ${what}`,
  shorten: ({ what }: FixAbout) => `Cut it to ${what} characters`,
} as const;

/** What a fix does. */
export type FixKind = keyof typeof titles;

/** A way to settle a problem, as one edit that can be undone. */
export interface Fix {
  readonly kind: FixKind;
  /** What it does, in English. */
  readonly title: string;
  readonly about: FixAbout;
  readonly operation: Operation;
}

/** Makes a fix of edits that belong together. */
export const fixBy = (
  kind: FixKind,
  operations: readonly Operation[],
  { what = '', other = '' }: Partial<FixAbout> = {},
): Fix => {
  const about = { what, other };
  const title = titles[kind](about);
  return { kind, title, about, operation: edit.batch(title, operations) };
};
