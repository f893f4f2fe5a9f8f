import type { Manifests } from '@offhook/contract';
import { type Flow, nameOf, type Problem } from '@offhook/flow';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { tell } from '../intent.ts';
import { controls } from '../theme/controls.styles.ts';
import { icon } from '../theme/icons.ts';

import { problemsStyles } from './problems.styles.ts';

const count = (number: number, word: string): string =>
  number === 0 ? '' : `${number} ${word}${number === 1 ? '' : 's'}`;

/** How many problems the flow has, and the list of them with a jump to each. */
export class OffhookProblems extends LitElement {
  static override styles = [controls, problemsStyles];

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
    const words = [count(errors, 'error'), count(this.problems.length - errors, 'warning')];
    return words.filter(Boolean).join(', ') || 'No problems';
  }

  #list(): TemplateResult {
    const sorted = [...this.problems].sort((a, b) => a.severity.localeCompare(b.severity));
    return html`<section aria-label="Problems" @keydown=${this.#keyed}>
      <header>
        <h2>Problems</h2>
        <button class="plain square small" aria-label="Close problems" @click=${this.#toggle}>
          ${icon('cross', 15)}
        </button>
      </header>
      <ul>
        ${sorted.map((problem) => html`<li>${this.#line(problem)}</li>`)}
      </ul>
    </section>`;
  }

  #line({ severity, message, node }: Problem): TemplateResult {
    const { flow, manifests } = this;
    const isThere = node !== undefined && flow !== undefined && Object.hasOwn(flow.nodes, node);
    const body = html`<span class="sign ${severity}">${icon('alert', 15)}</span>
      <span class="message"
        ><span class="unseen">${severity}: </span>${message}
        ${isThere ? html`<span class="where">${nameOf(flow, node, manifests)} · ${node}</span>` : nothing}
      </span>`;
    return isThere
      ? html`<button class="line" @click=${() => tell(this, { kind: 'reveal', node })}>${body}</button>`
      : html`<div class="line">${body}</div>`;
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
