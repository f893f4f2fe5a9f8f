import type { Departure, Json, Token } from '@offhook/contract';
import { defer, map, type Observable } from 'rxjs';

type Visit = Token<{ readonly value?: Json | undefined }, unknown>;

/**
 * Lets a run go on whose value differs from the one before, and drops it otherwise. Only the value
 * is kept, as JSON: the run before may be long gone.
 */
export const changesOf = (same$: Observable<Visit>): Observable<Departure> =>
  defer(() => {
    let before: string | undefined | null = null;
    return same$.pipe(
      map((token) => {
        const written: string | undefined = JSON.stringify(token.input.value);
        const changed = written !== before;
        before = written;
        return changed ? token.leave({}) : token.drop();
      }),
    );
  });
