import type { Manifests } from '@offhook/contract';
import {
  connectionsFrom,
  edit,
  type Flow,
  type FlowNode,
  freshId,
  manifestFor,
  type Operation,
  socketsOf,
} from '@offhook/flow';
import type { Way } from './outline-tree.ts';

/** The socket by which a run goes on if all is well. */
export const mainSocket = (node: FlowNode | undefined, manifests: Manifests): string | undefined =>
  node && socketsOf(manifestFor(manifests, node), node)[0];

/** The nodes to which a socket leads. */
export const targetsOf = (flow: Flow, { node, socket }: Way): readonly string[] =>
  connectionsFrom(flow, node)
    .filter((connection) => connection.socket === socket)
    .map(({ to }) => to);

/** What puts a node that is already there into a way: what followed there follows it now. */
export const putInto = (
  flow: Flow,
  manifests: Manifests,
  way: Way,
  placed: { readonly id: string; readonly node: FlowNode },
): readonly Operation[] => {
  const [next, ...others] = targetsOf(flow, way);
  const socket = mainSocket(placed.node, manifests);
  const join = edit.connect(way.node, way.socket, placed.id);
  if (next === undefined || others.length > 0 || socket === undefined) return [join];
  const onward = placed.node.to?.[socket]?.includes(next)
    ? []
    : [edit.connect(placed.id, socket, next)];
  return [edit.disconnect(way.node, way.socket, next), join, ...onward];
};

/** A node that is to follow a socket, and its id. */
export interface Inserting {
  readonly id: string;
  readonly operations: readonly Operation[];
}

/** Adds a node behind a socket; where that led somewhere, the node stands between. */
export const insertAfter = (
  flow: Flow,
  manifests: Manifests,
  way: Way,
  node: FlowNode,
): Inserting => {
  const id = freshId(flow, node.action ?? node.kind ?? 'block');
  const [x = 0, y = 0] = flow.layout?.[way.node] ?? [];
  const at = [x + 272, y] as const;
  return {
    id,
    operations: [edit.addNode(id, node, { at }), ...putInto(flow, manifests, way, { id, node })],
  };
};
