import type { Point } from '@offhook/flow';
import type { Rectangle, Viewport } from '../canvas-view.ts';
import type { Stage } from '../scheme.ts';
import { scaleWithin } from '../smooth-zoom.ts';

/** How long nothing must move before a gesture is over, in milliseconds. */
const rest = 120;

/** What hears of the camera. */
export interface CameraListener {
  /** The view moved, within a gesture or by itself. */
  readonly moved: () => void;
  /** The view has come to rest. */
  readonly rested: () => void;
}

/** Where the stage is looked at from: Rete's area keeps the place, the camera sets it. */
export class Camera {
  readonly #stage: Stage;
  readonly #container: HTMLElement;
  readonly #listener: CameraListener;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last = 0;
  /** True while a gesture moves the view. */
  isMoving = false;
  /** True while a gesture changes the scale. */
  isZooming = false;
  /** The size of what is seen, in CSS pixels. */
  width = 0;
  height = 0;

  constructor(stage: Stage, container: HTMLElement, listener: CameraListener) {
    this.#stage = stage;
    this.#container = container;
    this.#listener = listener;
    this.measure();
  }

  get view(): Viewport {
    const { x, y, k } = this.#stage.area.transform;
    return { x, y, scale: k };
  }

  /** The part of the stage that is seen. */
  get area(): Rectangle {
    const { x, y, scale } = this.view;
    return { x: -x / scale, y: -y / scale, width: this.width / scale, height: this.height / scale };
  }

  /** The place on the stage under a place on the screen. */
  pointAt(clientX: number, clientY: number): Point {
    const { left, top } = this.#container.getBoundingClientRect();
    const { x, y, scale } = this.view;
    return [(clientX - left - x) / scale, (clientY - top - y) / scale];
  }

  /** The place on the screen of a place on the stage. */
  screenAt([across, down]: Point): Point {
    const { left, top } = this.#container.getBoundingClientRect();
    const { x, y, scale } = this.view;
    return [left + x + across * scale, top + y + down * scale];
  }

  measure(): void {
    this.width = this.#container.clientWidth;
    this.height = this.#container.clientHeight;
  }

  /** Looks from somewhere else at once. */
  set({ x, y, scale }: Viewport): void {
    const { area } = this.#stage;
    const isZoom = scale !== area.transform.k;
    const [left, top] = [Math.round(x), Math.round(y)];
    Object.assign(area.transform, { x: left, y: top, k: scale });
    area.content.holder.style.transform = `translate(${left}px, ${top}px) scale(${scale})`;
    this.#heard(isZoom);
  }

  panBy(dx: number, dy: number): void {
    const { x, y, scale } = this.view;
    this.set({ x: x + dx, y: y + dy, scale });
  }

  /** Multiplies the scale; the place on the screen stays where it is. */
  zoomBy(factor: number, clientX?: number, clientY?: number): void {
    const { x, y, scale } = this.view;
    const { left, top } = this.#container.getBoundingClientRect();
    const across = clientX === undefined ? this.width / 2 : clientX - left;
    const down = clientY === undefined ? this.height / 2 : clientY - top;
    const next = scaleWithin(scale * factor, scale);
    const grown = next / scale;
    this.set({ scale: next, x: across - (across - x) * grown, y: down - (down - y) * grown });
  }

  /** Brings a rectangle into the middle, legibly, where it is not wholly seen. */
  reveal(bounds: Rectangle): void {
    const { x, y, scale } = this.view;
    const [left, top] = [bounds.x * scale + x, bounds.y * scale + y];
    const [right, bottom] = [left + bounds.width * scale, top + bounds.height * scale];
    const isSeen = left > 0 && top > 0 && right < this.width && bottom < this.height;
    if (!isSeen) this.centre(bounds, scale);
  }

  centre(bounds: Rectangle, scale: number): void {
    this.set({
      scale,
      x: this.width / 2 - (bounds.x + bounds.width / 2) * scale,
      y: this.height / 2 - (bounds.y + bounds.height / 2) * scale,
    });
  }

  #heard(isZoom: boolean): void {
    this.#last = performance.now();
    this.isMoving = true;
    if (isZoom) this.isZooming = true;
    this.#listener.moved();
    this.#timer ??= setTimeout(this.#wait, rest);
  }

  destroy(): void {
    clearTimeout(this.#timer);
  }

  readonly #wait = (): void => {
    const left = rest - (performance.now() - this.#last);
    if (left > 0) {
      this.#timer = setTimeout(this.#wait, left);
      return;
    }
    this.#timer = undefined;
    const wasZooming = this.isZooming;
    this.isMoving = false;
    this.isZooming = false;
    if (wasZooming) this.#sharpen();
    this.#listener.rested();
  };

  /** After a zoom the blocks are drawn anew, sharply; in between they are only scaled. */
  #sharpen(): void {
    const { style } = this.#stage.area.content.holder;
    style.willChange = 'auto';
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        style.willChange = 'transform';
      }),
    );
  }
}
