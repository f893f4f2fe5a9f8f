import type { Viewport } from '../canvas-view.ts';
import { emptyGeometry, type Geometry } from '../scene/geometry.ts';
import type { BlockLines } from '../scene/sprite.ts';
import type { Brush, Drawing, FrameDrawing, NoteDrawing, ValueDrawing } from './drawing.ts';
import type { Ink } from './ink.ts';
import { paint, paintMap } from './paint.ts';
import { TextFit } from './text-fit.ts';

/** A sight of the stage that is to be drawn, with a margin around what the page shows of it. */
export interface SightRequest {
  readonly kind: 'draw';
  /** What it is drawn for: the stage, or the overview. */
  readonly purpose: 'stage' | 'map';
  readonly view: Viewport;
  /** The size of what the page shows, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** How much more is drawn on every side, in CSS pixels. */
  readonly margin: number;
  /** How many pixels of the screen make one of CSS. */
  readonly ratio: number;
  /** Comes back with the drawing, and tells how much of the flow's history it shows. */
  readonly stamp: number;
}

/** What a raster is told and asked. */
export type RasterRequest =
  | { readonly kind: 'geometry'; readonly geometry: Geometry }
  | { readonly kind: 'marks'; readonly marks: Uint16Array; readonly wireMarks: Uint8Array }
  /** What blocks say: a line for each, with tabs between its texts. */
  | { readonly kind: 'lines'; readonly lines: string }
  /** What some of the blocks say now, by number. */
  | { readonly kind: 'said'; readonly blocks: readonly number[]; readonly lines: string }
  | {
      readonly kind: 'remarks';
      readonly frames: readonly FrameDrawing[];
      readonly notes: readonly NoteDrawing[];
      readonly values: readonly ValueDrawing[];
    }
  | {
      readonly kind: 'lift';
      readonly blocks: readonly number[];
      readonly shift?: readonly [number, number] | undefined;
    }
  | { readonly kind: 'ink'; readonly ink: Ink }
  | SightRequest;

/** A finished drawing. */
export interface RasterAnswer {
  readonly bitmap: ImageBitmap;
  readonly request: SightRequest;
}

type Context = Brush['context'];

const nothingDrawn: Drawing = {
  geometry: emptyGeometry,
  lines: [],
  frames: [],
  notes: [],
  values: [],
  lifted: new Set(),
  shift: undefined,
};

const withoutBreaks = (text: string): string =>
  text.includes('\t') || text.includes('\n') ? text.replaceAll(/[\t\n]/g, ' ') : text;

/** What blocks say, as one text: ten thousand small objects would take far longer to cross to a worker. */
export const joinLines = (lines: readonly BlockLines[]): string =>
  lines
    .map(
      ({ title, action, inputs }) =>
        `${withoutBreaks(title)}\t${withoutBreaks(action)}\t${withoutBreaks(inputs)}`,
    )
    .join('\n');

const splitLines = (joined: string): readonly BlockLines[] =>
  joined.split('\n').map((line) => {
    const [title = '', action = '', inputs = ''] = line.split('\t');
    return { title, action, inputs };
  });

/** Remembers a flow and draws sights of it; the same in a worker and in the page. */
export class Raster {
  readonly #fit = new TextFit();
  #drawing: Drawing = nothingDrawn;
  #ink: Ink | undefined;

  /** Takes over what changed. */
  learn(request: Exclude<RasterRequest, SightRequest>): void {
    const { geometry } = this.#drawing;
    switch (request.kind) {
      case 'geometry':
        return this.#learn({ geometry: request.geometry });
      case 'marks': {
        const { marks, wireMarks } = request;
        return this.#learn({ geometry: { ...geometry, marks, wireMarks } });
      }
      case 'lines':
        return this.#learn({ lines: splitLines(request.lines) });
      case 'said': {
        const lines = [...this.#drawing.lines];
        const said = splitLines(request.lines);
        request.blocks.forEach((block, index) => {
          lines[block] = said[index] ?? { title: '', action: '', inputs: '' };
        });
        return this.#learn({ lines });
      }
      case 'remarks': {
        const { frames, notes, values } = request;
        return this.#learn({ frames, notes, values });
      }
      case 'lift':
        return this.#learn({ lifted: new Set(request.blocks), shift: request.shift });
      default:
        if (this.#ink?.font !== request.ink.font) this.#fit.clear();
        this.#ink = request.ink;
    }
  }

  /** Draws a sight; the context must be as large as it. */
  draw(context: Context, { purpose, view, width, height, margin, ratio }: SightRequest): void {
    if (this.#ink === undefined) return;
    const sight = {
      x: view.x + margin,
      y: view.y + margin,
      scale: view.scale,
      width: width + 2 * margin,
      height: height + 2 * margin,
    };
    const draw = purpose === 'map' ? paintMap : paint;
    draw({ context, ink: this.#ink, sight }, this.#fit, this.#drawing, ratio);
  }

  #learn(part: Partial<Drawing>): void {
    this.#drawing = { ...this.#drawing, ...part };
  }
}

/** The size of a sight's drawing, in pixels of the screen. */
export const pixelsOf = ({ width, height, margin, ratio }: SightRequest): [number, number] => [
  Math.max(1, Math.round((width + 2 * margin) * ratio)),
  Math.max(1, Math.round((height + 2 * margin) * ratio)),
];
