import { Task } from '@lit-labs/task';
import type { Manifests } from '@offhook/contract';
import type { Flow, Problem } from '@offhook/flow';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { controls } from '../theme/controls.styles.ts';
import { icon } from '../theme/icons.ts';
import { english } from '../words/locales/en.ts';
import type { ValueWords } from '../words/value-words.ts';
import type { Words } from '../words/words.ts';
import { problemsStyles } from './problems.styles.ts';

const load = async (language: string): Promise<ValueWords> => {
  const [{ defineProblems }, { loadValueWords }] = await Promise.all([
    import('./define.ts'),
    import('../words/value-words.ts'),
  ]);
  const values = await loadValueWords(language);
  defineProblems();
  return values;
};

/** How many problems the flow has, and the list of them with a jump to each. */
export class OffhookProblems extends LitElement {
  static override styles = [controls, problemsStyles];

  @property({ attribute: false }) words: Words = english;
  @property({ attribute: false }) problems: readonly Problem[] = [];
  @property({ attribute: false }) flow: Flow | undefined;
  @property({ attribute: false }) manifests: Manifests | undefined;
  @property({ type: Boolean, reflect: true }) open = false;
  @property({ type: Boolean }) readonly = false;
  readonly #parts = new Task(this, {
    task: ([isOpen, language]) => (isOpen ? load(language) : undefined),
    args: () => [this.open, this.words.language] as const,
  });
  @state() private severity: 'none' | 'warning' | 'error' = 'none';

  protected override willUpdate(): void {
    const hasError = this.problems.some(({ severity }) => severity === 'error');
    this.severity = hasError ? 'error' : this.problems.length > 0 ? 'warning' : 'none';
    if (this.problems.length === 0) this.open = false;
  }

  protected override render(): TemplateResult {
    return html`${this.open ? this.#list() : nothing}
      <button
        class="pill ${this.severity}"
        aria-expanded=${this.open}
        ?disabled=${this.problems.length === 0}
        @click=${this.#toggle}
      >
        ${icon(this.severity === 'none' ? 'check' : 'alert', 15)} ${this.#summary()}
      </button>`;
  }

  #summary(): string {
    const errors = this.problems.filter(({ severity }) => severity === 'error').length;
    const warnings = this.problems.length - errors;
    const { problems: words } = this.words;
    const parts = [
      errors === 0 ? '' : words.errors(errors),
      warnings === 0 ? '' : words.warnings(warnings),
    ];
    return parts.filter(Boolean).join(', ') || words.none;
  }

  #list(): TemplateResult {
    const { problems: words } = this.words;
    return html`<section aria-label=${words.label} @keydown=${this.#keyed}>
      <header>
        <h2>${words.label}</h2>
        <button class="plain square small" aria-label=${words.close} @click=${this.#toggle}>
          ${icon('cross', 15)}
        </button>
      </header>
      ${this.#parts.value === undefined ? this.#waiting() : this.#lines(this.#parts.value)}
    </section>`;
  }

  #lines(values: ValueWords): TemplateResult {
    return html`<offhook-problem-list
      .words=${this.words}
      .values=${values}
      .problems=${this.problems}
      .flow=${this.flow}
      .manifests=${this.manifests}
      .readonly=${this.readonly}
    ></offhook-problem-list>`;
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

  #toggle(): void {
    this.open = !this.open;
  }

  #keyed(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.open = false;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('.pill')?.focus(),
    );
  }
}
