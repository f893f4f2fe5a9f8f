/** The event that starts a run: a call rings. */
export interface Call {
  readonly contactId: string;
  readonly phone: string;
}

export interface Found {
  readonly id: string;
  readonly count: number;
}

/** The six steps of the screen-pop flow: number → search → one hit? → pop → text → log. Every engine calls these and no others. */
export interface Steps {
  readonly number: (call: Call) => string;
  readonly search: (phone: string) => Found | Promise<Found>;
  readonly isOne: (count: number) => boolean;
  readonly pop: (id: string) => void;
  readonly text: (id: string, phone: string) => string;
  readonly log: (message: string) => void;
}

/** What the steps have done, so that no engine is fast by leaving something out. */
export interface Tally {
  readonly steps: Steps;
  /** Calls of the last step, and the sum of what they were told. */
  readonly done: () => { readonly logged: number; readonly characters: number };
}

/** How the search answers. */
export type Search = (phone: string) => Found | Promise<Found>;

const found = (phone: string): Found => ({ id: `003${phone.slice(-8)}`, count: 1 });

/** Every step answers at once. */
export const atOnce: Search = found;

/** The search answers by a promise that is kept already. */
export const byPromise: Search = (phone) => Promise.resolve(found(phone));

/** The search answers when it is let go, so that all runs are in flight together. */
export const held = (): {
  readonly search: Search;
  readonly letGo: () => void;
  readonly waiting: () => number;
} => {
  let waiting: (() => void)[] = [];
  return {
    search: (phone) =>
      new Promise((resolve) => {
        waiting.push(() => resolve(found(phone)));
      }),
    waiting: () => waiting.length,
    letGo: () => {
      const all = waiting;
      waiting = [];
      for (const resolve of all) resolve();
    },
  };
};

export const tallied = (search: Search): Tally => {
  let logged = 0;
  let characters = 0;
  let popped = 0;
  return {
    steps: {
      number: ({ phone }) => phone.slice(2),
      search,
      isOne: (count) => count === 1,
      pop: (id) => {
        popped += id.length;
      },
      text: (id, phone) => `${phone} is ${id}`,
      log: (message) => {
        logged += 1;
        characters += message.length;
      },
    },
    done: () => ({ logged, characters: characters + popped }),
  };
};

/** A call like the one before it, but for its number. */
export const callOf = (index: number): Call => ({
  contactId: `c-${index}`,
  phone: `+1206555${String(index % 10_000).padStart(4, '0')}`,
});
