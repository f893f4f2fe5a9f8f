import { describe, test } from 'vitest';
import { callOf, failureOf } from './answer-of.ts';

/** Something that is true of every host's port; `M` makes the port, `P` is the port. */
export interface Law<M, P> {
  /** A sentence that goes on after the port's name. */
  readonly title: string;
  /** Methods without which the law says nothing. */
  readonly needs?: readonly (keyof P)[];
  holds(make: M): Promise<void>;
}

/** What a host has not; calls of these methods fail with an ActionError. */
export interface Lacking<P> {
  readonly lacks?: readonly (keyof P & string)[];
}

/** Registers one test for each law that applies. */
export const holdLaws = <M, P>(
  name: string,
  laws: readonly Law<M, P>[],
  make: M,
  { lacks = [] }: Lacking<P> = {},
): void => {
  describe(name, () => {
    for (const { title, needs = [], holds } of laws) {
      const missing = needs.some((method) => lacks.some((lacked) => lacked === method));
      test.skipIf(missing)(title, () => holds(make));
    }
  });
};

/** One law for each method that a host has not: it says so in an ActionError. */
export const lawsOfLacking = <M, P extends object>(
  { lacks = [] }: Lacking<P>,
  portOf: (make: M) => P | Promise<P>,
  args: object,
): readonly Law<M, P>[] =>
  lacks.map((method) => ({
    title: `fails ${method} with an ActionError, since this host has it not`,
    holds: async (make) => {
      await failureOf(callOf(await portOf(make), method, args));
    },
  }));
