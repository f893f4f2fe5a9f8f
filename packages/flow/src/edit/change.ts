import type { Flow } from '../document.ts';

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
  /** The flow as it stands; asking for it makes the next change copy again. */
  readonly flow: () => Flow;
  /** What stands at a path; undefined where there is nothing. */
  readonly read: (path: readonly string[]) => unknown;
  /** Sets a member, and the maps that lead to it where they are missing. */
  readonly set: (path: readonly string[], value: unknown, index?: number) => void;
  /** Removes a member, and its map where that becomes empty (but the maps of the document itself). */
  readonly remove: (path: readonly string[]) => void;
  /** Carries out a change as it stands; false where its place is gone. */
  readonly write: (change: Change) => boolean;
  /** The changes that lead back, the last first. */
  readonly inverse: () => readonly Change[];
}

type Members = Record<string, unknown>;

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const insert = (members: Members, key: string, value: unknown, index: number): Members => {
  const entries = Object.entries(members).filter(([name]) => name !== key);
  entries.splice(index, 0, [key, value]);
  return Object.fromEntries(entries);
};

const readAt = (root: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (at, key) => (isMembers(at) && Object.hasOwn(at, key) ? at[key] : undefined),
    root,
  );

/** Copies a map once per draft; later changes go into that copy, so that a big batch stays fast. */
interface Copies {
  readonly of: (members: Members) => Members;
  readonly adopt: (members: Members) => Members;
  /** From now on every map is copied again. */
  readonly seal: () => void;
  /** What the inverse remembers must not change any more, nor what it holds. */
  readonly keep: (value: unknown) => void;
}

const openCopies = (): Copies => {
  let own = new WeakSet<object>();
  const adopt = (members: Members): Members => {
    own.add(members);
    return members;
  };
  const seal = (): void => {
    own = new WeakSet();
  };
  return {
    adopt,
    seal,
    of: (members) => (own.has(members) ? members : adopt({ ...members })),
    keep: (value) => {
      if (isMembers(value) && own.has(value)) seal();
    },
  };
};

/** The change that takes another one back. */
const backOf = (parent: Members, { path, index, ...change }: Change): Change => {
  const key = path.at(-1) ?? '';
  if (!Object.hasOwn(parent, key)) return { path };
  const moves = !('value' in change) || index !== undefined;
  return {
    path,
    value: parent[key],
    ...(moves && { index: Object.keys(parent).indexOf(key) }),
  };
};

/** Copies the maps on a path; the last of them is the one to change. */
const openWay = (root: Members, path: readonly string[], copies: Copies): readonly Members[] => {
  const way = [copies.of(root)];
  for (const key of path.slice(0, -1)) {
    const at = way.at(-1) ?? root;
    const child = copies.of(at[key] as Members); // cast: the caller has read along the path
    at[key] = child;
    way.push(child);
  }
  return way;
};

const writeInto = (root: Members, change: Change, copies: Copies): Members => {
  const { path, index } = change;
  const key = path.at(-1) ?? '';
  const way = openWay(root, path, copies);
  const [parent = root, grandparent] = way.toReversed();
  const there = Object.hasOwn(parent, key);
  if (!('value' in change)) delete parent[key];
  else if (index === undefined || (!there && index >= Object.keys(parent).length))
    parent[key] = change.value;
  else {
    const rebuilt = copies.adopt(insert(parent, key, change.value, index));
    if (grandparent === undefined) return rebuilt;
    grandparent[path.at(-2) ?? ''] = rebuilt;
  }
  return way[0] ?? root;
};

/** Opens a draft of a flow. The flow itself never changes; what no change touches is shared. */
export const openDraft = (flow: Flow): Draft => {
  const copies = openCopies();
  const back: Change[] = [];
  let root: Members = flow as Members; // cast: it is written only through copies
  const read = (path: readonly string[]): unknown => readAt(root, path);
  const write = (change: Change): boolean => {
    const parent = read(change.path.slice(0, -1));
    if (!isMembers(parent) || change.path.length === 0 || change.path.includes('__proto__'))
      return false;
    const undo = backOf(parent, change);
    back.push(undo);
    copies.keep(undo.value);
    root = writeInto(root, change, copies);
    return true;
  };
  const set: Draft['set'] = (path, value, index) => {
    const missing = path.findIndex((_, depth) => !isMembers(read(path.slice(0, depth))));
    const depth = missing === -1 ? path.length : missing;
    const whole = path.slice(depth).reduceRight<unknown>((held, key) => ({ [key]: held }), value);
    write({ path: path.slice(0, depth), value: whole, ...(index !== undefined && { index }) });
  };
  return {
    flow: () => {
      copies.seal();
      return root as unknown as Flow; // cast: operations keep the shape of a flow
    },
    read,
    write,
    set,
    remove: (path) => {
      const parent = read(path.slice(0, -1));
      if (!isMembers(parent) || !Object.hasOwn(parent, path.at(-1) ?? '')) return;
      const empties = path.length > 2 && Object.keys(parent).length === 1;
      write({ path: empties ? path.slice(0, -1) : path });
    },
    inverse: () => back.toReversed(),
  };
};
