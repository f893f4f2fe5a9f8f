import type { Viewport } from './canvas-view.ts';

/** A rectangle on the stage, in pixels at scale 1. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The smallest rectangle that holds all the given ones. */
export const boundsOf = (all: readonly Rectangle[]): Rectangle => {
  if (all.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const x = Math.min(...all.map((one) => one.x));
  const y = Math.min(...all.map((one) => one.y));
  return {
    x,
    y,
    width: Math.max(...all.map((one) => one.x + one.width)) - x,
    height: Math.max(...all.map((one) => one.y + one.height)) - y,
  };
};

/** What is kept free on each side, in pixels of the screen; less on a small one. */
const marginOf = (side: number): number => Math.min(72, side / 8);

/** The viewport of the given size that shows the whole of a rectangle in its middle, never larger than life. */
export const viewportFor = (bounds: Rectangle, width: number, height: number): Viewport => {
  const room = Math.min(
    (width - 2 * marginOf(width)) / Math.max(bounds.width, 1),
    (height - 2 * marginOf(height)) / Math.max(bounds.height, 1),
  );
  const scale = Math.min(1, room);
  return {
    scale,
    x: Math.round((width - bounds.width * scale) / 2 - bounds.x * scale),
    y: Math.round((height - bounds.height * scale) / 2 - bounds.y * scale),
  };
};
