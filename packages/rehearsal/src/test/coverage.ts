import type { Manifests, StepEntry, TraceEntry } from '@offhook/contract';
import { type Flow, manifestFor, socketsOf } from '@offhook/flow';

/** How often runs left a block by one of its sockets. */
export interface SocketCoverage {
  readonly node: string;
  readonly socket: string;
  /** Whether the flow goes on there; a socket that leads nowhere is told, but not counted. */
  readonly isConnected: boolean;
  readonly times: number;
}

/** Which ways of a flow were taken. */
export interface Coverage {
  readonly sockets: readonly SocketCoverage[];
  /** Connected sockets that were taken, and all connected ones. */
  readonly taken: number;
  readonly all: number;
  /** From 0 to 100; 100 where there is nothing to take. */
  readonly percent: number;
}

/** A share as a whole number that is 100 only where nothing is missing. */
const percentOf = (taken: number, all: number): number =>
  all === 0 ? 100 : Math.floor((taken / all) * 100);

const key = (node: string, socket: string): string => JSON.stringify([node, socket]);

/** The steps of a trace that are this flow's; flows that it calls run as runs of their own. */
const stepsOf = (flow: Flow, trace: readonly TraceEntry[]): readonly StepEntry[] => {
  const others = new Set<number>();
  for (const entry of trace)
    if (entry.type === 'run' && flow.name !== '' && entry.flow !== flow.name) others.add(entry.run);
  return trace.filter(
    (entry): entry is StepEntry => entry.type === 'step' && !others.has(entry.run),
  );
};

/** Counts the ways that traces took through a flow, block by block and socket by socket; Start and End have none to choose. */
export const coverageOf = (
  flow: Flow,
  traces: readonly (readonly TraceEntry[])[],
  manifests: Manifests,
): Coverage => {
  const times = new Map<string, number>();
  for (const step of traces.flatMap((trace) => stepsOf(flow, trace))) {
    const way = key(step.node, step.socket);
    times.set(way, (times.get(way) ?? 0) + 1);
  }
  const sockets = Object.entries(flow.nodes)
    .filter(([, { kind }]) => kind !== 'start' && kind !== 'end')
    .flatMap(([node, block]) =>
      socketsOf(manifestFor(manifests, block), block).map((socket) => ({
        node,
        socket,
        isConnected: (block.to?.[socket] ?? []).length > 0,
        times: times.get(key(node, socket)) ?? 0,
      })),
    );
  const connected = sockets.filter(({ isConnected }) => isConnected);
  const taken = connected.filter((socket) => socket.times > 0).length;
  return { sockets, taken, all: connected.length, percent: percentOf(taken, connected.length) };
};

/** The coverage of several flows together. */
export const togetherOf = (
  all: readonly Coverage[],
): Pick<Coverage, 'taken' | 'all' | 'percent'> => {
  const taken = all.reduce((sum, each) => sum + each.taken, 0);
  const count = all.reduce((sum, each) => sum + each.all, 0);
  return { taken, all: count, percent: percentOf(taken, count) };
};
