import type { Point } from '@offhook/flow';
import { at, type Geometry, marks } from '../scene/geometry.ts';

/** Where an arrow key points. */
export const directions: Readonly<Record<string, Point>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The block that is nearest in a direction; what lies aside of it counts as farther. */
export const nearestTowards = (
  all: Geometry,
  from: number,
  [towardsX, towardsY]: Point,
): number | undefined => {
  const middleX = (block: number): number => at(all.x, block) + at(all.width, block) / 2;
  const middleY = (block: number): number => at(all.y, block) + at(all.height, block) / 2;
  const [x, y] = [middleX(from), middleY(from)];
  let [found, least] = [-1, Number.POSITIVE_INFINITY];
  for (let block = 0; block < all.count; block += 1) {
    if (block === from || (at(all.marks, block) & marks.hidden) !== 0) continue;
    const [dx, dy] = [middleX(block) - x, middleY(block) - y];
    const ahead = dx * towardsX + dy * towardsY;
    const aside = Math.abs(dx * towardsY) + Math.abs(dy * towardsX);
    const far = ahead + 2.5 * aside;
    if (ahead <= 8 || aside > ahead * 3 || far >= least) continue;
    [found, least] = [block, far];
  }
  return found < 0 ? undefined : found;
};
