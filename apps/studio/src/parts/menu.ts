import { controls, icon } from '@offhook/editor';
import { html, LitElement, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { words } from '../words/words.ts';
import { menuStyles } from './menu.styles.ts';

/** One line of a menu: a link, or something to do. */
export type MenuItem =
  | { readonly title: string; readonly href: string }
  | { readonly title: string; readonly act: () => void; readonly isDangerous?: boolean };

/** A button with three dots that opens a list of actions. */
export class StudioMenu extends LitElement {
  static override styles = [controls, menuStyles];

  @property() label = words().frame.moreActions;
  @property({ attribute: false }) items: readonly MenuItem[] = [];
  @query('button') private button!: HTMLButtonElement;
  @query('[role="menu"]') private list!: HTMLElement;

  protected override render(): TemplateResult {
    return html`<button
        class="small square"
        aria-label=${this.label}
        aria-haspopup="menu"
        popovertarget="list"
      >
        ${icon('more')}
      </button>
      <div
        id="list"
        role="menu"
        aria-label=${this.label}
        popover
        @toggle=${this.#toggled}
        @keydown=${this.#keyed}
        @click=${() => this.list.hidePopover()}
      >
        ${this.items.map((item) => line(item))}
      </div>`;
  }

  #toggled(event: ToggleEvent): void {
    if (event.newState !== 'open') return;
    const { right, bottom, top } = this.button.getBoundingClientRect();
    const { offsetWidth, offsetHeight, style } = this.list;
    const isBelow = bottom + offsetHeight + 8 < window.innerHeight;
    style.left = `${right - offsetWidth}px`;
    style.top = `${isBelow ? bottom + 4 : top - offsetHeight - 4}px`;
    this.#lines[0]?.focus();
  }

  get #lines(): readonly HTMLElement[] {
    return [...this.list.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  }

  #keyed(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const lines = this.#lines;
    const now = lines.findIndex((line) => line.matches(':focus'));
    const step = event.key === 'ArrowDown' ? 1 : -1;
    lines[(now + step + lines.length) % lines.length]?.focus();
  }
}

const line = (item: MenuItem): TemplateResult =>
  'href' in item
    ? html`<a role="menuitem" href=${item.href}>${item.title}</a>`
    : html`<button
        role="menuitem"
        class=${item.isDangerous ? 'remove' : ''}
        @click=${() => item.act()}
      >
        ${item.title}
      </button>`;
