import type { Json, Manifests, SuggestionPort } from '@offhook/contract';
import { type Flow, idsOf, type Problem } from '@offhook/flow';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { OffhookDetails } from '../details/details.ts';
import { tell } from '../intent.ts';
import { controls } from '../theme/controls.styles.ts';
import { icon } from '../theme/icons.ts';
import { loadTriggers } from '../triggers/on-demand.ts';
import type { BuildingWords } from '../words/building-words.ts';
import { english } from '../words/locales/en.ts';
import type { TriggerWords } from '../words/trigger-words.ts';
import type { Words } from '../words/words.ts';
import { flowCard } from './flow-card.ts';
import { keyboardWords } from './keyboard-words.ts';
import { sidebarStyles } from './sidebar.styles.ts';

/** The editor's side: the main menu, or the detail menu of what is selected. */
export class OffhookSidebar extends LitElement {
  static override styles = [controls, sidebarStyles];

  @property({ attribute: false }) words: Words = english;
  @property({ attribute: false }) flow!: Flow;
  @property({ attribute: false }) manifests!: Manifests;
  @property({ attribute: false }) selection: readonly string[] = [];
  @property({ type: Boolean }) readonly = false;
  /** What building says; absent until it is loaded. */
  @property({ attribute: false }) building: BuildingWords | undefined;
  @property({ attribute: false }) problems: readonly Problem[] = [];
  @property({ attribute: false }) suggestions: SuggestionPort | undefined;
  @property({ attribute: false }) samples: Readonly<Record<string, Json>> = {};
  /** What the options of triggers say; they are loaded after the first look. */
  @state() private triggerWords: TriggerWords | undefined;
  @query('offhook-details') private details!: OffhookDetails | null;

  /** Lets the person type into an input of the block that is shown. */
  async focusInput(input: string): Promise<void> {
    await this.updateComplete;
    await this.details?.focusInput(input);
  }

  protected override render(): TemplateResult {
    const [first, ...others] = this.selection;
    if (first === undefined) return this.#mainMenu();
    return others.length === 0 ? this.#detailMenu(first) : this.#several();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('words')) void this.#loadTriggers(this.words.language);
  }

  async #loadTriggers(language: string): Promise<void> {
    const words = await loadTriggers(language);
    if (this.words.language === language) this.triggerWords = words;
  }

  #heading(title: string): TemplateResult {
    return html`<div class="heading">
      ${
        this.selection.length === 0
          ? nothing
          : html`<button
              class="plain square small"
              aria-label=${this.words.sidebar.back}
              title=${this.words.sidebar.back}
              @click=${() => tell(this, { kind: 'select', nodes: [] })}
            >
              ${icon('back', 17)}
            </button>`
      }
      <h2>${title}</h2>
    </div>`;
  }

  #mainMenu(): TemplateResult {
    return html`${this.#heading(this.words.editor.mainMenu)}
      <div class="body">
        ${
          this.readonly
            ? nothing
            : html`<section><offhook-palette .words=${this.words} .flow=${this.flow}></offhook-palette></section>`
        }
        ${flowCard({
          words: this.words,
          triggerWords: this.triggerWords,
          flow: this.flow,
          manifests: this.manifests,
          readonly: this.readonly,
          told: (intent) => tell(this, intent),
        })}
        ${this.readonly ? nothing : html`<offhook-notes .words=${this.building} .flow=${this.flow}></offhook-notes>`}
        ${this.#files()}
        <section>
          <details>
            <summary>${this.words.sidebar.keyboard}</summary>
            ${keyboardWords(this.words)}
          </details>
        </section>
      </div>`;
  }

  #files(): TemplateResult {
    const { sidebar } = this.words;
    const isEmpty = idsOf(this.flow).length === 0;
    return html`<section aria-label=${sidebar.file}>
          <h3>${sidebar.file}</h3>
          <div class="files">
            ${this.#file(sidebar.download, 'download', sidebar.downloadTitle, isEmpty, () =>
              tell(this, { kind: 'download', format: 'offhook' }),
            )}
            ${this.#file(
              sidebar.downloadLegacy,
              'download',
              sidebar.downloadLegacyTitle,
              isEmpty,
              () => tell(this, { kind: 'download', format: 'cti' }),
            )}
            ${
              this.readonly
                ? nothing
                : this.#file(sidebar.upload, 'upload', sidebar.uploadTitle, false, () =>
                    tell(this, { kind: 'upload' }),
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
    return html`${this.#heading(this.words.editor.detailMenu)}
      <div class="body">
        <offhook-details
          ?inert=${this.readonly}
          .words=${this.words}
          .flow=${this.flow}
          .manifests=${this.manifests}
          .node=${node}
          .problems=${this.problems.filter((problem) => problem.node === node)}
          .suggestions=${this.suggestions}
          .samples=${this.samples}
        ></offhook-details>
        ${this.readonly ? nothing : this.#selection()}
      </div>
      ${this.#compactPalette()}`;
  }

  /** So that the next block can be added while one is selected. */
  #compactPalette(): TemplateResult | typeof nothing {
    return this.readonly
      ? nothing
      : html`<div class="at-hand"><offhook-palette compact .words=${this.words} .flow=${this.flow}></offhook-palette></div>`;
  }

  /** What can be done with the selection and its groups; it comes with what builds. */
  #selection(): TemplateResult {
    return html`<offhook-selection
      .words=${this.building}
      .flow=${this.flow}
      .manifests=${this.manifests}
      .selection=${this.selection}
    ></offhook-selection>`;
  }

  #several(): TemplateResult {
    return html`${this.#heading(this.words.sidebar.selected(this.selection.length))}
      <div class="body">
        <section>
          <p class="soft">${this.words.sidebar.severalAdvice}</p>
          <button
            class="link remove"
            @click=${() => tell(this, { kind: 'remove', nodes: this.selection })}
          >
            ${icon('bin', 15)} ${this.words.remove}
          </button>
        </section>
        ${this.readonly ? nothing : this.#selection()}
      </div>
      ${this.#compactPalette()}`;
  }
}
