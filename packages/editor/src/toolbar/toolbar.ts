import type { Manifests } from '@offhook/contract';
import type { Flow } from '@offhook/flow';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { DraftState } from '../drafts/draft-state.ts';
import { tell } from '../intent.ts';
import { controls } from '../theme/controls.styles.ts';
import { type IconName, icon } from '../theme/icons.ts';
import { english } from '../words/locales/en.ts';
import type { Words } from '../words/words.ts';
import { toolbarStyles } from './toolbar.styles.ts';

const nameOfTrigger = (manifests: Manifests, source: string, event: string): string =>
  `${manifests.sources[source]?.title ?? source} · ${event}`;

/** The editor's bar: what is edited, its state, and what can be done with the whole of it. */
export class OffhookToolbar extends LitElement {
  static override styles = [controls, toolbarStyles];

  @property({ attribute: false }) words: Words = english;
  @property({ attribute: false }) flow!: Flow;
  @property({ attribute: false }) manifests!: Manifests;
  @property() undoTitle: string | undefined;
  @property() redoTitle: string | undefined;
  @property({ type: Boolean }) dirty = false;
  /** How the draft stands that a server keeps. */
  @property() draft: DraftState;
  @property() busy: 'save' | 'publish' | undefined;
  @property({ attribute: false }) outcome:
    | { readonly isGood: boolean; readonly message: string }
    | undefined;
  @property({ type: Boolean }) readonly = false;
  @property({ type: Number }) version: number | undefined;

  protected override render(): TemplateResult {
    const { toolbar } = this.words;
    return html`<div class="bar" role="toolbar" aria-label=${toolbar.label} part="toolbar">
      ${this.#about()}
      <div class="steps">
        ${this.readonly ? nothing : this.#tool('quick-add', 'add', this.words.toolbar.add, '/')}
        ${this.#tool('find', 'search', this.words.toolbar.find, 'Ctrl+F')}
        ${this.#tool('show-commands', 'more', this.words.toolbar.commands, 'Ctrl+K')}
      </div>
      <slot></slot>
      ${this.readonly ? html`<span class="tag">${toolbar.readonly}</span>` : this.#buttons()}
    </div>`;
  }

  #tool(
    kind: 'quick-add' | 'find' | 'show-commands',
    name: IconName,
    label: string,
    keys: string,
  ): TemplateResult {
    return html`<button
      class="plain square"
      aria-label=${label}
      title="${label} (${keys})"
      @click=${() => tell(this, { kind })}
    >
      ${icon(name, 18)}
    </button>`;
  }

  #buttons(): TemplateResult {
    const { toolbar } = this.words;
    return html`<div class="steps">
        ${this.#step('undo', this.undoTitle, 'Ctrl+Z')}
        ${this.#step('redo', this.redoTitle, 'Ctrl+Shift+Z')}
      </div>
      <p class="state" role="status" aria-live=${this.#isRoutine ? 'off' : 'polite'}>${this.#state()}</p>
      <button
        aria-disabled=${this.busy !== undefined}
        title=${toolbar.saveTitle}
        @click=${() => this.#press('save', this.busy === undefined)}
      >
        ${this.busy === 'save' ? html`<span class="spinner"></span>` : nothing} ${toolbar.save}
      </button>
      <button
        class="primary"
        aria-disabled=${this.busy !== undefined}
        title=${toolbar.publishTitle}
        @click=${() => this.#press('publish', this.busy === undefined)}
      >
        ${this.busy === 'publish' ? html`<span class="spinner"></span>` : nothing} ${toolbar.publish}
      </button>`;
  }

  /** Drafts are saved all the time: told aloud, it would only disturb. */
  get #isRoutine(): boolean {
    return this.outcome === undefined && (this.draft === 'saving' || this.draft === 'saved');
  }

  #about(): TemplateResult {
    const { flow, manifests } = this;
    const { toolbar } = this.words;
    const triggers = flow.triggers.map(({ source, event }) =>
      nameOfTrigger(manifests, source, event),
    );
    return html`<div class="about">
      <h1>${flow.name || toolbar.unnamed}</h1>
      <p>
        ${flow.active === false ? html`<span class="tag warn">${toolbar.inactive}</span>` : nothing}
        ${triggers.length === 0 ? toolbar.noTrigger : triggers.join(', ')}
      </p>
    </div>`;
  }

  /** A button that is disabled under a finger would lose the focus, and the keys with it. */
  #press(kind: 'save' | 'publish' | 'undo' | 'redo', isOn: boolean): void {
    if (isOn) tell(this, { kind });
  }

  #step(kind: 'undo' | 'redo', title: string | undefined, keys: string): TemplateResult {
    const { toolbar } = this.words;
    const word = toolbar[kind];
    const none = kind === 'undo' ? toolbar.nothingToUndo : toolbar.nothingToRedo;
    return html`<button
      class="plain square"
      aria-label=${title === undefined ? word : `${word}: ${title}`}
      title="${title === undefined ? none : `${word}: ${title}`} (${keys})"
      aria-disabled=${title === undefined}
      @click=${() => this.#press(kind, title !== undefined)}
    >
      ${icon(kind, 18)}
    </button>`;
  }

  #state(): TemplateResult | string {
    const { toolbar } = this.words;
    if (this.busy !== undefined) return this.busy === 'save' ? toolbar.saving : toolbar.publishing;
    if (this.outcome?.isGood === false) return html`<span class="bad">${toolbar.notSaved}</span>`;
    const draft = this.draft === undefined ? undefined : this.#draftState(this.draft);
    if (draft !== undefined) return draft;
    if (this.dirty) return html`<span class="dot"></span>${toolbar.unsaved}`;
    if (this.outcome !== undefined) return html`${icon('check', 15)}${this.outcome.message}`;
    return this.version === undefined ? '' : toolbar.versionIsPublished(this.version);
  }

  /** How a draft stands that is saved as people work; undefined where its outcome says more. */
  #draftState(draft: NonNullable<DraftState>): TemplateResult | string | undefined {
    const { toolbar, drafts } = this.words;
    switch (draft) {
      case 'saving':
        return html`<span class="dot"></span>${toolbar.saving}`;
      case 'kept':
        return html`<span class="dot"></span>${drafts.kept}`;
      case 'away':
        return html`<span class="bad">${drafts.away}</span>`;
      case 'clash':
        return html`<span class="bad">${drafts.clash}</span>`;
      case 'refused':
        return html`<span class="bad">${toolbar.notSaved}</span>`;
      default:
        return this.outcome === undefined ? html`${icon('check', 15)}${toolbar.saved}` : undefined;
    }
  }
}
