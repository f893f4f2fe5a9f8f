import type { Manifests } from '@offhook/contract';
import { describe, type Flow, fixesFor, type Problem, type Severity } from '@offhook/flow';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { tell } from '../intent.ts';
import { controls } from '../theme/controls.styles.ts';
import { icon } from '../theme/icons.ts';
import { blockName, problemSentence } from '../words/flow-words.ts';
import { english } from '../words/locales/en.ts';
import { fixTitle, type ValueWords } from '../words/value-words.ts';
import type { Words } from '../words/words.ts';
import { fixStyles } from './fix.styles.ts';
import { problemListStyles } from './problem-list.styles.ts';

type Shown = Severity | 'all';

/** All problems of a flow, by severity: each leads to where it is, and can be settled by its fixes. */
export class OffhookProblemList extends LitElement {
  static override styles = [controls, fixStyles, problemListStyles];

  @property({ attribute: false }) words: Words = english;
  @property({ attribute: false }) values!: ValueWords;
  @property({ attribute: false }) problems: readonly Problem[] = [];
  @property({ attribute: false }) flow!: Flow;
  @property({ attribute: false }) manifests!: Manifests;
  @property({ type: Boolean }) readonly = false;
  @state() private shown: Shown = 'all';
  @state() private said = '';

  protected override render(): TemplateResult {
    const { problems: said } = this.values;
    const list = this.#list();
    return html`<div class="filter" role="radiogroup" aria-label=${said.filter} @keydown=${this.#keyed}>
        ${this.#choice('all', said.all)} ${this.#choice('error', said.errors)}
        ${this.#choice('warning', said.warnings)}
      </div>
      <ul>
        ${list.map((problem) => html`<li>${this.#line(problem)}</li>`)}
      </ul>
      ${list.length === 0 ? html`<p class="none">${said.none}</p>` : nothing}
      <p class="unseen" role="status">${this.said}</p>`;
  }

  #list(): readonly Problem[] {
    return this.problems
      .filter(({ severity }) => this.shown === 'all' || severity === this.shown)
      .toSorted((a, b) => a.severity.localeCompare(b.severity));
  }

  #choice(shown: Shown, name: string): TemplateResult {
    const count = this.problems.filter(
      ({ severity }) => shown === 'all' || severity === shown,
    ).length;
    const isOn = this.shown === shown;
    return html`<button
      class="small plain"
      role="radio"
      aria-checked=${isOn}
      tabindex=${isOn ? 0 : -1}
      @click=${() => {
        this.shown = shown;
      }}
    >
      ${this.values.problems.counted(name, count)}
    </button>`;
  }

  #keyed(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const all = ['all', 'error', 'warning'] as const;
    const next = all[(all.indexOf(this.shown) + step + all.length) % all.length];
    this.shown = next ?? 'all';
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('[aria-checked="true"]')?.focus(),
    );
  }

  #line(problem: Problem): TemplateResult {
    const { severity, node, field } = problem;
    const { flow, manifests, words } = this;
    const isThere = node !== undefined && Object.hasOwn(flow.nodes, node);
    const name = isThere ? blockName(flow, node, manifests, words) : '';
    const where = isThere ? html`<span class="where">${name} · ${node}</span>` : nothing;
    const body = html`<span class="sign ${severity}">${icon('alert', 15)}</span>
      <span class="message"
        ><span class="unseen">${words.severities[severity]}: </span>${this.#sentence(problem)} ${where}
      </span>`;
    const input = field === undefined ? {} : { input: field };
    return html`${
      isThere
        ? html`<button
            class="line"
            @click=${() => tell(this, { kind: 'reveal', node, ...input })}
          >
            ${body}
          </button>`
        : html`<div class="line">${body}</div>`
    }${this.readonly ? nothing : this.#fixes(problem)}`;
  }

  #fixes(problem: Problem): TemplateResult | typeof nothing {
    const fixes = fixesFor(problem, this.flow, this.manifests);
    if (fixes.length === 0) return nothing;
    return html`<div class="fixes" role="group" aria-label=${this.values.problems.fixes}>
      ${fixes.map((fix) => {
        const title = fixTitle(fix, this.values);
        return html`<button
          class="fix"
          @click=${() => {
            tell(this, { kind: 'apply', operation: fix.operation, title });
            this.said = this.values.problems.fixed(title);
          }}
        >
          ${title}
        </button>`;
      })}
    </div>`;
  }

  /** English sentences say themselves which input they are about. */
  #sentence(problem: Problem): string {
    const { flow, manifests, words } = this;
    const sentence = problemSentence(problem, words);
    const { node = '', field } = problem;
    const found = flow.nodes[node];
    if (words.flow === undefined || field === undefined || found === undefined) return sentence;
    const input = describe(manifests, found).inputs[field]?.title;
    return input === undefined ? sentence : words.problems.ofInput(input, sentence);
  }
}
