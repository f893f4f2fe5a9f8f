import { connectionsFrom, type Flow, startsOf, successors, waysOf } from '@offhook/flow';
import type { Region, Step } from './step.ts';

/** Where branches part that a Join can bring together. */
interface Parting {
  readonly node: string;
  readonly socket: string;
  readonly targets: readonly string[];
}

interface Meeting extends Parting {
  readonly join: string;
}

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
  ways: ReturnType<typeof waysOf>,
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

/** Nests the meetings of one parting: those of fewer branches lie within those of more; what crosses another is left to the part around. */
const nest = (
  meetings: readonly Meeting[],
  stepOf: (node: string) => Step | undefined,
): readonly Region[] => {
  const [outer, ...others] = meetings;
  if (outer === undefined) return [];
  const mine = new Set(outer.targets);
  const inside = others.filter(({ targets }) => targets.every((target) => mine.has(target)));
  const beside = others.filter(({ targets }) => !targets.some((target) => mine.has(target)));
  const rest = nest(beside, stepOf);
  const join = stepOf(outer.join);
  if (join === undefined) return rest;
  const targets = outer.targets.flatMap((target) => stepOf(target) ?? []);
  return [{ join, targets, inner: nest(inside, stepOf) }, ...rest];
};

/** Finds for each Join where the branches part that it waits for, and tells those steps. */
export const connectRegions = (flow: Flow, steps: ReadonlyMap<string, Step>): void => {
  const joins = Object.keys(flow.nodes).filter((id) => flow.nodes[id]?.kind === 'join');
  if (joins.length === 0) return;
  const ways = waysOf(flow, startsOf(flow));
  const partings = partingsOf(flow);
  const byStep = new Map<string, Meeting[]>();
  for (const join of joins) {
    const meeting = meetingOf(flow, join, partings, ways);
    if (meeting === undefined) continue;
    const key = JSON.stringify([meeting.node, meeting.socket]);
    byStep.set(key, [...(byStep.get(key) ?? []), meeting]);
  }
  for (const meetings of byStep.values()) {
    const [first] = meetings;
    const step = first && steps.get(first.node);
    if (first === undefined || step === undefined) continue;
    // Of two with as many branches, the one that comes later is around the other.
    const outerFirst = meetings.toSorted(
      (a, b) => b.targets.length - a.targets.length || (ways.allPass(a.join, b.join) ? -1 : 1),
    );
    step.regions ??= new Map();
    step.regions.set(
      first.socket,
      nest(outerFirst, (node) => steps.get(node)),
    );
  }
};
