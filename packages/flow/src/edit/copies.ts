/** A map of the document. */
export type Members = Record<string, unknown>;

/** Tells a map from lists and plain values. */
export const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A map that a draft has copied and may write into. */
export interface Own {
  readonly map: Members;
  /** The keys in the order that they shall have; the map itself may lag behind. */
  keys: string[];
  /** The map holds keys like `7`, which JavaScript puts before all others. */
  numbered: boolean;
  readonly parent: Own | undefined;
  readonly name: string;
  readonly depth: number;
}

const isNumber = (key: string): boolean =>
  /^(0|[1-9]\d{0,9})$/.test(key) && Number(key) < 2 ** 32 - 1;

/** The order that JavaScript gives to keys that were set in this order. */
const settled = (keys: readonly string[]): string[] => [
  ...keys.filter(isNumber).sort((a, b) => Number(a) - Number(b)),
  ...keys.filter((key) => !isNumber(key)),
];

/**
 * Copies each map of a document once, and sorts each once, however many changes there are: a
 * batch costs as much as the document, not as much as the two multiplied.
 */
export interface Copies {
  readonly root: () => Members;
  /** The copy of a map below another; the document's own map where there is no parent. */
  readonly open: (parent: Own | undefined, name: string) => Own;
  readonly put: (own: Own, key: string, value: unknown, index: number | undefined) => void;
  readonly drop: (own: Own, key: string) => void;
  /** The place of a key among its siblings. */
  readonly place: (map: Members, key: string) => number;
  readonly owns: (value: unknown) => boolean;
  /** Brings all keys into order; what was copied is nobody's to write into any more. */
  readonly seal: () => void;
}

/** Makes the copies of one draft. */
export const openCopies = (document: Members): Copies => {
  let root = document;
  let owned = new WeakMap<object, Own>();
  const disordered = new Set<Own>();
  const attach = (parent: Own | undefined, name: string, map: Members): void => {
    if (parent === undefined) root = map;
    else parent.map[name] = map;
  };
  return {
    root: () => root,
    owns: (value) => isMembers(value) && owned.has(value),
    place: (map, key) => (owned.get(map)?.keys ?? Object.keys(map)).lastIndexOf(key),
    open: (parent, name) => {
      const map = parent === undefined ? root : (parent.map[name] as Members); // cast: the caller has read it
      const known = owned.get(map);
      if (known !== undefined) return known;
      const copy = { ...map };
      const keys = Object.keys(copy);
      const numbered = isNumber(keys[0] ?? '');
      const own = { map: copy, keys, numbered, parent, name, depth: (parent?.depth ?? 0) + 1 };
      owned.set(copy, own);
      attach(parent, name, copy);
      return own;
    },
    put: (own, key, value, index) => {
      const there = Object.hasOwn(own.map, key);
      own.map[key] = value;
      if (there && index === undefined) return;
      if (there) own.keys.splice(own.keys.lastIndexOf(key), 1);
      const at = index ?? own.keys.length;
      if (there || at < own.keys.length) disordered.add(own);
      own.keys.splice(at, 0, key);
      own.numbered ||= isNumber(key);
      if (own.numbered) own.keys = settled(own.keys);
    },
    drop: (own, key) => {
      delete own.map[key];
      own.keys.splice(own.keys.lastIndexOf(key), 1);
    },
    seal: () => {
      // The deepest first, so that a map is sorted together with the sorted maps in it.
      for (const own of [...disordered].sort((a, b) => b.depth - a.depth)) {
        attach(
          own.parent,
          own.name,
          Object.fromEntries(own.keys.map((key) => [key, own.map[key]])),
        );
      }
      disordered.clear();
      owned = new WeakMap();
    },
  };
};
