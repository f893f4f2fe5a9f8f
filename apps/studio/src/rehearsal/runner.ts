import type { Rehearsal, Runner, RunnerNews, RunnerRefusal } from '@offhook/contract';
import { Observable, of, timeout } from 'rxjs';
import { words } from '../words/words.ts';
import type { WorkerNews } from './worker-news.ts';

/** What is used of a worker. */
export type RehearsalWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** Milliseconds of silence after which a worker is taken to hang. */
const patience = 15_000;

const startWorker = (): RehearsalWorker =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'rehearsal' });

const refused = (code: RunnerRefusal['code'], message: string): RunnerRefusal => ({
  type: 'refused',
  code,
  message,
  problems: [],
});

const askIn = (worker: RehearsalWorker, asked: Rehearsal): Observable<RunnerNews> =>
  new Observable((subscriber) => {
    worker.onmessage = ({ data }: MessageEvent<WorkerNews>) => {
      if (data.type === 'news') subscriber.next(data.news);
      else if (data.type === 'done') subscriber.complete();
      else subscriber.error(new Error(data.message));
    };
    worker.onerror = (event) => {
      event.preventDefault();
      subscriber.next(refused('unavailable', words().rehearsal.unavailable));
      subscriber.complete();
    };
    worker.postMessage(asked);
    return () => worker.terminate();
  });

/** Plays rehearsals in workers of their own; one that hangs, or that nobody waits for, is ended. */
export const workerRunner = (start = startWorker, silence = patience): Runner => ({
  rehearse: (asked) =>
    new Observable((subscriber) => {
      let isPlaying = false;
      const hung = (): Observable<RunnerNews> => {
        const { endless, unavailable } = words().rehearsal;
        return of(isPlaying ? refused('endless', endless) : refused('unavailable', unavailable));
      };
      return askIn(start(), asked)
        .pipe(timeout({ each: silence, with: hung }))
        .subscribe({
          next: (news) => {
            if (news.type === 'progress') isPlaying = news.phase === 'playing';
            subscriber.next(news);
          },
          error: (error) => subscriber.error(error),
          complete: () => subscriber.complete(),
        });
    }),
});
