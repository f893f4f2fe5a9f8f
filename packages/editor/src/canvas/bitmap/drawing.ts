import type { Rectangle } from '../canvas-view.ts';
import type { Geometry } from '../scene/geometry.ts';
import type { BlockLines } from '../scene/sprite.ts';
import type { Ink } from './ink.ts';

/** A frame of a group as it is drawn. */
export interface FrameDrawing {
  readonly at: Rectangle;
  readonly title: string;
  readonly hue: number | undefined;
  /** True where it stands for its blocks. */
  readonly collapsed: boolean;
}

/** A note as it is drawn from afar: its text, line by line. */
export interface NoteDrawing {
  readonly at: Rectangle;
  readonly text: string;
  readonly hue: number | undefined;
}

/** What a run carried along a connection, as it is written on it. */
export interface ValueDrawing {
  readonly wire: number;
  readonly text: string;
}

/** All that is drawn of a flow, as it crosses to the worker. */
export interface Drawing {
  readonly geometry: Geometry;
  readonly lines: readonly BlockLines[];
  readonly frames: readonly FrameDrawing[];
  readonly notes: readonly NoteDrawing[];
  readonly values: readonly ValueDrawing[];
  /** The blocks that are drawn elsewhere, with their connections, such as while they are dragged. */
  readonly lifted: ReadonlySet<number>;
  /** How far the lifted blocks went where they are drawn here nevertheless. */
  readonly shift: readonly [number, number] | undefined;
}

/** A part of the stage, and how large it is drawn. */
export interface Sight {
  /** The stage's origin within the drawing, in pixels of the screen. */
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly width: number;
  readonly height: number;
}

/** What every part of the drawing draws with. */
export interface Brush {
  readonly context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;
  readonly ink: Ink;
  readonly sight: Sight;
}

/** The part of the stage that a sight shows. */
export const areaOf = ({ x, y, scale, width, height }: Sight): Rectangle => ({
  x: -x / scale,
  y: -y / scale,
  width: width / scale,
  height: height / scale,
});
