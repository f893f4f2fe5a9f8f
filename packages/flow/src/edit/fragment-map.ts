import { type Flow, type FlowNode, isRoot, type Point } from '../document.ts';
import { member } from '../member.ts';
import { parseReference } from '../reference.ts';
import { mapReferences, referencesIn } from '../references-in.ts';
import type { Fragment, LostReference, Outsider } from './fragment-shape.ts';
import { freshId } from './fresh-id.ts';
import type { Pasted } from './operation.ts';

/** A fragment as a flow takes it, and what it could not take. */
interface Remapped {
  readonly pasted: Pasted;
  readonly lost: readonly LostReference[];
  readonly leftOut: readonly string[];
}

const single = ['start', 'end'];

/** The ids that a fragment's nodes have in the flow: new ones, or those of its Start and End. */
const idsFor = (flow: Flow, { nodes }: Fragment) => {
  const ids = new Map<string, string>();
  const leftOut = new Map<string, string>();
  const taken = new Set<string>();
  for (const [id, { kind, action }] of Object.entries(nodes)) {
    const there = single.includes(kind ?? '')
      ? Object.keys(flow.nodes).find((other) => member(flow.nodes, other)?.kind === kind)
      : undefined;
    if (there !== undefined) {
      leftOut.set(id, kind ?? '');
      ids.set(id, there);
      continue;
    }
    const fresh = freshId(flow, id === '__proto__' ? (action ?? '') : id, taken);
    taken.add(fresh);
    ids.set(id, fresh);
  }
  return { ids, leftOut };
};

const doesSame = (node: FlowNode | undefined, outsider: Outsider | undefined): boolean =>
  node !== undefined &&
  (outsider === undefined || (node.action === outsider.action && node.kind === outsider.kind));

/** The node of the flow that stands for one that was left behind: the same id, else the only one of its action. */
const standIn = (flow: Flow, id: string, outsider: Outsider | undefined): string | undefined => {
  if (doesSame(member(flow.nodes, id), outsider)) return id;
  if (outsider?.action === undefined) return undefined;
  const [only, ...others] = Object.keys(flow.nodes).filter(
    (other) => member(flow.nodes, other)?.action === outsider.action,
  );
  return others.length === 0 ? only : undefined;
};

/** Tells where a reference's root is in the flow; undefined where it is lost. */
const rootsIn = (flow: Flow, fragment: Fragment, ids: ReadonlyMap<string, string>) => {
  const known = new Map<string, string | undefined>();
  return (root: string): string | undefined => {
    const own = isRoot(root) ? root : ids.get(root);
    if (own !== undefined) return own;
    if (!known.has(root)) known.set(root, standIn(flow, root, member(fragment.outside, root)));
    return known.get(root);
  };
};

const shifted = ([x, y]: Point, [dx, dy]: Point): Point => [x + dx, y + dy];

const mapped = <T>(
  map: Readonly<Record<string, T>> | undefined,
  name: (key: string) => string | undefined,
  value: (of: T) => T = (of) => of,
): Readonly<Record<string, T>> | undefined => {
  const entries = Object.entries(map ?? {}).flatMap(([key, of]) => {
    const next = name(key);
    return next === undefined ? [] : [[next, value(of)] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
};

/** An id that no member of a map has. */
const freshKey = (map: Readonly<Record<string, unknown>> | undefined, wish: string): string => {
  if (map === undefined || !Object.hasOwn(map, wish)) return wish;
  const stem = wish.replace(/-\d+$/, '');
  let number = 2;
  while (Object.hasOwn(map, `${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
};

/** Where a fragment goes: the ids that its nodes have there, and where references lead. */
interface Way {
  /** The new id of a node; undefined for one that is not added. */
  readonly idOf: (id: string) => string | undefined;
  /** The node to which connections lead. */
  readonly endOf: (id: string) => string | undefined;
  /** What a reference's root is called; undefined where it is lost. */
  readonly rootOf: (root: string) => string | undefined;
}

const itself = (key: string): string => key;

const nodeThere = ({ to, inputs, ...rest }: FlowNode, { endOf, rootOf }: Way): FlowNode => {
  const follow = (ref: string): string => {
    const root = parseReference(ref)?.root;
    const next = root === undefined ? undefined : rootOf(root);
    return root === undefined || next === undefined ? ref : next + ref.slice(root.length);
  };
  const given = mapped(inputs, itself, (value) => mapReferences(value, follow));
  const lines = mapped(to, itself, (targets) => [
    ...new Set(targets.flatMap((target) => endOf(target) ?? [])),
  ]);
  const copy = { ...rest, ...(given && { inputs: given }), ...(lines && { to: lines }) };
  return copy as FlowNode; // cast: a node with other ids
};

const lostIn = ({ nodes, outside }: Fragment, { idOf, rootOf }: Way): readonly LostReference[] =>
  Object.entries(nodes).flatMap(([id, { inputs = {} }]) =>
    Object.entries(inputs).flatMap(([input, value]) =>
      referencesIn(value).flatMap(({ ref }) => {
        const root = parseReference(ref)?.root;
        if (root === undefined || rootOf(root) !== undefined) return [];
        const title = member(outside, root)?.title ?? root;
        return [{ node: idOf(id) ?? id, input, ref, title }];
      }),
    ),
  );

/** What belongs to the nodes: labels, places, groups and notes. */
const partsThere = (flow: Flow, fragment: Fragment, { idOf }: Way, by: Point) => ({
  labels: mapped(fragment.labels, idOf),
  layout: mapped(fragment.layout, idOf, (place) => shifted(place, by)),
  groups: mapped(
    fragment.groups,
    (id) => freshKey(flow.groups, id),
    (group) => ({ ...group, members: group.members.flatMap((id) => idOf(id) ?? []) }),
  ),
  notes: mapped(
    fragment.notes,
    (id) => freshKey(flow.notes, id),
    (note) => ({ ...note, at: shifted(note.at, by) }),
  ),
});

/** Gives a fragment's parts the ids and places that they have in a flow. */
export const remap = (flow: Flow, fragment: Fragment, by: Point): Remapped => {
  const { ids, leftOut } = idsFor(flow, fragment);
  const way: Way = {
    idOf: (id) => (leftOut.has(id) ? undefined : ids.get(id)),
    endOf: (id) => ids.get(id),
    rootOf: rootsIn(flow, fragment, ids),
  };
  const parts = Object.entries(partsThere(flow, fragment, way, by));
  return {
    pasted: {
      nodes: mapped(fragment.nodes, way.idOf, (node) => nodeThere(node, way)) ?? {},
      ...Object.fromEntries(parts.filter(([, part]) => part !== undefined)),
    },
    lost: lostIn(fragment, way),
    leftOut: [...new Set(leftOut.values())],
  };
};
