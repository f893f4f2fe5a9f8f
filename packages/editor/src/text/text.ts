import type { EditorView, ViewUpdate } from '@codemirror/view';
import type { Manifests } from '@offhook/contract';
import { type Flow, writeFlow } from '@offhook/flow';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { tell } from '../intent.ts';
import { controls } from '../theme/controls.styles.ts';
import { icon } from '../theme/icons.ts';
import type { ViewWords } from '../words/view-words.ts';
import type { Words } from '../words/words.ts';
import { type CheckedText, checkText, type TextRemark } from './check-text.ts';
import { canUndoTyping, openJsonBox, showText } from './code-mirror.ts';
import { JsonPlaces } from './json-places.ts';
import { remarkSentence } from './remark-sentence.ts';
import { textStyles } from './text.styles.ts';
import { textEdit } from './text-edit.ts';

/** A text that is no flow yet, and the flow that it was typed over. */
export interface TextDraft {
  readonly text: string;
  /** The flow's own text when the typing began. */
  readonly over: string;
}

/** Tells the draft that is to be kept; without one the text is the flow's. */
export class TextDraftEvent extends Event {
  static readonly type = 'offhook-text-draft';
  readonly draft: TextDraft | undefined;

  constructor(draft: TextDraft | undefined) {
    super(TextDraftEvent.type);
    this.draft = draft;
  }
}

/** The flow as JSON, checked as it is typed. What is a flow is an edit at once; what is none is kept as a draft. */
export class OffhookText extends LitElement {
  static override styles = [controls, textStyles];

  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) views!: ViewWords;
  @property({ attribute: false }) flow!: Flow;
  @property({ attribute: false }) manifests!: Manifests;
  @property({ attribute: false }) selection: readonly string[] = [];
  @property({ type: Boolean }) readonly = false;
  /** A draft of before, when the element was away. */
  @property({ attribute: false }) draft: TextDraft | undefined;
  @state() private checked: CheckedText = { flow: undefined, remarks: [] };
  @query('.box') private box!: HTMLElement;
  #view: EditorView | undefined;
  #isShowing = false;
  /** Steps of typing between two visits of the box are one step to undo. */
  #visit = 0;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#view?.destroy();
    this.#view = undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#open();
  }

  /** Takes the focus to a block's place in the text. */
  reveal(node: string): void {
    this.#view?.focus();
    const places = new JsonPlaces(this.#view?.state.doc.toString() ?? '');
    this.#scrollTo(places.stretchOf(['nodes', node]).from);
  }

  /** Takes the focus to the text. */
  override focus(): void {
    this.#view?.focus();
  }

  protected override firstUpdated(): void {
    this.#open();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('flow') && this.draft === undefined) this.#show(this.flow);
    if (changed.has('selection')) this.#showSelection();
  }

  protected override render(): TemplateResult {
    return html`<div class="box" @focusin=${this.#entered} @keydown=${this.#keyed}></div>
      ${this.#bar()}`;
  }

  #bar(): TemplateResult {
    const { text } = this.views;
    const errors = this.checked.remarks.filter(({ severity }) => severity === 'error');
    const isDraft = this.draft !== undefined;
    return html`<div class="bar" role="group" aria-label=${text.state}>
      <p role="status" class=${isDraft ? 'bad' : 'good'}>
        ${icon(isDraft ? 'alert' : 'check', 15)}
        ${isDraft ? (this.#isOld ? text.draftOld : text.draft) : text.inStep}
      </p>
      ${
        this.readonly
          ? nothing
          : html`<button class="small" ?disabled=${isDraft} @click=${() => this.#show(this.flow)}>${text.format}</button>`
      }
      ${isDraft ? html`<button class="small" @click=${this.#drop}>${text.drop}</button>` : nothing}
      ${errors.length === 0 ? nothing : html`<ul aria-label=${this.words.problems.label}>${errors.map((each) => this.#remark(each))}</ul>`}
    </div>`;
  }

  #remark(remark: TextRemark): TemplateResult {
    const line = this.#view?.state.doc.lineAt(this.#within(remark.from)).number ?? 1;
    return html`<li>
      <button class="link" @click=${() => this.#goTo(remark.from)}>
        ${this.views.text.line(line)}: ${remarkSentence(remark, this.words)}
      </button>
    </li>`;
  }

  get #isOld(): boolean {
    return this.draft !== undefined && this.draft.over !== writeFlow(this.flow);
  }

  #open(): void {
    const text = this.draft?.text ?? writeFlow(this.flow);
    this.checked = checkText(text, this.manifests);
    this.#view ??= openJsonBox({
      parent: this.box,
      root: this.renderRoot as ShadowRoot, // cast: Lit renders this element into a shadow root
      text,
      label: this.views.text.label,
      readonly: this.readonly,
      check: (typed) =>
        checkText(typed, this.manifests).remarks.map((remark) => ({
          ...remark,
          message: remarkSentence(remark, this.words),
        })),
      changed: (update) => this.#changed(update),
    });
    this.#showSelection();
  }

  #changed(update: ViewUpdate): void {
    if (this.#isShowing) return;
    if (update.docChanged) this.#typed(update.state.doc.toString());
    if ((update.selectionSet || update.focusChanged) && update.view.hasFocus)
      this.#stands(update.view);
  }

  #typed(text: string): void {
    this.checked = checkText(text, this.manifests);
    const { flow } = this.checked;
    if (flow === undefined) {
      this.#keep({ text, over: this.draft?.over ?? writeFlow(this.flow) });
      return;
    }
    this.#keep(undefined);
    const title = this.views.text.step;
    const operation = textEdit(this.flow, flow, title);
    if (operation === undefined) return;
    tell(this, { kind: 'apply', operation, title, joins: `text ${this.#visit}` });
  }

  #keep(draft: TextDraft | undefined): void {
    if (draft === undefined && this.draft === undefined) return;
    this.draft = draft;
    this.dispatchEvent(new TextDraftEvent(draft));
  }

  readonly #drop = (): void => {
    this.#keep(undefined);
    this.#show(this.flow);
    this.#view?.focus();
  };

  /** Shows a flow, unless the text says the same in its own spelling. */
  #show(flow: Flow): void {
    const view = this.#view;
    if (view === undefined) return;
    const text = writeFlow(flow);
    const typed = this.checked.flow;
    const isSame = typed !== undefined && writeFlow(typed) === text;
    if (isSame && view.hasFocus) return;
    this.#isShowing = true;
    showText(view, text);
    this.#isShowing = false;
    this.checked = checkText(text, this.manifests);
  }

  /** Selects the block in whose text the person stands. */
  #stands(view: EditorView): void {
    const { head } = view.state.selection.main;
    const [member, node] = new JsonPlaces(view.state.doc.toString()).pathAt(head);
    const isNode = member === 'nodes' && node !== undefined && Object.hasOwn(this.flow.nodes, node);
    const isSame = this.selection.length === 1 && this.selection[0] === node;
    if (isNode && !isSame) tell(this, { kind: 'select', nodes: [node] });
  }

  #showSelection(): void {
    const [node] = this.selection;
    const view = this.#view;
    if (view === undefined || node === undefined || view.hasFocus) return;
    const places = new JsonPlaces(view.state.doc.toString());
    const { from, depth } = places.stretchOf(['nodes', node]);
    if (depth === 2) this.#scrollTo(from);
  }

  #scrollTo(offset: number): void {
    this.#isShowing = true;
    this.#view?.dispatch({
      selection: { anchor: this.#within(offset) },
      scrollIntoView: true,
    });
    this.#isShowing = false;
  }

  #goTo(offset: number): void {
    this.#scrollTo(offset);
    this.#view?.focus();
  }

  #within(offset: number): number {
    return Math.min(offset, this.#view?.state.doc.length ?? 0);
  }

  readonly #entered = (): void => {
    this.#visit += 1;
  };

  readonly #keyed = (event: KeyboardEvent): void => {
    const isCommand = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    if (event.key === 'F6' || (isCommand && key === 's')) return;
    event.stopPropagation();
    const isUndo = isCommand && key === 'z' && !event.shiftKey && !event.defaultPrevented;
    if (isUndo && this.#view !== undefined && !canUndoTyping(this.#view))
      tell(this, { kind: 'undo' });
  };
}
