import type { Rectangle } from '../canvas-view.ts';
import { type Bend, bend } from '../curve.ts';
import type { Outline } from '../outline.ts';

/** What is to be seen of a block beside its shape; numbers that are added up. */
export const marks = {
  selected: 1,
  error: 2,
  warning: 4,
  unknown: 8,
  /** Within a collapsed group: not drawn. */
  hidden: 16,
  running: 32,
  passed: 64,
  failed: 128,
  /** Stands back while a run is shown. */
  dim: 256,
  current: 512,
} as const;

/** What is to be seen of a connection beside its way. */
export const wireMarks = { passed: 1, dim: 2, hidden: 4 } as const;

/** The socket of a connection whose block does not have it. */
export const stray = 255;

/**
 * All places and ways of a flow in arrays of numbers: two threads share their shape, and a scan
 * of ten thousand blocks takes some twenty microseconds, so that no other index need be kept.
 */
export interface Geometry {
  /** How many blocks there are. */
  readonly count: number;
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly width: Float32Array;
  readonly height: Float32Array;
  /** The index of each block's outline. */
  readonly shape: Uint16Array;
  /** The index of each block's category. */
  readonly group: Uint8Array;
  readonly marks: Uint16Array;
  /** One bit for each connected socket, in the order of the outline; bit 31 is the input. */
  readonly taken: Uint32Array;
  /** How many connections there are. */
  readonly wires: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** The index of the socket in its block's outline. */
  readonly socket: Uint8Array;
  readonly wireMarks: Uint8Array;
  readonly outlines: readonly Outline[];
}

/** A flow without blocks. */
export const emptyGeometry: Geometry = {
  count: 0,
  x: new Float32Array(),
  y: new Float32Array(),
  width: new Float32Array(),
  height: new Float32Array(),
  shape: new Uint16Array(),
  group: new Uint8Array(),
  marks: new Uint16Array(),
  taken: new Uint32Array(),
  wires: 0,
  from: new Int32Array(),
  to: new Int32Array(),
  socket: new Uint8Array(),
  wireMarks: new Uint8Array(),
  outlines: [],
};

/** The number at an index that is within the array. */
export const at = (numbers: ArrayLike<number>, index: number): number => numbers[index] ?? 0;

/** The blocks that touch a rectangle of the stage. */
export const blocksWithin = (
  { count, x, y, width, height, marks: seen }: Geometry,
  area: Rectangle,
): number[] => {
  const [right, bottom] = [area.x + area.width, area.y + area.height];
  const found: number[] = [];
  for (let block = 0; block < count; block += 1) {
    const left = at(x, block);
    if (left >= right || left + at(width, block) <= area.x) continue;
    const top = at(y, block);
    if (top >= bottom || top + at(height, block) <= area.y) continue;
    if ((at(seen, block) & marks.hidden) === 0) found.push(block);
  }
  return found;
};

/** How far a way can reach beyond its two ends, in pixels of the stage. */
const reach = 200;

/** The connections that may touch a rectangle of the stage. */
export const wiresWithin = (all: Geometry, area: Rectangle): number[] => {
  const { wires, from, to, x, y, width, height } = all;
  const [left, top] = [area.x - reach, area.y - reach];
  const [right, bottom] = [area.x + area.width + reach, area.y + area.height + reach];
  const found: number[] = [];
  for (let wire = 0; wire < wires; wire += 1) {
    const [source, target] = [at(from, wire), at(to, wire)];
    const [x1, x2] = [at(x, source), at(x, target)];
    if (x1 >= right && x2 >= right) continue;
    if (x1 + at(width, source) <= left && x2 + at(width, target) <= left) continue;
    const [y1, y2] = [at(y, source), at(y, target)];
    if (y1 >= bottom && y2 >= bottom) continue;
    if (y1 + at(height, source) <= top && y2 + at(height, target) <= top) continue;
    if ((at(all.wireMarks, wire) & wireMarks.hidden) === 0) found.push(wire);
  }
  return found;
};

/** The outline of a block; undefined only where there is no such block. */
export const outlineAt = (all: Geometry, block: number): Outline | undefined =>
  all.outlines[at(all.shape, block)];

/** The way of a connection. */
export const bendOf = (all: Geometry, wire: number): Bend => {
  const [source, target] = [at(all.from, wire), at(all.to, wire)];
  const [x, y] = [at(all.x, source), at(all.y, source)];
  const out = outlineAt(all, source)?.sockets[at(all.socket, wire)];
  const input = outlineAt(all, target)?.input;
  const [toX, toY] = [at(all.x, target), at(all.y, target)];
  return bend(
    x + (out?.at[0] ?? at(all.width, source)),
    y + (out?.at[1] ?? at(all.height, source) / 2),
    out?.side ?? 'right',
    toX + (input?.[0] ?? 0),
    toY + (input?.[1] ?? at(all.height, target) / 2),
  );
};

/** The smallest rectangle around blocks, or around all. */
export const boundsAround = (all: Geometry, blocks?: readonly number[]): Rectangle => {
  let [left, top] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [right, bottom] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const each = (block: number): void => {
    if ((at(all.marks, block) & marks.hidden) !== 0) return;
    left = Math.min(left, at(all.x, block));
    top = Math.min(top, at(all.y, block));
    right = Math.max(right, at(all.x, block) + at(all.width, block));
    bottom = Math.max(bottom, at(all.y, block) + at(all.height, block));
  };
  if (blocks) for (const block of blocks) each(block);
  else for (let block = 0; block < all.count; block += 1) each(block);
  return right < left
    ? { x: 0, y: 0, width: 0, height: 0 }
    : { x: left, y: top, width: right - left, height: bottom - top };
};
