import type { Flow } from '../document.ts';
import { isMembers, type Members, openCopies } from './copies.ts';

/** One member of the document set or removed: what every operation comes down to. */
export interface Change {
  readonly path: readonly string[];
  /** The member's new value; a change without it removes the member. */
  readonly value?: unknown;
  /** Its place among its siblings; without it a known member keeps its place and another goes last. */
  readonly index?: number;
}

/** A flow while it is being edited: it can be read, and remembers how to go back. */
export interface Draft {
  /** The flow as it stands. Asking for it makes the next change copy again. */
  readonly flow: () => Flow;
  /** What stands at a path; undefined where there is nothing. */
  readonly read: (path: readonly string[]) => unknown;
  /** The place among its siblings of what stands at a path. */
  readonly place: (path: readonly string[]) => number;
  /** Sets a member, and the maps that lead to it where they are missing. */
  readonly set: (path: readonly string[], value: unknown, index?: number) => void;
  /** Removes a member, and its map where that becomes empty (but the maps of the document itself). */
  readonly remove: (path: readonly string[]) => void;
  /** Carries out a change as it stands; false where its place is gone. */
  readonly write: (change: Change) => boolean;
  /** The changes that lead back, the last first. */
  readonly inverse: () => readonly Change[];
}

const readAt = (root: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (at, key) => (isMembers(at) && Object.hasOwn(at, key) ? at[key] : undefined),
    root,
  );

/** Opens a draft of a flow. The flow itself never changes; what no change touches is shared. */
export const openDraft = (flow: Flow): Draft => {
  const copies = openCopies(flow as Members); // cast: it is written only through copies
  const back: Change[] = [];
  const read = (path: readonly string[]): unknown => readAt(copies.root(), path);
  const place: Draft['place'] = (path) => {
    const parent = read(path.slice(0, -1));
    return isMembers(parent) ? copies.place(parent, path.at(-1) ?? '') : -1;
  };

  const write = (change: Change): boolean => {
    const { path, index } = change;
    const key = path.at(-1);
    const parent = read(path.slice(0, -1));
    if (key === undefined || !isMembers(parent) || path.includes('__proto__')) return false;
    const there = Object.hasOwn(parent, key);
    const value = there ? parent[key] : undefined;
    const moves = there && (!('value' in change) || index !== undefined);
    back.push({ path, ...(there && { value }), ...(moves && { index: place(path) }) });
    // What the inverse remembers must not change any more, nor what it holds.
    if (copies.owns(value)) copies.seal();
    let own = copies.open(undefined, '');
    for (const name of path.slice(0, -1)) own = copies.open(own, name);
    if ('value' in change) copies.put(own, key, change.value, index);
    else if (there) copies.drop(own, key);
    return true;
  };

  const set: Draft['set'] = (path, value, index) => {
    const missing = path.findIndex((_, depth) => !isMembers(read(path.slice(0, depth))));
    const depth = missing === -1 ? path.length : missing;
    const whole = path.slice(depth).reduceRight<unknown>((held, key) => ({ [key]: held }), value);
    write({ path: path.slice(0, depth), value: whole, ...(index !== undefined && { index }) });
  };
  return {
    read,
    place,
    write,
    set,
    flow: () => {
      copies.seal();
      return copies.root() as unknown as Flow; // cast: operations keep the shape of a flow
    },
    remove: (path) => {
      const parent = read(path.slice(0, -1));
      if (!isMembers(parent) || !Object.hasOwn(parent, path.at(-1) ?? '')) return;
      const empties = path.length > 2 && Object.keys(parent).length === 1;
      write({ path: empties ? path.slice(0, -1) : path });
    },
    inverse: () => back.toReversed(),
  };
};
