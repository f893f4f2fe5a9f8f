import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { controls } from '../theme/controls.styles.ts';
import type { Around } from './around.ts';

/** What is typed in a box of several lines. */
export type CodeMode = 'json' | 'soql' | 'text' | 'template';

/** A text of several lines. */
export class OffhookCode extends LitElement {
  static override styles = [controls];
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };

  @property({ attribute: false }) around!: Around;
  @property() text = '';
  @property() mode: CodeMode = 'text';
  @property() label = '';
  @property({ type: Boolean }) invalid = false;

  protected override render(): TemplateResult {
    return html`<textarea
      aria-label=${this.label}
      rows="3"
      .value=${live(this.text)}
      @change=${this.#changed}
    ></textarea>`;
  }

  #changed(event: Event): void {
    const box = event.currentTarget as HTMLTextAreaElement; // cast: the listener stands on that box
    this.dispatchEvent(new CustomEvent('text-change', { detail: box.value }));
  }
}
