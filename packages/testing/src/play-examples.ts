import type { AnyAction, AnySource, Capability, Examples, Signal } from '@offhook/contract';
import { firstValueFrom, type Observable, of, toArray } from 'rxjs';
import { describe, expect, it } from 'vitest';
import { lend, type Stubs } from './lend.ts';
import type { SourceExample } from './source-examples.ts';

/** An action's worked cases, whatever the action. */
// biome-ignore lint/suspicious/noExplicitAny: variance, any examples are examples
export type AnyExamples = Examples<any, any, any>;

/** A source's worked cases, whatever the source. */
export interface AnySourceExamples {
  readonly source: AnySource;
  // biome-ignore lint/suspicious/noExplicitAny: variance, any example is an example
  readonly examples: readonly SourceExample<string, any, any>[];
}

/** All that a stream tells until it completes. */
const told = <T>(stream$: Observable<T>): Promise<T[]> => firstValueFrom(stream$.pipe(toArray()));

/** Ports that the unit names may be taken in hand; their members fail unless the example lends them. */
const portsFor = (
  { requires = [] }: { readonly requires?: readonly Capability[] },
  lent: Stubs<Capability> = {},
): object => lend(Object.fromEntries(requires.map((named) => [named, lent[named] ?? {}])));

const playAction = ({ action, examples }: AnyExamples): void => {
  const operator: AnyAction = action;
  for (const { title, given, lent, emits } of examples) {
    it(title, async () => {
      const signals$: Observable<Signal> = of(given).pipe(operator(portsFor(action, lent)));
      expect(await told(signals$)).toEqual(emits);
    });
  }
};

const playSource = ({ source, examples }: AnySourceExamples): void => {
  for (const { title, event, lent, emits } of examples) {
    it(title, async () => {
      const definition = source.events[event];
      if (definition === undefined) throw new Error(`${source.id} has no event ${event}.`);
      expect(await told(definition.open(portsFor(source, lent)))).toEqual(emits);
    });
  }
};

/** Turns the examples of an action or a source into tests, one each. */
export const playExamples = (worked: AnyExamples | AnySourceExamples): void => {
  if ('source' in worked) describe(worked.source.id, () => playSource(worked));
  else describe(worked.action.id, () => playAction(worked));
};
