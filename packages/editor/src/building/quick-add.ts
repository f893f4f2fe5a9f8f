import type { Manifests } from '@offhook/contract';
import type { Flow, Point } from '@offhook/flow';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { styleMap } from 'lit/directives/style-map.js';
import { tell } from '../intent.ts';
import { controls } from '../theme/controls.styles.ts';
import { groupStyles } from '../theme/groups.styles.ts';
import { groupMark } from '../theme/groups.ts';
import { icon } from '../theme/icons.ts';
import type { BuildingWords } from '../words/building-words.ts';
import type { Words } from '../words/words.ts';
import { type Candidate, candidatesFor } from './candidates.ts';
import { panelStyles } from './panel.styles.ts';
import { onlyOf } from './placer.ts';
import { recentChoices } from './recent.ts';
import type { Spot } from './spot.ts';

const shown = 60;
const size = { width: 320, height: 380 } as const;

const own = css`
  .box {
    width: 320px;
    max-height: 380px;
  }
`;

/** The small list from which a block is added where one is. */
export class OffhookQuickAdd extends LitElement {
  static override styles = [controls, groupStyles, panelStyles, own];

  @property({ attribute: false }) words!: BuildingWords;
  @property({ attribute: false }) spoken!: Words;
  @property({ attribute: false }) flow!: Flow;
  @property({ attribute: false }) manifests!: Manifests;
  @property({ attribute: false }) inEnglish: Manifests | undefined;
  @property({ attribute: false }) spot: Spot = {};
  /** What the spot is, as a sentence. */
  @property() where = '';
  /** The place on the screen beside which the list opens. */
  @property({ attribute: false }) beside: Point = [0, 0];
  @state() private text = '';
  @state() private active = 0;
  @query('input') private box!: HTMLInputElement;
  readonly #recent = recentChoices();
  #candidates: readonly Candidate[] = [];

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('spot')) {
      this.text = '';
      this.active = 0;
    }
    this.#candidates = candidatesFor({
      flow: this.flow,
      manifests: this.manifests,
      spot: this.spot,
      text: this.text,
      spoken: { words: this.spoken, inEnglish: this.inEnglish },
      recent: this.#recent,
    }).slice(0, shown);
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('spot')) this.box.focus({ preventScroll: true });
    this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  protected override render(): TemplateResult {
    const { quickAdd } = this.words;
    return html`<div
      class="box"
      role="dialog"
      aria-label=${quickAdd.label}
      @focusout=${this.#left}
      @keydown=${this.#typed}
    >
      <p class="where">${this.where}</p>
      ${this.#search()} ${this.#list()}
      <footer>
        <button class="link" @click=${this.#openAll}>${quickAdd.all}</button>
        <span><kbd>/</kbd></span>
      </footer>
      <p class="unseen" role="status">${quickAdd.found(this.#candidates.length)}</p>
    </div>`;
  }

  #search(): TemplateResult {
    const { quickAdd } = this.words;
    return html`<div class="search">
      ${icon('search')}
      <input
        role="combobox"
        aria-expanded=${this.#candidates.length > 0}
        aria-controls=${this.#candidates.length === 0 ? nothing : 'list'}
        aria-autocomplete="list"
        aria-activedescendant=${this.#candidates.length === 0 ? nothing : `option-${this.active}`}
        aria-label=${quickAdd.search}
        placeholder=${quickAdd.search}
        autocomplete="off"
        spellcheck="false"
        .value=${this.text}
        @input=${this.#searched}
      />
    </div>`;
  }

  #list(): TemplateResult {
    const { quickAdd } = this.words;
    if (this.#candidates.length === 0) return html`<p class="none">${quickAdd.none}</p>`;
    return html`<ul id="list" role="listbox" aria-label=${quickAdd.candidates}>
      ${this.#candidates.map((candidate, index) => this.#option(candidate, index))}
    </ul>`;
  }

  #option({ choice, card, why }: Candidate, index: number): TemplateResult {
    return html`<li
      id="option-${index}"
      role="option"
      aria-selected=${index === this.active ? 'true' : 'false'}
      title=${card?.description ?? nothing}
      @pointermove=${() => {
        this.active = index;
      }}
      @pointerdown=${(event: Event) => event.preventDefault()}
      @click=${() => this.#place(choice)}
    >
      ${card === undefined ? html`<span class="round"></span>` : groupMark(card.group, 26)}
      <span class="name">${card?.title ?? this.#structureName(choice)}</span>
      ${why === undefined ? nothing : html`<span class="why">${this.words.quickAdd.why[why]}</span>`}
    </li>`;
  }

  #structureName(choice: string): string {
    if (choice === 'start') return this.spoken.structures.start;
    const isThere = onlyOf(this.flow, 'end') !== undefined;
    return isThere ? this.words.quickAdd.toEnd : this.spoken.structures.end;
  }

  #searched(): void {
    // The key that opened the list opens the Explorer when it is pressed again.
    if (this.box.value === '/') return this.#openAll();
    this.text = this.box.value;
    this.active = 0;
  }

  readonly #typed = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const count = this.#candidates.length;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') tell(this, { kind: 'close-panel' });
    else if (step !== undefined && count > 0) this.active = (this.active + step + count) % count;
    else if (event.key === 'Enter' && event.target === this.box) this.#enter();
    else return;
    event.preventDefault();
  };

  #enter(): void {
    const chosen = this.#candidates[this.active];
    if (chosen !== undefined) this.#place(chosen.choice);
  }

  #place(choice: string): void {
    tell(this, { kind: 'quick-place', choice });
  }

  #openAll(): void {
    tell(this, { kind: 'choose-in-explorer' });
  }

  #left(event: FocusEvent): void {
    const to = event.relatedTarget;
    const isInside = to instanceof Node && this.renderRoot.contains(to);
    if (!isInside && document.hasFocus()) tell(this, { kind: 'close-panel' });
  }
}

/** Where the list stands within the stage: beside a place on the screen, and wholly in view. */
export const placeOfList = (
  [x, y]: Point,
  area: Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>,
): ReturnType<typeof styleMap> => {
  const left = Math.max(8, Math.min(x - area.left + 12, area.width - size.width - 8));
  const top = Math.max(8, Math.min(y - area.top - 24, area.height - size.height - 8));
  return styleMap({ left: `${left}px`, top: `${top}px` });
};
