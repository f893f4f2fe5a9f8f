import type { RunReport } from '@offhook/client';
import type { ClockPort } from '@offhook/contract';
import { from, Subscription } from 'rxjs';
import { pauseFor } from './back-off.ts';

export interface ReportQueueOptions {
  /** Sends one batch; `last` means that the page is about to go. */
  readonly send: (reports: readonly RunReport[], last: boolean) => Promise<unknown>;
  /** Whether sending the same batch again cannot help. */
  readonly isFinal: (error: unknown) => boolean;
  /** Told of each failed attempt, and how many reports were given up with it. */
  readonly failed?: (error: unknown, givenUp: number) => void;
  readonly clock: ClockPort;
  /** Most reports that wait; the oldest give way. */
  readonly limit?: number;
  /** Most reports in one request. */
  readonly batch?: number;
  /** Milliseconds that reports are gathered before they are sent. */
  readonly gather?: number;
  /** From 0 to 1; spreads new attempts. */
  readonly random?: () => number;
}

/** The browser refuses bigger bodies while a page goes away; in characters, with room for its headers. */
const lastBodyLimit = 60_000;

/** Tells the server of runs, in batches, and goes on trying while it does not answer. */
export class ReportQueue {
  readonly #options: Required<Omit<ReportQueueOptions, 'failed'>> & ReportQueueOptions;
  readonly #waiting: RunReport[] = [];
  #sending: readonly RunReport[] = [];
  #attempt = 0;
  #next: Subscription | undefined;

  constructor(options: ReportQueueOptions) {
    this.#options = { limit: 1000, batch: 100, gather: 1000, random: Math.random, ...options };
  }

  /** How many reports the server does not have yet. */
  get size(): number {
    return this.#waiting.length + this.#sending.length;
  }

  add(report: RunReport): void {
    this.#waiting.push(report);
    this.#trim();
    this.#plan(this.#options.gather);
  }

  /** Sends what waits while the page goes away; traces stay behind where they would not fit. */
  flush(): void {
    const left = [...this.#sending, ...this.#waiting.splice(0)];
    this.#stopSending();
    for (const batch of fitting(left, this.#options.batch))
      this.#options.send(batch, true).catch((error: unknown) => this.#options.failed?.(error, 0));
  }

  stop(): void {
    this.#stopSending();
    this.#waiting.length = 0;
  }

  #stopSending(): void {
    this.#next?.unsubscribe();
    this.#next = undefined;
    this.#sending = [];
  }

  #trim(): void {
    const over = this.size - this.#options.limit;
    if (over > 0) this.#waiting.splice(0, over);
  }

  #plan(milliseconds: number): void {
    if (this.#next !== undefined) return;
    const next = new Subscription();
    this.#next = next;
    next.add(this.#options.clock.timer(milliseconds).subscribe(() => this.#sendOne(next)));
  }

  #sendOne(owner: Subscription): void {
    this.#sending = this.#waiting.splice(0, this.#options.batch);
    owner.add(
      from(this.#options.send(this.#sending, false)).subscribe({
        next: () => this.#sent(),
        error: (error: unknown) => this.#notSent(error),
      }),
    );
  }

  #sent(): void {
    this.#stopSending();
    this.#attempt = 0;
    if (this.#waiting.length > 0) this.#plan(0);
  }

  #notSent(error: unknown): void {
    const { isFinal, failed, random } = this.#options;
    const final = isFinal(error);
    const batch = this.#sending;
    this.#stopSending();
    if (!final) this.#waiting.unshift(...batch);
    failed?.(error, final ? batch.length : 0);
    if (this.#waiting.length === 0) return;
    this.#plan(pauseFor(this.#attempt, { first: 1000, longest: 60_000 }, random()));
    this.#attempt += 1;
  }
}

/** Batches that fit into one last request each; the browser allows all of them together no more. */
const fitting = (reports: readonly RunReport[], most: number): readonly RunReport[][] => {
  if (reports.length === 0) return [];
  const whole = reports.slice(-most);
  if (JSON.stringify(whole).length <= lastBodyLimit) return [whole];
  const bare = whole.map(({ trace: _trace, ...rest }) => rest);
  const room = Math.floor((bare.length * lastBodyLimit) / JSON.stringify(bare).length);
  return [bare.slice(-Math.max(1, room))];
};
