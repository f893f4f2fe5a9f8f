import type { Flow } from '../document.ts';
import type { Change } from './change.ts';
import { Copies, isMembers, type Members } from './copies.ts';

type Path = readonly string[];

/**
 * A flow while it is being edited: it can be read, and remembers how to go back. The flow itself
 * never changes; what no change touches is shared.
 */
export class Draft {
  readonly #copies: Copies;
  readonly #back: Change[] = [];

  constructor(flow: Flow) {
    this.#copies = new Copies(flow as Members); // cast: it is written only through copies
  }

  /** The flow as it stands. Asking for it makes the next change copy again. */
  flow(): Flow {
    this.#copies.seal();
    return this.#copies.root as unknown as Flow; // cast: operations keep the shape of a flow
  }

  /** What stands at a path; undefined where there is nothing. */
  read(path: Path): unknown {
    return path.reduce<unknown>(
      (at, key) => (isMembers(at) && Object.hasOwn(at, key) ? at[key] : undefined),
      this.#copies.root,
    );
  }

  /** The place among its siblings of what stands at a path. */
  place(path: Path): number {
    const parent = this.read(path.slice(0, -1));
    return isMembers(parent) ? this.#copies.place(parent, path.at(-1) ?? '') : -1;
  }

  /** Carries out a change as it stands; false where its place is gone. */
  write(change: Change): boolean {
    const { path, index } = change;
    const key = path.at(-1);
    const parent = this.read(path.slice(0, -1));
    if (key === undefined || !isMembers(parent) || path.includes('__proto__')) return false;
    const there = Object.hasOwn(parent, key);
    const value = there ? parent[key] : undefined;
    const moves = there && (!('value' in change) || index !== undefined);
    this.#back.push({ path, ...(there && { value }), ...(moves && { index: this.place(path) }) });
    // What the inverse remembers must not change any more, nor what it holds.
    if (this.#copies.owns(value)) this.#copies.seal();
    let own = this.#copies.open(undefined, '');
    for (const name of path.slice(0, -1)) own = this.#copies.open(own, name);
    if ('value' in change) this.#copies.put(own, key, change.value, index);
    else if (there) this.#copies.drop(own, key);
    return true;
  }

  /** Sets a member, and the maps that lead to it where they are missing. */
  set(path: Path, value: unknown, index?: number): void {
    const missing = path.findIndex((_, depth) => !isMembers(this.read(path.slice(0, depth))));
    const depth = missing === -1 ? path.length : missing;
    const whole = path.slice(depth).reduceRight<unknown>((held, key) => ({ [key]: held }), value);
    this.write({ path: path.slice(0, depth), value: whole, ...(index !== undefined && { index }) });
  }

  /** Removes a member, and its map where that becomes empty (but the maps of the document itself). */
  remove(path: Path): void {
    const parent = this.read(path.slice(0, -1));
    if (!isMembers(parent) || !Object.hasOwn(parent, path.at(-1) ?? '')) return;
    const empties = path.length > 2 && Object.keys(parent).length === 1;
    this.write({ path: empties ? path.slice(0, -1) : path });
  }

  /** The changes that lead back, the last first. */
  inverse(): readonly Change[] {
    return this.#back.toReversed();
  }
}
