/** How an attempt to save ended: `away` is tried again, `stopped` waits for the person. */
export type Sent = 'saved' | 'away' | 'stopped';

/** Milliseconds after an edit until it is sent, and the longest that typing puts that off. */
const pause = 700;
const patience = 4_000;

/** The waits between attempts while the server is away grow to this, in milliseconds. */
const longest = 20_000;

/** Sends edits a moment after they were made, one save at a time, and again where the server is away. */
export class Autosave {
  readonly #send: () => Promise<Sent>;
  readonly #told: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waitsSince: number | undefined;
  #flight: Promise<Sent> | undefined;
  #fails = 0;

  /** `send` saves what is not saved; `told` hears of each change of state. */
  constructor(send: () => Promise<Sent>, told: () => void) {
    this.#send = send;
    this.#told = told;
  }

  /** True while the server does not answer. */
  get isAway(): boolean {
    return this.#fails > 0;
  }

  get isSending(): boolean {
    return this.#flight !== undefined;
  }

  /** Saves in a moment; while the server is away the next attempt stays when it is. */
  touch(): void {
    if (this.isAway) return;
    const now = Date.now();
    this.#waitsSince ??= now;
    this.#in(Math.max(0, Math.min(pause, this.#waitsSince + patience - now)));
  }

  /** Saves at once; answers whether all is saved now. */
  async now(): Promise<boolean> {
    return (await this.#attempt()) === 'saved';
  }

  /** Tries again at once where the server was away. */
  readonly retry = (): void => {
    if (this.isAway && this.#flight === undefined) void this.#attempt();
  };

  /** Waits for nothing any more. */
  end(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#waitsSince = undefined;
  }

  #in(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#attempt(), milliseconds);
  }

  async #attempt(): Promise<Sent> {
    this.end();
    // What is on its way may be older than the latest edit.
    while (this.#flight !== undefined) await this.#flight;
    this.#flight = this.#send().finally(() => {
      this.#flight = undefined;
    });
    this.#told();
    const sent = await this.#flight;
    this.#fails = sent === 'away' ? this.#fails + 1 : 0;
    if (sent === 'away') this.#in(Math.min(longest, 500 * 2 ** this.#fails));
    this.#told();
    return sent;
  }
}
