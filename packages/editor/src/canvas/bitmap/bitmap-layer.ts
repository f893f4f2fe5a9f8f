import type { Viewport } from '../canvas-view.ts';
import { openPainter } from './painter.ts';
import type { RasterAnswer, RasterRequest, SightRequest } from './raster.ts';

/** How much is drawn around what is seen, in CSS pixels; a pan meets no edge before the next drawing. */
const margin = 192;

/** While a zoom is under way the last drawing is scaled up to so far: a drawing for every turn of the wheel would cost its frames. */
const coarse = 1.5;

/** What the layer needs to know of its stage. */
export interface Stage {
  readonly view: () => Viewport;
  /** Asks for a call of `frame` before the next frame. */
  readonly schedule: () => void;
  /** Hears that a drawing is on the screen that shows all up to a stamp. */
  readonly shown: (stamp: number) => void;
  /** A drawing of the overview is done. */
  readonly mapped: (answer: RasterAnswer) => void;
}

/**
 * The flow as a picture under the blocks. One drawing is under way at a time, and until it comes
 * the last one is moved and scaled; the newest view wins.
 */
export class BitmapLayer {
  readonly #stage: Stage;
  readonly #element = document.createElement('div');
  readonly #canvas = document.createElement('canvas');
  readonly #context = this.#canvas.getContext('bitmaprenderer');
  readonly #painter = openPainter((answer) => this.#drawn(answer));
  #width = 0;
  #height = 0;
  #isBusy = false;
  #isWanted = false;
  #fresh: RasterAnswer | undefined;
  #shown: SightRequest | undefined;
  #isFirst = true;
  readonly #waiting: { readonly stamp: number; readonly resolve: () => void }[] = [];
  #stamp = 0;
  /** The stamp of the latest words of a flow. */
  #flow = 0;

  constructor(container: HTMLElement, stage: Stage) {
    this.#stage = stage;
    this.#element.className = 'bitmap';
    this.#canvas.setAttribute('aria-hidden', 'true');
    this.#element.append(this.#canvas);
    container.prepend(this.#element);
  }

  /** True where the latest flow that was told is on the screen. */
  get isPainted(): boolean {
    return this.#shown !== undefined && this.#shown.stamp >= this.#flow;
  }

  /** Tells what changed; answers with the stamp of the drawings that show it. */
  tell(request: Exclude<RasterRequest, SightRequest>): number {
    this.#painter.post(request);
    this.#isWanted = true;
    this.#stage.schedule();
    this.#stamp += 1;
    if (request.kind === 'lines') this.#flow = this.#stamp;
    return this.#stamp;
  }

  /** Resolves once a drawing is on the screen that shows all that was told until now. */
  painted(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push({ stamp: this.#stamp, resolve });
      this.#isWanted = true;
      this.#stage.schedule();
    });
  }

  resize(width: number, height: number): void {
    this.#width = width;
    this.#height = height;
    this.#isWanted = true;
    this.#stage.schedule();
  }

  /** Asks for a drawing of the overview. */
  map(request: SightRequest): void {
    this.#painter.post(request);
  }

  /** Asks for a drawing of what is seen now. */
  ask(): void {
    this.#isWanted = true;
    if (this.#isBusy || this.#width === 0 || this.#height === 0) return;
    this.#isWanted = false;
    this.#isBusy = true;
    const request: SightRequest = {
      kind: 'draw',
      purpose: 'stage',
      view: this.#stage.view(),
      width: this.#width,
      height: this.#height,
      // What is seen comes first; the margin can wait for the second drawing.
      margin: this.#isFirst ? 0 : margin,
      ratio: window.devicePixelRatio,
      stamp: this.#stamp,
    };
    if (this.#isFirst) this.#isWanted = true;
    this.#isFirst = false;
    this.#painter.post(request);
  }

  /** Moves and scales the last drawing to where the view is. */
  follow(): void {
    const { x, y, scale } = this.#stage.view();
    const drawn = this.#shown;
    if (drawn === undefined) return;
    const zoom = scale / drawn.view.scale;
    const left = x - (drawn.view.x + drawn.margin) * zoom;
    const top = y - (drawn.view.y + drawn.margin) * zoom;
    const scaled = zoom === 1 ? '' : ` scale(${zoom})`;
    this.#element.style.transform = `translate(${left}px, ${top}px)${scaled}`;
  }

  /** Shows what has been drawn, and asks for more where that no longer does. */
  frame(isZooming: boolean): void {
    this.#swap();
    if (this.#isWanted || this.#isStale(isZooming)) this.ask();
  }

  destroy(): void {
    this.#painter.destroy();
    this.#fresh?.bitmap.close();
    this.#element.remove();
  }

  #isStale(isZooming: boolean): boolean {
    const drawn = this.#shown;
    if (drawn === undefined) return false;
    const { x, y, scale } = this.#stage.view();
    const zoom = scale / drawn.view.scale;
    if (isZooming && zoom < coarse && zoom > 1 / coarse) return false;
    const far = Math.max(24, drawn.margin * 0.35);
    return zoom !== 1 || Math.abs(x - drawn.view.x) > far || Math.abs(y - drawn.view.y) > far;
  }

  #drawn(answer: RasterAnswer): void {
    if (answer.request.purpose === 'map') return this.#stage.mapped(answer);
    this.#isBusy = false;
    this.#fresh?.bitmap.close();
    this.#fresh = answer;
    this.#stage.schedule();
  }

  #swap(): void {
    const fresh = this.#fresh;
    if (fresh === undefined) return;
    this.#fresh = undefined;
    const { bitmap, request } = fresh;
    const { width, height } = bitmap;
    if (this.#canvas.width !== width || this.#canvas.height !== height) {
      this.#canvas.width = width;
      this.#canvas.height = height;
      this.#canvas.style.width = `${width / request.ratio}px`;
      this.#canvas.style.height = `${height / request.ratio}px`;
    }
    this.#context?.transferFromImageBitmap(bitmap);
    this.#shown = request;
    this.follow();
    this.#stage.shown(request.stamp);
    const done = this.#waiting.filter(({ stamp }) => stamp <= request.stamp);
    for (const each of done) {
      this.#waiting.splice(this.#waiting.indexOf(each), 1);
      each.resolve();
    }
  }
}
