import type { Flow } from '../document.ts';
import { type Connection, connectionsFrom } from '../walk.ts';
import { dominators } from './dominators.ts';

/** What is sure about the ways from Start to a node. */
export interface Ways {
  /** Whether every way to `node` has left `through`, by `socket` where one is named. */
  readonly allPass: (node: string, through: string, socket?: string) => boolean;
  /** A shortest way to `node` that does not leave `around` (by `socket`); undefined where there is none. */
  readonly wayAround: (
    node: string,
    around: string,
    socket?: string,
  ) => readonly Connection[] | undefined;
}

const exitOf = (id: string, socket: string): string => `${socket}\n${id}`;

/** A graph in which the leaving of a node by a socket is a vertex of its own. */
const exitGraph = (flow: Flow, starts: readonly string[]) => {
  const numbers = new Map<string, number>();
  const next: number[][] = [[]];
  const numberOf = (vertex: string): number => {
    const known = numbers.get(vertex);
    if (known !== undefined) return known;
    numbers.set(vertex, next.length);
    return next.push([]) - 1;
  };
  const join = (from: number, to: number): void => void next[from]?.push(to);
  for (const start of starts) join(0, numberOf(start));
  for (const id of Object.keys(flow.nodes)) {
    const exits = new Set<string>();
    for (const { socket, to } of connectionsFrom(flow, id)) {
      const exit = exitOf(id, socket);
      if (!exits.has(exit)) join(numberOf(id), numberOf(exit));
      exits.add(exit);
      if (Object.hasOwn(flow.nodes, to)) join(numberOf(exit), numberOf(to));
    }
  }
  return { next, numbers };
};

const shortestWay = (
  flow: Flow,
  starts: readonly string[],
  node: string,
  blocked: (connection: Connection) => boolean,
): readonly Connection[] | undefined => {
  const came = new Map<string, Connection | undefined>(starts.map((id) => [id, undefined]));
  for (const [id] of came) {
    if (id === node) break;
    for (const connection of connectionsFrom(flow, id)) {
      if (!came.has(connection.to) && !blocked(connection)) came.set(connection.to, connection);
    }
  }
  if (!came.has(node)) return undefined;
  const way: Connection[] = [];
  for (let last = came.get(node); last !== undefined; last = came.get(last.from)) way.unshift(last);
  return way;
};

/** Works out which nodes every run has passed on its way to another. */
export const waysOf = (flow: Flow, starts: readonly string[]): Ways => {
  const { next, numbers } = exitGraph(flow, starts);
  const dominates = dominators(next);
  return {
    allPass: (node, through, socket) => {
      const target = numbers.get(node);
      const gate = numbers.get(socket === undefined ? through : exitOf(through, socket));
      if (target === undefined || gate === undefined || node === through) return false;
      return dominates(gate, target);
    },
    wayAround: (node, around, socket) =>
      shortestWay(
        flow,
        starts,
        node,
        (line) => line.from === around && (socket === undefined || line.socket === socket),
      ),
  };
};
