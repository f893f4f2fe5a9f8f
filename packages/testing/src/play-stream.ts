import {
  type AnyStreamAction,
  type Arrival,
  type ClockPort,
  type Exit,
  lendFor,
  type StreamExample,
  type Token,
} from '@offhook/contract';
import { filter, map, merge, NEVER, type OperatorFunction, VirtualTimeScheduler } from 'rxjs';
import { clockOf } from './clock-of.ts';
import { portsFor } from './ports-for.ts';
import { departureOf } from './token-of.ts';

/** A stream action's worked case, whatever the action. */
// biome-ignore lint/suspicious/noExplicitAny: variance, any example is an example
export type AnyStreamExample = StreamExample<any, any, any>;

type Left = { readonly of: number } & object;

const tokenFor = (
  { input, contactId, endsAt = Number.POSITIVE_INFINITY }: Arrival<unknown>,
  of: number,
  clock: ClockPort,
): Token<unknown, unknown> => ({
  input,
  ...(contactId !== undefined && { contactId }),
  get ended() {
    return clock.now() >= endsAt;
  },
  leave: (leaves) => departureOf({ of, leaves }),
  drop: () => departureOf({ of, drops: true }),
});

type Operator = OperatorFunction<Token<unknown, unknown>, unknown>;

/** Plays a worked case of a stream action in virtual time, and tells how and when each run leaves; one that has ended leaves no more. */
export const playStream = (
  action: AnyStreamAction,
  { given, lent }: Pick<AnyStreamExample, 'given' | 'lent'>,
): readonly Exit<unknown>[] => {
  const scheduler = new VirtualTimeScheduler();
  const clock = clockOf(scheduler);
  const arrivals: readonly Arrival<unknown>[] = given;
  const tokens = arrivals.map((arrival, of) => tokenFor(arrival, of, clock));
  const tokens$ = tokens.map((token, of) =>
    clock.timer(arrivals[of]?.at ?? 0).pipe(map(() => token)),
  );
  const lending = lendFor(portsFor(action, { ...lent, clock }));
  const operator = action.operator(lending.lent as never) as Operator; // cast: it is lent what it requires, and a token is a token
  const exits: Exit<unknown>[] = [];
  const failures: unknown[] = [];
  const playing = merge(NEVER, ...tokens$)
    .pipe(
      operator,
      map((departure) => departure as Left), // cast: made by the tokens above
      filter(({ of }) => tokens[of]?.ended === false),
    )
    .subscribe({
      next: (left) => exits.push({ at: clock.now(), ...left } as Exit<unknown>), // cast: a token leaves or is dropped
      error: (error) => failures.push(error),
    });
  scheduler.flush();
  playing.unsubscribe();
  lending.end();
  if (failures.length > 0) throw failures[0];
  return exits;
};
