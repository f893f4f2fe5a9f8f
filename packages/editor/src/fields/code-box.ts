import type { EditorView } from '@codemirror/view';
import { Task } from '@lit-labs/task';
import type { SuggestedValue, Suggestion } from '@offhook/contract';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { controls } from '../theme/controls.styles.ts';
import type { Around } from './around.ts';
import { codeBoxStyles } from './code-box.styles.ts';
import type { ChipFace } from './code-mirror/chips.ts';
import type { CodeMode } from './code-mode.ts';
import { firstAnswer } from './live-values.ts';
import { faceOfReference } from './reference-face.ts';

/** A box for JSON, SOQL or a text with references, which show as chips and complete; a plain one until it is loaded. */
export class OffhookCode extends LitElement {
  static override styles = [controls, codeBoxStyles];

  @property({ attribute: false }) around!: Around;
  @property() text = '';
  @property() mode: CodeMode = 'text';
  @property() label = '';
  @property({ type: Boolean }) invalid = false;
  @query('.place') private place!: HTMLElement | null;
  #view: EditorView | undefined;
  #wantsFocus = false;
  readonly #opener = new Task(this, {
    task: () => import('./code-mirror/open-box.ts'),
    args: () => [],
  });

  /** Takes the focus into the box, behind what stands there. */
  override focus(): void {
    const view = this.#view;
    if (view === undefined) {
      this.#wantsFocus = true;
      this.renderRoot.querySelector<HTMLElement>('textarea')?.focus();
      return;
    }
    view.dispatch({ selection: { anchor: view.state.doc.length } });
    view.focus();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#close();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('mode') && this.hasUpdated) this.#close();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (this.#view === undefined) this.#open();
    else if (changed.has('text')) this.#show(this.text);
    this.#view?.dom.classList.toggle('wrong', this.invalid);
  }

  protected override render(): TemplateResult {
    const { controls: said } = this.around.values;
    if (this.#opener.value !== undefined) {
      return html`<div class="place" @focusout=${this.#left}></div>
        ${this.mode === 'text' ? html`<p class="hint">${said.references}</p>` : nothing}`;
    }
    return html`<textarea
        aria-label=${this.label}
        aria-invalid=${this.invalid}
        aria-busy=${this.#opener.error === undefined}
        rows="3"
        .value=${live(this.text)}
        @change=${this.#changed}
      ></textarea>
      ${this.#opener.error === undefined ? nothing : html`<p class="hint">${said.codeFailed}</p>`}`;
  }

  #open(): void {
    const opener = this.#opener.value;
    const { place, around } = this;
    const root = this.shadowRoot;
    if (opener === undefined || place === null || root === null) return;
    this.#view = opener.openBox({
      parent: place,
      root,
      text: this.text,
      mode: this.mode,
      label: this.label,
      hint: around.words.fields.enter,
      completing: {
        // What can be chosen changes with the flow around the box.
        groups: () => this.around.groups,
        kindName: (kind) => this.around.values.kinds[kind],
        live: (kind, about) => this.#ask(kind, about),
      },
      faceOf: (ref) => this.#face(ref),
      jsonWrong: (why) => around.values.controls.jsonWrong(why),
      updated: () => undefined,
      commit: () => this.#commit(),
    });
    if (this.#wantsFocus) this.focus();
    this.#wantsFocus = false;
  }

  #close(): void {
    this.#view?.destroy();
    this.#view = undefined;
  }

  #show(text: string): void {
    const view = this.#view;
    if (view === undefined || view.state.doc.toString() === text) return;
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
  }

  #face(ref: string): ChipFace | undefined {
    const { flow, manifests, words, values } = this.around;
    const face = faceOfReference(flow, manifests, ref, words);
    return { ...face, spoken: values.controls.reference(face.source, face.path) };
  }

  async #ask(kind: Suggestion, about: string | undefined): Promise<readonly SuggestedValue[]> {
    const { suggestions } = this.around;
    if (suggestions === undefined) return [];
    const request = { kind, search: '', ...(about !== undefined && { about }) };
    const ended = new AbortController();
    try {
      return (await firstAnswer(suggestions, request, ended.signal)).values;
    } catch {
      return []; // a list that cannot be loaded offers nothing; people type on
    } finally {
      ended.abort();
    }
  }

  #left(event: FocusEvent): void {
    const to = event.relatedTarget;
    if (!(to instanceof Node && this.place?.contains(to))) this.#commit();
  }

  #changed(event: Event): void {
    const box = event.currentTarget as HTMLTextAreaElement; // cast: the listener stands on that box
    this.#tell(box.value);
  }

  #commit(): void {
    const text = this.#view?.state.doc.toString();
    if (text !== undefined && text !== this.text) this.#tell(text);
  }

  /** What is no JSON yet stays in the box, and the flow as it was. */
  #tell(text: string): void {
    if (this.mode === 'json' && text.trim() !== '' && !isJson(text)) return;
    this.dispatchEvent(new CustomEvent('text-change', { detail: text }));
  }
}

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};
