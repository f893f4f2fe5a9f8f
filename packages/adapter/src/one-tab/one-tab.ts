import type { ClockPort } from '@offhook/contract';
import {
  defer,
  filter,
  from,
  map,
  merge,
  Observable,
  of,
  Subject,
  type Subscription,
  switchMap,
  take,
  tap,
  timeout,
} from 'rxjs';
import { Awaiting } from './awaiting.ts';
import type { ContactLedger } from './contact-ledger.ts';
import type { Lease } from './lease.ts';
import type { Pages, Word } from './pages.ts';
import { keyOf, lifeEventOf, type SharedEvent } from './shared-event.ts';

/** The flows that an event may start in this page; undefined is all of them. */
export type Admission = ReadonlySet<string> | undefined;

export interface OneTabOptions {
  readonly lease: Lease;
  readonly ledger: ContactLedger;
  /** Opens the way to the other pages. */
  readonly pages: (hear: (word: Word) => void) => Pages;
  readonly clock: ClockPort;
  /** Ids of the flows that run now. */
  readonly flows: () => readonly string[];
  /** Told where nothing can be kept; flows run on, and a reload may run some again. */
  readonly failed: (cause: unknown) => void;
}

const none: ReadonlySet<string> = new Set();

/** How long a page waits until the leading one has taken an event, before it asks whether that still lives; in milliseconds. */
const patience = 1000;
/** How long the leading page may take to say that it lives. */
const silence = 1000;
/** How long what another page took counts for an event that comes here later. */
const lag = 5000;

/** Lets each event of the contact centre start flows in one page of a browser only, and hands that over when the page dies. */
export class OneTab {
  readonly #options: OneTabOptions;
  readonly #awaiting = new Awaiting(lag);
  readonly #pages: Pages;
  readonly #answers = new Subject<void>();
  readonly #asking: Subscription;
  #begun = false;

  constructor(options: OneTabOptions) {
    this.#options = options;
    this.#pages = options.pages((word) => this.#hear(word));
    this.#asking = options.lease.held$.subscribe();
  }

  /** Whether this page is the one that runs flows, now. */
  get leads(): boolean {
    return this.#options.lease.isHeld;
  }

  /** The same, and whenever that changes. */
  get leads$(): Observable<boolean> {
    return this.#options.lease.held$;
  }

  /** This page can run flows now, so it may become the one that does. */
  begin(): void {
    if (this.#begun) return;
    this.#begun = true;
    this.#options.lease.ask();
  }

  stop(): void {
    this.#asking.unsubscribe();
    this.#options.lease.release();
    this.#pages.close();
  }

  /** Answers, once that is decided, with the flows that an event may start in this page. */
  admit(event: SharedEvent): Observable<Admission> {
    const key = keyOf(event);
    const { lease, clock } = this.#options;
    const leading$ = lease.held$.pipe(
      filter(Boolean),
      switchMap(() => this.#take(event, key)),
    );
    const taken$ = new Observable<Admission>((subscriber) =>
      this.#awaiting.add(key, () => subscriber.next(none), clock.now()),
    );
    const untaken$ = clock.timer(patience).pipe(switchMap(() => this.#untaken(event, key)));
    return defer(() => (lease.isHeld ? leading$ : merge(taken$, leading$, untaken$))).pipe(take(1));
  }

  /** The leading page has not taken an event: it did not hear of it, or it is dead and holds on all the same. */
  #untaken(event: SharedEvent, key: string): Observable<Admission> {
    const { lease, clock } = this.#options;
    const alive$ = this.#answers.pipe(
      take(1),
      map(() => true),
      timeout({ first: silence, scheduler: clock.scheduler, with: () => of(false) }),
    );
    return defer(() => {
      this.#pages.say({ say: 'who-leads' });
      return alive$;
    }).pipe(
      tap((alive) => {
        if (!alive) lease.steal();
      }),
      filter(Boolean),
      switchMap(() => this.#take(event, key)),
    );
  }

  /** Takes an event for this page's flows. What may happen again and again is the leading page's alone. */
  #take(event: SharedEvent, key: string): Observable<Admission> {
    const { lease, ledger, clock, flows, failed } = this.#options;
    const life = lifeEventOf(event);
    const all: Admission = lease.isHeld ? undefined : none;
    const admitted$ = life
      ? from(
          ledger.take(life, flows(), clock.now()).catch((cause: unknown) => {
            failed(cause);
            return all;
          }),
        )
      : of(all);
    return admitted$.pipe(tap(() => this.#pages.say({ say: 'taken', key })));
  }

  #hear(word: Word): void {
    const { clock, lease } = this.#options;
    if (word.say === 'taken') this.#awaiting.take(word.key, clock.now());
    else if (word.say === 'i-lead') this.#answers.next();
    else if (lease.isHeld) this.#pages.say({ say: 'i-lead' });
  }
}
