import { ClassicPreset, type NodeEditor } from 'rete';
import type { Picture } from '../canvas-view.ts';
import { at, blocksWithin, marks } from '../scene/geometry.ts';
import type { Scene } from '../scene/scene.ts';
import type { Scheme, Stage } from '../scheme.ts';
import type { Camera } from './camera.ts';
import type { StageBlocks } from './stage-blocks.ts';

/** Up to so many blocks all are elements, wherever they stand: they can be found and read from anywhere. */
const fewBlocks = 60;

/** Below this scale a larger flow has no elements: it is a picture. */
const closeUp = 0.5;

/** Blocks are mounted so near to what is seen, and kept until they are so far; in CSS pixels. */
const reach = { mount: 120, keep: 420 } as const;

/** How long a frame may spend on mounting, in milliseconds. */
const budget = 5;

/** Rete's part of the flow: the blocks around what is seen are elements, all others are in the bitmap. */
export class StageWindow {
  readonly #editor: NodeEditor<Scheme>;
  readonly #stage: Stage;
  readonly #scene: Scene;
  readonly #blocks: StageBlocks;
  readonly #camera: Camera;
  readonly #pinned = new Set<string>();
  /** What Rete knows or is about to; it takes a moment to take a node in. */
  readonly #added = new Set<string>();
  #picture: Picture | undefined;
  #work: Promise<unknown> = Promise.resolve();
  #isStale = false;
  #isMounting = false;
  #seen = { x: Number.NaN, y: 0, scale: 0, isMoving: false };

  constructor(
    editor: NodeEditor<Scheme>,
    stage: Stage,
    scene: Scene,
    blocks: StageBlocks,
    camera: Camera,
  ) {
    this.#editor = editor;
    this.#stage = stage;
    this.#scene = scene;
    this.#blocks = blocks;
    this.#camera = camera;
  }

  /** Resolves when all that was begun is on the stage. */
  get settled(): Promise<unknown> {
    return this.#work;
  }

  /** True where the flow is so small that every block is an element. */
  get isWhole(): boolean {
    return this.#scene.ids.length <= fewBlocks;
  }

  /** Takes over a picture: what is gone leaves, and what is mounted is drawn again. */
  show(picture: Picture): void {
    this.#picture = picture;
    for (const id of this.#blocks.ids) {
      const number = this.#scene.numberOf(id);
      if (number === undefined || !this.#isSeen(number)) this.#unmount(id);
      else this.place(id);
    }
    this.#work = Promise.all([this.#work, this.#blocks.update(picture)]);
    this.#isStale = true;
  }

  /** Puts a mounted block where the scene has it. */
  place(id: string): void {
    const view = this.#stage.nodeViews.get(id);
    if (view === undefined) return;
    const [x, y] = this.#scene.placeOf(id);
    if (view.position.x !== x || view.position.y !== y) void view.translate(x, y);
  }

  /** Shows elements among the spots of a picture, such as while they are dragged there. */
  raise(isRaised: boolean): void {
    this.#stage.container.classList.toggle('raised', isRaised);
  }

  /** Keeps a block mounted, such as the focused one; mounts it at once where it is not. */
  pin(id: string): void {
    this.#pinned.add(id);
    const number = this.#scene.numberOf(id);
    if (number !== undefined && this.#isSeen(number)) void this.#mount(id);
  }

  unpin(id: string): void {
    this.#pinned.delete(id);
    this.#isStale = true;
  }

  /**
   * Mounts what came near and unmounts what went far, as much as a frame has time for. True where
   * more is left to do.
   */
  cull(): boolean {
    if (this.#isMounting) return true;
    // What a zoom brings near is in the bitmap until it rests.
    if (this.#camera.isZooming && !this.isWhole) {
      this.#isStale = true;
      return false;
    }
    const { view, isMoving } = this.#camera;
    const last = this.#seen;
    const isNear =
      last.scale === view.scale &&
      Math.abs(last.x - view.x) < 48 &&
      Math.abs(last.y - view.y) < 48 &&
      last.isMoving === isMoving;
    if (isNear && !this.#isStale) return false;
    this.#seen = { ...view, isMoving };
    const isPicture = !this.isWhole && view.scale < closeUp;
    this.#stage.container.classList.toggle('picture', isPicture);
    this.#isStale = false;
    const until = performance.now() + budget;
    const isCleared = this.#unmountFar(until);
    const missing = this.#wanted()
      .map((number) => this.#scene.ids[number])
      .filter((id) => id !== undefined && !this.#added.has(id));
    this.#isStale = !isCleared || missing.length > 0;
    if (missing.length > 0) void this.#mountAll(missing, until);
    return this.#isStale;
  }

  /** Rete takes blocks in one after the other; a block is drawn before the time is looked at. */
  async #mountAll(ids: readonly (string | undefined)[], until: number): Promise<void> {
    this.#isMounting = true;
    for (const id of ids) {
      if (id === undefined || this.#scene.numberOf(id) === undefined) continue;
      await this.#mount(id);
      if (performance.now() > until) break;
    }
    this.#isMounting = false;
  }

  #wanted(): readonly number[] {
    if (this.isWhole) return this.#scene.ids.map((_, number) => number).filter(this.#isSeen);
    const { view } = this.#camera;
    return view.scale < closeUp
      ? []
      : blocksWithin(this.#scene.geometry, this.#around(reach.mount));
  }

  readonly #isSeen = (number: number): boolean =>
    (at(this.#scene.geometry.marks, number) & marks.hidden) === 0;

  #around(margin: number) {
    const { area, view } = this.#camera;
    const far = margin / view.scale;
    return {
      x: area.x - far,
      y: area.y - far,
      width: area.width + 2 * far,
      height: area.height + 2 * far,
    };
  }

  #unmountFar(until: number): boolean {
    if (this.isWhole) return true;
    const isPicture = this.#camera.view.scale < closeUp;
    const { x, y, width, height } = this.#around(reach.keep);
    const { geometry } = this.#scene;
    for (const id of this.#blocks.ids) {
      const number = this.#scene.numberOf(id) ?? -1;
      const [left, top] = [at(geometry.x, number), at(geometry.y, number)];
      const isFar =
        isPicture ||
        left > x + width ||
        top > y + height ||
        left + at(geometry.width, number) < x ||
        top + at(geometry.height, number) < y;
      if (!isFar || this.#pinned.has(id)) continue;
      this.#unmount(id);
      if (performance.now() > until) return false;
    }
    return true;
  }

  async #mount(id: string): Promise<void> {
    if (this.#added.has(id)) return;
    this.#added.add(id);
    const node = new ClassicPreset.Node(id);
    node.id = id;
    const mounted = this.#editor.addNode(node).then(() => {
      this.place(id);
      if (this.#picture !== undefined) return this.#blocks.dress(id, this.#picture);
    });
    this.#work = Promise.all([this.#work, mounted]);
    await mounted;
  }

  #unmount(id: string): void {
    this.#blocks.unmount(id);
    this.#pinned.delete(id);
    const removed = this.#editor.removeNode(id).then(() => {
      this.#added.delete(id);
      this.#isStale = true;
    });
    this.#work = Promise.all([this.#work, removed]);
  }
}
