import type { Manifests } from '@offhook/contract';
import type { Flow } from '@offhook/flow';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { tell } from '../intent.ts';
import { controls } from '../theme/controls.styles.ts';
import { icon } from '../theme/icons.ts';
import { toolbarStyles } from './toolbar.styles.ts';

const nameOfTrigger = (manifests: Manifests, source: string, event: string): string =>
  `${manifests.sources[source]?.title ?? source} · ${event}`;

/** The editor's bar: what is edited, its state, and what can be done with the whole of it. */
export class OffhookToolbar extends LitElement {
  static override styles = [controls, toolbarStyles];

  @property({ attribute: false }) flow!: Flow;
  @property({ attribute: false }) manifests!: Manifests;
  @property() undoTitle: string | undefined;
  @property() redoTitle: string | undefined;
  @property({ type: Boolean }) dirty = false;
  @property() busy: 'save' | 'publish' | undefined;
  @property({ attribute: false }) outcome:
    | { readonly isGood: boolean; readonly message: string }
    | undefined;
  @property({ type: Boolean }) readonly = false;
  @property({ type: Number }) version: number | undefined;

  protected override render(): TemplateResult {
    return html`<div class="bar" role="toolbar" aria-label="Flow" part="toolbar">
      ${this.#about()}
      <slot></slot>
      ${this.readonly ? html`<span class="tag">Read only</span>` : this.#buttons()}
    </div>`;
  }

  #buttons(): TemplateResult {
    return html`<div class="steps">
        ${this.#step('undo', 'Undo', this.undoTitle, 'Ctrl+Z')}
        ${this.#step('redo', 'Redo', this.redoTitle, 'Ctrl+Shift+Z')}
      </div>
      <p class="state" role="status">${this.#state()}</p>
      <button
        ?disabled=${this.busy !== undefined}
        title="Save the draft (Ctrl+S)"
        @click=${() => tell(this, { kind: 'save' })}
      >
        ${this.busy === 'save' ? html`<span class="spinner"></span>` : nothing} Save
      </button>
      <button
        class="primary"
        ?disabled=${this.busy !== undefined}
        title="Save, and let adapters run this flow"
        @click=${() => tell(this, { kind: 'publish' })}
      >
        ${this.busy === 'publish' ? html`<span class="spinner"></span>` : nothing} Publish
      </button>`;
  }

  #about(): TemplateResult {
    const { flow, manifests } = this;
    const triggers = flow.triggers.map(({ source, event }) =>
      nameOfTrigger(manifests, source, event),
    );
    return html`<div class="about">
      <h1>${flow.name || 'Unnamed flow'}</h1>
      <p>
        ${flow.active === false ? html`<span class="tag warn">inactive</span>` : nothing}
        ${triggers.length === 0 ? 'No trigger yet' : triggers.join(', ')}
      </p>
    </div>`;
  }

  #step(
    kind: 'undo' | 'redo',
    word: string,
    title: string | undefined,
    keys: string,
  ): TemplateResult {
    return html`<button
      class="plain square"
      aria-label=${title === undefined ? word : `${word}: ${title}`}
      title="${title === undefined ? `Nothing to ${kind}` : `${word}: ${title}`} (${keys})"
      ?disabled=${title === undefined}
      @click=${() => tell(this, { kind })}
    >
      ${icon(kind, 18)}
    </button>`;
  }

  #state(): TemplateResult | string {
    if (this.busy !== undefined) return this.busy === 'save' ? 'Saving…' : 'Publishing…';
    if (this.outcome?.isGood === false) return html`<span class="bad">Not saved</span>`;
    if (this.dirty) return html`<span class="dot"></span>Unsaved changes`;
    if (this.outcome !== undefined) return html`${icon('check', 15)}${this.outcome.message}`;
    return this.version === undefined ? '' : `Version ${this.version} is published`;
  }
}
