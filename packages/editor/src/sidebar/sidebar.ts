import type { Manifests } from '@offhook/contract';
import type { Flow, Problem } from '@offhook/flow';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { tell } from '../intent.ts';
import { controls } from '../theme/controls.styles.ts';
import { icon } from '../theme/icons.ts';
import { flowCard } from './flow-card.ts';
import { keyboardWords } from './keyboard-words.ts';
import { sidebarStyles } from './sidebar.styles.ts';

/** The editor's side: the main menu, or the detail menu of what is selected. */
export class OffhookSidebar extends LitElement {
  static override styles = [controls, sidebarStyles];

  @property({ attribute: false }) flow!: Flow;
  @property({ attribute: false }) manifests!: Manifests;
  @property({ attribute: false }) selection: readonly string[] = [];
  @property({ type: Boolean }) readonly = false;
  @property({ attribute: false }) problems: readonly Problem[] = [];

  protected override render(): TemplateResult {
    const [first, ...others] = this.selection;
    if (first === undefined) return this.#mainMenu();
    return others.length === 0 ? this.#detailMenu(first) : this.#several();
  }

  #heading(title: string): TemplateResult {
    return html`<div class="heading">
      ${
        this.selection.length === 0
          ? nothing
          : html`<button
              class="plain square small"
              aria-label="Back to the main menu"
              title="Back to the main menu"
              @click=${() => tell(this, { kind: 'select', nodes: [] })}
            >
              ${icon('back', 17)}
            </button>`
      }
      <h2>${title}</h2>
    </div>`;
  }

  #mainMenu(): TemplateResult {
    return html`${this.#heading('Main Menu')}
      <div class="body">
        ${
          this.readonly
            ? nothing
            : html`<section><offhook-palette .flow=${this.flow}></offhook-palette></section>`
        }
        ${flowCard({
          flow: this.flow,
          manifests: this.manifests,
          readonly: this.readonly,
          told: (intent) => tell(this, intent),
        })}
        ${this.#files()}
        <section>
          <details>
            <summary>Keyboard</summary>
            ${keyboardWords}
          </details>
        </section>
      </div>`;
  }

  #files(): TemplateResult {
    const isEmpty = Object.keys(this.flow.nodes).length === 0;
    return html`<section aria-label="File">
          <h3>File</h3>
          <div class="files">
            ${this.#file(
              'Download',
              'download',
              'Download the flow as an Offhook file',
              isEmpty,
              () => tell(this, { kind: 'download', format: 'offhook' }),
            )}
            ${this.#file(
              'Download as CTI flow',
              'download',
              'Download the flow in the legacy format',
              isEmpty,
              () => tell(this, { kind: 'download', format: 'cti' }),
            )}
            ${
              this.readonly
                ? nothing
                : this.#file(
                    'Upload',
                    'upload',
                    'Replace the flow by a file: Offhook or legacy CTI flow',
                    false,
                    () => tell(this, { kind: 'upload' }),
                  )
            }
          </div>
        </section>`;
  }

  #file(
    label: string,
    name: 'download' | 'upload',
    title: string,
    isOff: boolean,
    press: () => void,
  ): TemplateResult {
    return html`<button class="link" title=${title} ?disabled=${isOff} @click=${press}>
      ${icon(name, 15)} ${label}
    </button>`;
  }

  #detailMenu(node: string): TemplateResult {
    return html`${this.#heading('Detail Menu')}
      <div class="body">
        <offhook-details
          ?inert=${this.readonly}
          .flow=${this.flow}
          .manifests=${this.manifests}
          .node=${node}
          .problems=${this.problems.filter((problem) => problem.node === node)}
        ></offhook-details>
      </div>
      ${this.#compactPalette()}`;
  }

  /** So that the next block can be added while one is selected. */
  #compactPalette(): TemplateResult | typeof nothing {
    return this.readonly
      ? nothing
      : html`<div class="at-hand"><offhook-palette compact .flow=${this.flow}></offhook-palette></div>`;
  }

  #several(): TemplateResult {
    return html`${this.#heading(`${this.selection.length} selected`)}
      <div class="body">
        <section>
          <p class="soft">Drag one to move all, or use the arrow keys.</p>
          <button
            class="link remove"
            @click=${() => tell(this, { kind: 'remove', nodes: this.selection })}
          >
            ${icon('bin', 15)} Remove
          </button>
        </section>
      </div>
      ${this.#compactPalette()}`;
  }
}
