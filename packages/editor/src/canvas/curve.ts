import type { Point } from '@offhook/flow';

/** The path of a connection that leaves to the right or downwards and comes in from the left. */
export const curve = ([x1, y1]: Point, side: 'right' | 'bottom', [x2, y2]: Point): string => {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const reach = Math.min(160, Math.max(28, Math.hypot(dx, dy) * 0.42));
  if (side === 'right') {
    return `M${x1} ${y1}C${x1 + reach} ${y1} ${x2 - reach} ${y2} ${x2} ${y2}`;
  }
  if (dx > 0 && dy < 40) return around([x1, y1], [x2, y2]);
  const down = dy > 0 ? Math.min(160, Math.max(28, dy * (dx > 0 ? 0.8 : 0.4))) : 56 - dy * 0.2;
  const back = Math.min(160, Math.max(36, Math.abs(dx) * (dx > 0 ? 0.5 : 0.35)));
  return `M${x1} ${y1}C${x1} ${y1 + down} ${x2 - back} ${y2} ${x2} ${y2}`;
};

/** Down, under the block's own corner, and up to a target that is level with it or above. */
const around = ([x1, y1]: Point, [x2, y2]: Point): string => {
  const [x, y] = [x1 + Math.min(112, (x2 - x1) / 2), y1 + 36];
  const pull = Math.min(64, (x2 - x1) / 4);
  return `M${x1} ${y1}C${x1} ${y} ${x - pull} ${y} ${x} ${y}S${x2 - pull} ${y2} ${x2} ${y2}`;
};
