import type { ActionManifest, Manifests } from '@offhook/contract';
import type { Flow, Point } from '../document.ts';
import { edit, type Operation } from '../edit/operation.ts';
import { blockOf } from '../empty-flow.ts';
import type { Value } from '../value.ts';
import { connectionsFrom, connectionsInto, downstreamOf } from '../walk.ts';

/** How far blocks are moved to make room for one before them, in pixels. */
const room = 288;

/** A block that is to come before another. */
export interface Inserted {
  readonly id: string;
  readonly manifest: ActionManifest;
  readonly inputs: Readonly<Record<string, Value>>;
  /** The socket that leads on to the other block. */
  readonly socket: string;
}

/** Moves a node, and what follows it to its right, so that a block fits where it stood. */
const makeRoom = (flow: Flow, node: string, [x]: Point): Operation => {
  const after = downstreamOf(flow, node);
  const moved = Object.entries(flow.layout ?? {}).filter(
    ([id, [left]]) => id === node || (after.has(id) && left >= x),
  );
  return edit.move(
    Object.fromEntries(moved.map(([id, [left, top]]) => [id, [left + room, top] as const])),
  );
};

/** Puts a block on every way into a node; where both can fail, its failure goes where the node's goes. */
export const insertBefore = (
  flow: Flow,
  manifests: Manifests,
  node: string,
  { id, manifest, inputs, socket }: Inserted,
): readonly Operation[] => {
  const at = flow.layout?.[node];
  const failures = connectionsFrom(flow, node).filter((line) => line.socket === 'failure');
  const isFallible = manifests.actions[manifest.id]?.sockets.family === 'outcome';
  return [
    ...(at === undefined ? [] : [makeRoom(flow, node, at)]),
    edit.addNode(id, { ...blockOf(manifest), inputs }, at === undefined ? {} : { at }),
    // Connected before it is disconnected: an unknown action has only the sockets that lead somewhere.
    ...connectionsInto(flow, node).flatMap((line) => [
      edit.connect(line.from, line.socket, id),
      edit.disconnect(line.from, line.socket, line.to),
    ]),
    edit.connect(id, socket, node),
    ...(isFallible ? failures.map(({ to }) => edit.connect(id, 'failure', to)) : []),
  ];
};
