import { connectionsFrom, connectionsInto } from '@offhook/flow';
import { OffhookBlock } from './block.ts';
import { type BlockFace, faceOf } from './block-face.ts';
import type { Picture } from './canvas-view.ts';
import type { PickedSocket } from './join-sockets.ts';
import type { Stage } from './scheme.ts';

/** The blocks on the stage: one element for each node, whose sockets Rete is told of. */
export class StageBlocks {
  readonly #stage: Stage;
  readonly #pressed: (socket: PickedSocket) => void;
  readonly #elements = new Map<string, OffhookBlock>();
  readonly #faces = new Map<string, BlockFace>();

  /** `pressed` hears of sockets that were pressed by keyboard; the pointer's are Rete's. */
  constructor(stage: Stage, pressed: (socket: PickedSocket) => void) {
    this.#stage = stage;
    this.#pressed = pressed;
  }

  face(id: string): BlockFace | undefined {
    return this.#faces.get(id);
  }

  element(id: string): OffhookBlock | undefined {
    return this.#elements.get(id);
  }

  /** Puts the element of a node into the place that Rete gives it. */
  mount(id: string, place: HTMLElement): void {
    if (this.#elements.has(id)) return;
    const element = new OffhookBlock();
    element.setAttribute('exportparts', 'block, socket, input, output');
    element.addEventListener('click', (event) => this.#clicked(id, event));
    this.#elements.set(id, element);
    place.append(element);
  }

  unmount(id: string): void {
    const element = this.#elements.get(id);
    for (const socket of element?.renderRoot.querySelectorAll<HTMLElement>('.socket') ?? []) {
      void this.#stage.emit({ type: 'unmount', data: { element: socket } });
    }
    this.#elements.delete(id);
    this.#faces.delete(id);
  }

  /** Brings every block up to what the flow says. */
  async update(picture: Picture): Promise<void> {
    const { words, flow, selection, problems } = picture;
    const updates = [...this.#elements].map(async ([id, element]) => {
      const node = flow.nodes[id];
      if (node === undefined) return;
      const face = faceOf(picture, id, node);
      const isAnother = !isSame(face, this.#faces.get(id));
      if (isAnother) {
        this.#faces.set(id, face);
        element.words = words;
        element.face = face;
      }
      element.selected = selection.includes(id);
      const problem = problems.get(id);
      if (!isSame(problem, element.problem)) element.problem = problem;
      const taken = [
        ...connectionsFrom(flow, id).map(({ socket }) => socket),
        ...(connectionsInto(flow, id).length > 0 ? ['input'] : []),
      ];
      if (!isSame(taken, [...element.taken])) element.taken = new Set(taken);
      if (!isAnother) return;
      await element.updateComplete;
      this.#announce(id, element);
    });
    await Promise.all(updates);
  }

  /** Marks the blocks whose inputs can take the connection that begins at a socket. */
  markTargets(picked: PickedSocket | undefined): void {
    for (const [id, element] of this.#elements) {
      const isTarget = picked?.side === 'output' && picked.nodeId !== id;
      element.toggleAttribute('data-target', isTarget);
    }
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

const readSocket = (element: HTMLElement): Pick<PickedSocket, 'side' | 'key'> => ({
  side: element.dataset['side'] === 'input' ? 'input' : 'output',
  key: element.dataset['socket'] ?? '',
});
