import { isSame } from '../is-same.ts';

const has = (list: readonly unknown[], item: unknown): boolean =>
  list.some((one) => isSame(one, item));

/**
 * Merges two lists whose items stand each for itself; undefined where both changed what was there,
 * unless `isLoose`.
 */
export const mergeLists = (
  base: readonly unknown[],
  mine: readonly unknown[],
  theirs: readonly unknown[],
  isLoose: boolean,
): readonly unknown[] | undefined => {
  const isGone = (list: readonly unknown[]): boolean => base.some((item) => !has(list, item));
  if (!isLoose && (isGone(mine) || isGone(theirs))) return undefined;
  const kept = theirs.filter((item) => !has(base, item) || has(mine, item));
  return [...kept, ...mine.filter((item) => !has(base, item) && !has(theirs, item))];
};
