import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type Case, casesOf, type Worked } from './play-example.ts';

/** How a case came out. */
export interface CaseOutcome {
  readonly title: string;
  readonly told: readonly unknown[];
  readonly emits: readonly unknown[];
}

interface Shown {
  readonly case: Case;
  /** What is given now; people may change it. */
  readonly given: Readonly<Record<string, unknown>>;
  readonly told?: readonly unknown[];
  readonly error?: string;
}

const text = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value, null, 2) ?? '');

/** Reads what was typed as the kind of value that stood there. */
const read = (typed: string, before: unknown): unknown => {
  if (typeof before === 'string') return typed;
  try {
    return JSON.parse(typed);
  } catch {
    return typed; // not JSON: taken as the text that it is
  }
};

const signalOf = (told: unknown): { readonly name: string; readonly value: unknown } => {
  if (typeof told === 'object' && told !== null && 'socket' in told)
    return { name: String(told.socket), value: 'output' in told ? told.output : undefined };
  if (typeof told === 'object' && told !== null && 'of' in told)
    return { name: `Run ${Number(told.of) + 1}`, value: told };
  return { name: 'event', value: told };
};

/** Shows the worked cases of a unit: a form of inputs, and the signals that came of them. */
@customElement('unit-examples')
export class UnitExamples extends LitElement {
  @property({ attribute: false }) worked?: Worked;
  @state() private shown: readonly Shown[] = [];

  static override styles = css`
    :host {
      display: grid;
      gap: 16px;
      max-width: 860px;
      font: 400 14px / 1.45 system-ui, sans-serif;
    }

    section {
      border: 1px solid light-dark(#e2e5eb, #2b303a);
      border-radius: 12px;
      background: light-dark(#fff, #181b21);
      overflow: hidden;
    }

    header {
      display: flex;
      align-items: center;
      gap: 12px;
      padding: 12px 16px;
      border-block-end: 1px solid light-dark(#e2e5eb, #2b303a);
    }

    h3 {
      flex: 1;
      margin: 0;
      font-size: 14px;
      font-weight: 600;
    }

    h3::first-letter {
      text-transform: uppercase;
    }

    button {
      height: 30px;
      padding: 0 12px;
      border: 0;
      border-radius: 7px;
      background: light-dark(#3552d8, #91a4ff);
      color: light-dark(#fff, #10152b);
      font: inherit;
      font-weight: 550;
      cursor: pointer;
    }

    :is(button, textarea):focus-visible {
      outline: 2px solid light-dark(#3552d8, #91a4ff);
      outline-offset: 2px;
    }

    .sides {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(260px, 1fr));
    }

    .sides > div {
      display: grid;
      gap: 10px;
      align-content: start;
      padding: 14px 16px 16px;
    }

    h4 {
      margin: 0;
      color: light-dark(#5d6676, #949dad);
      font-size: 12px;
      font-weight: 600;
    }

    label {
      display: grid;
      gap: 4px;
      font-size: 13px;
    }

    textarea {
      box-sizing: border-box;
      width: 100%;
      min-height: 32px;
      padding: 6px 9px;
      border: 1px solid light-dark(#868f9f, #6e7889);
      border-radius: 7px;
      background: transparent;
      color: inherit;
      font: 12.5px / 1.45 ui-monospace, monospace;
      field-sizing: content;
      resize: vertical;
    }

    .signal {
      display: grid;
      gap: 4px;
    }

    .socket {
      width: max-content;
      padding: 2px 9px;
      border-radius: 10px;
      background: light-dark(#e5f5eb, #16301f);
      color: light-dark(#12692f, #4ac27b);
      font-size: 12.5px;
      font-weight: 600;
    }

    .socket.failure,
    .error {
      background: light-dark(#fdecee, #3a1b20);
      color: light-dark(#b02633, #f5787f);
    }

    .error {
      padding: 8px 10px;
      border-radius: 7px;
    }

    pre {
      margin: 0;
      padding: 8px 10px;
      border-radius: 7px;
      background: light-dark(#f4f5f8, #12151a);
      font: 12.5px / 1.45 ui-monospace, monospace;
      overflow-wrap: anywhere;
      white-space: pre-wrap;
    }

    p {
      margin: 0;
      color: light-dark(#5d6676, #949dad);
    }
  `;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('worked') && this.worked)
      this.shown = casesOf(this.worked).map((each) => ({ case: each, given: each.given }));
  }

  /** Plays every case as it was written. */
  async playAll(): Promise<readonly CaseOutcome[]> {
    await this.updateComplete;
    const outcomes: CaseOutcome[] = [];
    for (const [index, { case: each }] of this.shown.entries()) {
      const told = await each.play(each.given);
      outcomes.push({ title: each.title, told, emits: each.emits });
      this.put(index, { case: each, given: each.given, told });
    }
    await this.updateComplete;
    return outcomes;
  }

  private put(index: number, shown: Shown): void {
    this.shown = this.shown.map((each, at) => (at === index ? shown : each));
  }

  private async play(index: number, { case: each, given }: Shown): Promise<void> {
    try {
      this.put(index, { case: each, given, told: await each.play(given) });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      this.put(index, { case: each, given, error: message });
    }
  }

  private type(index: number, name: string, typed: string): void {
    const shown = this.shown[index];
    if (shown === undefined) return;
    const given = { ...shown.given, [name]: read(typed, shown.given[name]) };
    this.put(index, { case: shown.case, given });
  }

  private inputs({ case: { fields, event }, given }: Shown, index: number): TemplateResult {
    const names = Object.keys(given);
    return html`<div>
      <h4>${event === undefined ? 'Inputs' : 'Event'}</h4>
      ${event === undefined ? nothing : html`<code>${event}</code>`}
      ${event === undefined && names.length === 0 ? html`<p>None.</p>` : nothing}
      ${names.map(
        (name) => html`<label>
          ${fields[name]?.title ?? name}
          <textarea
            rows="1"
            spellcheck="false"
            .value=${text(given[name])}
            @input=${(input: Event & { target: HTMLTextAreaElement }) =>
              this.type(index, name, input.target.value)}
          ></textarea>
        </label>`,
      )}
    </div>`;
  }

  private signals({ told, error, case: { event } }: Shown): TemplateResult {
    return html`<div aria-live="polite">
      <h4>${event === undefined ? 'Leaves by' : 'Tells'}</h4>
      ${error === undefined ? nothing : html`<div class="error">${error}</div>`}
      ${told === undefined && error === undefined ? html`<p>Not played yet.</p>` : nothing}
      ${told?.length === 0 ? html`<p>Nothing: the branch ends here.</p>` : nothing}
      ${told?.map((each) => {
        const { name, value } = signalOf(each);
        return html`<div class="signal">
          <span class="socket ${name}">${name}</span>
          <pre>${text(value)}</pre>
        </div>`;
      })}
    </div>`;
  }

  override render(): TemplateResult {
    return html`${this.shown.map(
      (shown, index) => html`<section aria-label=${shown.case.title}>
        <header>
          <h3>${shown.case.title}</h3>
          <button @click=${() => this.play(index, shown)}>Run</button>
        </header>
        <div class="sides">${this.inputs(shown, index)} ${this.signals(shown)}</div>
      </section>`,
    )}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'unit-examples': UnitExamples;
  }
}
