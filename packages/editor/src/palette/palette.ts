import { type Flow, idsOf } from '@offhook/flow';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { styleMap } from 'lit/directives/style-map.js';
import { type Placeable, tell } from '../intent.ts';
import { controls } from '../theme/controls.styles.ts';
import { icon } from '../theme/icons.ts';
import { english } from '../words/locales/en.ts';
import type { Words } from '../words/words.ts';
import { paletteStyles } from './palette.styles.ts';

/** Where something dragged from the palette was let go, in pixels of the screen. */
export class PaletteDropEvent extends Event {
  static readonly type = 'palette-drop';
  readonly what: Placeable;
  readonly clientX: number;
  readonly clientY: number;

  constructor(what: Placeable, clientX: number, clientY: number) {
    super(PaletteDropEvent.type, { bubbles: true, composed: true });
    this.what = what;
    this.clientX = clientX;
    this.clientY = clientY;
  }
}

/** Where something is dragged from the palette just now; without a place, the drag is over. */
export class PaletteDragEvent extends Event {
  static readonly type = 'palette-drag';
  readonly what: Placeable;
  readonly at: readonly [clientX: number, clientY: number] | undefined;

  constructor(what: Placeable, at: PaletteDragEvent['at']) {
    super(PaletteDragEvent.type, { bubbles: true, composed: true });
    this.what = what;
    this.at = at;
  }
}

interface Dragged {
  readonly what: Placeable;
  readonly from: readonly [x: number, y: number];
  readonly at: readonly [x: number, y: number];
  readonly isMoving: boolean;
}

interface Structures {
  readonly of: Flow['nodes'];
  readonly kinds: ReadonlySet<string | undefined>;
}

const noNodes: Flow['nodes'] = {};

/** The kinds of nodes; they are asked for after every edit, so that nothing is copied for it. */
const kindsIn = (nodes: Flow['nodes']): Structures['kinds'] => {
  const kinds = new Set<string | undefined>();
  for (const id of idsOf({ nodes })) kinds.add(nodes[id]?.kind);
  return kinds;
};

/** The main menu's box of things to drag onto the stage; Start and End are offered once. */
export class OffhookPalette extends LitElement {
  static override styles = [controls, paletteStyles];

  @property({ attribute: false }) words: Words = english;
  @property({ attribute: false }) flow: Flow | undefined;
  /** A single row, for a place below the details of what is selected. */
  @property({ type: Boolean, reflect: true }) compact = false;
  @state() private dragged: Dragged | undefined;
  #seen: Structures = { of: noNodes, kinds: new Set() };

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#letGo();
  }

  protected override render(): TemplateResult {
    const has = this.#structures;
    const offered = (['start', 'end', 'block'] as const).filter((what) => !has.kinds.has(what));
    const { label } = this.words.palette;
    return html`<div class="box" role="group" aria-label=${label}>
        <p class="hint">${label}</p>
        <div class="items">${offered.map((what) => this.#item(what))}</div>
      </div>
      ${this.dragged?.isMoving ? this.#ghost(this.dragged) : nothing}`;
  }

  /** Which of Start and End there are; looked up once for each edit. */
  get #structures(): Structures {
    const nodes = this.flow?.nodes ?? noNodes;
    if (this.#seen.of !== nodes) this.#seen = { of: nodes, kinds: kindsIn(nodes) };
    return this.#seen;
  }

  #item(what: Placeable): TemplateResult {
    const { palette, structures } = this.words;
    const title = what === 'block' ? palette.block : structures[what];
    return html`<button
      class="item"
      aria-description=${palette.advice}
      @pointerdown=${(event: PointerEvent) => this.#press(what, event)}
      @click=${(event: MouseEvent) => this.#clicked(what, event)}
    >
      ${figure(what)}<span>${title}</span>
    </button>`;
  }

  #ghost({ what, at: [x, y] }: Dragged): TemplateResult {
    return html`<div class="ghost" popover="manual" style=${styleMap({ left: `${x}px`, top: `${y}px` })}>
      ${figure(what)}
    </div>`;
  }

  protected override updated(): void {
    const ghost = this.renderRoot.querySelector<HTMLElement>('.ghost:not(:popover-open)');
    ghost?.showPopover();
  }

  #press(what: Placeable, event: PointerEvent): void {
    if (event.button !== 0) return;
    const at = [event.clientX, event.clientY] as const;
    this.dragged = { what, from: at, at, isMoving: false };
    window.addEventListener('pointermove', this.#moved);
    window.addEventListener('pointerup', this.#released);
    window.addEventListener('pointercancel', this.#letGo);
    window.addEventListener('keydown', this.#escaped, { capture: true });
  }

  readonly #moved = (event: PointerEvent): void => {
    const { dragged } = this;
    if (dragged === undefined) return;
    event.preventDefault();
    const [x, y] = dragged.from;
    const isMoving = dragged.isMoving || Math.hypot(event.clientX - x, event.clientY - y) > 4;
    const at = [event.clientX, event.clientY] as const;
    this.dragged = { ...dragged, at, isMoving };
    if (isMoving) this.dispatchEvent(new PaletteDragEvent(dragged.what, at));
  };

  readonly #released = (event: PointerEvent): void => {
    const { dragged } = this;
    this.#letGo();
    if (!dragged?.isMoving) return;
    this.dispatchEvent(new PaletteDropEvent(dragged.what, event.clientX, event.clientY));
  };

  readonly #escaped = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#letGo();
  };

  readonly #letGo = (): void => {
    if (this.dragged?.isMoving)
      this.dispatchEvent(new PaletteDragEvent(this.dragged.what, undefined));
    this.dragged = undefined;
    window.removeEventListener('pointermove', this.#moved);
    window.removeEventListener('pointerup', this.#released);
    window.removeEventListener('pointercancel', this.#letGo);
    window.removeEventListener('keydown', this.#escaped, { capture: true });
  };

  /** A press by keyboard counts; the click after a drag does not, for the pointer is elsewhere then. */
  #clicked(what: Placeable, _event: MouseEvent): void {
    tell(this, { kind: 'place', what });
  }
}

const figure = (what: Placeable): TemplateResult =>
  html`<span class="figure ${what}" aria-hidden="true"
    >${what === 'block' ? icon('add', 18) : nothing}</span
  >`;
