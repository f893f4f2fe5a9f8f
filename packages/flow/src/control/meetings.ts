import type { Flow } from '../document.ts';
import { connectionsFrom, successors } from '../walk.ts';

/** Where branches part that one Join can bring together. */
export interface Meeting {
  readonly join: string;
  readonly node: string;
  readonly socket: string;
  /** Where those branches begin that can reach the Join. */
  readonly targets: readonly string[];
}

/** Whether every way to a node has left another by a socket. */
interface Passing {
  readonly allPass: (node: string, through: string, socket?: string) => boolean;
}

type Parting = Omit<Meeting, 'join'>;

const partingsOf = (flow: Flow): readonly Parting[] =>
  Object.keys(flow.nodes).flatMap((node) => {
    const bySocket = new Map<string, string[]>();
    for (const { socket, to } of connectionsFrom(flow, node))
      bySocket.set(socket, [...(bySocket.get(socket) ?? []), to]);
    return [...bySocket].flatMap(([socket, targets]) =>
      targets.length > 1 ? [{ node, socket, targets }] : [],
    );
  });

/** Whether a way leads from a node to a Join without coming by the place where branches part. */
const reaches = (flow: Flow, from: string, join: string, parting: string): boolean => {
  const seen = new Set([from]);
  for (const node of seen) {
    if (node === join) return true;
    if (node === parting) continue;
    for (const next of successors(flow, node)) seen.add(next);
  }
  return false;
};

/** The nearest parting that all ways to a Join have come by, with the branches that can reach it. */
const meetingOf = (
  flow: Flow,
  join: string,
  partings: readonly Parting[],
  ways: Passing,
): Meeting | undefined => {
  let nearest: Meeting | undefined;
  for (const { node, socket, targets } of partings) {
    if (!ways.allPass(join, node, socket)) continue;
    const able = targets.filter((target) => reaches(flow, target, join, node));
    if (able.length < 2) continue;
    if (nearest === undefined || ways.allPass(node, nearest.node, nearest.socket))
      nearest = { join, node, socket, targets: able };
  }
  return nearest;
};

/** Finds for each Join where the branches part that it waits for. */
export const meetingsOf = (flow: Flow, ways: () => Passing): readonly Meeting[] => {
  const joins = Object.keys(flow.nodes).filter((id) => flow.nodes[id]?.kind === 'join');
  if (joins.length === 0) return [];
  const partings = partingsOf(flow);
  return joins.flatMap((join) => meetingOf(flow, join, partings, ways()) ?? []);
};
