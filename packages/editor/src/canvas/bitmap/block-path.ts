import type { Shape } from '../outline.ts';
import type { Brush } from './drawing.ts';

/** Where a block is drawn, in pixels of the drawing. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How much of each corner a control block lacks, in pixels of the stage. */
export const cutCorner = 12;

/** Begins the path of a block's body. */
export const traceBody = ({ context, sight }: Brush, shape: Shape, box: Box): void => {
  const { left, top, width, height } = box;
  const [right, bottom] = [left + width, top + height];
  context.beginPath();
  if (shape === 'start' || shape === 'end') {
    context.arc(left + width / 2, top + height / 2, width / 2, 0, 2 * Math.PI);
  } else if (shape === 'decision') {
    context.moveTo(left, top + height / 2);
    context.lineTo(left + width / 2, top);
    context.lineTo(right, top + height / 2);
    context.lineTo(left + width / 2, bottom);
    context.closePath();
  } else if (shape === 'control') {
    const cut = cutCorner * sight.scale;
    context.moveTo(left + cut, top);
    for (const [x, y] of [
      [right - cut, top],
      [right, top + cut],
      [right, bottom - cut],
      [right - cut, bottom],
      [left + cut, bottom],
      [left, bottom - cut],
      [left, top + cut],
    ] as const) {
      context.lineTo(x, y);
    }
    context.closePath();
  } else {
    context.roundRect(left, top, width, height, 10 * sight.scale);
  }
};
