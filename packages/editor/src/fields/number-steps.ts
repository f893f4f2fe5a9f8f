import type { Field } from '@offhook/contract';

/** What a number may be, and what stands there while there is none. */
export type NumberLimits = Pick<Field, 'min' | 'max' | 'initial'>;

const initialOf = ({ initial }: NumberLimits): number =>
  typeof initial === 'number' ? initial : 0;

/** By how much one press of an arrow key changes a number: a tenth of what is usual there, as a power of ten; at least 1. */
export const stepOf = (limits: NumberLimits): number => {
  const usual = Math.abs(initialOf(limits));
  return usual < 100 ? 1 : 10 ** (Math.floor(Math.log10(usual)) - 1);
};

const within = (
  wanted: number,
  { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }: NumberLimits,
): number => Math.min(max, Math.max(min, wanted));

/** Sums of decimal fractions end in noise of their binary form. */
const withoutNoise = (sum: number): number => Number(sum.toPrecision(12));

/** The number some steps up or down from what is typed, within its range; the usual one where nothing can be read. */
export const stepped = (typed: string, steps: number, limits: NumberLimits): number => {
  const known = Number(typed);
  const from = typed.trim() === '' || !Number.isFinite(known) ? initialOf(limits) : known;
  return within(withoutNoise(from + steps * stepOf(limits)), limits);
};

/** What a key of a number box asks for: some steps, or an end of the range; undefined where it is no such key. */
export const turnOf = (
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  { min, max }: NumberLimits,
): { readonly steps: number } | { readonly to: number } | undefined => {
  const steps: Readonly<Record<string, number>> = {
    ArrowUp: shiftKey ? 10 : 1,
    ArrowDown: shiftKey ? -10 : -1,
    PageUp: 10,
    PageDown: -10,
  };
  const by = Object.hasOwn(steps, key) ? steps[key] : undefined;
  if (by !== undefined) return { steps: by };
  const end = key === 'Home' ? min : key === 'End' ? max : undefined;
  return end === undefined ? undefined : { to: end };
};
