import type { Departure, Token } from '@offhook/contract';

/** A run as a marble diagram needs it. */
export interface MarbleRun<T> {
  readonly input: T;
  readonly contactId?: string;
  /** True for a run that has ended before the action lets it go. */
  readonly ended?: boolean;
}

/** Makes a departure of what a test is to see of it. */
export const departureOf = (seen: unknown): Departure => seen as Departure; // cast: only tests read what it holds

/** Makes a run's token for a marble diagram: it leaves by its letter and is dropped by its capital one. */
export const tokenOf = <T>(letter: string, run: MarbleRun<T>): Token<T, unknown> => ({
  ended: false,
  ...run,
  leave: () => departureOf(letter),
  drop: () => departureOf(letter.toUpperCase()),
});
