import type { Capability, Fields, JsonRecord } from '@offhook/contract';
import type { AnyExamples, AnyStreamExamples, AnyWorked } from '@offhook/testing';
import { playStream } from '@offhook/testing/streams';
import { firstValueFrom, type Observable, of, toArray } from 'rxjs';

/** What `index.example.ts` of a unit exports. */
export type Worked = AnyWorked;

/** One worked case, of an action or of a source's event. */
export interface Case {
  readonly title: string;
  /** What the case gives, and the fields that say what that means. */
  readonly given: Readonly<Record<string, unknown>>;
  readonly fields: Fields;
  /** The event that is opened, of a source. */
  readonly event?: string;
  readonly emits: readonly unknown[];
  /** Plays the case with what is given now. */
  readonly play: (given: Readonly<Record<string, unknown>>) => Promise<readonly unknown[]>;
}

const told = (stream$: Observable<unknown>): Promise<unknown[]> =>
  firstValueFrom(stream$.pipe(toArray()));

const portsFor = (
  requires: readonly Capability[] | undefined,
  lent: Readonly<Partial<Record<Capability, object | undefined>>> = {},
): object => Object.fromEntries((requires ?? []).map((named) => [named, lent[named] ?? {}]));

const areStreamed = (worked: AnyExamples | AnyStreamExamples): worked is AnyStreamExamples =>
  'stream' in worked.action;

/** Arrivals are shown one to an input, by their number. */
const streamCases = ({ action, examples }: AnyStreamExamples): readonly Case[] =>
  examples.map((example) => ({
    title: example.title,
    given: Object.fromEntries(example.given.map((arrival, of) => [`Run ${of + 1}`, arrival])),
    fields: {},
    emits: example.emits,
    play: async (now) =>
      playStream(action, { ...example, given: Object.values(now) as typeof example.given }), // cast: arrivals, as they were given or as somebody typed them
  }));

/** The worked cases of a unit, ready to be played. */
export const casesOf = (worked: Worked): readonly Case[] => {
  if ('source' in worked) {
    const { source, examples } = worked;
    return examples.map(({ title, event, given = {}, lent, emits }) => ({
      title,
      given,
      fields: source.events[event]?.settings ?? {},
      event,
      emits,
      play: (now) => {
        const definition = source.events[event];
        if (definition === undefined) throw new Error(`${source.id} has no event ${event}.`);
        const ports = portsFor(source.requires, lent) as never; // cast: the example lends what its source requires
        return told(definition.open(ports, now as JsonRecord)); // cast: what a trigger sets is JSON
      },
    }));
  }
  if (areStreamed(worked)) return streamCases(worked);
  const { action, examples } = worked;
  return examples.map(({ title, given, lent, emits }) => ({
    title,
    given,
    fields: action.inputs,
    emits,
    play: (now) => told(of(now).pipe(action(portsFor(action.requires, lent) as never))), // cast: the example lends what its action requires
  }));
};
