import type { Rehearsal, Runner, RunnerRefusal, RunRecord } from '@offhook/contract';

/** What became of a rehearsal. */
export interface Rehearsed {
  readonly runs: readonly RunRecord[];
  readonly refusal: RunnerRefusal | undefined;
}

/** How far a rehearsal is. */
export interface Progress {
  readonly phase: 'loading' | 'playing';
  /** Milliseconds played so far. */
  readonly t: number;
}

/** Plays a rehearsal to its end; the signal stops it, which rejects as `AbortError`. */
export const rehearse = (
  runner: Runner,
  rehearsal: Rehearsal,
  signal: AbortSignal,
  progressed: (progress: Progress) => void,
): Promise<Rehearsed> =>
  new Promise((resolve, reject) => {
    const runs: RunRecord[] = [];
    let refusal: RunnerRefusal | undefined;
    const playing = runner.rehearse(rehearsal).subscribe({
      next: (news) => {
        if (news.type === 'ended') runs.push(news.run);
        if (news.type === 'refused') refusal = news;
        if (news.type === 'progress') progressed(news);
      },
      error: reject,
      complete: () => resolve({ runs, refusal }),
    });
    const stop = (): void => {
      playing.unsubscribe();
      reject(new DOMException('The rehearsal was cancelled.', 'AbortError'));
    };
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
