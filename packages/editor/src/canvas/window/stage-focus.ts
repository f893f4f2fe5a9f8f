import type { Picture } from '../canvas-view.ts';
import type { StageBlocks } from './stage-blocks.ts';
import { firstOf } from './stage-keys.ts';
import type { StageWindow } from './stage-window.ts';

/** The one block that Tab reaches: it stays mounted wherever the view goes. */
export class StageFocus {
  readonly #container: HTMLElement;
  readonly #blocks: StageBlocks;
  readonly #window: StageWindow;
  #entry: string | undefined;

  constructor(container: HTMLElement, blocks: StageBlocks, window: StageWindow) {
    this.#container = container;
    this.#blocks = blocks;
    this.#window = window;
    container.addEventListener('focusin', this.#focused);
  }

  /** The block that has the focus, itself or one of its sockets. */
  get focused(): string | undefined {
    return this.#entry !== undefined && this.#blocks.element(this.#entry)?.matches(':focus-within')
      ? this.#entry
      : undefined;
  }

  /** Keeps the entry within the flow: what is selected, else where it was, else the beginning. */
  show({ flow, selection }: Picture): void {
    const isThere = (id: string | undefined): id is string =>
      id !== undefined && Object.hasOwn(flow.nodes, id);
    if (isThere(this.#entry) && this.focused !== undefined) return;
    const [selected] = selection;
    const next = [selected, this.#entry].find(isThere) ?? firstOf(flow);
    if (next !== undefined) this.enterAt(next);
  }

  /** Makes a block the one that Tab reaches. */
  enterAt(id: string): void {
    if (this.#entry !== undefined && this.#entry !== id) this.#window.unpin(this.#entry);
    this.#entry = id;
    this.#blocks.enterAt(id);
    this.#window.pin(id);
  }

  destroy(): void {
    this.#container.removeEventListener('focusin', this.#focused);
  }

  readonly #focused = (event: FocusEvent): void => {
    const block = event
      .composedPath()
      .find((target) => target instanceof HTMLElement && target.matches('offhook-block'));
    const id = block instanceof HTMLElement ? block.dataset['node'] : undefined;
    if (id !== undefined) this.enterAt(id);
  };
}
