import type { Manifests } from '@offhook/contract';
import { z } from 'zod/mini';
import { type Flow, type FlowNode, flowSchema, type Point } from '../document.ts';
import { findReservedKey } from '../file/reserved-key.ts';
import { nameOf } from '../name-of.ts';
import { parseReference } from '../reference.ts';
import { referencesIn } from '../references-in.ts';
import { remap } from './fragment-map.ts';
import type { Fragment, LostReference, Outsider } from './fragment-shape.ts';
import { edit, type Operation } from './operation.ts';

/** What pasting a fragment into a flow will do. */
export interface PastePlan {
  /** Undefined where nothing of the fragment can be pasted. */
  readonly operation: Operation | undefined;
  /** The ids of the nodes that are added. */
  readonly ids: readonly string[];
  readonly lost: readonly LostReference[];
  /** Kinds that the flow has already, and that are not added again. */
  readonly leftOut: readonly string[];
}

const fragmentSchema = () => {
  const { nodes, labels, layout, groups, notes } = flowSchema.shape;
  return z.looseObject({
    offhookFragment: z.literal(1),
    nodes,
    labels,
    layout,
    groups,
    notes,
    outside: z.optional(
      z.record(
        z.string(),
        z.looseObject({
          action: z.optional(z.string()),
          kind: z.optional(z.string()),
          title: z.string(),
        }),
      ),
    ),
  });
};

/** The members of a map that stand under some keys; undefined where none does. */
const only = <T>(
  map: Readonly<Record<string, T>> | undefined,
  ids: readonly string[],
): Readonly<Record<string, T>> | undefined => {
  const kept = ids.flatMap((id) => {
    const value = map !== undefined && Object.hasOwn(map, id) ? map[id] : undefined;
    return value === undefined ? [] : [[id, value] as const];
  });
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
};

const within = (node: FlowNode, ids: ReadonlySet<string>): FlowNode => {
  const { to, ...rest } = node;
  const lines = Object.entries(to ?? {})
    .map(([socket, targets]) => [socket, targets.filter((target) => ids.has(target))] as const)
    .filter(([, targets]) => targets.length > 0);
  const copy = lines.length === 0 ? rest : { ...rest, to: Object.fromEntries(lines) };
  return copy as FlowNode; // cast: only connections were left out
};

const outsidersOf = (
  flow: Flow,
  nodes: Flow['nodes'],
  manifests: Manifests | undefined,
): Readonly<Record<string, Outsider>> | undefined => {
  const named = Object.values(nodes).flatMap((node) =>
    Object.values(node.inputs ?? {}).flatMap((value) =>
      referencesIn(value).map(({ ref }) => parseReference(ref)?.root ?? ''),
    ),
  );
  const outside = only(flow.nodes, [...new Set(named.filter((id) => !Object.hasOwn(nodes, id)))]);
  return (
    outside &&
    Object.fromEntries(
      Object.entries(outside).map(([id, { action, kind }]) => [
        id,
        {
          ...(action !== undefined && { action }),
          ...(kind !== undefined && { kind }),
          title: nameOf(flow, id, manifests),
        },
      ]),
    )
  );
};

const groupsWithin = (flow: Flow, ids: ReadonlySet<string>): Flow['groups'] => {
  const whole = Object.entries(flow.groups ?? {}).filter(([, { members }]) =>
    members.every((member) => ids.has(member)),
  );
  return whole.length === 0 ? undefined : Object.fromEntries(whole);
};

/** Copies nodes with the connections between them, their labels, places, and the groups that are copied whole. */
export const copyFragment = (
  flow: Flow,
  wanted: readonly string[],
  more: { readonly notes?: readonly string[]; readonly manifests?: Manifests | undefined } = {},
): Fragment => {
  const ids = wanted.filter((id) => Object.hasOwn(flow.nodes, id));
  const known = new Set(ids);
  const nodes = Object.fromEntries(
    ids.flatMap((id) => {
      const node = flow.nodes[id];
      return node === undefined ? [] : [[id, within(node, known)] as const];
    }),
  );
  const parts = {
    labels: only(flow.labels, ids),
    layout: only(flow.layout, ids),
    groups: groupsWithin(flow, known),
    notes: only(flow.notes, more.notes ?? []),
    outside: outsidersOf(flow, nodes, more.manifests),
  };
  const told = Object.entries(parts).filter(([, part]) => part !== undefined);
  return { offhookFragment: 1, nodes, ...Object.fromEntries(told) };
};

/** The text of a fragment, as the clipboard holds it. */
export const writeFragment = (fragment: Fragment): string =>
  `${JSON.stringify(fragment, null, 2)}\n`;

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined; // any other text holds no blocks, which is what the caller is told
  }
};

/** Reads what the clipboard holds: a fragment, or a whole flow; undefined where it holds neither. */
export const readFragment = (text: string): Fragment | undefined => {
  const value = parse(text);
  if (typeof value !== 'object' || value === null || findReservedKey(value)) return undefined;
  if (fragmentSchema().safeParse(value).success) return value as Fragment; // cast: checked just now
  if (!flowSchema.safeParse(value).success) return undefined;
  const flow = value as Flow; // cast: checked just now
  return copyFragment(flow, Object.keys(flow.nodes), { notes: Object.keys(flow.notes ?? {}) });
};

/** Makes a fragment ready for a flow: free ids, references that follow, places moved by `by` (pixels). */
export const pasteFragment = (
  flow: Flow,
  fragment: Fragment,
  how: { readonly by?: Point; readonly duplicates?: boolean } = {},
): PastePlan => {
  const { by = [0, 0], duplicates } = how;
  const { pasted, lost, leftOut } = remap(flow, fragment, by);
  const ids = Object.keys(pasted.nodes);
  const isEmpty = ids.length === 0 && Object.keys(pasted.notes ?? {}).length === 0;
  const operation = isEmpty
    ? undefined
    : edit.paste(pasted, duplicates === true ? { duplicates } : {});
  return { operation, ids, lost, leftOut };
};
