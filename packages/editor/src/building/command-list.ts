import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { tell } from '../intent.ts';
import { controls } from '../theme/controls.styles.ts';
import { icon } from '../theme/icons.ts';
import type { BuildingWords } from '../words/building-words.ts';
import type { Words } from '../words/words.ts';
import { type Command, type CommandState, commands, isOpen } from './commands.ts';
import { panelStyles } from './panel.styles.ts';

const own = css`
  dialog {
    width: min(560px, calc(100vw - 32px));
    max-height: min(640px, calc(100vh - 64px));
    margin-block-start: 64px;
    padding: 0;
    border: 1px solid var(--offhook-line);
    border-radius: 14px;
    overflow: hidden;
    background: var(--offhook-raised);
    color: var(--offhook-ink);
    box-shadow: var(--offhook-shadow-3);
  }

  dialog[open] {
    display: flex;
    flex-direction: column;
  }

  dialog::backdrop {
    background: light-dark(#10182840, #0009);
  }

  .all {
    flex: 1;
    overflow: auto;
    padding-bottom: 12px;
  }

  [role='listbox'] {
    padding-bottom: 0;
    overflow: visible;
  }

  [aria-disabled='true'] {
    opacity: 0.55;
    cursor: default;
  }

  h2 {
    margin: 12px 16px 6px;
    color: var(--offhook-ink-soft);
    font-size: 12px;
    font-weight: 600;
  }

  dl {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 7px 16px;
    margin: 0;
    padding: 0 16px;
    font-size: 13px;
  }

  dt {
    grid-column: 2;
    grid-row: var(--row);
    text-align: end;
  }

  dd {
    grid-column: 1;
    margin: 0;
    color: var(--offhook-ink-soft);
  }

  .keys {
    display: flex;
    gap: 4px;
  }
`;

const plain = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Lists all that can be done, with its keys, and does what is chosen: command palette and keyboard help in one. */
export class OffhookCommands extends LitElement {
  static override styles = [controls, panelStyles, own];

  @property({ attribute: false }) words!: BuildingWords;
  @property({ attribute: false }) spoken!: Words;
  @property({ attribute: false }) now!: CommandState;
  @state() private text = '';
  @state() private active = 0;
  @query('dialog') private dialog!: HTMLDialogElement;
  @query('input') private box!: HTMLInputElement;
  #shown: readonly Command[] = [];

  protected override firstUpdated(): void {
    this.dialog.showModal();
    this.box.focus();
  }

  protected override willUpdate(): void {
    const wanted = plain(this.text).split(/\s+/).filter(Boolean);
    const { titles } = this.words.commands;
    this.#shown = commands.filter(({ id, keys = '' }) => {
      const said = plain(`${titles[id]} ${keys}`);
      return wanted.every((word) => said.includes(word));
    });
    this.active = Math.min(this.active, Math.max(0, this.#shown.length - 1));
  }

  protected override updated(): void {
    if (this.text !== '' || this.active > 0) {
      this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
    }
  }

  protected override render(): TemplateResult {
    const said = this.words.commands;
    return html`<dialog
      aria-label=${said.label}
      @close=${() => tell(this, { kind: 'close-panel' })}
      @click=${this.#clicked}
      @keydown=${this.#typed}
    >
      <div class="search">
        ${icon('search')}
        <input
          role="combobox"
          aria-expanded=${this.#shown.length > 0}
          aria-controls=${this.#shown.length === 0 ? nothing : 'list'}
          aria-activedescendant=${this.#shown.length === 0 ? nothing : `option-${this.active}`}
          aria-label=${said.search}
          placeholder=${said.search}
          autocomplete="off"
          spellcheck="false"
          .value=${this.text}
          @input=${() => {
            this.text = this.box.value;
            this.active = 0;
          }}
        />
      </div>
      <div class="all" tabindex="0">${this.#list()} ${this.#stageKeys()}</div>
    </dialog>`;
  }

  #list(): TemplateResult {
    const said = this.words.commands;
    if (this.#shown.length === 0) return html`<p class="none">${said.none}</p>`;
    return html`<ul id="list" role="listbox" aria-label=${said.run}>
      ${this.#shown.map((command, index) => this.#option(command, index))}
    </ul>`;
  }

  #option(command: Command, index: number): TemplateResult {
    const { id, keys } = command;
    const can = isOpen(command, this.now);
    return html`<li
      id="option-${index}"
      role="option"
      aria-selected=${index === this.active ? 'true' : 'false'}
      aria-disabled=${can ? 'false' : 'true'}
      @pointermove=${() => {
        this.active = index;
      }}
      @click=${() => this.#give(command)}
    >
      <span class="name">${this.words.commands.titles[id]}</span>
      <span class="keys">${(keys ?? '').split(' ').map((key) => (key === '' ? nothing : html`<kbd>${key}</kbd>`))}</span>
    </li>`;
  }

  #stageKeys(): TemplateResult | typeof nothing {
    if (this.text !== '') return nothing;
    return html`<h2>${this.words.commands.onStage}</h2>
      <dl>
        ${this.spoken.keys.map(
          ([keys, does], row) =>
            html`<dt style="--row:${row + 1}"><kbd>${keys}</kbd></dt><dd>${does}</dd>`,
        )}
      </dl>`;
  }

  readonly #typed = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const count = this.#shown.length;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && count > 0) this.active = (this.active + step + count) % count;
    else if (event.key === 'Enter') this.#give(this.#shown[this.active]);
    else return;
    event.preventDefault();
  };

  #give(command: Command | undefined): void {
    if (command === undefined || !isOpen(command, this.now)) return;
    this.dialog.close();
    tell(this, command.intent(this.now));
  }

  #clicked(event: MouseEvent): void {
    if (event.target === this.dialog) this.dialog.close();
  }
}
