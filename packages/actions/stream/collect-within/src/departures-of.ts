import type { Departure, Json, Token } from '@offhook/contract';

interface Gathered {
  readonly values: readonly Json[];
  readonly count: number;
}
type Visit = Token<{ readonly value?: Json | undefined }, Gathered>;

/** The last run that has not ended leaves with the values of all such; a missing value is null. */
export const departuresOf = (tokens: readonly Visit[]): readonly Departure[] => {
  const alive = tokens.filter(({ ended }) => !ended);
  const values = alive.map(({ input }) => input.value ?? null);
  return alive.map((token, index) =>
    index === alive.length - 1 ? token.leave({ values, count: values.length }) : token.drop(),
  );
};
