import { draftShelf } from './draft-shelf.ts';
import type { KeptDraft } from './kept-draft.ts';

/** Milliseconds between writes while letters are typed in a row; the first is written at once. */
const pause = 100;

/** Keeps the edits of one flow on this computer until the server has them. */
export class LocalCopy {
  readonly #key: string;
  readonly #told: () => void;
  #next: KeptDraft | undefined;
  #written: KeptDraft | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #work: Promise<void> = Promise.resolve();
  #canKeep = true;

  /** `told` hears when it turns out whether something can be kept. */
  constructor(key: string, told: () => void) {
    this.#key = key;
    this.#told = told;
  }

  /** True where nothing waits to be written, and the latest write went well. */
  get isKept(): boolean {
    return this.#canKeep && this.#next === undefined;
  }

  /** False where the browser lets nothing be kept, such as in a private window. */
  get canKeep(): boolean {
    return this.#canKeep;
  }

  /** What an earlier page left behind; undefined where there is nothing, or nothing readable. */
  async read(): Promise<KeptDraft | undefined> {
    await this.#work;
    try {
      return await draftShelf.read(this.#key);
    } catch {
      this.#canKeep = false; // said where it matters: the state no longer promises a copy
      return undefined;
    }
  }

  /** Keeps a draft, at once or in a moment. */
  keep(draft: KeptDraft): void {
    this.#next = draft;
    if (this.#timer !== undefined) return;
    void this.flush();
    this.#timer = setTimeout(() => void this.flush(), pause);
  }

  /** Keeps at once what waits. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const draft = this.#next;
    if (draft === undefined || draft === this.#written) return this.#work;
    this.#written = draft;
    return this.#do(async () => {
      await draftShelf.keep(this.#key, draft);
      if (this.#next === draft) this.#next = undefined;
    });
  }

  /** Forgets what is kept: the server has it. */
  drop(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#next = undefined;
    return this.#do(() => draftShelf.drop(this.#key));
  }

  /** Without waiting for what went before: the browser keeps writes in their order. */
  #do(work: () => Promise<void>): Promise<void> {
    const before = this.#canKeep;
    const done = work().then(
      () => {
        this.#canKeep = true;
      },
      () => {
        this.#canKeep = false; // said by the state, which no longer promises a copy
      },
    );
    this.#work = Promise.all([this.#work, done]).then(() => {
      if (before !== this.#canKeep) this.#told();
    });
    return this.#work;
  }
}
