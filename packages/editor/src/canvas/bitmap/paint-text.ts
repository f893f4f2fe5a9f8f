import { distanceOf } from '../distance.ts';
import type { Shape } from '../outline.ts';
import type { BlockLines } from '../scene/sprite.ts';
import type { Box } from './block-path.ts';
import type { Brush } from './drawing.ts';
import type { TextFit } from './text-fit.ts';

/** By how much titles are larger than life, so that they are read from afar. */
const enlarged = { near: 1, off: 1.3, far: 1.7, away: 0 } as const;

interface Written {
  readonly text: string;
  readonly size: number;
  readonly weight: number;
  readonly colour: string;
}

interface Column {
  /** The middle or the left edge of the text, and the room it has, in pixels of the stage. */
  readonly x: number;
  readonly room: number;
  readonly isCentred: boolean;
  readonly most: number;
  readonly size: number;
  /** By how much its titles are larger than life at most. */
  readonly largest: number;
}

const columns: Readonly<Record<Shape, Column>> = {
  block: { x: 59, room: 134, isCentred: false, most: 2, size: 13.5, largest: 1.7 },
  control: { x: 59, room: 130, isCentred: false, most: 2, size: 13.5, largest: 1.7 },
  decision: { x: 96, room: 104, isCentred: true, most: 3, size: 12.5, largest: 1.45 },
  start: { x: 30, room: 48, isCentred: true, most: 1, size: 13, largest: 1.15 },
  end: { x: 34, room: 48, isCentred: true, most: 1, size: 13, largest: 1.15 },
};

const write = (
  { context, ink, sight }: Brush,
  box: Box,
  column: Column,
  all: readonly Written[],
): void => {
  const { scale } = sight;
  const leading = 1.27;
  const total = all.reduce((sum, { size }) => sum + size * leading, 0);
  let top = box.top + (box.height - total * scale) / 2;
  context.textBaseline = 'middle';
  context.textAlign = column.isCentred ? 'center' : 'left';
  const left = box.left + column.x * scale;
  for (const { text, size, weight, colour } of all) {
    context.font = `${weight} ${size * scale}px ${ink.font}`;
    context.fillStyle = colour;
    context.fillText(text, left, top + (size * leading * scale) / 2);
    top += size * leading * scale;
  }
};

/** Writes what a block says: its title, and from near its action and its first inputs. */
export const paintLines = (
  brush: Brush,
  fit: TextFit,
  shape: Shape,
  box: Box,
  { title, action, inputs }: BlockLines,
): void => {
  const { ink, sight } = brush;
  const distance = distanceOf(sight.scale);
  const column = columns[shape];
  const size = column.size * Math.min(enlarged[distance], column.largest);
  const isBlock = shape === 'block' || shape === 'control';
  const { room, most } = column;
  const titles = fit.lines(brush, title, { weight: 600, size, room, most });
  const said = isBlock && distance === 'near' ? [action, inputs].filter((text) => text !== '') : [];
  // A long title takes the room of the last line.
  const small = said.slice(0, 3 - titles.length);
  write(brush, box, column, [
    ...titles.map((text) => ({ text, size, weight: 600, colour: ink.ink })),
    ...small.map((text) => ({
      text: fit.lines(brush, text, { weight: 400, size: 11, room: column.room, most: 1 })[0] ?? '',
      size: 11,
      weight: 400,
      colour: ink.soft,
    })),
  ]);
};
