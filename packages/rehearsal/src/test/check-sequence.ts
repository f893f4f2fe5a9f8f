import type { Mismatch } from './match.ts';

/** Something that a test expected and that did not happen: a sentence, and lines that show it. */
export interface Failure {
  readonly what: string;
  readonly lines: readonly string[];
}

/** How one kind of thing in a sequence is compared and shown. */
export interface Sequence<E, W> {
  /** `call`, `step`. */
  readonly noun: string;
  mismatches(expected: E, was: W): readonly Mismatch[];
  show(expected: E): string;
  showWas(was: W): string;
  /** Whether they are about the same, so that their differences are worth telling. */
  isLike(expected: E, was: W): boolean;
}

const mismatchLine = ({ place, expected, was }: Mismatch): string =>
  `      ${place}: expected ${expected}, was ${was}`;

const longest = 160;
const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

const listing = <W>(all: readonly W[], showWas: (was: W) => string): readonly string[] =>
  all.length === 0
    ? ['  there were none']
    : all.map((was, index) => `  ${index + 1}. ${cut(showWas(was))}`);

/** What was made of the same kind, each with its differences; everything where nothing is alike. */
const nearest = <E, W>(
  expected: E,
  all: readonly W[],
  sequence: Sequence<E, W>,
): readonly string[] => {
  const alike = all.filter((was) => sequence.isLike(expected, was));
  if (alike.length === 0) return listing(all, sequence.showWas);
  return alike.flatMap((was) => [
    `  was ${sequence.showWas(was)}`,
    ...sequence.mismatches(expected, was).map(mismatchLine),
  ]);
};

/** Looks for the expected in order; others may come between. */
export const checkAmong = <E, W>(
  expected: readonly E[],
  all: readonly W[],
  sequence: Sequence<E, W>,
): readonly Failure[] => {
  let from = 0;
  for (const [index, each] of expected.entries()) {
    const found = all.findIndex(
      (was, at) => at >= from && sequence.mismatches(each, was).length === 0,
    );
    if (found >= 0) {
      from = found + 1;
      continue;
    }
    const isEarlier = all.some((was) => sequence.mismatches(each, was).length === 0);
    const how = isEarlier ? 'came only before the one expected ahead of it' : 'never came';
    const what = `${sequence.noun} ${index + 1}, ${sequence.show(each)}, ${how}`;
    return [{ what, lines: nearest(each, all, sequence) }];
  }
  return [];
};

/** Holds all against the expected, one by one. */
export const checkExactly = <E, W>(
  expected: readonly E[],
  all: readonly W[],
  sequence: Sequence<E, W>,
): readonly Failure[] => {
  for (const [index, each] of expected.entries()) {
    const was = all[index];
    if (was !== undefined && sequence.mismatches(each, was).length === 0) continue;
    const what = `${sequence.noun} ${index + 1} was not ${sequence.show(each)}`;
    const differences =
      was !== undefined && sequence.isLike(each, was)
        ? sequence.mismatches(each, was).map(mismatchLine)
        : listing(all, sequence.showWas);
    return [{ what, lines: differences }];
  }
  if (all.length === expected.length) return [];
  const what = `${sequence.noun} ${expected.length + 1} was not expected`;
  return [{ what, lines: listing(all.slice(expected.length), sequence.showWas) }];
};
