import { boundsAround } from '../scene/geometry.ts';
import type { Scene } from '../scene/scene.ts';
import type { Camera } from './camera.ts';
import type { StageBlocks } from './stage-blocks.ts';
import type { StageFocus } from './stage-focus.ts';
import type { StageWindow } from './stage-window.ts';

/** The scale at which a block of the bitmap is looked at closely. */
const closeUp = 0.8;

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

  /** Brings the whole flow into view, or the given nodes. */
  fit(nodes?: readonly string[]): void {
    const { scene, camera } = this.#stage;
    const numbers = nodes?.map((id) => scene.numberOf(id)).filter((each) => each !== undefined);
    camera.fit(boundsAround(scene.geometry, numbers));
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
