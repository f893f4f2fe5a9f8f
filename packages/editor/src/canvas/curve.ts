import type { Point } from '@offhook/flow';

/** A connection's way across the stage. */
export interface Curve {
  /** In the words of SVG. */
  readonly path: string;
  /** The point half way. */
  readonly middle: Point;
}

const cubic = ([x1, y1]: Point, [ax, ay]: Point, [bx, by]: Point, [x2, y2]: Point): Curve => ({
  path: `M${x1} ${y1}C${ax} ${ay} ${bx} ${by} ${x2} ${y2}`,
  middle: [(x1 + 3 * ax + 3 * bx + x2) / 8, (y1 + 3 * ay + 3 * by + y2) / 8],
});

/** The way of a connection that leaves to the right or downwards and comes in from the left. */
export const curve = (from: Point, side: 'right' | 'bottom', to: Point): Curve => {
  const [x1, y1] = from;
  const [x2, y2] = to;
  const [dx, dy] = [x2 - x1, y2 - y1];
  if (side === 'right') {
    const reach = Math.min(160, Math.max(28, Math.hypot(dx, dy) * 0.42));
    return cubic(from, [x1 + reach, y1], [x2 - reach, y2], to);
  }
  if (dx > 0 && dy < 40) return around(from, to);
  const down = dy > 0 ? Math.min(160, Math.max(28, dy * (dx > 0 ? 0.8 : 0.5))) : 56 - dy * 0.2;
  const back = Math.min(160, dx > 0 ? Math.max(36, dx * 0.5) : 72 - dx * 0.3);
  return cubic(from, [x1, y1 + down], [x2 - back, y2], to);
};

/** Down, under the block's own corner, and up to a target that is level with it or above. */
const around = ([x1, y1]: Point, [x2, y2]: Point): Curve => {
  const [x, y] = [x1 + Math.min(112, (x2 - x1) / 2), y1 + 36];
  const pull = Math.min(64, (x2 - x1) / 4);
  return {
    path: `M${x1} ${y1}C${x1} ${y} ${x - pull} ${y} ${x} ${y}S${x2 - pull} ${y2} ${x2} ${y2}`,
    middle: [x, y],
  };
};
