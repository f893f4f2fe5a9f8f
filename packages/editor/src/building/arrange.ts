import type { Manifests } from '@offhook/contract';
import { type Flow, manifestFor, type Point } from '@offhook/flow';
import { outlineOf, snap } from '../canvas/outline.ts';

/** A block as a box on the stage, in pixels. */
export interface Box {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The edge or middle to which blocks are aligned, or the direction in which they are spread. */
export const arrangements = [
  'left',
  'centre',
  'right',
  'top',
  'middle',
  'bottom',
  'across',
  'down',
] as const;
export type Arrange = (typeof arrangements)[number];

/** The boxes of some nodes of a flow. */
export const boxesOf = (
  flow: Flow,
  manifests: Manifests,
  ids: readonly string[] = Object.keys(flow.nodes),
): readonly Box[] =>
  ids.flatMap((id) => {
    const node = flow.nodes[id];
    if (node === undefined) return [];
    const { width, height } = outlineOf(node, manifestFor(manifests, node));
    const [x, y] = flow.layout?.[id] ?? [0, 0];
    return [{ id, x, y, width, height }];
  });

type Axis = 'x' | 'y';
const lengthOf = (box: Box, axis: Axis): number => (axis === 'x' ? box.width : box.height);

/** Where in a box an alignment looks: its begin, middle or end. */
const shares: Readonly<Record<Arrange, { readonly axis: Axis; readonly share: number }>> = {
  left: { axis: 'x', share: 0 },
  centre: { axis: 'x', share: 0.5 },
  right: { axis: 'x', share: 1 },
  top: { axis: 'y', share: 0 },
  middle: { axis: 'y', share: 0.5 },
  bottom: { axis: 'y', share: 1 },
  across: { axis: 'x', share: 0 },
  down: { axis: 'y', share: 0 },
};

const placeOf = (box: Box, axis: Axis, along: number): readonly [string, Point] => [
  box.id,
  snap(axis === 'x' ? [along, box.y] : [box.x, along]),
];

const aligned = (boxes: readonly Box[], axis: Axis, share: number) => {
  const begin = Math.min(...boxes.map((box) => box[axis]));
  const end = Math.max(...boxes.map((box) => box[axis] + lengthOf(box, axis)));
  const line = begin + (end - begin) * share;
  return boxes.map((box) => placeOf(box, axis, line - lengthOf(box, axis) * share));
};

/** Equal gaps between the first and the last, which stay. */
const distributed = (boxes: readonly Box[], axis: Axis) => {
  const sorted = [...boxes].sort((a, b) => a[axis] - b[axis]);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const room = last[axis] + lengthOf(last, axis) - first[axis];
  const filled = sorted.reduce((sum, box) => sum + lengthOf(box, axis), 0);
  const gap = (room - filled) / Math.max(1, sorted.length - 1);
  const places: (readonly [string, Point])[] = [];
  let along = first[axis];
  for (const box of sorted) {
    places.push(placeOf(box, axis, along));
    along += lengthOf(box, axis) + gap;
  }
  return places;
};

/** Where boxes stand after they were aligned or spread, by their ids; only those that move. */
export const arranged = (boxes: readonly Box[], how: Arrange): Readonly<Record<string, Point>> => {
  const { axis, share } = shares[how];
  const isSpread = how === 'across' || how === 'down';
  const places = isSpread ? distributed(boxes, axis) : aligned(boxes, axis, share);
  const before = new Map(boxes.map(({ id, x, y }) => [id, [x, y] as const]));
  return Object.fromEntries(
    places.filter(([id, [x, y]]) => before.get(id)?.[0] !== x || before.get(id)?.[1] !== y),
  );
};

/** The rectangle around boxes; a point where there are none. */
export const around = (boxes: readonly Box[]): Omit<Box, 'id'> => {
  if (boxes.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
};
