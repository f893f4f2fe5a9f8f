import {
  type Fields,
  lendFor,
  type Sockets,
  type StreamAction,
  type ValuesOf,
} from '@offhook/contract';
import { marbles } from './marbles.ts';
import { portsFor } from './ports-for.ts';
import { type MarbleRun, tokenOf } from './token-of.ts';

/** Plays a stream action by a marble diagram of its runs; in what is expected, a small letter goes on and a capital one is dropped. */
export const playMarbles = <I extends Fields, S extends Sockets>(
  action: StreamAction<I, S, 'clock'>,
  runs: Readonly<Record<string, MarbleRun<ValuesOf<I>>>>,
  given: string,
  expected: string,
): void => {
  const tokens = Object.fromEntries(
    Object.entries(runs).map(([letter, run]) => [letter, tokenOf(letter, run)]),
  );
  marbles(({ clock, hot, expectObservable }) => {
    const { lent } = lendFor<'clock'>(portsFor(action, { clock }));
    const departures$ = hot(given, tokens).pipe(action.operator(lent) as never); // cast: any result can be shown by a letter
    expectObservable(departures$).toBe(expected);
  });
};
