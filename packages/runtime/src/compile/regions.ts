import { type Flow, type Meeting, meetingsOf, startsOf, waysOf } from '@offhook/flow';
import type { Region, Step } from './step.ts';

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
  if (!Object.values(flow.nodes).some(({ kind }) => kind === 'join')) return;
  const ways = waysOf(flow, startsOf(flow));
  const bySocket = new Map<string, Meeting[]>();
  for (const meeting of meetingsOf(flow, () => ways)) {
    const key = JSON.stringify([meeting.node, meeting.socket]);
    bySocket.set(key, [...(bySocket.get(key) ?? []), meeting]);
  }
  for (const meetings of bySocket.values()) {
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
