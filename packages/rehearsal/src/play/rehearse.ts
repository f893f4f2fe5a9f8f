import type { Rehearsal, RunnerNews, RunnerRefusal, TraceEntry } from '@offhook/contract';
import type { Flow } from '@offhook/flow';
import { recordRuns } from '@offhook/runtime';
import { Observable, type Subscriber } from 'rxjs';
import { play } from './play.ts';
import { type ReadRehearsal, readRehearsal } from './read-rehearsal.ts';
import type { Units } from './units.ts';

/** Bounds of one rehearsal, so that a loop without a way out ends. */
export interface RehearseOptions {
  /** Trace entries after which it is stopped. */
  readonly entryLimit?: number;
  /** Steps after which a run fails. */
  readonly stepLimit?: number;
}

/** Entries that are told together. */
const batch = 100;

const refused = (
  code: RunnerRefusal['code'],
  message: string,
  problems: RunnerRefusal['problems'] = [],
): RunnerRefusal => ({ type: 'refused', code, message, problems });

const nothingStarted = ({ triggers }: ReadRehearsal['flow']): RunnerRefusal => {
  const wanted = triggers.map(({ source, event }) => `${source}.${event}`).join(', ');
  return refused(
    'no-event',
    wanted === ''
      ? 'Nothing starts this flow: it has no trigger. Give it one, then rehearse it.'
      : `Nothing in the scenario starts this flow. Add one of its events: ${wanted}.`,
  );
};

const tooLong = (limit: number): RunnerRefusal =>
  refused(
    'endless',
    `The rehearsal was stopped after ${limit} steps and calls. Look for a loop without a way out.`,
  );

const unavailable = (cause: unknown): RunnerRefusal => {
  const why = cause instanceof Error ? cause.message : String(cause);
  return refused(
    'unavailable',
    `An action's code could not be loaded (${why}). Check the connection, then try again.`,
  );
};

/** Tells entries in batches and each ended run; stops the play when there are too many. */
class Teller {
  readonly stop = new AbortController();
  count = 0;
  private readonly tell: (news: RunnerNews) => void;
  private readonly limit: number;
  private readonly record: (entry: TraceEntry) => void;
  private waiting: TraceEntry[] = [];

  constructor(tell: (news: RunnerNews) => void, limit: number) {
    this.tell = tell;
    this.limit = limit;
    this.record = recordRuns((run) => {
      this.flush();
      tell({ type: 'ended', run });
    });
  }

  write(entry: TraceEntry): void {
    // What a stopped play cancels is not news.
    if (this.stop.signal.aborted) return;
    this.count++;
    this.waiting.push(entry);
    if (this.waiting.length >= batch) this.flush();
    this.record(entry);
    if (this.count >= this.limit) this.stop.abort();
  }

  flush(): void {
    const entries = this.waiting;
    const last = entries.at(-1);
    if (last === undefined) return;
    this.waiting = [];
    this.tell({ type: 'trace', entries });
    this.tell({ type: 'progress', phase: 'playing', t: last.t });
  }
}

/** Why a play that is over was none, or not all of one; undefined where it was. */
const refusalOf = (teller: Teller, limit: number, flow: Flow): RunnerRefusal | undefined => {
  if (teller.count >= limit) return tooLong(limit);
  return teller.count === 0 ? nothingStarted(flow) : undefined;
};

/** Plays what was read, and tells it. */
const playTo = (
  { flow, scenario, flows }: ReadRehearsal,
  { pins }: Rehearsal,
  units: Units,
  { entryLimit = 50_000, stepLimit = 1_000_000 }: RehearseOptions,
  subscriber: Subscriber<RunnerNews>,
): void => {
  let isLoaded = false;
  const teller = new Teller((news) => subscriber.next(news), entryLimit);
  const end = (refusal: RunnerRefusal | undefined): void => {
    if (refusal !== undefined) subscriber.next(refusal);
    subscriber.complete();
  };
  subscriber.add(() => teller.stop.abort());
  subscriber.next({ type: 'progress', phase: 'loading', t: 0 });
  play([{ flow, called: 'Draft', triggers: flow.triggers, pins }], scenario, {
    units,
    flows,
    stepLimit,
    detailed: true,
    stop: teller.stop.signal,
    write: (entry) => teller.write(entry),
    loaded: () => {
      isLoaded = true;
      subscriber.next({ type: 'progress', phase: 'playing', t: 0 });
    },
  }).then(
    () => {
      teller.flush();
      end(refusalOf(teller, entryLimit, flow));
    },
    (error: unknown) => (isLoaded ? subscriber.error(error) : end(unavailable(error))),
  );
};

/** Plays a rehearsal to its end and tells it; a refusal is the last thing told. Cold, and stopped by unsubscription. */
export const rehearse = (
  asked: Rehearsal,
  units: Units,
  options: RehearseOptions = {},
): Observable<RunnerNews> =>
  new Observable((subscriber) => {
    const read = readRehearsal(asked, units);
    if ('rehearsal' in read) return playTo(read.rehearsal, asked, units, options, subscriber);
    const message = 'The rehearsal cannot begin. Mend what is listed, then try again.';
    subscriber.next(refused('unreadable', message, read.problems));
    subscriber.complete();
  });
