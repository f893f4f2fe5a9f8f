import { type Observable, Subscription } from 'rxjs';

/** Something that is passed on in its turn. */
export interface InLine<A> {
  /** What it waits for once the line moves; without it, it is passed on at once. */
  readonly admission?: () => Observable<A>;
  readonly pass: (admission?: A) => void;
}

interface Waiting<A> extends InLine<A> {
  asked: boolean;
  answer?: { readonly admission: A | undefined };
}

/** Passes things on one after another, also those that come while one is being passed on. */
export class EventLine<A> {
  readonly #waiting: Waiting<A>[] = [];
  readonly #asking = new Subscription();
  readonly #limit: number;
  #held = true;
  #moving = false;

  /** `limit` is how many are held at most; the oldest give way. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  put(next: InLine<A>): void {
    if (this.#held && this.#waiting.length >= this.#limit) this.#waiting.shift();
    const waiting: Waiting<A> = { ...next, asked: false };
    this.#waiting.push(waiting);
    if (!this.#held) this.#ask(waiting);
    this.#move();
  }

  release(): void {
    if (!this.#held) return;
    this.#held = false;
    // All at once, so that nothing waits for the answer of another.
    for (const waiting of this.#waiting.slice()) this.#ask(waiting);
    this.#move();
  }

  /** Passes nothing on any more. */
  stop(): void {
    this.#held = true;
    this.#waiting.length = 0;
    this.#asking.unsubscribe();
  }

  #ask(waiting: Waiting<A>): void {
    if (waiting.asked) return;
    waiting.asked = true;
    if (waiting.admission === undefined) {
      waiting.answer = { admission: undefined };
      return;
    }
    const asking = waiting.admission().subscribe((admission) => {
      waiting.answer = { admission };
      this.#move();
    });
    this.#asking.add(asking);
    asking.add(() => this.#asking.remove(asking));
  }

  #move(): void {
    if (this.#held || this.#moving) return;
    this.#moving = true;
    try {
      for (let first = this.#waiting[0]; first?.answer; first = this.#waiting[0]) {
        this.#waiting.shift();
        first.pass(first.answer.admission);
      }
    } finally {
      this.#moving = false;
    }
  }
}
