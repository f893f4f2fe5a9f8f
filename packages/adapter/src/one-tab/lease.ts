import { BehaviorSubject, type Observable } from 'rxjs';

/** The right to run flows, which one page of a browser has at a time. */
export interface Lease {
  /** Whether this page has it: now, and whenever that changes. */
  readonly held$: Observable<boolean>;
  readonly isHeld: boolean;
  /** Stands in line for it; comes first when whoever has it closes, crashes or lets go. */
  ask(): void;
  /** Takes it from a page that does not answer. */
  steal(): void;
  /** Lets go of it, and asks no more. */
  release(): void;
}

class LockLease implements Lease {
  readonly #locks: LockManager;
  readonly #name: string;
  readonly #held = new BehaviorSubject(false);
  readonly held$ = this.#held.asObservable();
  #leave: AbortController | undefined;

  constructor(locks: LockManager, name: string) {
    this.#locks = locks;
    this.#name = name;
  }

  get isHeld(): boolean {
    return this.#held.value;
  }

  ask(): void {
    this.#request({});
  }

  steal(): void {
    if (this.isHeld || this.#leave === undefined) return;
    this.#leave.abort();
    this.#request({ steal: true });
  }

  release(): void {
    this.#leave?.abort();
    this.#leave = undefined;
    this.#set(false);
  }

  #request(options: LockOptions): void {
    const leave = new AbortController();
    this.#leave = leave;
    // A lock that is stolen cannot be waited for, so it takes no signal.
    const asked = options.steal ? options : { signal: leave.signal };
    this.#locks
      .request(this.#name, asked, () => this.#hold(leave.signal))
      .catch((error: unknown) => this.#lost(leave, error));
  }

  #hold(signal: AbortSignal): Promise<void> {
    if (signal.aborted) return Promise.resolve();
    this.#set(true);
    return new Promise((resolve) => {
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
  }

  /** Another page took it, or this one left the line. */
  #lost(leave: AbortController, error: unknown): void {
    if (this.#leave !== leave) return;
    if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
    this.#set(false);
    this.#request({});
  }

  #set(held: boolean): void {
    if (this.#held.value !== held) this.#held.next(held);
  }
}

/** Makes the lease of this name, by the browser's own locks. */
export const lockLease = (locks: LockManager, name: string): Lease => new LockLease(locks, name);
