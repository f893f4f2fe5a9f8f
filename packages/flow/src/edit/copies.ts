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
 * batch costs as much as the document and the batch, not as much as the two multiplied.
 */
export class Copies {
  #root: Members;
  #owned = new WeakMap<object, Own>();
  readonly #disordered = new Set<Own>();

  constructor(document: Members) {
    this.#root = document;
  }

  get root(): Members {
    return this.#root;
  }

  owns(value: unknown): boolean {
    return isMembers(value) && this.#owned.has(value);
  }

  /** The place of a key among its siblings. */
  place(map: Members, key: string): number {
    return (this.#owned.get(map)?.keys ?? Object.keys(map)).lastIndexOf(key);
  }

  /** The copy of a map below another; of the document's own map where there is no parent. */
  open(parent: Own | undefined, name: string): Own {
    const map = parent === undefined ? this.#root : (parent.map[name] as Members); // cast: the caller has read it
    const known = this.#owned.get(map);
    if (known !== undefined) return known;
    const copy = { ...map };
    const keys = Object.keys(copy);
    const numbered = isNumber(keys[0] ?? '');
    const own = { map: copy, keys, numbered, parent, name, depth: (parent?.depth ?? 0) + 1 };
    this.#owned.set(copy, own);
    this.#attach(own, copy);
    return own;
  }

  put(own: Own, key: string, value: unknown, index: number | undefined): void {
    const there = Object.hasOwn(own.map, key);
    own.map[key] = value;
    if (there && index === undefined) return;
    if (there) own.keys.splice(own.keys.lastIndexOf(key), 1);
    const at = index ?? own.keys.length;
    if (there || at < own.keys.length) this.#disordered.add(own);
    own.keys.splice(at, 0, key);
    own.numbered ||= isNumber(key);
    if (own.numbered) own.keys = settled(own.keys);
  }

  drop(own: Own, key: string): void {
    delete own.map[key];
    own.keys.splice(own.keys.lastIndexOf(key), 1);
  }

  /** Brings all keys into order; what was copied is nobody's to write into any more. */
  seal(): void {
    // The deepest first, so that a map is sorted together with the sorted maps in it.
    for (const own of [...this.#disordered].sort((a, b) => b.depth - a.depth)) {
      this.#attach(own, Object.fromEntries(own.keys.map((key) => [key, own.map[key]])));
    }
    this.#disordered.clear();
    this.#owned = new WeakMap();
  }

  #attach({ parent, name }: Own, map: Members): void {
    if (parent === undefined) this.#root = map;
    else parent.map[name] = map;
  }
}
