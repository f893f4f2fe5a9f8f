import type { Client, Hint, HintState } from '@offhook/client';
import type { ClockPort } from '@offhook/contract';
import {
  catchError,
  defer,
  expand,
  filter,
  map,
  merge,
  NEVER,
  Observable,
  of,
  retry,
  startWith,
  switchMap,
} from 'rxjs';
import { pauseFor } from './back-off.ts';
import { isFinal } from './final.ts';
import type { KeptRelease } from './kept-release.ts';

/** What is heard of the server. */
export type ReleaseNews =
  | { readonly type: 'release'; readonly release: KeptRelease }
  /** Nothing changed since the release that was known. */
  | { readonly type: 'unchanged' }
  /** `retryIn` is in milliseconds. */
  | { readonly type: 'unreachable'; readonly error: unknown; readonly retryIn: number };

export interface FollowOptions {
  readonly client: Pick<Client, 'manifest' | 'hints'>;
  readonly adapter: string;
  /** The release that is known already. */
  readonly known?: KeptRelease | undefined;
  /** Asks for another look now: the page is back on line, somebody pressed a button. */
  readonly again$?: Observable<unknown>;
  readonly clock: ClockPort;
  /** From 0 to 1; spreads new attempts. */
  readonly random?: () => number;
}

/** Even without a hint the server is asked every so often, in milliseconds, so that a lost one only delays. */
export const lookAgainAfter = 300_000;

const retryPauses = { first: 1000, longest: 30_000 };

/** Hints, and how their connection stands, as one stream. */
const hintsOf = ({ client, adapter }: FollowOptions): Observable<Hint | HintState> =>
  new Observable((subscriber) => {
    const ending = new AbortController();
    const { signal } = ending;
    const listen = async (): Promise<void> => {
      const onState = (state: HintState): void => subscriber.next(state);
      for await (const hint of client.hints(adapter, { signal, onState })) subscriber.next(hint);
    };
    listen().then(
      () => subscriber.complete(),
      (error: unknown) => subscriber.error(error),
    );
    return () => ending.abort();
  });

/** Asks once, abortable. */
const ask = ({ client, adapter }: FollowOptions, etag: string | undefined) =>
  new Observable<KeptRelease | undefined>((subscriber) => {
    const ending = new AbortController();
    client.manifest(adapter, { etag, signal: ending.signal }).then(
      (answer) => {
        subscriber.next(answer);
        subscriber.complete();
      },
      (error: unknown) => subscriber.error(error),
    );
    return () => ending.abort();
  });

/** Follows what is published to an adapter, for as long as somebody listens. */
export const followReleases = (options: FollowOptions): Observable<ReleaseNews> =>
  defer(() => {
    const { clock, random = Math.random, again$ = NEVER } = options;
    let known = options.known;
    let failures = 0;
    const answered = (answer: KeptRelease | undefined): ReleaseNews => {
      failures = 0;
      known = answer ?? known;
      return answer === undefined ? { type: 'unchanged' } : { type: 'release', release: answer };
    };
    const refused = (error: unknown): Observable<ReleaseNews> => {
      const retryIn = isFinal(error) ? lookAgainAfter : pauseFor(failures, retryPauses, random());
      failures += 1;
      return of({ type: 'unreachable', error, retryIn });
    };
    const look$ = defer(() => ask(options, known?.etag)).pipe(map(answered), catchError(refused));
    const looks$ = look$.pipe(
      expand((news) =>
        clock
          .timer(news.type === 'unreachable' ? news.retryIn : lookAgainAfter)
          .pipe(switchMap(() => look$)),
      ),
    );
    const tellsMore = (hint: Hint | HintState): boolean => {
      if (hint === 'open') return failures > 0;
      if (hint === 'waiting') return failures === 0;
      return hint !== 'connecting' && hint.seq !== known?.manifest.seq;
    };
    const hints$ = hintsOf(options).pipe(retry({ delay: () => clock.timer(lookAgainAfter) }));
    return merge(hints$.pipe(filter(tellsMore)), again$).pipe(
      startWith(undefined),
      switchMap(() => looks$),
    );
  });
