import type { Capabilities } from '@offhook/contract';
import { defer, EMPTY, expand, filter, map, type Observable, of, switchMap } from 'rxjs';
import type { NextDue } from './next-due.ts';

/** Something that was due. */
export interface Due {
  /** When, in milliseconds since the epoch. */
  readonly at: number;
  /** Whether the desktop slept or was away then. */
  readonly missed: boolean;
}

interface State {
  /** What was due last, whether it was told or not. */
  readonly last: number;
  readonly due?: Due;
}

/** Time is looked at once a minute, since a desktop that sleeps stops its timers. */
const glance = 60_000;

/** Beyond this it counts as missed, in milliseconds. */
const grace = 2 * glance;

export interface DueOptions {
  readonly nextDue: NextDue;
  /** Under which name it is remembered over a reload. */
  readonly key: string;
  /** Whether the latest that was missed is told, or none. */
  readonly missed: 'once' | 'skip';
}

const scope = 'schedules';

/** Tells what is due, when it is due; remembers over a reload what was due last. */
export const toldWhenDue = (
  { clock, storage }: Pick<Capabilities, 'clock' | 'storage'>,
  { nextDue, key, missed }: DueOptions,
): Observable<Due> => {
  const remember = (last: number): Observable<number> =>
    defer(() => storage.set({ key, scope, value: last })).pipe(map(() => last));
  const lastOf = (from: number, now: number): number => {
    let last = from;
    for (let next = nextDue(last); next <= now; next = nextDue(next)) last = next;
    return last;
  };
  const begin$ = storage
    .get({ key, scope })
    .pipe(switchMap((last) => (typeof last === 'number' ? of(last) : remember(clock.now()))));
  const goOn = ({ last }: State): Observable<State> => {
    const next = nextDue(last);
    const now = clock.now();
    if (next === Number.POSITIVE_INFINITY) return EMPTY;
    if (next > now) return clock.timer(Math.min(next - now, glance)).pipe(map(() => ({ last })));
    const at = lastOf(last, now);
    const isMissed = now - next >= grace;
    const due = isMissed && missed === 'skip' ? {} : { due: { at, missed: isMissed } };
    return remember(at).pipe(map(() => ({ last: at, ...due })));
  };
  return begin$.pipe(
    map((last): State => ({ last })),
    expand(goOn),
    map(({ due }) => due),
    filter((due) => due !== undefined),
  );
};
