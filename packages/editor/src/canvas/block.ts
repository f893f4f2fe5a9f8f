import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { styleMap } from 'lit/directives/style-map.js';
import { tell } from '../intent.ts';
import { controls } from '../theme/controls.styles.ts';
import { groupStyles } from '../theme/groups.styles.ts';
import { groupMark } from '../theme/groups.ts';
import { icon } from '../theme/icons.ts';
import { english } from '../words/locales/en.ts';
import type { Words } from '../words/words.ts';
import { blockStyles } from './block.styles.ts';
import type { BlockFace, SocketFace } from './block-face.ts';
import type { NodeOverlay } from './canvas-view.ts';

const glyphs = { good: 'check', bad: 'cross', plain: 'minus' } as const;

/** One node on the stage: its shape, its title, and its sockets as buttons. */
export class OffhookBlock extends LitElement {
  static override styles = [controls, groupStyles, blockStyles];

  @property({ attribute: false }) words: Words = english;
  @property({ attribute: false }) face: BlockFace | undefined;
  @property({ type: Boolean, reflect: true }) selected = false;
  /** The sockets that are connected; the input counts as `input`. */
  @property({ attribute: false }) taken: ReadonlySet<string> = new Set();
  @property({ attribute: false }) problem:
    | { readonly severity: 'error' | 'warning'; readonly message: string }
    | undefined;
  /** What a run did here. */
  @property({ attribute: false }) overlay: NodeOverlay | undefined;
  /** Stands back while a run is shown that did not come here. */
  @property({ type: Boolean, reflect: true }) dimmed = false;
  /** Shows the id though the block is not selected. */
  @property({ type: Boolean, reflect: true, attribute: 'show-id' }) showId = false;
  @state() private renaming = false;
  @query('input') private titleBox!: HTMLInputElement | null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('role', 'group');
    this.addEventListener('dblclick', this.#doubleClicked);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('dblclick', this.#doubleClicked);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { face } = this;
    if (!changed.has('face') || face === undefined) return;
    this.setAttribute('aria-label', face.title);
    this.setAttribute('data-node', face.id);
    this.style.width = `${face.width}px`;
    this.style.height = `${face.height}px`;
  }

  /** Lets the title be typed in place. */
  async rename(): Promise<void> {
    this.renaming = true;
    await this.updateComplete;
    this.titleBox?.select();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { face } = this;
    if (face === undefined) return nothing;
    return html`<div class="body ${face.shape} ${face.unknown ? 'unknown' : ''}" part="block">
        ${face.shape === 'decision' ? outline : nothing} ${this.#content(face)}
      </div>
      <span class="id" aria-hidden="true">${face.id}</span>
      ${this.problem === undefined ? nothing : this.#badge(this.problem)}
      ${face.input === undefined ? nothing : this.#input()}
      ${face.sockets.map((socket) => this.#socket(socket))}`;
  }

  #content(face: BlockFace): TemplateResult {
    if (this.renaming) {
      return html`<input
        class="title-box"
        aria-label=${this.words.details.blockTitle}
        .value=${face.title}
        @keydown=${this.#typed}
        @blur=${this.#renamed}
        @pointerdown=${stop}
        @dblclick=${stop}
      />`;
    }
    if (face.shape === 'block') {
      return html`${groupMark(face.group, 32)}<span class="title" title=${face.title}>${face.title}</span>`;
    }
    return html`<span class="title">${face.title}</span>`;
  }

  #badge(problem: { severity: 'error' | 'warning'; message: string }): TemplateResult {
    return html`<span
      class="badge ${problem.severity}"
      role="img"
      aria-label="${this.words.severities[problem.severity]}: ${problem.message}"
      title=${problem.message}
      >${icon('alert', 13)}</span
    >`;
  }

  #input(): TemplateResult {
    const state = this.taken.has('input') ? 'connected' : 'free';
    const { stage } = this.words;
    return html`<button
      class="socket input ${state}"
      part="socket input"
      data-side="input"
      data-socket="input"
      tabindex=${this.selected ? 0 : -1}
      aria-label=${stage.input}
      aria-description=${stage[state]}
      title="${stage.input} (${stage[state]})"
    ></button>`;
  }

  #socket({ name, title, side, tone, at }: SocketFace): TemplateResult {
    const { stage } = this.words;
    const state = this.taken.has(name) ? 'connected' : 'free';
    return html`<button
        class="socket ${tone} ${state}"
        part="socket output"
        data-side="output"
        data-socket=${name}
        style=${styleMap({ left: `${at[0]}px`, top: `${at[1]}px` })}
        tabindex=${this.selected ? 0 : -1}
        aria-label=${stage.output(title)}
        aria-description=${stage[state]}
        title="${title} (${stage[state]})"
      >
        ${icon(glyphs[tone], 10)}
      </button>
      <span
        class="socket-name ${side} ${state}"
        style=${styleMap({ left: `${at[0]}px`, top: `${at[1]}px` })}
        aria-hidden="true"
        >${title}</span
      >`;
  }

  readonly #doubleClicked = (event: MouseEvent): void => {
    event.stopPropagation();
    const onSocket = event
      .composedPath()
      .some((target) => target instanceof HTMLElement && target.matches('.socket'));
    if (!onSocket) void this.rename();
  };

  #typed(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key === 'Escape') this.renaming = false;
    if (event.key === 'Enter') this.titleBox?.blur();
    if (event.key === 'Escape' || event.key === 'Enter') this.focus();
  }

  #renamed(): void {
    const { face, titleBox } = this;
    if (!this.renaming || face === undefined || titleBox === null) return;
    this.renaming = false;
    const title = titleBox.value.trim();
    if (title !== face.title) tell(this, { kind: 'rename', node: face.id, title });
  }
}

const stop = (event: Event): void => event.stopPropagation();

const outline = html`<svg class="diamond" viewBox="0 0 192 128" aria-hidden="true">
  <path d="M6 68a6 6 0 0 1 0-8L90.5 4a9 9 0 0 1 11 0L186 60a6 6 0 0 1 0 8l-84.5 56a9 9 0 0 1-11 0Z" />
</svg>`;
