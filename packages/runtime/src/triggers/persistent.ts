import type { ClockPort } from '@offhook/contract';
import { defer, EMPTY, type Observable, retry, tap } from 'rxjs';

/** Milliseconds before a stream that failed is opened again: doubling, within these bounds. */
const pause = { first: 1_000, longest: 30_000 };

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;

/** Failures that no other attempt mends: the host lacks a port, the flow sets what cannot be. */
const final: ReadonlySet<unknown> = new Set(['port-missing', 'bad-setting']);

/** Opens a stream, and again with growing pauses when it fails; gives up where another attempt cannot help, or there is no clock. */
export const persistent = <T>(
  open: () => Observable<T> | undefined,
  clock: ClockPort | undefined,
  report: (error: unknown) => void,
): Observable<T> => {
  let pauseNow = pause.first;
  const again = (error: unknown): Observable<unknown> => {
    report(error);
    if (clock === undefined || final.has(codeOf(error))) return EMPTY;
    const wait = pauseNow;
    pauseNow = Math.min(pauseNow * 2, pause.longest);
    return clock.timer(wait);
  };
  return defer(() => open() ?? EMPTY).pipe(
    tap(() => {
      pauseNow = pause.first;
    }),
    retry({ delay: again }),
  );
};
