import type { ClockPort } from '@offhook/contract';
import { BehaviorSubject, distinctUntilChanged, type Observable, Subscription } from 'rxjs';
import type { StreamsLibrary } from './vendor/streams-library.ts';

/** Whether the softphone's panel can be reached, in words that the page can show. */
export interface SoftphoneStatus {
  readonly state: 'starting' | 'connected' | 'lost' | 'signed-out' | 'failed';
  readonly message: string;
}

const messages: Readonly<Record<SoftphoneStatus['state'], string>> = {
  starting: 'The softphone is starting.',
  connected: 'The softphone is connected.',
  lost: 'The softphone does not answer. Calls go on; flows wait until it is back.',
  'signed-out': 'Nobody is signed in to the softphone. Sign in there to go on.',
  failed:
    'The softphone could not be loaded. Check the address of the panel, and that it admits this page.',
};

const statusOf = (state: SoftphoneStatus['state']): SoftphoneStatus => ({
  state,
  message: messages[state],
});

/** The library's own events that say how the panel is. */
const told: Readonly<Record<string, SoftphoneStatus['state']>> = {
  acknowledge: 'connected',
  'agent::update': 'connected',
  ack_timeout: 'signed-out',
  auth_fail: 'signed-out',
  terminated: 'signed-out',
  access_denied: 'failed',
  iframe_retries_exhausted: 'failed',
};

/** Watches whether the panel answers; the library asks it about once a second and keeps quiet when it does not. */
export class StatusWatch {
  readonly #status = new BehaviorSubject<SoftphoneStatus>(statusOf('starting'));
  readonly #watching = new Subscription();
  readonly #clock: ClockPort;
  readonly #lostAfter: number;
  #silence = new Subscription();

  /** Emits the status now and whenever it changes. */
  readonly status$: Observable<SoftphoneStatus> = this.#status.pipe(
    distinctUntilChanged((a, b) => a.state === b.state),
  );

  /** `lostAfter` is how long the panel may be silent, in milliseconds. */
  constructor(clock: ClockPort, lostAfter: number) {
    this.#clock = clock;
    this.#lostAfter = lostAfter;
  }

  /** Watches the events of a library whose panel is being loaded or is there. */
  watch(library: StreamsLibrary, isThere: boolean): void {
    const bus = library.core.getEventBus();
    for (const [event, state] of Object.entries(told)) {
      const subscription = bus.subscribe(event, () => this.#heard(state));
      this.#watching.add(() => subscription.unsubscribe());
    }
    if (isThere) this.#heard('connected');
  }

  close(): void {
    this.#watching.unsubscribe();
    this.#silence.unsubscribe();
    this.#status.complete();
  }

  #heard(state: SoftphoneStatus['state']): void {
    this.#status.next(statusOf(state));
    this.#silence.unsubscribe();
    if (state !== 'connected') return;
    this.#silence = this.#clock
      .timer(this.#lostAfter)
      .subscribe(() => this.#status.next(statusOf('lost')));
  }
}
