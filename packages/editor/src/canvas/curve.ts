import type { Point } from '@offhook/flow';

/** The path of a connection that leaves to the right or downwards and comes in from the left. */
export const curve = ([x1, y1]: Point, side: 'right' | 'bottom', [x2, y2]: Point): string => {
  const reach = Math.min(160, Math.max(28, Math.hypot(x2 - x1, y2 - y1) * 0.42));
  const leave = side === 'right' ? [x1 + reach, y1] : [x1, y1 + reach];
  return `M${x1} ${y1}C${leave[0]} ${leave[1]} ${x2 - reach} ${y2} ${x2} ${y2}`;
};
