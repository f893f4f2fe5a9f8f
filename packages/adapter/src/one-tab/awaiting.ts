/** What waits until another page takes an event, and what other pages took before this one heard of it. */
export class Awaiting {
  readonly #waiting: { readonly key: string; readonly taken: () => void }[] = [];
  readonly #credits: { readonly key: string; readonly until: number }[] = [];
  readonly #lasting: number;

  /** `lasting` is how long what another page took counts for an event that comes here later, in milliseconds. */
  constructor(lasting: number) {
    this.#lasting = lasting;
  }

  /** Calls `taken` once another page took an event of this key; answers with how to wait no more. */
  add(key: string, taken: () => void, now: number): () => void {
    this.#expire(now);
    const credit = this.#credits.findIndex((each) => each.key === key);
    if (credit >= 0) {
      this.#credits.splice(credit, 1);
      taken();
      return () => undefined;
    }
    const waiting = { key, taken };
    this.#waiting.push(waiting);
    return () => {
      const place = this.#waiting.indexOf(waiting);
      if (place >= 0) this.#waiting.splice(place, 1);
    };
  }

  /** Another page took an event of this key. */
  take(key: string, now: number): void {
    this.#expire(now);
    const place = this.#waiting.findIndex((each) => each.key === key);
    if (place < 0) {
      this.#credits.push({ key, until: now + this.#lasting });
      return;
    }
    const [waiting] = this.#waiting.splice(place, 1);
    waiting?.taken();
  }

  #expire(now: number): void {
    while ((this.#credits[0]?.until ?? now) < now) this.#credits.shift();
  }
}
