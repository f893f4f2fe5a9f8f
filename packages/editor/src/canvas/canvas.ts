import type { Manifests } from '@offhook/contract';
import { type Flow, idsOf, type Point } from '@offhook/flow';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { type Ends, tell } from '../intent.ts';
import { controls } from '../theme/controls.styles.ts';
import { type IconName, icon } from '../theme/icons.ts';
import { english } from '../words/locales/en.ts';
import type { Words } from '../words/words.ts';
import { canvasStyles } from './canvas.styles.ts';
import type { CanvasView, Picture, Rectangle, Viewport } from './canvas-view.ts';
import { distanceOf } from './distance.ts';
import { ReteCanvas } from './rete-canvas.ts';

/** The stage on which a flow is drawn. It shows what it is given and tells what people want. */
export class OffhookCanvas extends LitElement {
  static override styles = [controls, canvasStyles];

  @property({ attribute: false }) words: Words = english;
  @property({ attribute: false }) flow: Flow | undefined;
  @property({ attribute: false }) manifests: Manifests | undefined;
  @property({ attribute: false }) selection: readonly string[] = [];
  @property({ attribute: false }) selectedConnection: Ends | undefined;
  @property({ attribute: false }) problems: Picture['problems'] = new Map();
  /** The groups and notes around the blocks. */
  @property({ attribute: false }) decorations: Picture['decorations'];
  /** A run that is drawn over the flow. */
  @property({ attribute: false }) overlay: Picture['overlay'];
  /** Shows the id of every node. */
  @property({ attribute: false }) showIds = false;
  /** Lets blocks stand anywhere, not only on the grid. */
  @property({ attribute: false }) free = false;
  @state() private mapWanted: boolean | undefined;
  @query('.stage') private stage!: HTMLElement;
  #view: CanvasView | undefined;
  #fitted = false;
  #drawn = false;
  #last: Flow | undefined;
  #map: HTMLElement | undefined;
  readonly #sized = new ResizeObserver(() => this.#fitFirst());

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('keydown', this.#typed);
    if (this.hasUpdated) this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('keydown', this.#typed);
    this.#sized.disconnect();
    this.#view?.destroy();
    this.#view = undefined;
    this.#map = undefined;
  }

  /** Brings the whole flow into view, or the given nodes. */
  fit(nodes?: readonly string[]): void {
    this.#view?.fit(nodes, this.#covered);
  }

  /** The part of the stage that the tools cover. */
  get #covered(): Rectangle | undefined {
    const tools = this.renderRoot.querySelector('.tools')?.getBoundingClientRect();
    const { left, top } = this.getBoundingClientRect();
    return tools && { ...sizeOf(tools), x: tools.left - left, y: tools.top - top };
  }

  /** Resolves once the flow as it stands is on the screen. */
  async painted(): Promise<void> {
    await this.updateComplete;
    await this.#view?.painted();
  }

  /** Looks at the stage from somewhere else, such as where a person left it. */
  lookFrom(viewport: Viewport): void {
    this.#fitted = true;
    this.#view?.look(viewport);
  }

  /** The place on the screen of a place on the stage, such as for a list that opens there. */
  screenAt(point: Point): Point {
    return this.#view?.screenAt(point) ?? [0, 0];
  }

  /** The node under a place on the screen. */
  blockAt(clientX: number, clientY: number): string | undefined {
    return this.#view?.blockAt(clientX, clientY);
  }

  /** The connection under a place on the screen. */
  connectionAt(clientX: number, clientY: number): Ends | undefined {
    return this.#view?.connectionAt(clientX, clientY);
  }

  /** Marks the connection into which something is about to be dropped. */
  markDrop(ends: Ends | undefined): void {
    this.#view?.markDrop(ends);
  }

  /** Draws the flow again as the document says, such as after a refused move. */
  restore(): Promise<void> {
    return this.#show();
  }

  /** Takes the focus back to the stage, such as after the focused block was removed. */
  focusStage(): void {
    this.stage.focus({ preventScroll: true });
  }

  /** Brings a node into view and focuses it. */
  async reveal(node: string): Promise<void> {
    await this.#show();
    this.#view?.reveal(node);
  }

  /** The place on the stage under a place on the screen; undefined outside the stage. */
  pointAt(clientX: number, clientY: number): Point | undefined {
    const { left, right, top, bottom } = this.getBoundingClientRect();
    const isInside = clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
    return isInside ? this.#view?.pointAt(clientX, clientY) : undefined;
  }

  /** The place in the middle of what is seen of the stage. */
  get centre(): Point {
    const { left, top, width, height } = this.getBoundingClientRect();
    return this.#view?.pointAt(left + width / 2, top + height / 2) ?? [0, 0];
  }

  protected override firstUpdated(): void {
    this.#open();
  }

  protected override updated(): void {
    void this.#show();
    const map = this.renderRoot.querySelector<HTMLElement>('.map') ?? undefined;
    if (map !== this.#map) this.#view?.showMap(map);
    this.#map = map;
  }

  protected override render(): TemplateResult {
    const isEmpty = this.flow !== undefined && this.#count === 0;
    const words = this.words.stage;
    return html`<div class="stage" role="group" aria-label=${words.label} part="stage" tabindex="-1"></div>
      ${isEmpty ? emptyStage(this.words) : nothing}
      <div class="tools">
        <div class="zoom" role="group" aria-label=${words.zoom}>
          ${this.#button(words.zoomIn, 'add', () => this.#view?.zoomBy(1.25))}
          ${this.#button(words.zoomOut, 'minus', () => this.#view?.zoomBy(0.8))}
          ${this.#button(words.fit, 'fit', () => this.fit())}
          ${this.selection.length === 0 ? nothing : this.#fitSelection()}
        </div>
        ${this.#toggles()} ${this.#overview()}
      </div>`;
  }

  #fitSelection(): TemplateResult {
    return this.#button(this.words.canvas.fitSelection, 'frame', () => this.fit(this.selection));
  }

  /** How the stage shows things: matters of the person who looks, not of the flow. */
  #toggles(): TemplateResult {
    const { tools, showIds, snap, overview } = this.words.canvas;
    return html`<div class="zoom" role="group" aria-label=${tools}>
      ${this.#toggle(showIds, 'tag', this.showIds, () => {
        this.showIds = !this.showIds;
      })}
      ${this.#toggle(snap, 'magnet', !this.free, () => {
        this.free = !this.free;
      })}
      ${this.#toggle(overview, 'map', this.#hasMap, () => {
        this.mapWanted = !this.#hasMap;
      })}
    </div>`;
  }

  get #count(): number {
    return this.flow === undefined ? 0 : idsOf(this.flow).length;
  }

  /** Large flows have an overview, unless somebody decided otherwise. */
  get #hasMap(): boolean {
    return this.mapWanted ?? this.#count > manyBlocks;
  }

  #overview(): TemplateResult | typeof nothing {
    const { overview, overviewAdvice } = this.words.canvas;
    return this.#hasMap
      ? html`<div
          class="map"
          role="application"
          tabindex="0"
          aria-label=${overview}
          aria-description=${overviewAdvice}
        ></div>`
      : nothing;
  }

  #toggle(label: string, name: IconName, isOn: boolean, press: () => void): TemplateResult {
    return html`<button
      class="plain square"
      aria-label=${label}
      title=${label}
      aria-pressed=${isOn}
      @click=${press}
    >
      ${icon(name)}
    </button>`;
  }

  #button(label: string, name: IconName, press: () => void): TemplateResult {
    return html`<button class="plain square" aria-label=${label} title=${label} @click=${press}>
      ${icon(name)}
    </button>`;
  }

  #open(): void {
    this.#view ??= new ReteCanvas(this.stage, {
      told: (intent) => tell(this, intent),
      moved: (viewport) => this.#viewed(viewport),
    });
    this.#fitted = false;
    this.#sized.observe(this);
    void this.#show();
  }

  async #show(): Promise<void> {
    const { words, flow, manifests, selection, selectedConnection, problems } = this;
    if (flow === undefined || manifests === undefined) return;
    if (this.#last !== undefined && isAnother(flow, this.#last)) this.#fitted = false;
    this.#last = flow;
    const { decorations, overlay, showIds, free } = this;
    const shown = this.#view?.show({
      words,
      flow,
      manifests,
      selection,
      selectedConnection,
      problems,
      decorations,
      overlay,
      showIds,
      free,
    });
    this.#drawn = true;
    this.#fitFirst();
    await shown;
  }

  /** A flow is fitted into view once it is drawn and the stage has a size. */
  #fitFirst(): void {
    if (this.#fitted || !this.#drawn || this.clientWidth === 0) return;
    this.#fitted = true;
    this.fit();
  }

  #viewed({ scale }: Viewport): void {
    const { dataset } = this.stage;
    const distance = distanceOf(scale);
    if (dataset['distance'] !== distance) dataset['distance'] = distance;
  }

  readonly #typed = (event: KeyboardEvent): void => {
    const dropped = event.key === 'Escape' && this.#view?.dropConnection();
    if (dropped) {
      tell(this, { kind: 'say', message: 'dropped' });
      event.stopPropagation();
      return;
    }
    const [first] = this.selection;
    if (event.key === 'F2' && first !== undefined) this.#view?.rename(first);
    if (this.#view?.typed(event)) event.preventDefault();
  };
}

const sizeOf = ({ width, height }: DOMRect) => ({ width, height });

/** Flows of more blocks show their overview by themselves. */
const manyBlocks = 40;

/** True where two flows have no node in common, as when another flow was opened; the first block of an empty one is no other flow. */
const isAnother = (flow: Flow, last: Flow): boolean => {
  const before = idsOf(last);
  return before.length === 0
    ? idsOf(flow).length > 1
    : flow.nodes !== last.nodes && !before.some((id) => flow.nodes[id] === last.nodes[id]);
};

const emptyStage = ({ stage }: Words): TemplateResult => html`<div class="empty">
  <p class="lead">${stage.empty}</p>
  <p>${stage.emptyAdvice}</p>
</div>`;
