import type { Point } from '@offhook/flow';
import type { Ends, Intent } from '../../intent.ts';
import type { BitmapLayer } from '../bitmap/bitmap-layer.ts';
import type { Picture } from '../canvas-view.ts';
import { snap } from '../outline.ts';
import { at, blocksWithin, outlineAt } from '../scene/geometry.ts';
import { remarksOf } from '../scene/remarks.ts';
import type { Scene } from '../scene/scene.ts';
import type { NearWires } from './near-wires.ts';
import type { StageRemarks } from './stage-remarks.ts';
import type { StageWindow } from './stage-window.ts';

/** So many blocks are dragged as elements; more are moved in the bitmap. */
const fewBlocks = 60;

/** What a drag moves things on. */
export interface DragStage {
  readonly scene: Scene;
  readonly wires: NearWires;
  readonly window: StageWindow;
  readonly bitmap: BitmapLayer;
  readonly remarks: StageRemarks;
  readonly picture: () => Picture | undefined;
}

/** How a drag behaves. */
export interface DragManner {
  /** Leaves the blocks where they are, and asks for copies. */
  readonly copies: boolean;
  /** Does not keep to the grid. */
  readonly free: boolean;
}

/** One drag of blocks over the stage, from the press to where they are let go. */
export class BlockDrag {
  readonly #stage: DragStage;
  readonly #manner: DragManner;
  readonly #lead: string;
  readonly #starts: ReadonlyMap<number, Point>;
  /** Where the document has the blocks, which differs for those of a collapsed group. */
  readonly #homes: Readonly<Record<string, Point>>;
  readonly #isLight: boolean;
  #by: Point = [0, 0];
  #target: Ends | undefined;
  #isLifted = false;

  constructor(stage: DragStage, lead: string, along: readonly string[], manner: DragManner) {
    this.#homes = stage.picture()?.flow.layout ?? {};
    this.#stage = stage;
    this.#manner = manner;
    this.#lead = lead;
    const { scene } = stage;
    const ids = along.includes(lead) ? along : [lead];
    const numbers = ids.map((id) => scene.numberOf(id)).filter((number) => number !== undefined);
    const { x, y } = scene.geometry;
    this.#starts = new Map(numbers.map((number) => [number, [at(x, number), at(y, number)]]));
    this.#isLight = this.#starts.size <= fewBlocks;
  }

  /** Moves the blocks as far from where they began; `pointer` is where the hand is on the stage. */
  move([dx, dy]: Point, scale: number): void {
    const { scene, wires } = this.#stage;
    const lead = this.#starts.get(scene.numberOf(this.#lead) ?? -1) ?? [0, 0];
    const wanted: Point = [lead[0] + dx, lead[1] + dy];
    const [x, y] = this.#manner.free ? wanted : snap(wanted);
    const by: Point = [x - lead[0], y - lead[1]];
    if (by[0] === this.#by[0] && by[1] === this.#by[1]) return;
    this.#by = by;
    this.#lift();
    this.#place(by);
    this.#target = this.#insertion(scale);
    wires.target(this.#target);
    wires.draw();
  }

  /** Lets the blocks go; answers with what is wanted, or undefined where nothing moved. */
  drop(pointer?: Point): Intent | undefined {
    const { wires, scene, window } = this.#stage;
    wires.target(undefined);
    window.raise(false);
    const [dx, dy] = this.#by;
    if (dx === 0 && dy === 0) return this.#settle();
    const places = Object.fromEntries(
      [...this.#starts].map(([number, start]) => {
        const id = scene.ids[number] ?? '';
        const [x, y] = this.#homes[id] ?? start;
        return [id, [x + dx, y + dy] as const];
      }),
    );
    if (this.#manner.copies) {
      this.cancel();
      return { kind: 'duplicate', places };
    }
    const node = this.#lead;
    if (this.#target !== undefined) return { kind: 'insert', node, ends: this.#target, places };
    const onto = pointer && this.#starts.size === 1 ? this.#under(pointer) : undefined;
    return onto === undefined
      ? { kind: 'move', places }
      : { kind: 'drop-on-block', node, onto, places };
  }

  /** Puts everything back. */
  cancel(): void {
    this.#stage.wires.target(undefined);
    this.#stage.window.raise(false);
    this.#place([0, 0]);
    this.#settle();
  }

  #place([dx, dy]: Point): void {
    const { scene, window, bitmap } = this.#stage;
    for (const [number, [x, y]] of this.#starts) {
      scene.place(number, [x + dx, y + dy]);
      window.place(scene.ids[number] ?? '');
    }
    this.#drawRemarks();
    if (!this.#isLight)
      bitmap.tell({ kind: 'lift', blocks: [...this.#starts.keys()], shift: [dx, dy] });
  }

  /** The frames of groups follow their blocks. */
  #drawRemarks(): void {
    const { scene, bitmap, remarks, picture } = this.#stage;
    const shown = picture();
    if (shown === undefined || (shown.decorations?.groups.length ?? 0) === 0) return;
    remarks.draw();
    bitmap.tell({ kind: 'remarks', ...remarksOf(shown, scene) });
  }

  /** Takes the blocks out of the bitmap, once they really move. */
  #lift(): void {
    if (this.#isLifted) return;
    this.#isLifted = true;
    const { bitmap, wires, window, scene } = this.#stage;
    if (!this.#isLight) return;
    window.raise(true);
    const blocks = [...this.#starts.keys()];
    for (const number of blocks) window.pin(scene.ids[number] ?? '');
    if (!this.#manner.copies) bitmap.tell({ kind: 'lift', blocks });
    wires.heat(new Set(blocks));
  }

  #settle(): undefined {
    if (!this.#isLifted) return;
    const { bitmap, wires } = this.#stage;
    wires.coolAt(bitmap.tell({ kind: 'lift', blocks: [] }));
    wires.draw();
  }

  /** A block without connections can be let go on a connection. */
  #insertion(scale: number): Ends | undefined {
    const { scene, wires } = this.#stage;
    const number = scene.numberOf(this.#lead) ?? -1;
    const { geometry } = scene;
    const outline = outlineAt(geometry, number);
    const isAlone = this.#starts.size === 1 && !this.#manner.copies;
    const isFree = at(geometry.taken, number) === 0 && outline?.sockets.length !== 0;
    if (!isAlone || !isFree || outline?.input === undefined) return undefined;
    const middle: Point = [
      at(geometry.x, number) + outline.width / 2,
      at(geometry.y, number) + outline.height / 2,
    ];
    // The block itself is the hand: a line beneath a good part of it counts.
    return wires.connectionAt(middle, scale / Math.max(1, 2.5 * scale), this.#lead);
  }

  /** The block beneath the pointer, beside the dragged one. */
  #under([x, y]: Point): string | undefined {
    const { scene } = this.#stage;
    const dragged = scene.numberOf(this.#lead);
    const found = blocksWithin(scene.geometry, { x, y, width: 1, height: 1 });
    const under = found.findLast((number) => number !== dragged);
    return under === undefined ? undefined : scene.ids[under];
  }
}
