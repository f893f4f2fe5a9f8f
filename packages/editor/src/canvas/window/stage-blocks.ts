import { OffhookBlock } from '../block.ts';
import { type BlockFace, faceOf } from '../block-face.ts';
import type { Picture } from '../canvas-view.ts';
import type { PickedSocket } from '../join-sockets.ts';
import { at } from '../scene/geometry.ts';
import type { Scene } from '../scene/scene.ts';
import type { Sprite } from '../scene/sprite.ts';
import { inputBit } from '../scene/wires.ts';
import type { Stage } from '../scheme.ts';

/** One mounted block, and what it was last drawn from. */
interface Mounted {
  readonly element: OffhookBlock;
  sprite?: Sprite;
  words?: Picture['words'];
  taken?: number;
}

/** The blocks that stand on the stage as elements, whose sockets Rete is told of. */
export class StageBlocks {
  readonly #stage: Stage;
  readonly #scene: Scene;
  readonly #pressed: (socket: PickedSocket) => void;
  readonly #mounted = new Map<string, Mounted>();
  #picked: PickedSocket | undefined;
  #entry: string | undefined;

  /** `pressed` hears of sockets that were pressed by keyboard; the pointer's are Rete's. */
  constructor(stage: Stage, scene: Scene, pressed: (socket: PickedSocket) => void) {
    this.#stage = stage;
    this.#scene = scene;
    this.#pressed = pressed;
  }

  /** The mounted nodes, as they are now: whoever walks through them may unmount them. */
  get ids(): readonly string[] {
    return [...this.#mounted.keys()];
  }

  element(id: string): OffhookBlock | undefined {
    return this.#mounted.get(id)?.element;
  }

  /** Puts the element of a node into the place that Rete gives it. */
  mount(id: string, place: HTMLElement): void {
    if (this.#mounted.has(id)) return;
    const element = new OffhookBlock();
    element.setAttribute('exportparts', 'block, socket, input, output');
    element.addEventListener('click', (event) => this.#clicked(id, event));
    element.tabIndex = id === this.#entry ? 0 : -1;
    this.#mounted.set(id, { element });
    place.append(element);
  }

  unmount(id: string): void {
    const element = this.element(id);
    for (const socket of element?.renderRoot.querySelectorAll<HTMLElement>('.socket') ?? []) {
      void this.#stage.emit({ type: 'unmount', data: { element: socket } });
    }
    this.#mounted.delete(id);
  }

  /** Makes one block the one that Tab reaches. */
  enterAt(id: string | undefined): void {
    if (id === this.#entry) return;
    const [last, next] = [this.#entry, id].map((each) => each && this.element(each));
    this.#entry = id;
    if (last instanceof OffhookBlock) last.tabIndex = -1;
    if (next instanceof OffhookBlock) next.tabIndex = 0;
  }

  /** Brings the mounted blocks up to what the picture says. */
  async update(picture: Picture): Promise<void> {
    await Promise.all([...this.#mounted.keys()].map((id) => this.dress(id, picture)));
  }

  /** Brings one block up to what the picture says. */
  async dress(id: string, picture: Picture): Promise<void> {
    const mounted = this.#mounted.get(id);
    const sprite = this.#scene.sprite(id);
    if (mounted === undefined || sprite === undefined) return;
    const { element } = mounted;
    const isAnother = mounted.sprite !== sprite || mounted.words !== picture.words;
    const isRedrawn = isAnother && this.#face(mounted, id, sprite, picture);
    element.selected = picture.selection.includes(id);
    element.problem = picture.problems.get(id);
    element.overlay = picture.overlay?.nodes.get(id);
    element.dimmed = picture.overlay !== undefined && element.overlay === undefined;
    element.showId = picture.showIds === true;
    const taken = at(this.#scene.geometry.taken, this.#scene.numberOf(id) ?? -1);
    if (isAnother || taken !== mounted.taken) element.taken = namesOf(element.face, taken);
    mounted.taken = taken;
    element.toggleAttribute('data-target', this.#isTarget(id));
    if (!isRedrawn) return;
    await element.updateComplete;
    this.#announce(id, element);
  }

  /** Marks the blocks whose inputs can take the connection that begins at a socket. */
  markTargets(picked: PickedSocket | undefined): void {
    this.#picked = picked;
    for (const [id, { element }] of this.#mounted) {
      element.toggleAttribute('data-target', this.#isTarget(id));
    }
  }

  #isTarget(id: string): boolean {
    return this.#picked?.side === 'output' && this.#picked.nodeId !== id;
  }

  #face(mounted: Mounted, id: string, sprite: Sprite, picture: Picture): boolean {
    const face = faceOf(picture, id, sprite);
    mounted.sprite = sprite;
    mounted.words = picture.words;
    mounted.element.words = picture.words;
    if (isSame(face, mounted.element.face)) return false;
    mounted.element.face = face;
    return true;
  }

  #announce(nodeId: string, block: OffhookBlock): void {
    for (const element of block.renderRoot.querySelectorAll<HTMLElement>('.socket')) {
      const { side, key } = readSocket(element);
      void this.#stage.emit({
        type: 'render',
        data: { type: 'socket', element, side, key, nodeId, payload: {}, filled: true },
      });
    }
  }

  #clicked(nodeId: string, event: MouseEvent): void {
    const socket = event
      .composedPath()
      .find((target) => target instanceof HTMLElement && target.matches('.socket'));
    const byKeyboard = event.detail === 0;
    if (byKeyboard && socket instanceof HTMLElement) {
      this.#pressed({ nodeId, ...readSocket(socket) });
    }
  }
}

/** Both are small plain data, and a block that stays as it is need not be drawn again. */
const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const namesOf = (face: BlockFace | undefined, taken: number): ReadonlySet<string> =>
  new Set([
    ...((taken & inputBit) === 0 ? [] : ['input']),
    ...(face?.sockets ?? []).filter((_, index) => taken & (1 << index)).map(({ name }) => name),
  ]);

const readSocket = (element: HTMLElement): Pick<PickedSocket, 'side' | 'key'> => ({
  side: element.dataset['side'] === 'input' ? 'input' : 'output',
  key: element.dataset['socket'] ?? '',
});
