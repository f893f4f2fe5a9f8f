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
import { badgeStyles } from './badge.styles.ts';
import { cutCorner } from './bitmap/block-path.ts';
import { blockStyles } from './block.styles.ts';
import type { BlockFace, SocketFace } from './block-face.ts';
import type { NodeOverlay } from './canvas-view.ts';

const glyphs = { good: 'check', bad: 'cross', plain: 'minus' } as const;

/** One node on the stage: its shape, its title, and its sockets as buttons. */
export class OffhookBlock extends LitElement {
  static override styles = [controls, groupStyles, blockStyles, badgeStyles];

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
    return html`<div
        class="body ${face.shape} ${face.unknown ? 'unknown' : ''} ${this.overlay?.status ?? ''}"
        ?data-current=${this.overlay?.current === true}
        part="block"
      >
        ${face.shape === 'decision' || face.shape === 'control' ? silhouette(face) : nothing}
        ${this.#content(face)}
      </div>
      <span class="id" aria-hidden="true">${face.id}</span>
      ${this.problem === undefined ? nothing : this.#badge(this.problem)}
      ${this.overlay === undefined ? nothing : this.#done(this.overlay)}
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
    if (face.shape !== 'block' && face.shape !== 'control') {
      return html`<span class="title">${face.title}</span>`;
    }
    const small = [face.action, face.inputs].filter((line) => line !== '');
    return html`${groupMark(face.group, 32)}
      <span class="lines" title=${[face.title, ...small].join('\n')}>
        <span class="title">${face.title}</span>
        ${small.map((line) => html`<span class="line">${line}</span>`)}
      </span>`;
  }

  /** What a run did here: its status by shape and word, how long it took, how often it came. */
  #done({ status, time = '', count = 1, pinned = false }: NodeOverlay): TemplateResult {
    const said = this.words.canvas.statuses[status];
    const times = count > 1 ? ` ×${count}` : '';
    return html`<span class="done ${status}" role="img" aria-label="${said}${times} ${time}">
      ${pinned ? icon('link', 12) : nothing}${icon(statusIcons[status], 12)} ${time}${times}
    </span>`;
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

const statusIcons = {
  passed: 'check',
  failed: 'cross',
  running: 'history',
  skipped: 'minus',
} as const;

/** A decision's diamond, or a control block's cut corners. */
const silhouette = ({ shape, width, height }: BlockFace): TemplateResult => {
  const [right, bottom, cut] = [width, height, cutCorner];
  const path =
    shape === 'decision'
      ? 'M6 68a6 6 0 0 1 0-8L90.5 4a9 9 0 0 1 11 0L186 60a6 6 0 0 1 0 8l-84.5 56a9 9 0 0 1-11 0Z'
      : `M${cut} 0H${right - cut}L${right} ${cut}V${bottom - cut}L${right - cut} ${bottom}H${cut}L0 ${bottom - cut}V${cut}Z`;
  return html`<svg class="silhouette" viewBox="0 0 ${width} ${height}" aria-hidden="true">
    <path d=${path} />
  </svg>`;
};
