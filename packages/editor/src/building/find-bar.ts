import type { Manifests } from '@offhook/contract';
import type { Flow } from '@offhook/flow';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { tell } from '../intent.ts';
import { controls } from '../theme/controls.styles.ts';
import { icon } from '../theme/icons.ts';
import type { BuildingWords } from '../words/building-words.ts';
import type { Words } from '../words/words.ts';
import { findInFlow, type Hit } from './find-in-flow.ts';
import { panelStyles } from './panel.styles.ts';

const own = css`
  :host {
    inset-block-start: 12px;
    inset-inline-end: 16px;
  }

  .box {
    width: min(440px, calc(100vw - 32px));
  }

  .line {
    display: flex;
    align-items: center;
    gap: 2px;
    padding-inline-end: 6px;
  }

  .search {
    flex: 1;
    border-bottom: 0;
  }

  .position {
    padding: 0 6px;
    color: var(--offhook-ink-soft);
    font-size: 12.5px;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .hit {
    display: flex;
    gap: 8px;
    margin: 0;
    padding: 6px 12px;
    border-top: 1px solid var(--offhook-line);
    color: var(--offhook-ink-soft);
    font-size: 12.5px;
  }

  .hit span:last-child {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .up svg {
    rotate: 180deg;
  }
`;

/** The bar that finds titles, ids, actions and values in the flow, one place after another. */
export class OffhookFindBar extends LitElement {
  static override styles = [controls, panelStyles, own];

  @property({ attribute: false }) words!: BuildingWords;
  @property({ attribute: false }) spoken!: Words;
  @property({ attribute: false }) flow!: Flow;
  @property({ attribute: false }) manifests!: Manifests;
  /** Counts how often the bar was asked for, so that it takes the focus each time. */
  @property({ type: Number }) asked = 0;
  @state() private text = '';
  @state() private at = 0;
  @query('input') private box!: HTMLInputElement;
  #hits: readonly Hit[] = [];

  override focus(): void {
    this.box.focus();
  }

  protected override willUpdate(): void {
    this.#hits = findInFlow(this.flow, this.manifests, this.spoken, this.text);
    if (this.at >= this.#hits.length) this.at = 0;
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('asked')) return;
    this.box.focus();
    this.box.select();
  }

  protected override render(): TemplateResult {
    const { find } = this.words;
    const hit = this.#hits[this.at];
    return html`<div class="box" role="search" aria-label=${find.label} @keydown=${this.#typed}>
      <div class="line">
        <div class="search">
          ${icon('search')}
          <input
            type="search"
            aria-label=${find.box}
            placeholder=${find.box}
            autocomplete="off"
            spellcheck="false"
            .value=${this.text}
            @input=${this.#searched}
          />
        </div>
        <span class="position" role="status">${this.#position()}</span>
        ${this.#button(find.previous, 'up', -1)} ${this.#button(find.next, 'down', 1)}
        <button
          class="plain square small"
          aria-label=${find.close}
          title="${find.close} (Escape)"
          @click=${this.#close}
        >
          ${icon('cross', 16)}
        </button>
      </div>
      ${hit === undefined ? nothing : this.#shown(hit)}
    </div>`;
  }

  #button(label: string, way: 'up' | 'down', step: 1 | -1): TemplateResult {
    return html`<button
      class="plain square small ${way}"
      aria-label=${label}
      title="${label} (${step === 1 ? 'Enter' : 'Shift+Enter'})"
      ?disabled=${this.#hits.length === 0}
      @click=${() => this.#go(step)}
    >
      ${icon('chevron', 16)}
    </button>`;
  }

  #position(): string {
    const { find } = this.words;
    if (this.text.trim() === '') return '';
    return this.#hits.length === 0 ? find.none : find.position(this.at + 1, this.#hits.length);
  }

  #shown({ where, input, node, text }: Hit): TemplateResult {
    const named = [this.words.find.where[where], input ?? node].filter(Boolean).join(' · ');
    return html`<p class="hit"><span>${named}</span><span>${text.slice(0, 200)}</span></p>`;
  }

  #searched(): void {
    this.text = this.box.value;
    this.at = 0;
    void this.updateComplete.then(() => this.#show());
  }

  #go(step: 1 | -1): void {
    const count = this.#hits.length;
    if (count === 0) return;
    this.at = (this.at + step + count) % count;
    this.#show();
  }

  #show(): void {
    const hit = this.#hits[this.at];
    if (hit === undefined) return;
    tell(this, { kind: 'show-hit', hit });
  }

  readonly #typed = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const isFind = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'f';
    if (event.key === 'Escape') this.#close();
    else if (event.key === 'Enter' && event.target === this.box) this.#go(event.shiftKey ? -1 : 1);
    else if (isFind) this.box.select();
    else return;
    event.preventDefault();
  };

  #close(): void {
    tell(this, { kind: 'close-panel' });
  }
}
