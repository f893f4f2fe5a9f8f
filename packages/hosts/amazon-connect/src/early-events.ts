import { Observable, Subject } from 'rxjs';

const mostKept = 1000;

/** A stream of events that keeps what was told before anybody listened, for who listens first. */
export class EarlyEvents<T> {
  readonly #told = new Subject<T>();
  #kept: T[] | undefined = [];

  readonly events$ = new Observable<T>((subscriber) => {
    const kept = this.#kept ?? [];
    this.#kept = undefined;
    for (const event of kept) subscriber.next(event);
    return this.#told.subscribe(subscriber);
  });

  tell(event: T): void {
    if (this.#kept === undefined) this.#told.next(event);
    else {
      this.#kept.push(event);
      if (this.#kept.length > mostKept) this.#kept.shift();
    }
  }

  end(): void {
    this.#told.complete();
  }
}
