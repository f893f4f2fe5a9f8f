import type { Manifests } from '@offhook/contract';
import { connectionsFrom, type Flow, manifestFor, outlineOf, socketsOf } from '@offhook/flow';
import { joinsOf } from './joins.ts';

/** A place from which a way leads on. */
export interface Way {
  readonly node: string;
  readonly socket: string;
}

/** A block where it stands in the outline. */
export interface BlockItem {
  readonly kind: 'block';
  readonly node: string;
  /** The connection by which the outline came here; absent at a beginning and where ways meet. */
  readonly by?: Way | undefined;
  readonly items: readonly SocketItem[];
}

/** A connection to a block that is shown elsewhere. */
export interface LinkItem {
  readonly kind: 'link';
  readonly node: string;
  readonly by: Way;
}

/** One of several ways out of a block. */
export interface SocketItem {
  readonly kind: 'socket';
  readonly node: string;
  readonly socket: string;
  /** The block to which this way leads, where the socket leads to several. */
  readonly to?: string | undefined;
  readonly items: readonly OutlineItem[];
}

/** The blocks that Start does not reach. */
export interface ApartItem {
  readonly kind: 'apart';
  readonly items: readonly OutlineItem[];
}

export type OutlineItem = BlockItem | LinkItem | SocketItem | ApartItem;

/** Nests no deeper than this, however long a flow is; what is left follows at the side. */
const deepest = 60;

interface Place {
  readonly stops: ReadonlySet<string>;
  readonly depth: number;
}

/** A flow's blocks as an outline: one after the other, and below one another where ways part. */
class Outliner {
  readonly #flow: Flow;
  readonly #manifests: Manifests;
  readonly #joins: ReadonlyMap<string, string>;
  readonly #shown = new Set<string>();
  readonly #later: string[] = [];

  constructor(flow: Flow, manifests: Manifests) {
    this.#flow = flow;
    this.#manifests = manifests;
    this.#joins = joinsOf(flow);
  }

  outline(): readonly OutlineItem[] {
    const order = outlineOf(this.#flow);
    const isStart = (id: string): boolean => this.#flow.nodes[id]?.kind === 'start';
    const begin = (id: string): readonly OutlineItem[] =>
      this.#shown.has(id) ? [] : this.#from(id, undefined, { stops: new Set(), depth: 0 });
    const reached = order.filter(isStart).flatMap(begin);
    for (const id of this.#later) reached.push(...begin(id));
    const apart = order.flatMap(begin);
    return apart.length === 0 ? reached : [...reached, { kind: 'apart', items: apart }];
  }

  /** The items from a node on, as long as one follows the other. */
  #from(first: string, by: Way | undefined, place: Place): OutlineItem[] {
    const items: OutlineItem[] = [];
    let [next, way]: [string | undefined, Way | undefined] = [first, by];
    while (next !== undefined) {
      if (!Object.hasOwn(this.#flow.nodes, next)) break;
      if (this.#shown.has(next) || place.stops.has(next)) {
        if (way !== undefined) items.push({ kind: 'link', node: next, by: way });
        break;
      }
      const here: string = next;
      this.#shown.add(here);
      const block = this.#block(here, way, place);
      items.push(block.item);
      [next, way] = [block.next, block.by];
    }
    return items;
  }

  #block(node: string, by: Way | undefined, place: Place) {
    const found = this.#flow.nodes[node];
    const sockets =
      found === undefined ? [] : socketsOf(manifestFor(this.#manifests, found), found);
    const wired = connectionsFrom(this.#flow, node).map(({ socket }) => socket);
    const all = [...new Set([...sockets, ...wired])];
    const [only, ...others] = connectionsFrom(this.#flow, node);
    if (all.length <= 1 && others.length === 0) {
      const item: BlockItem = { kind: 'block', node, by, items: [] };
      return { item, next: only?.to, by: only && { node, socket: only.socket } };
    }
    const join = this.#joins.get(node);
    const next =
      join === undefined || this.#shown.has(join) || place.stops.has(join) ? undefined : join;
    const stops = next === undefined ? place.stops : new Set([...place.stops, next]);
    const inside = { stops, depth: place.depth + 1 };
    const items = all.flatMap((socket) => this.#socket({ node, socket }, inside));
    const item: BlockItem = { kind: 'block', node, by, items };
    return { item, next, by: undefined };
  }

  #socket(way: Way, place: Place): readonly SocketItem[] {
    const { node, socket } = way;
    const targets = connectionsFrom(this.#flow, node)
      .filter((connection) => connection.socket === socket)
      .map(({ to }) => to);
    const lead = (to: string): readonly OutlineItem[] => {
      if (place.depth <= deepest) return this.#from(to, way, place);
      this.#later.push(to);
      return [{ kind: 'link', node: to, by: way }];
    };
    const [only, ...others] = targets;
    if (only === undefined) return [{ kind: 'socket', node, socket, items: [] }];
    if (others.length === 0) return [{ kind: 'socket', node, socket, items: lead(only) }];
    return targets.map((to) => ({ kind: 'socket', node, socket, to, items: lead(to) }));
  }
}

/** The outline of a flow: every block once, links where a way leads to one that is shown elsewhere. */
export const outlineTree = (flow: Flow, manifests: Manifests): readonly OutlineItem[] =>
  new Outliner(flow, manifests).outline();
