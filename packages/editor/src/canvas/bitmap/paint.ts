import { middleOf } from '../curve.ts';
import { bendOf } from '../scene/geometry.ts';
import { areaOf, type Brush, type Drawing } from './drawing.ts';
import { paintBlocks } from './paint-blocks.ts';
import { paintFrames, paintGround, paintNotes } from './paint-stage.ts';
import { paintWires } from './paint-wires.ts';
import type { TextFit } from './text-fit.ts';

/** Writes on connections what a run carried along them. */
const paintValues = (brush: Brush, fit: TextFit, { geometry, values }: Drawing): void => {
  const { context, ink, sight } = brush;
  const { scale } = sight;
  if (scale < 0.4) return;
  const area = areaOf(sight);
  for (const { wire, text } of values) {
    const [x, y] = middleOf(bendOf(geometry, wire));
    const isSeen = x > area.x && x < area.x + area.width && y > area.y && y < area.y + area.height;
    if (!isSeen) continue;
    const [line = ''] = fit.lines(brush, text, { weight: 500, size: 11, room: 120, most: 1 });
    context.font = `500 ${11 * scale}px ${ink.font}`;
    const width = context.measureText(line).width + 14 * scale;
    const [left, top] = [x * scale + sight.x - width / 2, y * scale + sight.y - 10 * scale];
    context.beginPath();
    context.roundRect(left, top, width, 20 * scale, 10 * scale);
    context.fillStyle = ink.block;
    context.fill();
    context.lineWidth = Math.max(1, 1.2 * scale);
    context.strokeStyle = ink.accent;
    context.stroke();
    context.fillStyle = ink.ink;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillText(line, left + width / 2, top + 10.5 * scale);
  }
};

/** Draws the part of a flow that is in sight. `ratio` is how many pixels of the screen make one of CSS. */
export const paint = (brush: Brush, fit: TextFit, drawing: Drawing, ratio: number): void => {
  brush.context.setTransform(ratio, 0, 0, ratio, 0, 0);
  paintGround(brush);
  paintFrames(brush, drawing.frames);
  paintNotes(brush, fit, drawing.notes);
  paintWires(brush, drawing);
  paintBlocks(brush, fit, drawing);
  paintValues(brush, fit, drawing);
};

/** Draws a flow in small: its blocks and what is around them. */
export const paintMap = (brush: Brush, fit: TextFit, drawing: Drawing, ratio: number): void => {
  const { context, ink, sight } = brush;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.fillStyle = ink.stage;
  context.fillRect(0, 0, sight.width, sight.height);
  paintFrames(brush, drawing.frames);
  paintNotes(brush, fit, drawing.notes);
  paintBlocks(brush, fit, drawing);
};
