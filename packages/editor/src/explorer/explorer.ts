import type { ActionManifest, Manifests } from '@offhook/contract';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { tell } from '../intent.ts';
import { controls } from '../theme/controls.styles.ts';
import { groupStyles } from '../theme/groups.styles.ts';
import { groupTitle } from '../theme/groups.ts';
import { icon } from '../theme/icons.ts';
import { actionCard } from './action-card.ts';
import { explorerStyles } from './explorer.styles.ts';
import { filterBoxes } from './filter.ts';
import { countOf, findActions, mostUsed } from './search.ts';

const shownTags = 14;

/** The dialog in which an action is searched and chosen for a block. */
export class OffhookExplorer extends LitElement {
  static override styles = [controls, groupStyles, explorerStyles];

  @property({ type: Boolean }) open = false;
  @property({ attribute: false }) manifests: Manifests | undefined;
  /** What the dialog is for, as its heading says. */
  @property() heading = 'Choose an action';
  @state() private text = '';
  @state() private groups: ReadonlySet<string> = new Set();
  @state() private tags: ReadonlySet<string> = new Set();
  @state() private hasAllTags = false;
  @query('dialog') private dialog!: HTMLDialogElement;
  @query('input[type="search"]') private searchBox!: HTMLInputElement;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('open') || !this.open) return;
    this.text = '';
    this.groups = new Set();
    this.tags = new Set();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('open')) return;
    if (this.open && !this.dialog.open) {
      this.dialog.showModal();
      this.searchBox.value = '';
      this.searchBox.focus();
    }
    if (!this.open && this.dialog.open) this.dialog.close();
  }

  protected override render(): TemplateResult {
    return html`<dialog
      part="explorer"
      aria-labelledby="heading"
      @close=${this.#closed}
      @click=${this.#clicked}
    >
      ${this.open ? this.#content() : nothing}
    </dialog>`;
  }

  #content(): TemplateResult {
    const actions = Object.values(this.manifests?.actions ?? {});
    const { text, groups, tags } = this;
    const found = findActions(actions, { text, groups, tags });
    return html`<div class="frame">
      <header class="bar">
        <h2 id="heading">${this.heading}</h2>
        <button class="plain square" aria-label="Close" title="Close (Escape)" @click=${this.#close}>
          ${icon('cross', 18)}
        </button>
      </header>
      <aside aria-label="Search and filters">
        ${this.#search(found[0])} ${this.#filters(actions)}
      </aside>
      <section class="results" aria-label="Actions">
        <p class="showing" role="status">
          Showing ${found.length} ${found.length === 1 ? 'action' : 'actions'}
        </p>
        ${found.length === 0 ? this.#nothingFound() : this.#cards(found)}
      </section>
    </div>`;
  }

  #search(best: ActionManifest | undefined): TemplateResult {
    return html`<div class="search">
      ${icon('search')}
      <input
        type="search"
        placeholder="Search actions"
        aria-label="Search actions"
        .value=${this.text}
        @input=${this.#searched}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key === 'Enter' && best !== undefined) this.#select(best.id);
        }}
      />
    </div>`;
  }

  #filters(actions: readonly ActionManifest[]): TemplateResult {
    const tags = countOf(actions.flatMap((action) => action.tags ?? []));
    const some = mostUsed(tags, shownTags);
    return html`${filterBoxes({
      title: 'Categories',
      words: countOf(actions.map(({ group }) => group)),
      chosen: this.groups,
      name: groupTitle,
      choose: (groups) => {
        this.groups = groups;
      },
    })}
    ${filterBoxes({
      title: 'Tags',
      words: this.hasAllTags ? tags : some,
      chosen: this.tags,
      name: String,
      choose: (chosen) => {
        this.tags = chosen;
      },
      showAll:
        this.hasAllTags || some.length === tags.length
          ? undefined
          : () => {
              this.hasAllTags = true;
            },
    })}`;
  }

  #cards(found: readonly ActionManifest[]): TemplateResult {
    return html`<div class="cards">
      ${repeat(
        found,
        ({ id }) => id,
        (action) => actionCard(action, () => this.#select(action.id)),
      )}
    </div>`;
  }

  #nothingFound(): TemplateResult {
    return html`<div class="nothing">
      <p class="lead">No action fits</p>
      <p>Try another word, or search in all categories.</p>
      <button @click=${this.#clear}>Clear the search</button>
    </div>`;
  }

  #searched(): void {
    this.text = this.searchBox.value;
  }

  #clear(): void {
    this.text = '';
    this.groups = new Set();
    this.tags = new Set();
    this.searchBox.focus();
  }

  #select(action: string): void {
    tell(this, { kind: 'choose', action });
  }

  #close(): void {
    this.dialog.close();
  }

  #closed(): void {
    if (this.open) tell(this, { kind: 'close-explorer' });
  }

  #clicked(event: MouseEvent): void {
    if (event.target === this.dialog) this.dialog.close();
  }
}
