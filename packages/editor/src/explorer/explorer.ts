import type { ActionManifest, Manifests } from '@offhook/contract';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { tell } from '../intent.ts';
import { controls } from '../theme/controls.styles.ts';
import { groupStyles } from '../theme/groups.styles.ts';
import { groupTitle } from '../theme/groups.ts';
import { icon } from '../theme/icons.ts';
import type { BuildingWords } from '../words/building-words.ts';
import { english } from '../words/locales/en.ts';
import { type Words, wordFor } from '../words/words.ts';
import { actionCard } from './action-card.ts';
import { choicesOf } from './choices.ts';
import { explorerStyles } from './explorer.styles.ts';
import { filterBoxes } from './filter.ts';
import { savedList } from './saved-list.ts';
import {
  asksForSomething,
  forgetSearches,
  type SavedSearch,
  savedSearches,
  saveSearch,
  searchOf,
} from './saved-searches.ts';
import { countOf, findActions, mostUsed } from './search.ts';

const shownTags = 14;

/** The dialog in which an action is searched and chosen for a block. */
export class OffhookExplorer extends LitElement {
  static override styles = [controls, groupStyles, explorerStyles];

  @property({ type: Boolean }) open = false;
  @property({ attribute: false }) words: Words = english;
  @property({ attribute: false }) manifests: Manifests | undefined;
  /** The manifests in English, in which actions are found too; absent where those shown are in English. */
  @property({ attribute: false }) inEnglish: Manifests | undefined;
  /** What building says; it comes with the dialog. */
  @property({ attribute: false }) building: BuildingWords | undefined;
  /** What the dialog is for, as its heading says. */
  @property() heading = english.explorer.choose;
  @state() private text = '';
  @state() private groups: ReadonlySet<string> = new Set();
  @state() private tags: ReadonlySet<string> = new Set();
  @state() private hasAllTags = false;
  @state() private saved: readonly SavedSearch[] = [];
  @query('dialog') private dialog!: HTMLDialogElement;
  @query('input[type="search"]') private searchBox!: HTMLInputElement;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('open') || !this.open) return;
    this.text = '';
    this.groups = new Set();
    this.tags = new Set();
    this.saved = savedSearches();
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
    const actions = this.manifests === undefined ? [] : choicesOf(this.manifests);
    const { text, groups, tags } = this;
    const { explorer } = this.words;
    const found = findActions(
      actions,
      { text, groups, tags },
      { inEnglish: this.inEnglish, words: this.words },
    );
    return html`<div class="frame">
      <header class="bar">
        <h2 id="heading">${this.heading}</h2>
        <button class="plain square" aria-label=${explorer.close} title=${explorer.closeTitle} @click=${this.#close}>
          ${icon('cross', 18)}
        </button>
      </header>
      <aside aria-label=${explorer.filters}>
        ${this.#search(found[0])} ${this.#saved()} ${this.#filters(actions)}
      </aside>
      <section class="results" aria-label=${explorer.actions}>
        <p class="showing" role="status">
          ${explorer.showing(found.length)}
        </p>
        ${found.length === 0 ? this.#nothingFound() : this.#cards(found)}
      </section>
    </div>`;
  }

  #search(best: ActionManifest | undefined): TemplateResult {
    const label = this.words.explorer.search;
    return html`<div class="search">
      ${icon('search')}
      <input
        type="search"
        placeholder=${label}
        aria-label=${label}
        .value=${this.text}
        @input=${this.#searched}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key === 'Enter' && best !== undefined) this.#select(best.id);
        }}
      />
    </div>`;
  }

  #saved(): TemplateResult | typeof nothing {
    const { building, text, groups, tags, saved } = this;
    if (building === undefined) return nothing;
    return savedList({
      words: building,
      spoken: this.words,
      all: saved,
      canSave: asksForSomething({ text, groups, tags }),
      save: () => {
        this.saved = saveSearch(searchOf({ text, groups, tags }));
      },
      use: (search) => this.#use(search),
      forget: (search) => {
        this.saved = forgetSearches(search);
      },
    });
  }

  #use({ text, groups, tags }: SavedSearch): void {
    this.text = text;
    this.groups = new Set(groups);
    this.tags = new Set(tags);
  }

  #filters(actions: readonly ActionManifest[]): TemplateResult {
    const { groups, tags: tagNames } = this.words;
    const tags = countOf(actions.flatMap((action) => action.tags ?? []));
    const some = mostUsed(tags, shownTags);
    return html`${filterBoxes({
      kind: 'categories',
      spoken: this.words,
      words: countOf(actions.map(({ group }) => group)),
      chosen: this.groups,
      name: (group) => groupTitle(group, groups),
      choose: (chosen) => {
        this.groups = chosen;
      },
    })}
    ${filterBoxes({
      kind: 'tags',
      spoken: this.words,
      words: this.hasAllTags ? tags : some,
      chosen: this.tags,
      name: (tag) => wordFor(tagNames, tag),
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
        (action) =>
          actionCard(action, { words: this.words, building: this.building }, () =>
            this.#select(action.id),
          ),
      )}
    </div>`;
  }

  #nothingFound(): TemplateResult {
    const { explorer } = this.words;
    return html`<div class="nothing">
      <p class="lead">${explorer.nothing}</p>
      <p>${explorer.nothingAdvice}</p>
      <button @click=${this.#clear}>${explorer.clear}</button>
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
