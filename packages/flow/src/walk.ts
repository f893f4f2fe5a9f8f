import type { Flow } from './document.ts';
import { member } from './member.ts';

/** A line of the graph: from a socket of one node to another node. */
export interface Connection {
  readonly from: string;
  readonly socket: string;
  readonly to: string;
}

interface Graph {
  readonly starts: readonly string[];
  readonly out: ReadonlyMap<string, readonly Connection[]>;
  readonly into: ReadonlyMap<string, readonly Connection[]>;
}

// Flows are immutable, so a graph holds as long as its nodes do.
const graphs = new WeakMap<Flow['nodes'], Graph>();

const draw = (nodes: Flow['nodes']): Graph => {
  const out = new Map<string, Connection[]>();
  const into = new Map<string, Connection[]>();
  for (const id of idsOf({ nodes })) {
    out.set(id, []);
    into.set(id, []);
  }
  for (const [from, node] of Object.entries(nodes)) {
    for (const [socket, targets] of Object.entries(node.to ?? {})) {
      for (const to of targets) {
        const connection = { from, socket, to };
        out.get(from)?.push(connection);
        into.get(to)?.push(connection);
      }
    }
  }
  const starts = idsOf({ nodes }).filter((id) => member(nodes, id)?.kind === 'start');
  return { starts, out, into };
};

const graphOf = ({ nodes }: Flow): Graph => {
  const known = graphs.get(nodes);
  if (known !== undefined) return known;
  const graph = draw(nodes);
  graphs.set(nodes, graph);
  return graph;
};

const idLists = new WeakMap<Flow['nodes'], readonly string[]>();

/** The ids of all nodes in the order of the document; of a large flow it takes a while to list them, which is done once. */
export const idsOf = ({ nodes }: Pick<Flow, 'nodes'>): readonly string[] => {
  const known = idLists.get(nodes) ?? Object.keys(nodes);
  idLists.set(nodes, known);
  return known;
};

/** The connections that leave a node, dangling ones included, in the order of the document. */
export const connectionsFrom = (flow: Flow, id: string): readonly Connection[] =>
  graphOf(flow).out.get(id) ?? [];

/** The connections that end in a node. */
export const connectionsInto = (flow: Flow, id: string): readonly Connection[] =>
  graphOf(flow).into.get(id) ?? [];

/** All connections of a flow, dangling ones included. */
export const connectionsOf = (flow: Flow): readonly Connection[] =>
  [...graphOf(flow).out.values()].flat();

/** The nodes that follow a node, each once; targets that do not exist are left out. */
export const successors = (flow: Flow, id: string): readonly string[] => [
  ...new Set(
    connectionsFrom(flow, id)
      .map(({ to }) => to)
      .filter((to) => Object.hasOwn(flow.nodes, to)),
  ),
];

/** The nodes that lead into a node, each once. */
export const predecessors = (flow: Flow, id: string): readonly string[] => [
  ...new Set(connectionsInto(flow, id).map(({ from }) => from)),
];

/** The ids of the Start nodes; a flow that runs has exactly one. */
export const startsOf = (flow: Flow): readonly string[] => graphOf(flow).starts;

const spread = (from: readonly string[], next: (id: string) => readonly string[]) => {
  const seen = new Set(from);
  // A set that grows while it is walked visits what was added.
  for (const id of seen) for (const neighbour of next(id)) seen.add(neighbour);
  return seen;
};

/** All nodes that come before a node on some way; itself only where a loop leads back to it. */
export const upstreamOf = (flow: Flow, id: string): ReadonlySet<string> =>
  spread(predecessors(flow, id), (node) => predecessors(flow, node));

/** All nodes that can come after a node; itself only where a loop leads back to it. */
export const downstreamOf = (flow: Flow, id: string): ReadonlySet<string> =>
  spread(successors(flow, id), (node) => successors(flow, node));

/** The given nodes and all that can be reached from them. */
export const reachableFrom = (flow: Flow, ...ids: readonly string[]): ReadonlySet<string> =>
  spread(ids, (node) => successors(flow, node));

/**
 * All nodes in the order in which a person reads them: each after those that lead to it, loops
 * aside; what Start does not reach comes last.
 */
export const outlineOf = (flow: Flow): readonly string[] => {
  const known = outlines.get(flow.nodes);
  if (known !== undefined) return known;
  const outline = outlineFrom(flow);
  outlines.set(flow.nodes, outline);
  return outline;
};

const outlines = new WeakMap<Flow['nodes'], readonly string[]>();

const outlineFrom = (flow: Flow): readonly string[] => {
  const seen = new Set<string>();
  const visitFrom = (root: string): string[] => {
    const finished: string[] = [];
    // An own stack, since a long flow would exhaust the call stack.
    const stack = seen.has(root) ? [] : [{ id: root, left: [...successors(flow, root)] }];
    seen.add(root);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      // The last successor first, so that the first ends up nearest in the reversed order.
      const next = top.left.pop();
      if (next === undefined) {
        finished.push(top.id);
        stack.pop();
      } else if (!seen.has(next)) {
        seen.add(next);
        stack.push({ id: next, left: [...successors(flow, next)] });
      }
    }
    return finished.reverse();
  };
  const roots = idsOf(flow).filter((id) => predecessors(flow, id).length === 0);
  return [...startsOf(flow), ...roots, ...idsOf(flow)].flatMap(visitFrom);
};
