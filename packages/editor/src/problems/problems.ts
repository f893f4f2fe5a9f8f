import type { Manifests } from '@offhook/contract';
import { type Flow, manifestFor, type Problem } from '@offhook/flow';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { tell } from '../intent.ts';
import { controls } from '../theme/controls.styles.ts';
import { icon } from '../theme/icons.ts';
import { blockName, problemSentence } from '../words/flow-words.ts';
import { english } from '../words/locales/en.ts';
import type { Words } from '../words/words.ts';
import { problemsStyles } from './problems.styles.ts';

/** How many problems the flow has, and the list of them with a jump to each. */
export class OffhookProblems extends LitElement {
  static override styles = [controls, problemsStyles];

  @property({ attribute: false }) words: Words = english;
  @property({ attribute: false }) problems: readonly Problem[] = [];
  @property({ attribute: false }) flow: Flow | undefined;
  @property({ attribute: false }) manifests: Manifests | undefined;
  @property({ type: Boolean, reflect: true }) open = false;
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
    const sorted = [...this.problems].sort((a, b) => a.severity.localeCompare(b.severity));
    const { problems: words } = this.words;
    return html`<section aria-label=${words.label} @keydown=${this.#keyed}>
      <header>
        <h2>${words.label}</h2>
        <button class="plain square small" aria-label=${words.close} @click=${this.#toggle}>
          ${icon('cross', 15)}
        </button>
      </header>
      <ul>
        ${sorted.map((problem) => html`<li>${this.#line(problem)}</li>`)}
      </ul>
    </section>`;
  }

  #line(problem: Problem): TemplateResult {
    const { severity, node } = problem;
    const { flow, manifests, words } = this;
    const isThere = node !== undefined && flow !== undefined && Object.hasOwn(flow.nodes, node);
    const where =
      isThere && manifests !== undefined
        ? html`<span class="where">${blockName(flow, node, manifests, words)} · ${node}</span>`
        : nothing;
    const body = html`<span class="sign ${severity}">${icon('alert', 15)}</span>
      <span class="message"
        ><span class="unseen">${words.severities[severity]}: </span>${this.#sentence(problem)} ${where}
      </span>`;
    return isThere
      ? html`<button class="line" @click=${() => tell(this, { kind: 'reveal', node })}>${body}</button>`
      : html`<div class="line">${body}</div>`;
  }

  /** English sentences say themselves which input they are about. */
  #sentence(problem: Problem): string {
    const { flow, manifests, words } = this;
    const sentence = problemSentence(problem, words);
    const { node = '', field } = problem;
    if (words.flow === undefined || field === undefined) return sentence;
    const manifest = manifestFor(manifests, flow?.nodes[node]);
    const input = manifest?.inputs[field]?.title;
    return input === undefined ? sentence : words.problems.ofInput(input, sentence);
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
