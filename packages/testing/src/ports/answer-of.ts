import { ActionError } from '@offhook/contract';
import { Observable, type Subscription } from 'rxjs';
import { expect } from 'vitest';

/** Subscribes once, and resolves with the one answer after which the call completed. */
export const answerOf = <T>(call: Observable<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const answers: T[] = [];
    call.subscribe({
      next: (answer) => answers.push(answer),
      error: reject,
      complete: () => {
        const [answer] = answers;
        if (answers.length === 1)
          resolve(answer as T); // cast: there is exactly one, which may be undefined
        else reject(new Error(`The call answered ${answers.length} times in place of once.`));
      },
    });
  });

const sentence = /^[\p{Lu}\p{N}"'`+(/][\s\S]*[.!?]$/u;

/** Subscribes once, and resolves with the ActionError that the call failed with. */
export const failureOf = async (call: Observable<unknown>): Promise<ActionError> => {
  const error: unknown = await answerOf(call).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!ActionError.is(error)) {
    throw new Error('The call should have failed with an ActionError.', { cause: error });
  }
  expect(error.code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  expect(error.message).toMatch(sentence);
  return error;
};

/** What a stream told since, and how to stop listening. */
export interface Heard<T> {
  readonly all: readonly T[];
  readonly ended: boolean;
  stop(): void;
}

/** Listens to a stream of a port. */
export const hear = <T>(stream$: Observable<T>): Heard<T> => {
  const all: T[] = [];
  let ended = false;
  const listening: Subscription = stream$.subscribe({
    next: (told) => all.push(told),
    error: () => (ended = true),
    complete: () => (ended = true),
  });
  return {
    all,
    get ended() {
      return ended;
    },
    stop: () => listening.unsubscribe(),
  };
};

/** Lets everything that is ready to go on go on, twice over a turn of the event loop. */
export const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 2; turn += 1) {
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(0);
    });
  }
};

/** Subscribes and leaves at once; resolves with whether anything was heard after that. */
export const heardAfterLeaving = async (call: Observable<unknown>): Promise<boolean> => {
  let left = false;
  let heard = false;
  const note = (): void => {
    if (left) heard = true;
  };
  const subscription = call.subscribe({ next: note, error: note, complete: note });
  subscription.unsubscribe();
  left = true;
  await settled();
  return heard;
};

/** Calls a method whatever its type; for laws that hold for all methods alike. */
export const callOf = (port: object, method: string, args: object): Observable<unknown> => {
  const member: unknown = Reflect.get(port, method);
  if (typeof member !== 'function') throw new Error(`The port has no method ${method}.`);
  const call: unknown = Reflect.apply(member, port, [args]);
  expect(call).toBeInstanceOf(Observable);
  return call as Observable<unknown>; // cast: checked on the line above
};
