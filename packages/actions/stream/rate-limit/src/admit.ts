import { type ClockPort, type Departure, keyOf, type Token } from '@offhook/contract';
import { filter, ignoreElements, map, merge, type Observable, of, tap } from 'rxjs';

/** The moments at which the last runs of each key go on, as long as they count. */
export type Lanes = Map<string, number[]>;

interface Given {
  readonly limit: number;
  readonly milliseconds: number;
  readonly excess: 'wait' | 'drop';
  readonly key?: string | undefined;
}

/** When a run may go on: at once, or when the one that is `limit` places before it no longer counts. */
const turnIn = (lane: readonly number[], { limit, milliseconds }: Given, now: number): number => {
  const places = Math.max(1, Math.trunc(limit));
  const before = lane.at(-places);
  return before === undefined ? now : Math.max(now, before + milliseconds);
};

/** Gives a run its turn, or drops it; forgets the turn, and at last the key, when it counts no more. */
export const admit = (
  token: Token<Given, unknown>,
  lanes: Lanes,
  clock: ClockPort,
): Observable<Departure> => {
  const { input } = token;
  const key = keyOf(token);
  const lane = lanes.get(key) ?? [];
  const now = clock.now();
  const turn = turnIn(lane, input, now);
  if (turn > now && input.excess === 'drop') return of(token.drop());
  lane.push(turn);
  lanes.set(key, lane);
  const waited$ = clock.timer(turn - now).pipe(
    filter(() => !token.ended),
    map(() => token.leave({})),
  );
  const forgotten$ = clock.timer(turn - now + input.milliseconds).pipe(
    tap(() => {
      lane.shift();
      if (lane.length === 0) lanes.delete(key);
    }),
    ignoreElements(),
  );
  return merge(turn > now ? waited$ : of(token.leave({})), forgotten$);
};
