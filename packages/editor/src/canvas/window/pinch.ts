import type { Camera } from './camera.ts';

interface Finger {
  readonly x: number;
  readonly y: number;
}

/** Two fingers on the stage: they zoom and pan it at once. */
export class Pinch {
  readonly #camera: Camera;
  readonly #begun: () => void;
  readonly #fingers = new Map<number, Finger>();

  /** `begun` hears when a second finger comes, so that what the first one did is dropped. */
  constructor(camera: Camera, begun: () => void) {
    this.#camera = camera;
    this.#begun = begun;
  }

  /** True where the finger takes part in a pinch. */
  down(event: PointerEvent): boolean {
    if (event.pointerType !== 'touch') return false;
    this.#fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (this.#fingers.size === 2) this.#begun();
    return this.#fingers.size >= 2;
  }

  move(event: PointerEvent): boolean {
    const before = this.#span();
    if (!this.#fingers.has(event.pointerId)) return false;
    this.#fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    const now = this.#span();
    if (before === undefined || now === undefined) return false;
    this.#camera.panBy(now.x - before.x, now.y - before.y);
    if (before.wide > 0) this.#camera.zoomBy(now.wide / before.wide, now.x, now.y);
    return true;
  }

  up(event: PointerEvent): void {
    this.#fingers.delete(event.pointerId);
  }

  /** The middle between the first two fingers, and how far they are apart. */
  #span(): (Finger & { readonly wide: number }) | undefined {
    const [one, other] = [...this.#fingers.values()];
    if (one === undefined || other === undefined) return undefined;
    return {
      x: (one.x + other.x) / 2,
      y: (one.y + other.y) / 2,
      wide: Math.hypot(one.x - other.x, one.y - other.y),
    };
  }
}
