import type { ActionManifest, Field } from '@offhook/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { groupMark, groupTitle } from '../theme/groups.ts';
import type { BuildingWords } from '../words/building-words.ts';
import { type Words, wordFor } from '../words/words.ts';

/** What a card is told in. */
interface CardWords {
  readonly words: Words;
  /** Absent until it is loaded. */
  readonly building: BuildingWords | undefined;
}

const shownInputs = ({ inputs }: ActionManifest): readonly (readonly [string, Field])[] =>
  Object.entries(inputs).filter(([, field]) => field.from === undefined);

const fieldLine = ([name, field]: readonly [string, Field], words: Words): TemplateResult =>
  html`<li>
    <code>${name}</code> ${field.title === name ? nothing : field.title}
    ${field.optional ? html`<span class="tag">${words.optional}</span>` : nothing}
  </li>`;

/** A list of fields: its heading, and what stands there where there are none. */
interface Listed {
  readonly title: string;
  readonly none: string;
}

const fieldList = (
  { title, none }: Listed,
  fields: readonly (readonly [string, Field])[],
  words: Words,
): TemplateResult =>
  html`<h4>${title}</h4>
    ${
      fields.length === 0
        ? html`<p class="none">${none}</p>`
        : html`<ul>${fields.map((field) => fieldLine(field, words))}</ul>`
    }`;

const statusTag = ({ status }: ActionManifest, words: Words): TemplateResult | typeof nothing =>
  status === undefined
    ? nothing
    : html`<span class="tag ${status === 'deprecated' ? 'warn' : ''}">${wordFor(words.statuses, status)}</span>`;

const needs = ({ requires }: ActionManifest, building: BuildingWords | undefined) => {
  if (building === undefined) return nothing;
  const { explorer } = building;
  return html`<h4>${explorer.needs}</h4>
    <p class="none">
      ${
        requires.length === 0
          ? explorer.needsNothing
          : requires.map((port) => html`<span class="tag">${wordFor(explorer.ports, port)}</span> `)
      }
    </p>`;
};

/** One action as the Explorer shows it. */
export const actionCard = (
  action: ActionManifest,
  { words, building }: CardWords,
  select: () => void,
): TemplateResult => {
  const { explorer, groups } = words;
  const inputs = shownInputs(action);
  const outputs = Object.entries(action.sockets.outputs);
  return html`<article class="card" aria-label=${action.title} @dblclick=${select}>
    <header>
      ${groupMark(action.group, 34)}
      <div class="heads">
        <h3>${action.title}</h3>
        <p class="group">${groupTitle(action.group, groups)} ${statusTag(action, words)}</p>
      </div>
      <button class="small" aria-label=${explorer.selectAction(action.title)} @click=${select}>
        ${explorer.select}
      </button>
    </header>
    <p class="text">${action.description}</p>
    <details>
      <summary>${explorer.parameters}</summary>
      <div class="parameters">
        ${fieldList({ title: explorer.takes, none: explorer.noInputs }, inputs, words)}
        ${fieldList({ title: explorer.returns, none: explorer.nothingReturned }, outputs, words)}
        ${needs(action, building)}
      </div>
    </details>
  </article>`;
};
