import type { Outline, Shape, Tone } from '../outline.ts';
import { marks } from '../scene/geometry.ts';
import { inputBit } from '../scene/wires.ts';
import type { Box } from './block-path.ts';
import type { Brush } from './drawing.ts';

const radius = 7.75;

const paintGlyph = ({ context }: Brush, tone: Tone, x: number, y: number, size: number): void => {
  context.beginPath();
  if (tone === 'good') {
    context.moveTo(x - size * 0.9, y);
    context.lineTo(x - size * 0.25, y + size * 0.65);
    context.lineTo(x + size * 0.95, y - size * 0.7);
  } else if (tone === 'bad') {
    context.moveTo(x - size * 0.7, y - size * 0.7);
    context.lineTo(x + size * 0.7, y + size * 0.7);
    context.moveTo(x + size * 0.7, y - size * 0.7);
    context.lineTo(x - size * 0.7, y + size * 0.7);
  } else {
    context.moveTo(x - size * 0.85, y);
    context.lineTo(x + size * 0.85, y);
  }
  context.stroke();
};

/** Draws a block's sockets: an input is straight on its left, an output round with a glyph when connected. */
export const paintSockets = (brush: Brush, outline: Outline, box: Box, taken: number): void => {
  const { context, ink, sight } = brush;
  const { scale } = sight;
  const tones = { good: ink.success, bad: ink.failure, plain: ink.faint } as const;
  const size = radius * scale;
  const circle = (x: number, y: number, colour: string, isTaken: boolean, corner: number): void => {
    context.beginPath();
    context.roundRect(x - size, y - size, size * 2, size * 2, [corner, size, size, corner]);
    context.fillStyle = isTaken ? colour : ink.block;
    context.fill();
    context.lineWidth = 2.5 * scale;
    context.strokeStyle = colour;
    context.stroke();
  };
  if (outline.input !== undefined) {
    const [x, y] = [outline.input[0] * scale + box.left, outline.input[1] * scale + box.top];
    circle(x, y, ink.input, (taken & inputBit) !== 0, 3 * scale);
  }
  outline.sockets.forEach(({ at, tone }, index) => {
    const [x, y] = [at[0] * scale + box.left, at[1] * scale + box.top];
    const isTaken = (taken & (1 << index)) !== 0;
    circle(x, y, tones[tone], isTaken, size);
    if (scale < 0.3) return;
    context.strokeStyle = isTaken ? ink.block : tones[tone];
    context.lineWidth = 1.8 * scale;
    paintGlyph(brush, tone, x, y, 4 * scale);
  });
};

/** Draws the mark of a problem at a block's corner. */
export const paintBadge = (brush: Brush, shape: Shape, box: Box, seen: number): void => {
  if ((seen & (marks.error | marks.warning)) === 0) return;
  const { context, ink, sight } = brush;
  const isDecision = shape === 'decision';
  const x = box.left + box.width - (isDecision ? 45 : 2) * sight.scale;
  const y = box.top + (isDecision ? 21 : 2) * sight.scale;
  const size = Math.max(3, 11 * sight.scale);
  context.beginPath();
  context.arc(x, y, size, 0, 2 * Math.PI);
  context.fillStyle = (seen & marks.error) !== 0 ? ink.failure : ink.warning;
  context.fill();
  context.lineWidth = 2 * sight.scale;
  context.strokeStyle = ink.stage;
  context.stroke();
  if (size < 5) return;
  context.fillStyle = ink.stage;
  context.font = `700 ${size * 1.3}px ${ink.font}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText('!', x, y + size * 0.06);
};
