export interface BackOff {
  /** Milliseconds before the first new attempt. */
  readonly first: number;
  /** The longest pause, in milliseconds. */
  readonly longest: number;
}

/** The pause before new attempt n (from 0), in milliseconds: doubling, between half and all of it by `random` (0 to 1). */
export const pauseFor = (attempt: number, { first, longest }: BackOff, random: number): number =>
  Math.min(longest, first * 2 ** Math.min(attempt, 30)) * (0.5 + random / 2);
