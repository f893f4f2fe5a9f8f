import type { LitElement } from 'lit';
import { isTyping } from './shortcuts.ts';

const isText = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  (key.length === 1 || key === 'Enter') && !altKey && !ctrlKey && !metaKey;

/**
 * Holds what is typed while a panel with a box is on its way, and gives it to the box: what opens
 * the panel may have to be loaded first, and nobody's letters should go to the stage instead.
 */
export class TypedAhead {
  readonly #host: HTMLElement;
  readonly #keys: string[] = [];

  constructor(host: HTMLElement) {
    this.#host = host;
    host.addEventListener('keydown', this.#hold, { capture: true });
  }

  /** Gives what was typed to the box of a panel, once it is there. */
  async giveTo(panel: LitElement | null): Promise<void> {
    await panel?.updateComplete;
    const box = panel?.renderRoot.querySelector('input');
    for (const key of this.#keys.splice(0)) {
      if (box === null || box === undefined) return;
      if (key === 'Enter') box.dispatchEvent(pressed(key));
      else {
        box.value += key;
        box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      }
      // What is found for a text is chosen from only once it is shown.
      await panel?.updateComplete;
    }
  }

  /** Holds nothing any more. */
  end(): void {
    this.#host.removeEventListener('keydown', this.#hold, { capture: true });
  }

  readonly #hold = (event: KeyboardEvent): void => {
    if (isTyping(event) || !isText(event)) return;
    event.preventDefault();
    event.stopPropagation();
    this.#keys.push(event.key);
  };
}

const pressed = (key: string): KeyboardEvent =>
  new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
