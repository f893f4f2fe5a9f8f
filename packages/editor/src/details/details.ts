import { Task } from '@lit-labs/task';
import type { Json, Manifests, SuggestionPort } from '@offhook/contract';
import type { Flow, Problem } from '@offhook/flow';
import { html, LitElement, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { controls } from '../theme/controls.styles.ts';
import { english } from '../words/locales/en.ts';
import type { Words } from '../words/words.ts';
import type { OffhookBlockDetails } from './block-details.ts';
import { detailsStyles } from './details.styles.ts';

const load = async (language: string) => {
  const [{ defineDetails }, { loadValueWords }] = await Promise.all([
    import('./define.ts'),
    import('../words/value-words.ts'),
  ]);
  const values = await loadValueWords(language);
  defineDetails();
  return values;
};

/** The detail menu of the selected node; what it is made of is loaded when a node is selected first. */
export class OffhookDetails extends LitElement {
  static override styles = [controls, detailsStyles];

  @property({ attribute: false }) words: Words = english;
  @property({ attribute: false }) flow!: Flow;
  @property({ attribute: false }) manifests!: Manifests;
  @property() node = '';
  @property({ attribute: false }) problems: readonly Problem[] = [];
  @property({ attribute: false }) suggestions: SuggestionPort | undefined;
  @property({ attribute: false }) samples: Readonly<Record<string, Json>> = {};
  @query('offhook-block-details') private panel!: OffhookBlockDetails | null;
  readonly #parts = new Task(this, {
    task: ([language]) => load(language),
    args: () => [this.words.language] as const,
  });

  /** Lets the person type into an input. */
  async focusInput(input: string): Promise<void> {
    await this.settled();
    await this.panel?.focusInput(input);
  }

  /** Resolves once all of the menu is there, or is told to be missing. */
  async settled(): Promise<void> {
    await this.updateComplete;
    await this.#parts.taskComplete.catch(() => undefined); // told in place of the menu
    await this.updateComplete;
    await this.panel?.updateComplete;
  }

  protected override render(): TemplateResult {
    const values = this.#parts.value;
    if (values === undefined) return this.#waiting();
    return html`<offhook-block-details
      .words=${this.words}
      .values=${values}
      .flow=${this.flow}
      .manifests=${this.manifests}
      .node=${this.node}
      .problems=${this.problems}
      .suggestions=${this.suggestions}
      .samples=${this.samples}
    ></offhook-block-details>`;
  }

  #waiting(): TemplateResult {
    const { editor } = this.words;
    return this.#parts.error === undefined
      ? html`<p class="waiting" role="status">
          <span class="spinner" aria-hidden="true"></span><span class="unseen">${editor.loading}</span>
        </p>`
      : html`<div class="waiting" role="alert">
          <p>${editor.loadFailed}</p>
          <button class="small" @click=${() => void this.#parts.run()}>${editor.tryAgain}</button>
        </div>`;
  }
}
