import { groupNames, groupShapes, strangeShape } from '../../theme/group-shapes.ts';
import { distanceOf } from '../distance.ts';
import type { Shape } from '../outline.ts';
import { at, blocksWithin, marks, outlineAt } from '../scene/geometry.ts';
import { type Box, traceBody } from './block-path.ts';
import { areaOf, type Brush, type Drawing } from './drawing.ts';
import { hueInk } from './ink.ts';
import { paintBadge, paintSockets } from './paint-sockets.ts';
import { paintLines } from './paint-text.ts';
import type { TextFit } from './text-fit.ts';

const strokes = { near: 1, off: 1.6, far: 2.6, away: 4 } as const;

/** Below this scale a block is a spot of its category's colour. */
const spots = 0.15;

/** Up to so many pixels of width shapes are not told apart. */
const tiny = 4;

const boxOf = ({ sight }: Brush, { geometry, lifted, shift }: Drawing, block: number): Box => {
  const [dx, dy] = shift !== undefined && lifted.has(block) ? shift : [0, 0];
  return {
    left: (at(geometry.x, block) + dx) * sight.scale + sight.x,
    top: (at(geometry.y, block) + dy) * sight.scale + sight.y,
    width: at(geometry.width, block) * sight.scale,
    height: at(geometry.height, block) * sight.scale,
  };
};

const groupShape = (group: number) => groupShapes[groupNames[group - 1] ?? ''] ?? strangeShape;

const iconPaths = new Map<number, Path2D>();

const iconOf = (group: number): Path2D => {
  const known = iconPaths.get(group);
  if (known !== undefined) return known;
  const path = new Path2D(groupShape(group).path);
  iconPaths.set(group, path);
  return path;
};

/** What a block is told apart by besides its category: its border's colour, where it has a reason for one. */
const toneOf = ({ ink }: Brush, seen: number): string | undefined => {
  if ((seen & (marks.selected | marks.current)) !== 0) return ink.accent;
  if ((seen & marks.failed) !== 0) return ink.failure;
  if ((seen & marks.passed) !== 0) return ink.success;
  return (seen & marks.running) !== 0 ? ink.accent : undefined;
};

const paintSpot = (brush: Brush, drawing: Drawing, block: number): void => {
  const { context, ink } = brush;
  const box = boxOf(brush, drawing, block);
  const { left, top, width, height } = box;
  const group = at(drawing.geometry.group, block);
  const seen = at(drawing.geometry.marks, block);
  const isWrong = (seen & marks.error) !== 0;
  const plain = group === 0 ? ink.success : hueInk(groupShape(group).hue, ink).dot;
  const colour = toneOf(brush, seen) ?? (isWrong ? ink.failure : plain);
  if (context.fillStyle !== colour) context.fillStyle = colour;
  const shape = outlineAt(drawing.geometry, block)?.shape ?? 'block';
  if (shape !== 'block' && width > tiny) {
    // Where a few blocks are elements over it, nothing may look out at their corners.
    traceBody(brush, shape, box);
    context.fill();
    return;
  }
  context.fillRect(
    Math.round(left),
    Math.round(top),
    Math.max(1, Math.round(width)),
    Math.max(1, Math.round(height)),
  );
};

const paintMark = (brush: Brush, box: Box, group: number, size: number): void => {
  const { context, ink, sight } = brush;
  const colours = hueInk(groupShape(group).hue, ink);
  const side = size * sight.scale;
  const left = box.left + 17 * sight.scale - (side - 32 * sight.scale) / 2;
  const top = box.top + (box.height - side) / 2;
  context.fillStyle = colours.tile;
  context.beginPath();
  context.roundRect(left, top, side, side, 7 * sight.scale);
  context.fill();
  if (side < 7) return;
  const zoom = (side * 0.64) / 20;
  context.save();
  context.translate(left + side * 0.18, top + side * 0.18);
  context.scale(zoom, zoom);
  context.strokeStyle = colours.line;
  context.lineWidth = 1.5;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.stroke(iconOf(group));
  context.restore();
};

const paintBody = (brush: Brush, shape: Shape, box: Box, seen: number): void => {
  const { context, ink, sight } = brush;
  traceBody(brush, shape, box);
  context.fillStyle = ink.block;
  context.fill();
  const tone = toneOf(brush, seen);
  const isStrange = (seen & marks.unknown) !== 0;
  if (isStrange) context.setLineDash([4 * sight.scale, 3 * sight.scale]);
  const width = strokes[distanceOf(sight.scale)] * sight.scale;
  context.lineWidth = Math.max(1, tone === undefined ? width : Math.max(2, width * 2));
  context.strokeStyle = tone ?? ink.line;
  context.stroke();
  if (isStrange) context.setLineDash([]);
};

const paintBlock = (brush: Brush, fit: TextFit, drawing: Drawing, block: number): void => {
  const { geometry } = drawing;
  const outline = outlineAt(geometry, block);
  const lines = drawing.lines[block];
  if (outline === undefined) return;
  const seen = at(geometry.marks, block);
  const box = boxOf(brush, drawing, block);
  const distance = distanceOf(brush.sight.scale);
  const isDim = (seen & marks.dim) !== 0;
  if (isDim) brush.context.globalAlpha = 0.45;
  paintBody(brush, outline.shape, box, seen);
  const hasMark = outline.shape === 'block' || outline.shape === 'control';
  if (hasMark) paintMark(brush, box, at(geometry.group, block), distance === 'away' ? 48 : 32);
  if (lines !== undefined && distance !== 'away') paintLines(brush, fit, outline.shape, box, lines);
  if (distance === 'near' || distance === 'off') {
    paintSockets(brush, outline, box, at(geometry.taken, block));
  }
  paintBadge(brush, outline.shape, box, seen);
  if (isDim) brush.context.globalAlpha = 1;
};

/** Draws the blocks that are in sight. */
export const paintBlocks = (brush: Brush, fit: TextFit, drawing: Drawing): void => {
  const { lifted, shift } = drawing;
  const seen = blocksWithin(drawing.geometry, areaOf(brush.sight));
  for (const block of seen) {
    if (shift === undefined && lifted.size > 0 && lifted.has(block)) continue;
    if (brush.sight.scale < spots) paintSpot(brush, drawing, block);
    else paintBlock(brush, fit, drawing, block);
  }
};
