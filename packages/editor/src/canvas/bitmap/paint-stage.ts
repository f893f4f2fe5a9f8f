import { grid } from '../outline.ts';
import { areaOf, type Brush, type FrameDrawing, type NoteDrawing } from './drawing.ts';
import { hueInk } from './ink.ts';
import type { TextFit } from './text-fit.ts';

/** Draws what lies under everything: the stage's colour and its grid. */
export const paintGround = ({ context, ink, sight }: Brush): void => {
  const { x, y, scale, width, height } = sight;
  context.fillStyle = ink.stage;
  context.fillRect(0, 0, width, height);
  const step = grid * scale * (scale < 0.5 ? 4 : 1);
  if (step < 6) return;
  context.fillStyle = ink.grid;
  for (let left = ((x % step) + step) % step; left < width; left += step) {
    context.fillRect(Math.round(left), 0, 1, height);
  }
  for (let top = ((y % step) + step) % step; top < height; top += step) {
    context.fillRect(0, Math.round(top), width, 1);
  }
};

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const boxIn = ({ sight }: Brush, at: FrameDrawing['at']): Box | undefined => {
  const seen = areaOf(sight);
  const isSeen =
    at.x < seen.x + seen.width &&
    at.x + at.width > seen.x &&
    at.y < seen.y + seen.height &&
    at.y + at.height > seen.y;
  const { x, y, scale } = sight;
  return isSeen
    ? {
        left: at.x * scale + x,
        top: at.y * scale + y,
        width: at.width * scale,
        height: at.height * scale,
      }
    : undefined;
};

/** The least size of a text that is written, in pixels of the screen. */
const legible = 4.5;

/** Draws the frames around groups, with their titles. */
export const paintFrames = (brush: Brush, frames: readonly FrameDrawing[]): void => {
  const { context, ink, sight } = brush;
  for (const { at, title, hue, collapsed } of frames) {
    const box = boxIn(brush, at);
    if (box === undefined) continue;
    const colours = hue === undefined ? undefined : hueInk(hue, ink);
    context.beginPath();
    context.roundRect(box.left, box.top, box.width, box.height, 14 * sight.scale);
    if (!collapsed) context.globalAlpha = ink.isPlain ? 0 : 0.5;
    context.fillStyle = colours?.tile ?? (collapsed ? ink.block : ink.grid);
    context.fill();
    context.globalAlpha = 1;
    context.lineWidth = Math.max(1, 1.5 * sight.scale);
    context.strokeStyle = colours?.dot ?? ink.line;
    context.stroke();
    const size = Math.max(13 * sight.scale, Math.min(11, box.width / 12));
    if (size < legible) continue;
    context.font = `600 ${size}px ${ink.font}`;
    context.textBaseline = 'middle';
    context.textAlign = 'left';
    context.fillStyle = colours?.line ?? ink.soft;
    const middle = collapsed ? at.height / 2 : 17;
    const [left, top] = [box.left + 38 * sight.scale, box.top + middle * sight.scale];
    context.fillText(title, left, top, box.width - 44 * sight.scale);
  }
};

/** Draws notes: their paper, and the words without their marks. */
export const paintNotes = (brush: Brush, fit: TextFit, notes: readonly NoteDrawing[]): void => {
  const { context, ink, sight } = brush;
  for (const { at, text, hue = 48 } of notes) {
    const box = boxIn(brush, at);
    if (box === undefined) continue;
    const colours = hueInk(hue, ink);
    context.beginPath();
    context.roundRect(box.left, box.top, box.width, box.height, 8 * sight.scale);
    context.fillStyle = colours.tile;
    context.fill();
    context.lineWidth = 1;
    context.strokeStyle = colours.dot;
    context.stroke();
    const size = 13 * sight.scale;
    if (size < legible) continue;
    context.font = `400 ${size}px ${ink.font}`;
    context.textBaseline = 'top';
    context.textAlign = 'left';
    context.fillStyle = ink.ink;
    const most = Math.max(1, Math.floor((at.height - 20) / 18));
    const lines = text
      .split('\n')
      .flatMap((line) =>
        fit.lines(brush, line, { weight: 400, size: 13, room: at.width - 28, most }),
      )
      .slice(0, most);
    lines.forEach((line, index) => {
      context.fillText(
        line,
        box.left + 14 * sight.scale,
        box.top + (10 + index * 18) * sight.scale,
      );
    });
  }
};
