import { Task } from '@lit-labs/task';
import type { Field } from '@offhook/contract';
import type { Problem, Value } from '@offhook/flow';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { tell } from '../intent.ts';
import { fixStyles } from '../problems/fix.styles.ts';
import { controls } from '../theme/controls.styles.ts';
import { icon } from '../theme/icons.ts';
import type { Around } from './around.ts';
import { control, hasOwnControl, isFixed } from './control.ts';
import { fieldStyles } from './field.styles.ts';
import { buttonsFor, fieldProblem } from './field-problem.ts';
import { noteOn } from './notes.ts';

/** One input of a node: its name, a hint, the control that fits its kind, and what is wrong with it. */
export class OffhookField extends LitElement {
  static override styles = [controls, fieldStyles, fixStyles];

  @property({ attribute: false }) around!: Around;
  @property() name = '';
  @property({ attribute: false }) field!: Field;
  @property({ attribute: false }) value: Value | undefined;
  @property({ attribute: false }) problems: readonly Problem[] = [];
  @state() private hasHint = false;
  @state() private wantsReference = false;
  @state() private wantsCode = false;
  readonly #note = new Task(this, {
    task: ([field, value, around]) => noteOn(field, value, around.values, around.words.language),
    args: () => [this.field, this.value, this.around] as const,
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('name')) return;
    this.wantsReference = false;
    this.wantsCode = false;
  }

  /** Takes the focus to the control. */
  override focus(): void {
    this.renderRoot
      .querySelector<HTMLElement>(
        ':is(.field > :is(offhook-combo, offhook-code, offhook-number, select, .dated), .check input)',
      )
      ?.focus();
    this.renderRoot
      .querySelector<HTMLElement>('offhook-rows')
      ?.shadowRoot?.querySelector<HTMLElement>(':is(input, offhook-combo, button)')
      ?.focus();
  }

  protected override render(): TemplateResult {
    const { field, name, around } = this;
    const { words } = around;
    // A number's help stands beside its range.
    const isTold = field.kind === 'number' && isFixed(this.value);
    const help = isTold ? '' : (field.help ?? '');
    return html`<div class="field">
      <div class="row">
        <span class="title">${field.title}</span>
        ${field.title === name ? nothing : html`<code class="name">${name}</code>`}
        ${help === '' ? nothing : this.#hintButton(help)}
        ${field.optional ? html`<span class="tag">${words.optional}</span>` : nothing}
        <span class="ways">${this.#codeSwitch()} ${this.#referenceSwitch()}</span>
      </div>
      ${this.hasHint ? html`<p class="hint">${help}</p>` : nothing}
      ${control({
        around,
        field,
        label: this.#label,
        value: this.value,
        isWrong: this.problems.some(({ severity }) => severity === 'error'),
        wantsReference: this.wantsReference,
        wantsCode: this.wantsCode,
        give: this.#give,
      })}
      ${this.#noteLine()} ${this.#conversions()}
      ${this.problems.map((problem) => fieldProblem(problem, field.title, around, this))}
    </div>`;
  }

  get #label(): string {
    const { title } = this.field;
    return title === this.name ? title : `${title} (${this.name})`;
  }

  #hintButton(help: string): TemplateResult {
    return html`<button
      class="plain hint-button"
      aria-label=${this.around.words.fields.about(this.#label)}
      aria-expanded=${this.hasHint}
      title=${help}
      @click=${() => {
        this.hasHint = !this.hasHint;
      }}
    >
      ${icon('info', 15)}
    </button>`;
  }

  /** Beside a problem its fixes say it. */
  #conversions(): TemplateResult | typeof nothing {
    const { around, field, name, value } = this;
    if (value === undefined || !('ref' in value) || this.problems.length > 0) return nothing;
    const fixes = around.conversions(name, field, value.ref);
    return buttonsFor(fixes, around.values.offers.conversions, around, this);
  }

  #noteLine(): TemplateResult | typeof nothing {
    const note = this.#note.value;
    return note === undefined
      ? nothing
      : html`<p class="note ${note.isWrong ? 'wrong' : ''}">
          ${note.isWrong ? icon('alert', 13) : nothing}<span>${note.text}</span>
        </p>`;
  }

  /** Controls for fixed values only can be changed for the list of values that blocks give. */
  #referenceSwitch(): TemplateResult | typeof nothing {
    if (!hasOwnControl(this.field) || !isFixed(this.value)) return nothing;
    const { fixed, forField, reference } = this.around.words.fields;
    const label = this.wantsReference ? fixed : reference;
    return html`<button
      class="plain switch"
      aria-label=${forField(label, this.#label)}
      aria-pressed=${this.wantsReference}
      title=${label}
      @click=${() => {
        this.wantsReference = !this.wantsReference;
      }}
    >
      ${icon('link', 15)}
    </button>`;
  }

  #codeSwitch(): TemplateResult | typeof nothing {
    if (this.field.kind !== 'json' || !isFixed(this.value)) return nothing;
    const label = this.around.values.controls.editJson(this.#label);
    return html`<button
      class="plain switch braces"
      aria-label=${label}
      aria-pressed=${this.wantsCode}
      title=${label}
      @click=${() => {
        this.wantsCode = !this.wantsCode;
      }}
    >
      { }
    </button>`;
  }

  readonly #give = (value: Value | undefined): void => {
    tell(this, { kind: 'give', node: this.around.node, input: this.name, value });
  };
}
