import type { FlowNode } from '../document.ts';
import { isMembers, type Members } from '../edit/copies.ts';
import { isSame } from '../is-same.ts';
import type { Conflict } from './conflict.ts';
import { mergeLists } from './merge-lists.ts';
import { isBag, isLooseBag, isPlace, isWoven } from './woven.ts';

/** Whose side stands in a conflict. */
export type Choice = 'mine' | 'theirs';

const at = (map: unknown, key: string): unknown =>
  isMembers(map) && Object.hasOwn(map, key) ? map[key] : undefined;

const does = (node: unknown): unknown => {
  const { action, kind } = (node ?? {}) as Partial<FlowNode>; // cast: a node, or nothing
  return action ?? kind;
};

/** A block that one side made another action cannot take the other side's inputs. */
const isRemade = (path: readonly string[], base: unknown, mine: unknown, theirs: unknown) =>
  path.length === 2 &&
  path[0] === 'nodes' &&
  does(mine) !== does(theirs) &&
  [mine, theirs].some(
    (side) => side === undefined || base === undefined || does(side) !== does(base),
  );

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const mapOf = (value: unknown): Members => (isMembers(value) ? value : {});

/** Brings three states of one document together, and remembers what only a person can decide. */
export class Weaver {
  readonly conflicts: Conflict[] = [];
  readonly #claimed: ReadonlySet<string>;
  readonly #choices: Readonly<Record<string, Choice>>;
  readonly #sides = new Map<string, Choice>();

  /** `claimed` are the ids of nodes that one side removed and the other builds on. */
  constructor(claimed: ReadonlySet<string>, choices: Readonly<Record<string, Choice>>) {
    this.#claimed = claimed;
    this.#choices = choices;
  }

  /** What stands at a path after the merge; undefined where nothing does. */
  weave(path: readonly string[], base: unknown, mine: unknown, theirs: unknown): unknown {
    const [whole = '', id = ''] = path;
    const isOfNode = whole === 'labels' || whole === 'layout';
    const side = path.length === 2 && isOfNode ? this.#sides.get(id) : undefined;
    if (side !== undefined) return side === 'mine' ? mine : theirs;
    if (this.#sides.size > 0 && path.length === 1 && isOfNode) {
      return this.#weaveMap(path, base, mapOf(mine), mapOf(theirs));
    }
    if (isSame(mine, theirs)) return mine;
    if (path.length === 2 && whole === 'nodes' && this.#claimed.has(id)) {
      return this.#decide(path, base, mine, theirs);
    }
    if (isSame(base, mine)) return theirs;
    return isSame(base, theirs) || isPlace(path) ? mine : this.#both(path, base, mine, theirs);
  }

  /** Both sides changed what stands there. */
  #both(path: readonly string[], base: unknown, mine: unknown, theirs: unknown): unknown {
    if (isRemade(path, base, mine, theirs)) return this.#decide(path, base, mine, theirs);
    if (isBag(path)) {
      const merged = mergeLists(list(base), list(mine), list(theirs), isLooseBag(path));
      return merged ?? this.#decide(path, base, mine, theirs);
    }
    // A map that one side emptied, such as the connections of a block, is told member by member.
    const isPart = path[0] === 'nodes' && path.length === 3;
    const isMap = isWoven(path) && (isPart || (isMembers(mine) && isMembers(theirs)));
    return isMap
      ? this.#weaveMap(path, base, mapOf(mine), mapOf(theirs))
      : this.#decide(path, base, mine, theirs);
  }

  #weaveMap(path: readonly string[], base: unknown, mine: Members, theirs: Members): Members {
    const keys = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
    // Nodes come first: what they become decides over their titles and places.
    if (path.length === 0) keys.sort((a, b) => Number(b === 'nodes') - Number(a === 'nodes'));
    const woven = new Map(
      keys.map((key) => [
        key,
        this.weave([...path, key], at(base, key), at(mine, key), at(theirs, key)),
      ]),
    );
    const order = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
    return Object.fromEntries(
      order.flatMap((key) => {
        const value = woven.get(key);
        return value === undefined ? [] : [[key, value]];
      }),
    );
  }

  #decide(path: readonly string[], base: unknown, mine: unknown, theirs: unknown): unknown {
    const id = path.map(encodeURIComponent).join('/');
    this.conflicts.push({ id, path, base, mine, theirs });
    const choice = (Object.hasOwn(this.#choices, id) ? this.#choices[id] : undefined) ?? 'mine';
    if (path[0] === 'nodes' && path.length === 2) this.#sides.set(path[1] ?? '', choice);
    return choice === 'mine' ? mine : theirs;
  }
}
