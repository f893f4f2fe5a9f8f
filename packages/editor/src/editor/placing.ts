import { edit, type Flow, freshId, idsOf, type Operation, type Point } from '@offhook/flow';
import { grid, outlineOf, snap } from '../canvas/outline.ts';
import type { Placeable } from '../intent.ts';

/** A node that is about to be placed, and its id. */
export interface Placing {
  readonly id: string;
  readonly operation: Operation;
}

const isTaken = (flow: Flow, [x, y]: Point): boolean =>
  idsOf(flow).some((id) => {
    const place = flow.layout?.[id];
    return place && Math.abs(place[0] - x) < grid && Math.abs(place[1] - y) < grid;
  });

/** A corner that no other node has: where one is taken, two steps to the right and down. */
const freeCorner = (flow: Flow, corner: Point): Point =>
  isTaken(flow, corner) ? freeCorner(flow, [corner[0] + 2 * grid, corner[1] + 2 * grid]) : corner;

/** Places Start or End with its middle at a point of the stage. */
export const placing = (flow: Flow, kind: Exclude<Placeable, 'block'>, [x, y]: Point): Placing => {
  const { width, height } = outlineOf({ kind }, undefined);
  const at = freeCorner(flow, snap([x - width / 2, y - height / 2]));
  const id = freshId(flow, kind);
  return { id, operation: edit.addNode(id, { kind }, { at }) };
};
