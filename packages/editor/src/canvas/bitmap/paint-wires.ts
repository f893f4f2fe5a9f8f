import type { Bend } from '../curve.ts';
import { distanceOf } from '../distance.ts';
import { at, bendOf, outlineAt, wireMarks, wiresWithin } from '../scene/geometry.ts';
import { areaOf, type Brush, type Drawing } from './drawing.ts';

const widths = { near: 2.5, off: 4, far: 6.5, away: 10 } as const;

/** One path for many hairlines is fast, one for many thick curves is very slow. */
const hairlines = 64;

const trace = ({ context, sight }: Brush, points: Bend): void => {
  const { x, y, scale } = sight;
  const across = (index: number): number => at(points, index) * scale + x;
  const down = (index: number): number => at(points, index) * scale + y;
  context.moveTo(across(0), down(1));
  for (let index = 2; index + 5 < points.length; index += 6) {
    context.bezierCurveTo(
      across(index),
      down(index + 1),
      across(index + 2),
      down(index + 3),
      across(index + 4),
      down(index + 5),
    );
  }
};

const traceStraight = ({ context, sight }: Brush, { geometry }: Drawing, wire: number): void => {
  const { x, y, scale } = sight;
  const [source, target] = [at(geometry.from, wire), at(geometry.to, wire)];
  const out = outlineAt(geometry, source)?.sockets[at(geometry.socket, wire)];
  const left = at(geometry.x, source) + (out?.at[0] ?? at(geometry.width, source));
  const top = at(geometry.y, source) + (out?.at[1] ?? at(geometry.height, source) / 2);
  context.moveTo(left * scale + x, top * scale + y);
  const middle = at(geometry.y, target) + at(geometry.height, target) / 2;
  context.lineTo(at(geometry.x, target) * scale + x, middle * scale + y);
};

const isBad = ({ geometry }: Drawing, wire: number): boolean =>
  outlineAt(geometry, at(geometry.from, wire))?.sockets[at(geometry.socket, wire)]?.tone === 'bad';

const isLifted = ({ geometry, lifted }: Drawing, wire: number): boolean =>
  lifted.size > 0 && (lifted.has(at(geometry.from, wire)) || lifted.has(at(geometry.to, wire)));

/** Draws connections in one manner. */
const stroke = (
  brush: Brush,
  drawing: Drawing,
  wires: readonly number[],
  isStraight: boolean,
): void => {
  const { context } = brush;
  const batch = context.lineWidth > 1.5 ? 1 : hairlines;
  for (let index = 0; index < wires.length; index += batch) {
    context.beginPath();
    for (const wire of wires.slice(index, index + batch)) {
      if (isStraight) traceStraight(brush, drawing, wire);
      else trace(brush, bendOf(drawing.geometry, wire));
    }
    context.stroke();
  }
};

/** Draws the connections that are in sight. */
export const paintWires = (brush: Brush, drawing: Drawing): void => {
  const { context, ink, sight } = brush;
  const { geometry, shift } = drawing;
  const distance = distanceOf(sight.scale);
  const isStraight = distance === 'away';
  const seen = wiresWithin(geometry, areaOf(sight)).filter(
    (wire) => shift !== undefined || !isLifted(drawing, wire),
  );
  const marked = (wire: number): number => at(geometry.wireMarks, wire);
  const width = Math.max(0.8, widths[distance] * sight.scale);
  context.lineCap = 'butt';
  context.lineWidth = width;
  context.strokeStyle = ink.connection;
  const draw = (which: (wire: number) => boolean): void =>
    stroke(brush, drawing, seen.filter(which), isStraight);
  const isPlain = (wire: number): boolean => (marked(wire) & wireMarks.passed) === 0;
  context.globalAlpha = seen.some((wire) => marked(wire) & wireMarks.dim) ? 0.35 : 1;
  draw((wire) => isPlain(wire) && (isStraight || !isBad(drawing, wire)));
  if (!isStraight) {
    context.setLineDash([7 * sight.scale, 6 * sight.scale]);
    draw((wire) => isPlain(wire) && isBad(drawing, wire));
    context.setLineDash([]);
  }
  context.globalAlpha = 1;
  context.strokeStyle = ink.accent;
  context.lineWidth = width * 1.5;
  draw((wire) => !isPlain(wire));
};
