import type { Rectangle, Viewport } from '../canvas-view.ts';
import { viewportFor } from '../viewport.ts';
import type { RasterAnswer, SightRequest } from './raster.ts';

/** What the overview shows and moves. */
export interface MinimapStage {
  /** The smallest rectangle around the flow. */
  readonly bounds: () => Rectangle;
  /** The part of the stage that is seen. */
  readonly area: () => Rectangle;
  /** Brings a place of the stage into the middle. */
  readonly centre: (x: number, y: number) => void;
  readonly panBy: (dx: number, dy: number) => void;
  readonly zoomBy: (factor: number) => void;
  readonly draw: (request: SightRequest) => void;
}

/** How long the flow must stay as it is before it is drawn anew, in milliseconds: the stage comes first. */
const rest = 120;

/** How far an arrow key moves the view, in CSS pixels. */
const stride = 160;

const keys: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [1, 0],
  ArrowRight: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** The whole flow in small, with a frame around what is seen; a click or a key moves the view. */
export class Minimap {
  readonly #host: HTMLElement;
  readonly #stage: MinimapStage;
  readonly #canvas = document.createElement('canvas');
  readonly #frame = document.createElement('div');
  readonly #context = this.#canvas.getContext('bitmaprenderer');
  readonly #ends = new AbortController();
  #view: Viewport = { x: 0, y: 0, scale: 1 };
  #size = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: HTMLElement, stage: MinimapStage) {
    this.#host = host;
    this.#stage = stage;
    this.#canvas.setAttribute('aria-hidden', 'true');
    this.#frame.className = 'frame';
    host.replaceChildren(this.#canvas, this.#frame);
    const { signal } = this.#ends;
    host.addEventListener('pointerdown', this.#pressed, { signal });
    host.addEventListener('pointermove', this.#dragged, { signal });
    host.addEventListener('keydown', this.#typed, { signal });
  }

  /** Asks for a drawing of the flow as it stands. */
  ask(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#draw(), rest);
  }

  #draw(): void {
    const { clientWidth: width, clientHeight: height } = this.#host;
    if (width === 0 || height === 0) return;
    this.#view = viewportFor(this.#stage.bounds(), width, height, 8);
    const ratio = window.devicePixelRatio;
    this.#stage.draw({
      kind: 'draw',
      purpose: 'map',
      view: this.#view,
      width,
      height,
      margin: 0,
      ratio,
      stamp: 0,
    });
  }

  show({ bitmap, request }: RasterAnswer): void {
    this.#canvas.width = bitmap.width;
    this.#canvas.height = bitmap.height;
    this.#canvas.style.width = `${request.width}px`;
    this.#context?.transferFromImageBitmap(bitmap);
    this.follow();
  }

  /** Puts the frame around what is seen. */
  follow(): void {
    const { x, y, scale } = this.#view;
    const seen = this.#stage.area();
    const { style } = this.#frame;
    style.transform = `translate(${seen.x * scale + x}px, ${seen.y * scale + y}px)`;
    // Only a zoom changes its size: a pan must draw nothing anew.
    const size = `${seen.width * scale} ${seen.height * scale}`;
    if (size === this.#size) return;
    this.#size = size;
    style.width = `${seen.width * scale}px`;
    style.height = `${seen.height * scale}px`;
  }

  destroy(): void {
    clearTimeout(this.#timer);
    this.#ends.abort();
    this.#host.replaceChildren();
  }

  #goTo({ clientX, clientY }: PointerEvent): void {
    const { left, top } = this.#host.getBoundingClientRect();
    const { x, y, scale } = this.#view;
    this.#stage.centre((clientX - left - x) / scale, (clientY - top - y) / scale);
  }

  readonly #pressed = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    this.#host.setPointerCapture(event.pointerId);
    this.#goTo(event);
  };

  readonly #dragged = (event: PointerEvent): void => {
    if (this.#host.hasPointerCapture(event.pointerId)) this.#goTo(event);
  };

  readonly #typed = (event: KeyboardEvent): void => {
    const towards = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
    const { panBy, zoomBy } = this.#stage;
    if (towards !== undefined) panBy(towards[0] * stride, towards[1] * stride);
    else if (event.key === '+' || event.key === '=') zoomBy(1.25);
    else if (event.key === '-') zoomBy(0.8);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
}
