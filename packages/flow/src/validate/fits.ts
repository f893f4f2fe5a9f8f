import type { Field, FieldKind } from '@offhook/contract';

/** Whether a value of one field can stand for another: always, sometimes (then why), or never. */
export type Fit =
  | { readonly fits: 'yes' }
  | { readonly fits: 'no' }
  | { readonly fits: 'maybe'; readonly only: string };

const yes: Fit = { fits: 'yes' };
const no: Fit = { fits: 'no' };
const maybe = (only: string): Fit => ({ fits: 'maybe', only });

const worded: readonly FieldKind[] = ['text', 'choice'];
const nested: readonly FieldKind[] = ['record', 'list'];

const fitsChoice = (from: Field, to: Field): Fit => {
  if (nested.includes(from.kind)) return no;
  const allowed = to.of ?? [];
  if (to.open === true) return yes;
  const given = from.kind === 'choice' && from.open !== true ? (from.of ?? []) : undefined;
  if (given?.every((word) => allowed.includes(word)) === true) return yes;
  return maybe(`it is one of ${allowed.join(', ')}`);
};

const fitsList = (from: Field, to: Field): Fit => {
  if (from.kind === 'text') return maybe('it is a list written as JSON');
  if (from.kind !== 'list') return no;
  return from.item === undefined || to.item === undefined ? yes : fit(from.item, to.item);
};

/** Tells by the house's conversions whether a value of a field can stand for another. */
export const fit = (from: Field, to: Field): Fit => {
  if (from.kind === 'json' || to.kind === 'json' || to.kind === 'text') return yes;
  switch (to.kind) {
    case 'number':
      if (from.kind === 'number') return yes;
      return worded.includes(from.kind) ? maybe('it is a number') : no;
    case 'flag':
      if (from.kind === 'flag') return yes;
      return worded.includes(from.kind) ? maybe('it is true or false') : no;
    case 'choice':
      return fitsChoice(from, to);
    case 'record':
      if (from.kind === 'record') return yes;
      return from.kind === 'text' ? maybe('it is a record written as JSON') : no;
    default:
      return fitsList(from, to);
  }
};

/** Kinds of fields as sentences name them. */
export const kindNames: Readonly<Record<FieldKind, string>> = {
  text: 'a text',
  number: 'a number',
  flag: 'a yes or no',
  choice: 'a choice',
  json: 'any value',
  record: 'a record',
  list: 'a list',
};
