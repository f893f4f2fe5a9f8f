import type { Point } from '@offhook/flow';

/** A connection's way across the stage. */
export interface Curve {
  /** In the words of SVG. */
  readonly path: string;
  /** The point half way. */
  readonly middle: Point;
}

/** The side of a block on which a connection leaves. */
export type Side = 'right' | 'bottom';

/** The points of one or two cubic curves in a row: where they begin, then two controls and an end each. */
export type Bend = readonly number[];

/** The way of a connection that leaves to the right or downwards and comes in from the left, as numbers. */
export const bend = (x1: number, y1: number, side: Side, x2: number, y2: number): Bend => {
  const [dx, dy] = [x2 - x1, y2 - y1];
  if (side === 'right') {
    const reach = Math.min(160, Math.max(28, Math.hypot(dx, dy) * 0.42));
    return [x1, y1, x1 + reach, y1, x2 - reach, y2, x2, y2];
  }
  if (dx > 0 && dy < 40) return around(x1, y1, x2, y2);
  const down = dy > 0 ? Math.min(160, Math.max(28, dy * (dx > 0 ? 0.8 : 0.5))) : 56 - dy * 0.2;
  const back = Math.min(160, dx > 0 ? Math.max(36, dx * 0.5) : 72 - dx * 0.3);
  return [x1, y1, x1, y1 + down, x2 - back, y2, x2, y2];
};

/** Down, under the block's own corner, and up to a target that is level with it or above. */
const around = (x1: number, y1: number, x2: number, y2: number): Bend => {
  const [x, y] = [x1 + Math.min(112, (x2 - x1) / 2), y1 + 36];
  const pull = Math.min(64, (x2 - x1) / 4);
  return [x1, y1, x1, y, x - pull, y, x, y, x + pull, y, x2 - pull, y2, x2, y2];
};

const numberAt = (points: Bend, index: number): number => points[index] ?? 0;

/** A bend in the words of SVG. */
export const pathOf = (points: Bend): string => {
  const at = (index: number): string => `${numberAt(points, index)} ${numberAt(points, index + 1)}`;
  let path = `M${at(0)}`;
  for (let index = 2; index + 5 < points.length; index += 6) {
    path += `C${at(index)} ${at(index + 2)} ${at(index + 4)}`;
  }
  return path;
};

/** A point of a bend's first curve; `part` is from 0 to 1. */
const pointOn = (points: Bend, start: number, part: number): Point => {
  const rest = 1 - part;
  const along = (axis: number): number =>
    rest ** 3 * numberAt(points, start + axis) +
    3 * rest * rest * part * numberAt(points, start + 2 + axis) +
    3 * rest * part * part * numberAt(points, start + 4 + axis) +
    part ** 3 * numberAt(points, start + 6 + axis);
  return [along(0), along(1)];
};

/** The point half way along a bend. */
export const middleOf = (points: Bend): Point =>
  points.length > 8
    ? [numberAt(points, 6), numberAt(points, 7)]
    : [
        (numberAt(points, 0) +
          3 * numberAt(points, 2) +
          3 * numberAt(points, 4) +
          numberAt(points, 6)) /
          8,
        (numberAt(points, 1) +
          3 * numberAt(points, 3) +
          3 * numberAt(points, 5) +
          numberAt(points, 7)) /
          8,
      ];

const distanceToLine = ([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number => {
  const [dx, dy] = [bx - ax, by - ay];
  const square = dx * dx + dy * dy;
  const part =
    square === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / square));
  return Math.hypot(x - ax - part * dx, y - ay - part * dy);
};

/** How far a point is from a bend, in pixels of the stage. */
export const distanceTo = (points: Bend, point: Point): number => {
  let nearest = Number.POSITIVE_INFINITY;
  for (let start = 0; start + 7 < points.length; start += 6) {
    let last = pointOn(points, start, 0);
    for (let step = 1; step <= 16; step += 1) {
      const next = pointOn(points, start, step / 16);
      nearest = Math.min(nearest, distanceToLine(point, last, next));
      last = next;
    }
  }
  return nearest;
};

/** The way of a connection as SVG draws it. */
export const curve = ([x1, y1]: Point, side: Side, [x2, y2]: Point): Curve => {
  const points = bend(x1, y1, side, x2, y2);
  return { path: pathOf(points), middle: middleOf(points) };
};
