import type { AnyAction, AnySource, AnyStreamAction, Examples, Signal } from '@offhook/contract';
import { firstValueFrom, type Observable, of, toArray } from 'rxjs';
import { describe, expect, it } from 'vitest';
import { type AnyStreamExample, playStream } from './play-stream.ts';
import { portsFor } from './ports-for.ts';
import type { SourceExample } from './source-examples.ts';

/** An action's worked cases, whatever the action. */
// biome-ignore lint/suspicious/noExplicitAny: variance, any examples are examples
export type AnyExamples = Examples<any, any, any>;

/** A stream action's worked cases, whatever the action. */
export interface AnyStreamExamples {
  readonly action: AnyStreamAction;
  readonly examples: readonly AnyStreamExample[];
}

/** A source's worked cases, whatever the source. */
export interface AnySourceExamples {
  readonly source: AnySource;
  // biome-ignore lint/suspicious/noExplicitAny: variance, any example is an example
  readonly examples: readonly SourceExample<string, any, any>[];
}

/** All that a stream tells until it completes. */
const told = <T>(stream$: Observable<T>): Promise<T[]> => firstValueFrom(stream$.pipe(toArray()));

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
  for (const { title, event, given, lent, emits } of examples) {
    it(title, async () => {
      const definition = source.events[event];
      if (definition === undefined) throw new Error(`${source.id} has no event ${event}.`);
      expect(await told(definition.open(portsFor(source, lent), given))).toEqual(emits);
    });
  }
};

const playStreamAction = ({ action, examples }: AnyStreamExamples): void => {
  for (const example of examples) {
    it(example.title, () => expect(playStream(action, example)).toEqual(example.emits));
  }
};

/** What `index.example.ts` of any unit exports. */
export type AnyWorked = AnyExamples | AnyStreamExamples | AnySourceExamples;

/** Tells a stream action's worked cases from an action's. */
export const areStreamed = (worked: AnyExamples | AnyStreamExamples): worked is AnyStreamExamples =>
  'stream' in worked.action;

/** Turns the examples of an action, a stream action or a source into tests, one each. */
export const playExamples = (worked: AnyWorked): void => {
  if ('source' in worked) describe(worked.source.id, () => playSource(worked));
  else if (areStreamed(worked)) describe(worked.action.id, () => playStreamAction(worked));
  else describe(worked.action.id, () => playAction(worked));
};
