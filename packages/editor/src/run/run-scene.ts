import type { Json, RunRecord } from '@offhook/contract';
import { connectionsFrom, type Flow, startsOf } from '@offhook/flow';
import type { ConnectionOverlay, NodeOverlay, RunOverlay } from '../canvas/canvas-view.ts';

/** A step of a run, as its record holds it. */
export type RunStep = RunRecord['steps'][number];

/** The longest text that a connection shows, in characters. */
const longest = 24;

/** A value in a few words, as a connection or a list shows it. */
export const shortly = (value: Json | undefined): string => {
  if (value === undefined || value === null) return '';
  const isEmpty = typeof value === 'object' && Object.keys(value).length === 0;
  if (isEmpty) return '';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
};

/** What goes along a connection: the values of an output, without their names. */
const carried = (output: Json): string => {
  const isRecord = typeof output === 'object' && output !== null && !Array.isArray(output);
  if (!isRecord) return shortly(output);
  return shortly(Object.values(output).map(shortly).filter(Boolean).join(', '));
};

/** How long a step took, in milliseconds of the desktop's clock; undefined where the trace does not tell. */
export const durationOf = ({ began, t }: RunStep): number | undefined =>
  began === undefined ? undefined : Math.max(0, t - began);

/** Milliseconds as people read them. */
export const timeText = (ms: number): string =>
  ms < 1_000 ? `${Math.round(ms)} ms` : `${(ms / 1_000).toFixed(ms < 10_000 ? 2 : 1)} s`;

const nodeOverlays = (
  steps: readonly RunStep[],
  { status, error, node }: RunRecord,
  isAtEnd: boolean,
): ReadonlyMap<string, NodeOverlay> => {
  const overlays = new Map<string, NodeOverlay>();
  for (const [at, step] of steps.entries()) {
    const before = overlays.get(step.node);
    const ms = durationOf(step);
    overlays.set(step.node, {
      status: step.socket === 'failure' ? 'failed' : 'passed',
      time: ms === undefined ? undefined : timeText(ms),
      count: (before?.count ?? 0) + 1,
      current: at === steps.length - 1,
      pinned: step.pinned,
    });
  }
  const fallen = error?.node ?? node;
  const isBad = status === 'failed' || status === 'timed-out';
  if (isAtEnd && isBad && fallen !== undefined) {
    overlays.set(fallen, { ...overlays.get(fallen), status: 'failed', current: true });
  }
  return overlays;
};

const connectionOverlays = (
  flow: Flow,
  steps: readonly RunStep[],
): readonly ConnectionOverlay[] => {
  const passed = new Map<string, ConnectionOverlay>();
  const pass = (from: string, socket: string, value: string): void => {
    for (const ends of connectionsFrom(flow, from)) {
      if (ends.socket !== socket) continue;
      const key = JSON.stringify(ends);
      passed.set(key, { ends, value, count: (passed.get(key)?.count ?? 0) + 1 });
    }
  };
  for (const start of startsOf(flow)) pass(start, 'done', '');
  for (const { node, socket, output } of steps) pass(node, socket, carried(output));
  return [...passed.values()];
};

/** A run as it is drawn over its flow after some of its steps. */
export const runOverlay = (flow: Flow, record: RunRecord, count: number): RunOverlay => {
  const steps = record.steps.slice(0, count);
  const connections = connectionOverlays(flow, steps);
  const nodes = new Map(nodeOverlays(steps, record, count >= record.steps.length));
  const structures = [...startsOf(flow), ...connections.map(({ ends }) => ends.to)];
  for (const id of structures) {
    const kind = flow.nodes[id]?.kind;
    if (kind === 'start' || kind === 'end') nodes.set(id, { status: 'passed' });
  }
  return { nodes, connections };
};

/** What each block gave last: the samples that are shown where values are chosen. */
export const samplesOf = ({ steps }: RunRecord): Readonly<Record<string, Json>> =>
  Object.fromEntries(steps.map(({ node, output }) => [node, output]));
