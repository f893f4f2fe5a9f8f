import type { Manifests } from '@offhook/contract';
import { type Flow, type FlowNode, isBlock } from '@offhook/flow';
import { isRecord } from './cti-file.ts';
import type { ExportProblem } from './export-problem.ts';
import { exportValue, type Place } from './export-value.ts';
import type { Legacy, LegacyBlock } from './legacy.ts';
import { legacyTypeOf, meaningIn } from './types.ts';

/** What a block is exported within. */
export interface Export {
  readonly flow: Flow;
  readonly legacy: Legacy | undefined;
  readonly manifests: Manifests;
}

/** A block of the file, with all that the legacy format cannot hold. */
export interface ExportedBlock {
  readonly block: object;
  readonly problems: readonly ExportProblem[];
}

const kinds: Readonly<Record<string, string>> = { start: 'SE_Start', end: 'SE_End' };

const legacyBlockOf = (legacy: Legacy | undefined, node: string): LegacyBlock | undefined =>
  legacy !== undefined && Object.hasOwn(legacy.blocks, node) ? legacy.blocks[node] : undefined;

/** The type a node is exported under; a kept one only while it still means the node's action. */
const typeOf = (node: FlowNode, kept: string | undefined, { legacy, manifests }: Export) => {
  if (!isBlock(node)) return Object.hasOwn(kinds, node.kind) ? kinds[node.kind] : undefined;
  if (kept !== undefined) {
    const meaning = meaningIn(manifests)(kept);
    const action =
      meaning.as === 'action' ? meaning.manifest.id : 'action' in meaning && meaning.action;
    if (action === node.action) return kept;
  }
  const known = Object.hasOwn(manifests.actions, node.action);
  // An unknown action of an imported flow is a legacy type that was kept.
  return known || legacy === undefined ? legacyTypeOf(manifests, node.action) : node.action;
};

const exportControls = (node: FlowNode, kept: LegacyBlock, place: Omit<Place, 'path'>) => {
  if (!isBlock(node)) return { controls: kept.controls ?? {}, problems: [] };
  const values = Object.entries(node.inputs ?? {}).map(([input, value]) => {
    const exported = exportValue(value, { ...place, path: input, field: input });
    return { control: kept.names?.[input] ?? input, ...exported };
  });
  return {
    controls: {
      ...kept.controls,
      ...Object.fromEntries(values.map(({ control, json }) => [control, json])),
    },
    problems: values.flatMap(({ problems }) => problems),
  };
};

const exportPorts = (
  id: string,
  node: FlowNode,
  kept: LegacyBlock,
  idOf: (node: string) => unknown,
) => {
  const wires = Object.entries(node.to ?? {});
  const problems = wires
    .filter(([, targets]) => targets.length > 1)
    .map(([socket, targets]) => ({
      code: 'fan-out',
      node: id,
      field: socket,
      message: `A CTI Flow's "${socket}" leads to one block; this one leads to ${targets.length}.`,
    }));
  const wired = wires.flatMap(([socket, [target]]) =>
    target === undefined ? [] : [[socket, keptPort(kept.ports?.[socket], idOf(target))]],
  );
  // A port that was kept as an empty one stays; one kept as a target is only a spelling of a connection.
  const empty = Object.entries(kept.ports ?? {}).filter(([, target]) => typeof target !== 'number');
  return { ports: { ...Object.fromEntries(empty), ...Object.fromEntries(wired) }, problems };
};

const keptPort = (kept: unknown, target: unknown): unknown =>
  typeof kept === 'number' && String(kept) === String(target) ? kept : String(target);

const metaOf = (id: string, flow: Flow, kept: LegacyBlock) => {
  const label =
    flow.labels !== undefined && Object.hasOwn(flow.labels, id) ? flow.labels[id] : undefined;
  return { ...kept.meta, ...(label !== undefined && { title: label }) };
};

/** Leaves out or replaces what the file did not have, while there is still nothing to say there. */
const asInFile = (members: Readonly<Record<string, unknown>>, kept: LegacyBlock) => {
  const empty = (name: string): boolean => {
    const value = members[name];
    return value === undefined || (isRecord(value) && Object.keys(value).length === 0);
  };
  const absent = (name: string): boolean => (kept.absent ?? []).includes(name) && empty(name);
  const own = Object.entries(members).filter(
    ([name, value]) => value !== undefined && !absent(name),
  );
  const keptMembers = Object.entries(kept.members ?? {}).filter(
    ([name]) => !Object.hasOwn(members, name) || empty(name),
  );
  return Object.fromEntries([...own, ...keptMembers]);
};

/** Turns a node into a block of a legacy file. */
export const exportBlock = (id: string, node: FlowNode, within: Export): ExportedBlock => {
  const { flow, legacy } = within;
  const before = legacyBlockOf(legacy, id);
  const type = typeOf(node, before?.type, within);
  const idOf = (other: string): string | number => legacyBlockOf(legacy, other)?.id ?? other;
  // What the file said beside the inputs of another type means nothing for this one.
  const changed = before?.type !== undefined && before.type !== type;
  const kept = changed ? { ...before, controls: {}, names: {}, spelling: {} } : (before ?? {});
  const place = {
    node: id,
    spelling: kept.spelling ?? {},
    legacyIdOf: (n: string) => String(idOf(n)),
  };
  const controls = exportControls(node, kept, place);
  const ports = exportPorts(id, node, kept, idOf);
  const layout =
    flow.layout !== undefined && Object.hasOwn(flow.layout, id) ? flow.layout[id] : undefined;
  const drawnHere = before === undefined && layout === undefined;
  const members = {
    id: idOf(id),
    type: type ?? '',
    meta: metaOf(id, flow, kept),
    controls: controls.controls,
    ports: ports.ports,
    position: layout ?? (drawnHere ? [0, 0] : undefined),
  };
  const untyped = {
    code: 'no-legacy-type',
    node: id,
    message: `The legacy product has no block for "${isBlock(node) ? node.action : node.kind}".`,
  };
  return {
    block: asInFile(members, kept),
    problems: [...(type === undefined ? [untyped] : []), ...controls.problems, ...ports.problems],
  };
};
