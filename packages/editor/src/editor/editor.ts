import type { Json, JsonRecord, Manifests, Runner, SuggestionPort } from '@offhook/contract';
import type { Flow, Problem } from '@offhook/flow';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { OffhookCanvas } from '../canvas/canvas.ts';
import { type Ends, type Intent, IntentEvent } from '../intent.ts';
import { PaletteDragEvent, PaletteDropEvent } from '../palette/palette.ts';
import type { OffhookProblems } from '../problems/problems.ts';
import { Validation } from '../problems/validation.ts';
import type { OffhookSidebar } from '../sidebar/sidebar.ts';
import { controls } from '../theme/controls.styles.ts';
import { tokens } from '../theme/tokens.ts';
import { english } from '../words/locales/en.ts';
import { Speech } from '../words/speech.ts';
import type { Words } from '../words/words.ts';
import { bar } from './bar.ts';
import { Building } from './building.ts';
import type { ExplorerPurpose } from './carried.ts';
import { catalogTask } from './catalog-task.ts';
import { editorStyles } from './editor.styles.ts';
import { flowEvent } from './events.ts';
import { FlowSession } from './flow-session.ts';
import { FlowStore } from './flow-store.ts';
import { IntentCarrier } from './intent-carrier.ts';
import { type DockHost, RunDock } from './run-dock.ts';
import { shortcutFor } from './shortcuts.ts';
import { side } from './side.ts';
import { SidePace } from './side-pace.ts';
import { stage } from './stage.ts';
import { failed, nothingToEdit, waiting } from './states.ts';
import { Views } from './views.ts';

/**
 * The element in which admins draw flows.
 *
 * @fires {CustomEvent<FlowEventDetail>} offhook-flow-changed - After each edit; `detail.flow` is the document as it stands.
 * @fires {CustomEvent<FlowEventDetail>} offhook-flow-saved - After a save; `detail.flow`, and `detail.revision` where a server keeps it.
 * @fires {CustomEvent<FlowEventDetail>} offhook-flow-published - After publishing; `detail.flow` and `detail.version`.
 * @slot toolbar - What the page adds to the bar, beside Undo.
 * @csspart toolbar - The bar at the top.
 * @csspart draft - Below the bar: who edits the flow elsewhere, and what two people have to decide.
 * @csspart notice - What is said over the stage, for a moment.
 * @csspart stage - Where the flow is drawn.
 * @csspart outline - The flow as a tree.
 * @csspart text - The flow as JSON.
 * @csspart sidebar - The main menu or the detail menu.
 * @csspart block - A block on the stage.
 * @csspart socket - A block's input or one of its outputs.
 * @csspart input - A block's input.
 * @csspart output - One of a block's outputs.
 * @csspart explorer - The dialog in which an action is chosen.
 * @csspart run - The panel of “Run it here”.
 * @csspart problems - The list of problems and its button.
 */
export class OffhookEditor extends LitElement {
  static override styles = [tokens, controls, editorStyles];

  /** The server's address; the page's own by default. */
  @property() server = '';
  /** The flow to load from the server; without one the element edits `flow` and saves by events. */
  @property({ attribute: 'flow-id' }) flowId: string | undefined;
  /** `light`, `dark` or `contrast`; the system's choice by default. */
  @property({ reflect: true }) theme: string | undefined;
  /** Shows the flow, and lets nothing be changed; true as well while another tab edits the flow. */
  @property({ type: Boolean, reflect: true })
  get readonly(): boolean {
    return this.looksOnly || this.store.drafts?.isElsewhere === true;
  }
  set readonly(readonly: boolean) {
    this.looksOnly = readonly;
  }
  /** What is known of actions and sources; the catalogue's by default. */
  @property({ attribute: false }) manifests: Manifests | undefined;
  /** Offers live values for inputs, such as agent states; without it people type them by hand. */
  @property({ attribute: false }) suggestions: SuggestionPort | undefined;
  /** Reference to what it gave, such as in the last run: shown where values are chosen. */
  @property({ attribute: false }) samples: Readonly<Record<string, Json>> = {};
  /** Plays drafts on a simulated desktop; without one, "Run it here" says so. */
  @property({ attribute: false }) runner: Runner | undefined;
  /** A scenario to rehearse, such as the event of a past run; setting it opens "Run it here". */
  @property({ attribute: false }) scenario: JsonRecord | undefined;
  /** Loads more scenarios for “Run it here”, such as those of examples; those that fit are offered. */
  @property({ attribute: false }) scenarios: DockHost['scenarios'];
  /** The language to speak, such as `de`; that of the nearest `lang` by default, else the browser's. */
  @property() locale: string | undefined;

  /** @internal True where the page lets nothing be changed. */
  looksOnly = false;
  @state() selection: readonly string[] = [];
  @state() selectedConnection: Ends | undefined;
  @state() explorer: ExplorerPurpose | undefined;
  @state() notice: { readonly message: string; readonly isRefusal: boolean } | undefined;
  /** @internal What a screen reader is told, though nothing is shown. */
  @state() announcement = '';
  @query('offhook-problems') private problemList!: OffhookProblems | null;
  @query('offhook-sidebar') private sidebar!: OffhookSidebar | null;
  @query('offhook-canvas') canvas!: OffhookCanvas | null;

  readonly session = new FlowSession(this, (flow) => this.#changed(flow));
  readonly store = new FlowStore(this, this.session);
  readonly views = new Views(this);
  readonly runs = new RunDock(this);
  readonly #catalog = catalogTask(this);
  readonly building: Building = new Building(this, () => this.#carrier.hands);
  readonly #carrier = new IntentCarrier(this);
  readonly #pace = new SidePace(this, 'offhook-canvas');
  readonly #speech = new Speech(this);
  readonly #validation = new Validation(() => this.requestUpdate());

  /** The document as it stands. Setting another one opens it: its steps to undo begin anew. */
  @property({ attribute: false })
  get flow(): Flow | undefined {
    return this.session.flow;
  }
  set flow(flow: Flow | undefined) {
    if (flow === this.session.flow) return;
    this.session.open(flow);
    this.selection = [];
  }

  /** @internal The manifests as they came, in English: those given, else the catalogue's once it is there. */
  get inEnglish(): Manifests | undefined {
    return this.manifests ?? this.#catalog.value;
  }

  /** The manifests in use, in the language of the element. */
  get known(): Manifests | undefined {
    const { inEnglish } = this;
    return inEnglish && this.#speech.localize(inEnglish);
  }

  /** @internal The words that the element speaks. */
  get words(): Words {
    return this.#speech.words ?? english;
  }

  /** What is wrong with the document as it stands, as far as it is known yet. */
  get problems(): readonly Problem[] {
    const { flow, known } = this;
    return flow === undefined || known === undefined ? [] : this.#validation.of(flow, known);
  }

  /** True where edits are not saved. */
  get isDirty(): boolean {
    return this.session.isDirty;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener(IntentEvent.type, this.#told);
    this.addEventListener(PaletteDragEvent.type, this.#dragged);
    this.addEventListener(PaletteDropEvent.type, this.#dropped);
    this.addEventListener('keydown', this.#typed);
    window.addEventListener('beforeunload', this.#leaving);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener(IntentEvent.type, this.#told);
    this.removeEventListener(PaletteDragEvent.type, this.#dragged);
    this.removeEventListener(PaletteDropEvent.type, this.#dropped);
    this.removeEventListener('keydown', this.#typed);
    window.removeEventListener('beforeunload', this.#leaving);
    this.#validation.stop();
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const nodes = this.flow?.nodes ?? {};
    const left = this.selection.filter((id) => Object.hasOwn(nodes, id));
    if (left.length < this.selection.length) this.selection = left;
  }

  protected override render(): TemplateResult {
    const { flow, known, words } = this;
    if (this.#speech.words === undefined) return waiting('');
    if (flow !== undefined && known !== undefined) return this.#editor(flow, known);
    const error = this.store.load.error ?? this.#catalog.error;
    if (error !== undefined) return failed(error, words, this.#retry);
    const isPending = this.flowId !== undefined || flow !== undefined;
    return isPending ? waiting(words.editor.loading) : nothingToEdit(words);
  }

  #editor(flow: Flow, manifests: Manifests): TemplateResult {
    const { words } = this;
    return html`${bar(this, flow, manifests)}
      <div class="main" lang=${words.language}>
        ${stage(this, flow, manifests, this.#closeNotice)} ${this.runs.render(flow, manifests)}
        ${this.#pace.render(() => side(this, flow, manifests))}
      </div>
      <offhook-explorer
        exportparts="explorer"
        lang=${words.language}
        .words=${words}
        .open=${this.explorer !== undefined}
        .manifests=${manifests}
        .inEnglish=${this.inEnglish}
        .building=${this.building.words}
        heading=${this.explorer?.kind === 'change' ? words.explorer.change : words.explorer.choose}
      ></offhook-explorer>`;
  }

  readonly #retry = (): void => {
    void this.store.load.run();
    void this.#catalog.run();
  };

  readonly #closeNotice = (): void => {
    this.notice = undefined;
  };

  readonly #told = (event: Event): void => {
    if (!(event instanceof IntentEvent)) return;
    event.stopPropagation();
    this.carryOut(event.intent);
  };

  /** Does what a person could do, such as `carryOut({ kind: 'save' })`; also `publish`, `undo`, `redo`, `select`, `reveal`. */
  carryOut(intent: Intent): void {
    void this.#carrier.carryOut(intent);
  }

  /** @internal Lets the person type into an input of the selected block. */
  async focusInput(input: string): Promise<void> {
    await this.updateComplete;
    await this.sidebar?.focusInput(input);
  }

  /** Opens the list of problems. */
  showProblems(): void {
    if (this.problemList) this.problemList.open = true;
  }

  /** Marks the connection into which a drop would insert. */
  readonly #dragged = (event: Event): void => {
    if (!(event instanceof PaletteDragEvent)) return;
    event.stopPropagation();
    const { what, at } = event;
    const isBlock = what === 'block' && at !== undefined && !this.readonly;
    this.canvas?.markDrop(isBlock ? this.canvas.connectionAt(...at) : undefined);
  };

  readonly #dropped = (event: Event): void => {
    if (!(event instanceof PaletteDropEvent)) return;
    event.stopPropagation();
    const { what, clientX, clientY } = event;
    const at = this.canvas?.pointAt(clientX, clientY);
    if (at === undefined) return;
    const into = what === 'block' ? this.canvas?.connectionAt(clientX, clientY) : undefined;
    this.carryOut({ kind: 'place', what, at, ...(into && { into }) });
  };

  readonly #typed = (event: KeyboardEvent): void => {
    const intent = shortcutFor(event, this);
    if (intent === undefined) return;
    event.preventDefault();
    this.carryOut(intent);
  };

  readonly #leaving = (event: BeforeUnloadEvent): void => {
    if (this.store.wouldLose) event.preventDefault();
  };

  /** Saves what is not saved, or keeps it on this computer; answers whether leaving loses nothing. */
  async settle(): Promise<boolean> {
    await this.store.drafts?.settle();
    return !this.store.wouldLose;
  }

  /** Makes the flow another one, as a step that can be undone; answers whether that is possible now. */
  async adopt(flow: Flow, title: string): Promise<boolean> {
    await this.updateComplete;
    await this.store.load.taskComplete;
    if (!this.readonly) this.session.adopt(flow, title);
    return !this.readonly;
  }

  /** Brings a block into view and selects it, once the flow is there. */
  async reveal(node: string): Promise<void> {
    await this.updateComplete;
    await Promise.all([this.store.load.taskComplete, this.#catalog.taskComplete]);
    await this.updateComplete;
    this.carryOut({ kind: 'reveal', node });
  }

  #changed(flow: Flow): void {
    this.store.changed();
    if (this.store.outcome?.isGood) this.store.outcome = undefined;
    this.dispatchEvent(flowEvent('offhook-flow-changed', { flow }));
  }
}
