import { Observable } from 'rxjs';
import type { Shelf } from '../state/cells.ts';

/** Questions of one kind: each is shown until the agent answers it, or is answered at once by a script. */
export class Questions<Q extends { readonly id: string }, A> {
  private readonly scripted: A[] = [];
  private readonly waiting = new Map<string, (answer: A) => void>();
  private readonly shown: Shelf<Q>;
  private readonly checked: (question: Q, answer: A) => A;

  /** `checked` gives the answer as it is told, or throws an ActionError where the question has no such answer. */
  constructor(shown: Shelf<Q>, checked: (question: Q, answer: A) => A) {
    this.shown = shown;
    this.checked = checked;
  }

  /** Asks on subscription; leaving takes the question away. */
  ask(make: () => Q): Observable<A> {
    return new Observable((subscriber) => {
      const question = make();
      const end = (answer: A): void => {
        subscriber.next(answer);
        subscriber.complete();
      };
      for (const answer of this.scripted.splice(0, 1)) {
        end(this.checked(question, answer));
        return;
      }
      const { id } = question;
      subscriber.add(() => {
        this.waiting.delete(id);
        this.shown.delete(id);
      });
      this.waiting.set(id, end);
      this.shown.put(id, question);
    });
  }

  /** The agent answers a question; nothing where it is no longer asked. */
  answer(id: string, answer: A): void {
    const question = this.shown.get(id);
    const end = this.waiting.get(id);
    if (question === undefined || end === undefined) return;
    const told = this.checked(question, answer);
    this.shown.delete(id);
    end(told);
  }

  /** Answers the next questions at once, the first first. */
  script(answers: readonly A[]): void {
    this.scripted.push(...answers);
  }
}
