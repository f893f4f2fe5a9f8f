import { html, LitElement, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { controls } from '../theme/controls.styles.ts';
import { targetPickerStyles } from './target-picker.styles.ts';

/** A block that a connection can lead to. */
export interface Target {
  readonly id: string;
  readonly name: string;
}

/** What was picked; `undefined` where the person turned back. */
export class TargetEvent extends Event {
  static readonly type = 'offhook-target';
  readonly picked: string | undefined;

  constructor(picked: string | undefined) {
    super(TargetEvent.type);
    this.picked = picked;
  }
}

/** A box that finds a block by what is typed, for the keyboard and for screen readers. */
export class OffhookTargetPicker extends LitElement {
  static override styles = [controls, targetPickerStyles];

  @property() label = '';
  /** What is shown where nothing fits. */
  @property() nothing = '';
  @property({ attribute: false }) targets: readonly Target[] = [];
  @state() private typed = '';
  @state() private at = 0;
  @query('input') private box!: HTMLInputElement;

  protected override firstUpdated(): void {
    this.box.focus();
  }

  get #found(): readonly Target[] {
    const wanted = this.typed.trim().toLocaleLowerCase();
    return this.targets.filter(({ id, name }) =>
      `${name} ${id}`.toLocaleLowerCase().includes(wanted),
    );
  }

  protected override render(): TemplateResult {
    const found = this.#found;
    return html`<input
        role="combobox"
        aria-label=${this.label}
        placeholder=${this.label}
        aria-expanded="true"
        aria-controls="targets"
        aria-autocomplete="list"
        aria-activedescendant=${found.length === 0 ? '' : `target-${this.at}`}
        autocomplete="off"
        spellcheck="false"
        .value=${live(this.typed)}
        @input=${this.#changed}
        @keydown=${this.#keyed}
        @blur=${() => this.dispatchEvent(new TargetEvent(undefined))}
      />
      <ul id="targets" role="listbox" aria-label=${this.label}>
        ${
          found.length === 0
            ? html`<li role="option" aria-disabled="true" aria-selected="false">${this.nothing}</li>`
            : found.map((target, at) => this.#option(target, at))
        }
      </ul>`;
  }

  #option({ id, name }: Target, at: number): TemplateResult {
    // The press must not take the focus from the box, which would close the list.
    return html`<li
      id="target-${at}"
      role="option"
      aria-selected=${at === this.at}
      @pointerdown=${(event: Event) => event.preventDefault()}
      @click=${() => this.dispatchEvent(new TargetEvent(id))}
    >
      ${name} <code>${id}</code>
    </li>`;
  }

  #changed(): void {
    this.typed = this.box.value;
    this.at = 0;
  }

  #keyed(event: KeyboardEvent): void {
    event.stopPropagation();
    const last = this.#found.length - 1;
    if (event.key === 'Escape') this.dispatchEvent(new TargetEvent(undefined));
    else if (event.key === 'ArrowDown') this.at = Math.min(this.at + 1, last);
    else if (event.key === 'ArrowUp') this.at = Math.max(this.at - 1, 0);
    else if (event.key === 'Enter') {
      const target = this.#found[this.at];
      if (target !== undefined) this.dispatchEvent(new TargetEvent(target.id));
    } else return;
    event.preventDefault();
    this.renderRoot.querySelector(`#target-${this.at}`)?.scrollIntoView({ block: 'nearest' });
  }
}
