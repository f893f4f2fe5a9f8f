import type { Manifests } from '@offhook/contract';
import {
  blockOf,
  edit,
  type Flow,
  type FlowNode,
  freshId,
  type Operation,
  type Point,
} from '@offhook/flow';
import { grid, outlineOf, snap } from '../canvas/outline.ts';
import type { Placeable } from '../intent.ts';

/** A node that is about to be placed, and its id. */
export interface Placing {
  readonly id: string;
  readonly operation: Operation;
}

const isTaken = (flow: Flow, [x, y]: Point): boolean =>
  Object.values(flow.layout ?? {}).some(
    ([left, top]) => Math.abs(left - x) < grid && Math.abs(top - y) < grid,
  );

/** A corner that no other node has: where one is taken, two steps to the right and down. */
const freeCorner = (flow: Flow, corner: Point): Point =>
  isTaken(flow, corner) ? freeCorner(flow, [corner[0] + 2 * grid, corner[1] + 2 * grid]) : corner;

/** Places Start, End or an action's block with its middle at a point of the stage. */
export const placing = (
  flow: Flow,
  manifests: Manifests,
  what: Exclude<Placeable, 'block'> | { readonly action: string },
  [x, y]: Point,
): Placing | undefined => {
  const manifest = typeof what === 'string' ? undefined : manifests.actions[what.action];
  if (typeof what !== 'string' && manifest === undefined) return undefined;
  const node: FlowNode = typeof what === 'string' ? { kind: what } : blockOf(manifest ?? never());
  const { width, height } = outlineOf(node, manifest);
  const at = freeCorner(flow, snap([x - width / 2, y - height / 2]));
  const id = freshId(flow, typeof what === 'string' ? what : what.action);
  return { id, operation: edit.addNode(id, node, { at }) };
};

const never = (): never => {
  throw new Error('An action without a manifest cannot be placed.');
};
