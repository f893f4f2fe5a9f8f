import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../words/words.ts';

/** A list of words to narrow a search by. */
export interface Filter {
  readonly kind: 'categories' | 'tags';
  readonly spoken: Words;
  readonly words: readonly (readonly [word: string, count: number])[];
  readonly chosen: ReadonlySet<string>;
  readonly name: (word: string) => string;
  readonly choose: (words: ReadonlySet<string>) => void;
  /** Shows the words that are left out; absent where none is. */
  readonly showAll?: (() => void) | undefined;
}

const toggled = (words: ReadonlySet<string>, word: string): ReadonlySet<string> =>
  words.has(word)
    ? new Set([...words].filter((other) => other !== word))
    : new Set([...words, word]);

/** The boxes to tick of one filter. */
export const filterBoxes = (filter: Filter): TemplateResult | typeof nothing => {
  const { kind, words, chosen, name, choose, showAll } = filter;
  const { explorer, language } = filter.spoken;
  if (words.length === 0) return nothing;
  return html`<fieldset>
    <legend>${explorer[kind]}</legend>
    <div class=${kind}>
      ${[...words]
        .sort(([a], [b]) => name(a).localeCompare(name(b), language))
        .map(
          ([word, count]) => html`<label class="option">
          <input
            type="checkbox"
            .checked=${chosen.has(word)}
            @change=${() => choose(toggled(chosen, word))}
          /><span>${name(word)}</span
          ><span class="count" aria-label=${explorer.count(count)}>${count}</span>
        </label>`,
        )}
    </div>
    ${
      showAll === undefined
        ? nothing
        : html`<button class="link more" @click=${showAll}>${explorer.showAll}</button>`
    }
  </fieldset>`;
};
