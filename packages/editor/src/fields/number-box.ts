import type { Field } from '@offhook/contract';
import type { Value } from '@offhook/flow';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { controls } from '../theme/controls.styles.ts';
import { icon } from '../theme/icons.ts';
import { referenceOfText, textOf, valueOfText } from '../value-text.ts';
import type { Around } from './around.ts';
import { numberBoxStyles } from './number-box.styles.ts';
import { stepped, turnOf } from './number-steps.ts';
import { ValueChangeEvent } from './value-change.ts';

/** A box for a number: typed, or turned by arrow keys and buttons within its range; a typed reference is taken, too. */
export class OffhookNumber extends LitElement {
  static override styles = [controls, numberBoxStyles];
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };

  @property({ attribute: false }) around!: Around;
  @property({ attribute: false }) value: Value | undefined;
  @property({ attribute: false }) field!: Field;
  @property() label = '';
  @property() placeholder = '';
  @property({ type: Boolean }) invalid = false;
  @state() private typed = '';
  @query('input') private input!: HTMLInputElement;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('value')) this.typed = textOf(this.value);
  }

  protected override render(): TemplateResult {
    const { typed, field, label } = this;
    const isNumber = typed.trim() !== '' && Number.isFinite(Number(typed));
    return html`<div class="box" @keyup=${this.#let} @pointerup=${this.#commit}>
      <input
        role="spinbutton"
        inputmode="decimal"
        autocomplete="off"
        spellcheck="false"
        aria-label=${label}
        aria-invalid=${this.invalid}
        aria-valuenow=${ifDefined(isNumber ? Number(typed) : undefined)}
        aria-valuetext=${ifDefined(isNumber ? undefined : typed || this.placeholder)}
        aria-valuemin=${ifDefined(field.min)}
        aria-valuemax=${ifDefined(field.max)}
        placeholder=${this.placeholder}
        .value=${live(typed)}
        @input=${this.#inputted}
        @keydown=${this.#keyed}
        @blur=${this.#blurred}
      />
      <span class="spin" aria-hidden="true">
        ${this.#button('up', 1)} ${this.#button('down', -1)}
      </span>
    </div>`;
  }

  /** For the mouse: the keyboard has its arrows. */
  #button(way: 'up' | 'down', steps: 1 | -1): TemplateResult {
    return html`<button
      class="plain ${way}"
      tabindex="-1"
      @pointerdown=${(event: PointerEvent) => {
        event.preventDefault();
        this.input.focus();
        this.#turn(stepped(this.typed, steps, this.field));
      }}
    >
      ${icon('chevron', 11)}
    </button>`;
  }

  #inputted(): void {
    this.typed = this.input.value;
  }

  #keyed(event: KeyboardEvent): void {
    if (event.key === 'Enter') return this.#commit();
    if (event.key === 'Escape' && this.typed !== textOf(this.value)) {
      event.stopPropagation();
      this.typed = textOf(this.value);
      return;
    }
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const turn = turnOf(event, this.field);
    if (turn === undefined) return;
    event.preventDefault();
    this.#turn('to' in turn ? turn.to : stepped(this.typed, turn.steps, this.field));
  }

  #turn(number: number): void {
    this.typed = String(number);
  }

  /** A key that is held down is one step to undo. */
  #let(event: KeyboardEvent): void {
    if (turnOf(event, this.field) !== undefined) this.#commit();
  }

  #blurred(): void {
    if (this.isConnected) this.#commit();
  }

  #commit(): void {
    const { typed, value } = this;
    if (typed === textOf(value)) return;
    const ref = referenceOfText(typed, this.around.flow);
    this.dispatchEvent(
      new ValueChangeEvent(ref === undefined ? valueOfText(typed, 'number') : { ref }),
    );
  }
}
