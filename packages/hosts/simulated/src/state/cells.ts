/** Called after every change. */
export type Changed = () => void;

/** One value that screens can watch. */
export class Cell<T> {
  private current: T;
  private readonly changed: Changed;

  constructor(initial: T, changed: Changed) {
    this.current = initial;
    this.changed = changed;
  }

  get value(): T {
    return this.current;
  }

  set(next: T): void {
    this.current = next;
    this.changed();
  }

  patch(part: Partial<T>): void {
    this.set({ ...this.current, ...part });
  }
}

/** Values by id. A change costs the same however many there are; a list is made only when it is looked at. */
export class Shelf<T> {
  private readonly kept = new Map<string, T>();
  private listed: readonly T[] | undefined;
  private readonly changed: Changed;

  constructor(changed: Changed) {
    this.changed = changed;
  }

  get(id: string): T | undefined {
    return this.kept.get(id);
  }

  put(id: string, value: T): void {
    this.kept.set(id, value);
    this.touch();
  }

  delete(id: string): void {
    if (this.kept.delete(id)) this.touch();
  }

  clear(): void {
    this.kept.clear();
    this.touch();
  }

  /** In the order in which the ids were first put. */
  values(): IterableIterator<T> {
    return this.kept.values();
  }

  entries(): IterableIterator<[string, T]> {
    return this.kept.entries();
  }

  get list(): readonly T[] {
    this.listed ??= [...this.kept.values()];
    return this.listed;
  }

  private touch(): void {
    this.listed = undefined;
    this.changed();
  }
}

/** What happened, in order; adding costs the same however long it is. */
export class Roll<T> {
  private readonly kept: T[] = [];
  private listed: readonly T[] | undefined;
  private readonly changed: Changed;

  constructor(changed: Changed) {
    this.changed = changed;
  }

  add(entry: T): void {
    this.kept.push(entry);
    this.listed = undefined;
    this.changed();
  }

  get list(): readonly T[] {
    this.listed ??= [...this.kept];
    return this.listed;
  }
}
