/** What the other tabs of a flow hear. */
type Call =
  | { readonly kind: 'saved' }
  | { readonly kind: 'asked'; readonly by: string }
  | { readonly kind: 'left'; readonly to: string };

/** What happens at the seat of a flow. */
export interface SeatEvents {
  /** This tab may edit from now on: the one that did is gone. */
  readonly given: () => void;
  /** Another tab took over. */
  readonly lost: () => void;
  /** Another tab wants to take over: what is not kept is to be kept. */
  readonly asked: () => Promise<void>;
  /** The tab that edits has saved. */
  readonly saved: () => void;
}

/** Milliseconds that a tab which is asked to leave has to keep what it holds; a frozen one never answers. */
const courtesy = 3_000;

/** Lets one tab of a browser edit a flow at a time; without Web Locks every tab may, and drafts are merged. */
export class Seat {
  readonly #name: string;
  readonly #events: SeatEvents;
  readonly #own = `${Date.now()}-${Math.random()}`;
  #channel: BroadcastChannel | undefined;
  #leave: (() => void) | undefined;
  #queue: AbortController | undefined;
  #left: (() => void) | undefined;

  constructor(key: string, events: SeatEvents) {
    this.#name = `offhook-flow ${key}`;
    this.#events = events;
  }

  /** Tells whether this tab may edit. */
  get isTaken(): boolean {
    return this.#leave !== undefined;
  }

  /** Sits down where the seat is free, and queues for it elsewhere; answers whether this tab may edit. */
  async take(): Promise<boolean> {
    if (this.isTaken) return true;
    if (navigator.locks === undefined) {
      this.#leave = () => undefined;
      return true;
    }
    this.#listen();
    const isTaken = await this.#request({ ifAvailable: true });
    if (!isTaken) this.#wait();
    return isTaken;
  }

  /** Takes the seat from the tab that has it, once that has kept what it holds. */
  async takeOver(): Promise<void> {
    this.#queue?.abort();
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, courtesy);
      this.#left = () => {
        clearTimeout(timer);
        resolve();
      };
      this.#call({ kind: 'asked', by: this.#own });
    });
    await this.#request({ steal: true });
  }

  /** Tells the other tabs that something was saved. */
  tellSaved(): void {
    this.#call({ kind: 'saved' });
  }

  /** Gets up, for the next tab to sit down. */
  leave(): void {
    this.#queue?.abort();
    this.#channel?.close();
    this.#channel = undefined;
    this.#leave?.();
    this.#leave = undefined;
  }

  #request(how: LockOptions): Promise<boolean> {
    return new Promise((resolve, reject) => {
      const held = navigator.locks.request(this.#name, how, (lock) => {
        resolve(lock !== null);
        if (lock === null) return undefined;
        return new Promise<void>((leave) => {
          this.#leave = leave;
        });
      });
      held.catch((error: unknown) => {
        // Held once, it ends like this where another tab took it; else this tab stopped queueing.
        if (this.#leave !== undefined && how.signal?.aborted !== true) this.#lose();
        else reject(error instanceof Error ? error : new Error(String(error), { cause: error }));
      });
    });
  }

  #lose(): void {
    this.#leave = undefined;
    this.#wait();
    this.#events.lost();
  }

  #wait(): void {
    const queue = new AbortController();
    this.#queue = queue;
    this.#request({ signal: queue.signal }).then(
      () => this.#events.given(),
      () => undefined, // it stopped queueing
    );
  }

  #listen(): void {
    if (this.#channel !== undefined) return;
    this.#channel = new BroadcastChannel(this.#name);
    this.#channel.addEventListener('message', ({ data }: MessageEvent<Call>) => {
      if (data.kind === 'saved' && !this.isTaken) this.#events.saved();
      if (data.kind === 'left' && data.to === this.#own) this.#left?.();
      if (data.kind === 'asked' && this.isTaken) void this.#answer(data.by);
    });
  }

  async #answer(to: string): Promise<void> {
    await this.#events.asked();
    this.#call({ kind: 'left', to });
  }

  #call(call: Call): void {
    this.#channel?.postMessage(call);
  }
}
