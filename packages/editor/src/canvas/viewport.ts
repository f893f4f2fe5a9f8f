import type { Rectangle, Viewport } from './canvas-view.ts';

/** What is kept free on each side, in pixels of the screen; less on a small one. */
const marginOf = (side: number): number => Math.min(72, side / 8);

/** The viewport of the given size that shows the whole of a rectangle in its middle, never larger than life. */
export const viewportFor = (
  bounds: Rectangle,
  width: number,
  height: number,
  margin?: number,
): Viewport => {
  const room = Math.min(
    (width - 2 * (margin ?? marginOf(width))) / Math.max(bounds.width, 1),
    (height - 2 * (margin ?? marginOf(height))) / Math.max(bounds.height, 1),
  );
  const scale = Math.min(1, room);
  return {
    scale,
    x: Math.round((width - bounds.width * scale) / 2 - bounds.x * scale),
    y: Math.round((height - bounds.height * scale) / 2 - bounds.y * scale),
  };
};
