import type { Manifests } from '@offhook/contract';
import { meetingsOf } from '../control/meetings.ts';
import type { Flow } from '../document.ts';
import { type Connection, connectionsOf } from '../walk.ts';
import { dominators } from './dominators.ts';
import { linksOf } from './part-links.ts';

/** What is sure about the ways from Start to a node. */
export interface Ways {
  /** Whether every way to `node` (to its leaving by `leaving`) has left `through`, by `socket` where one is named. */
  readonly allPass: (node: string, through: string, socket?: string, leaving?: string) => boolean;
  /** Whether some way leads from one node to another. */
  readonly leads: (from: string, to: string) => boolean;
  /** A shortest way to `node` that does not leave `around` (by `socket`); undefined where there is none. */
  readonly wayAround: (
    node: string,
    around: string,
    socket?: string,
  ) => readonly Connection[] | undefined;
}

/** A graph in which the leaving of a node by a socket is a vertex of its own; 0 is before all Starts. */
interface ExitGraph {
  readonly next: readonly (readonly number[])[];
  /** The vertex of a node, or of its leaving by a socket. */
  readonly numberOf: (node: string, socket?: string) => number | undefined;
  /** The leaving that a vertex stands for. */
  readonly exits: readonly (Omit<Connection, 'to'> | undefined)[];
  readonly ids: readonly (string | undefined)[];
  /** The vertices at which a branch ends. */
  readonly ends: readonly number[];
}

const keyOf = (node: string, socket?: string): string =>
  socket === undefined ? `node ${node}` : `${socket.length} ${socket}${node}`;

const exitGraphOf = (
  flow: Flow,
  starts: readonly string[],
  manifests: Manifests | undefined,
): ExitGraph => {
  const links = linksOf(flow, manifests);
  const numbers = new Map<string, number>();
  const next: number[][] = [[]];
  const exits: (Omit<Connection, 'to'> | undefined)[] = [undefined];
  const ids: (string | undefined)[] = [undefined];
  const add = (id: string, socket?: string): number => {
    numbers.set(keyOf(id, socket), next.length);
    ids.push(socket === undefined ? id : undefined);
    exits.push(socket === undefined ? undefined : { from: id, socket });
    return next.push([]) - 1;
  };
  const vertexOf = (id: string, socket?: string): number => {
    const known = numbers.get(keyOf(id, socket));
    if (known !== undefined || socket === undefined) return known ?? 0;
    const exit = add(id, socket);
    if (!links.isAfterParts(id, socket)) next[vertexOf(id)]?.push(exit);
    return exit;
  };
  for (const id of Object.keys(flow.nodes)) add(id);
  for (const id of starts) next[0]?.push(vertexOf(id));
  for (const { from, socket, to } of connectionsOf(flow)) {
    const exit = vertexOf(from, socket);
    const target = numbers.get(keyOf(to));
    if (target !== undefined) next[exit]?.push(target);
  }
  for (const { from, to } of links.all)
    next[vertexOf(from.node, from.socket)]?.push(vertexOf(to.node, to.socket));
  const ends = links.ends.map(
    ({ from, socket }) => numbers.get(keyOf(from, socket)) ?? numbers.get(keyOf(from)) ?? 0,
  );
  return { next, exits, ids, ends, numberOf: (id, socket) => numbers.get(keyOf(id, socket)) };
};

/** Searches breadth first; answers from where each vertex of a shortest way was reached. */
const searchIn = ({ next }: ExitGraph) => {
  const seen = new Int32Array(next.length);
  const came = new Int32Array(next.length);
  const queue = new Int32Array(next.length);
  let search = 0;
  return (from: number, to: number, avoid: number): Int32Array | undefined => {
    search += 1;
    let last = 0;
    // The start of a search may be its goal: where a loop leads back to it.
    const visit = (vertex: number, by: number): void => {
      if (seen[vertex] === search || vertex === avoid) return;
      seen[vertex] = search;
      came[vertex] = by;
      queue[last] = vertex;
      last += 1;
    };
    for (const vertex of next[from] ?? []) visit(vertex, from);
    for (let at = 0; at < last; at += 1) {
      const vertex = queue[at] ?? 0;
      if (vertex === to) return came;
      for (const following of next[vertex] ?? []) visit(following, vertex);
    }
    return undefined;
  };
};

/** The connections of a way that a search from vertex 0 has found. */
const wayTo = (graph: ExitGraph, came: Int32Array, goal: number): readonly Connection[] => {
  const way: Connection[] = [];
  let to = graph.ids[goal] ?? '';
  for (let vertex = came[goal] ?? 0; vertex !== 0; vertex = came[vertex] ?? 0) {
    const exit = graph.exits[vertex];
    if (exit === undefined) to = graph.ids[vertex] ?? '';
    else way.push({ ...exit, to });
  }
  return way.reverse();
};

/** A Join that waits for all its branches, with those that surely come to it. */
interface Gathered {
  readonly join: string;
  readonly branches: readonly string[];
}

/** The Joins that go on only when all have come; a branch that may end elsewhere is not waited for. */
const gatheredIn = (
  flow: Flow,
  graph: ExitGraph,
  search: ReturnType<typeof searchIn>,
  allPass: Ways['allPass'],
): readonly Gathered[] =>
  meetingsOf(flow, () => ({ allPass })).flatMap(({ join, targets }) => {
    const mode = flow.nodes[join]?.inputs?.['mode'];
    const isAll = mode === undefined || ('value' in mode && mode.value === 'all');
    if (!isAll) return [];
    const vertex = graph.numberOf(join) ?? -1;
    const comes = (branch: string): boolean => {
      const from = graph.numberOf(branch) ?? -1;
      return (
        from === vertex ||
        graph.ends.every((end) => end !== from && search(from, end, vertex) === undefined)
      );
    };
    return [{ join, branches: targets.filter(comes) }];
  });

/** Works out which nodes every run has passed on its way to another. */
export const waysOf = (flow: Flow, starts: readonly string[], manifests?: Manifests): Ways => {
  const graph = exitGraphOf(flow, starts, manifests);
  const dominates = dominators(graph.next);
  const search = searchIn(graph);
  const passes = (node: string, through: string, socket?: string, leaving?: string): boolean => {
    const target = graph.numberOf(node, leaving);
    const gate = graph.numberOf(through, socket);
    if (target === undefined || gate === undefined) return false;
    if (node === through && leaving === undefined) return false;
    return dominates(gate, target);
  };
  const gathered = gatheredIn(flow, graph, search, passes);
  return {
    allPass: (node, through, socket, leaving) =>
      passes(node, through, socket, leaving) ||
      gathered.some(
        ({ join, branches }) =>
          (node === join || passes(node, join, undefined, leaving)) &&
          branches.some((branch) => {
            const gate = graph.numberOf(through, socket);
            const [from, to] = [graph.numberOf(branch), graph.numberOf(join)];
            if (gate === undefined || from === undefined || to === undefined) return false;
            return from === gate || search(from, to, gate) === undefined;
          }),
      ),
    leads: (from, to) => {
      const [begin, goal] = [graph.numberOf(from), graph.numberOf(to)];
      return begin !== undefined && goal !== undefined && search(begin, goal, -1) !== undefined;
    },
    wayAround: (node, around, socket) => {
      const goal = graph.numberOf(node) ?? 0;
      // A node that reads itself is reached before it has left itself.
      const avoid = node === around ? -1 : (graph.numberOf(around, socket) ?? -1);
      const came = search(0, goal, avoid);
      return came === undefined ? undefined : wayTo(graph, came, goal);
    },
  };
};
