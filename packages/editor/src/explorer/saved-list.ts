import { html, nothing, type TemplateResult } from 'lit';
import { groupTitle } from '../theme/groups.ts';
import { icon } from '../theme/icons.ts';
import type { BuildingWords } from '../words/building-words.ts';
import { type Words, wordFor } from '../words/words.ts';
import type { SavedSearch } from './saved-searches.ts';

/** The list of saved searches, and what is done with it. */
export interface SavedList {
  readonly words: BuildingWords;
  readonly spoken: Words;
  readonly all: readonly SavedSearch[];
  /** Whether there is something to save now. */
  readonly canSave: boolean;
  readonly save: () => void;
  readonly use: (search: SavedSearch) => void;
  readonly forget: (search?: SavedSearch) => void;
}

/** What a saved search is called: what it asks for. */
export const searchName = ({ text, groups, tags }: SavedSearch, words: Words): string =>
  [
    ...(text === '' ? [] : [`“${text}”`]),
    ...groups.map((group) => groupTitle(group, words.groups)),
    ...tags.map((tag) => wordFor(words.tags, tag)),
  ].join(', ');

/** The button that saves the search, and the searches that were saved. */
export const savedList = (list: SavedList): TemplateResult => {
  const { words, spoken, all, canSave, save, use, forget } = list;
  const { explorer } = words;
  return html`<button class="small save" ?disabled=${!canSave} @click=${save}>
      ${explorer.save}
    </button>
    ${
      all.length === 0
        ? nothing
        : html`<section class="saved" aria-label=${explorer.saved}>
            <h3>
              ${explorer.saved}
              <button class="link" @click=${() => forget()}>${explorer.clearSaved}</button>
            </h3>
            <ul>
              ${all.map((search) => {
                const name = searchName(search, spoken);
                return html`<li>
                  <button class="link use" @click=${() => use(search)}>${name}</button>
                  <button
                    class="plain square small"
                    aria-label=${explorer.forget(name)}
                    title=${explorer.forget(name)}
                    @click=${() => forget(search)}
                  >
                    ${icon('cross', 14)}
                  </button>
                </li>`;
              })}
            </ul>
          </section>`
    }`;
};
