import type { Rectangle, Viewport } from '../canvas-view.ts';
import { blocksWithin, boundsAround } from '../scene/geometry.ts';
import type { Scene } from '../scene/scene.ts';
import { viewportFor } from '../viewport.ts';
import type { Camera } from './camera.ts';
import type { StageBlocks } from './stage-blocks.ts';
import type { StageFocus } from './stage-focus.ts';
import type { StageWindow } from './stage-window.ts';

/** The scale at which a block of the bitmap is looked at closely. */
const closeUp = 0.8;

/** How much of its size a flow may lose at most so that nothing covers it. */
const leastShare = 0.75;

/** What the lookout looks at and with. */
export interface LookoutStage {
  readonly scene: Scene;
  readonly camera: Camera;
  readonly window: StageWindow;
  readonly blocks: StageBlocks;
  readonly focus: StageFocus;
}

/** Brings blocks into view: those of the bitmap so near that they become elements. */
export class Lookout {
  readonly #stage: LookoutStage;

  constructor(stage: LookoutStage) {
    this.#stage = stage;
  }

  /** Brings the whole flow into view, or the given nodes, beside what is covered of the stage where that costs little. */
  fit(nodes?: readonly string[], covered?: Rectangle): void {
    const { scene, camera } = this.#stage;
    const numbers = nodes?.map((id) => scene.numberOf(id)).filter((each) => each !== undefined);
    const bounds = boundsAround(scene.geometry, numbers);
    camera.measure();
    const { width, height } = camera;
    const plain = viewportFor(bounds, width, height);
    if (covered === undefined || !this.#hides(covered, plain)) return camera.set(plain);
    // From right to left the tools are on the other side.
    const isLeft = covered.x < width / 2;
    const left = isLeft ? covered.x + covered.width : 0;
    const beside = viewportFor(bounds, isLeft ? width - left : covered.x, height);
    const above = viewportFor(bounds, width, covered.y);
    const [best] = [{ ...beside, x: beside.x + left }, above].sort((a, b) => b.scale - a.scale);
    camera.set(best !== undefined && best.scale > plain.scale * leastShare ? best : plain);
  }

  /** True where some block would stand under what is covered. */
  #hides({ x, y, width, height }: Rectangle, view: Viewport): boolean {
    const { scale } = view;
    const area = {
      x: (x - view.x) / scale,
      y: (y - view.y) / scale,
      width: width / scale,
      height: height / scale,
    };
    return blocksWithin(this.#stage.scene.geometry, area).length > 0;
  }

  /** Brings a block into view as it is, and focuses it. */
  reveal(node: string): void {
    const { scene, camera, window, blocks, focus } = this.#stage;
    const number = scene.numberOf(node);
    if (number === undefined) return;
    camera.reveal(boundsAround(scene.geometry, [number]));
    focus.enterAt(node);
    void window.settled.then(() => blocks.element(node)?.focus({ preventScroll: true }));
  }

  /** Looks at a block so closely that it can be read and worked on. */
  approach(node: string): void {
    const { scene, camera, window, focus } = this.#stage;
    const number = scene.numberOf(node);
    if (number === undefined) return;
    const bounds = boundsAround(scene.geometry, [number]);
    if (!window.isWhole && camera.view.scale < closeUp) camera.centre(bounds, closeUp);
    camera.reveal(bounds);
    focus.enterAt(node);
  }

  /** Lets the title of a block be typed in place. */
  rename(node: string): void {
    const { window, blocks } = this.#stage;
    this.approach(node);
    void window.settled.then(() => blocks.element(node)?.rename());
  }
}
