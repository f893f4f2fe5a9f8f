import type { FoundFlow, Match } from '@offhook/client';
import type { Manifests } from '@offhook/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { to } from '../app/route.ts';
import { words } from '../words/words.ts';

/** A text with the first place of what was looked for marked, where it stands there as it was typed. */
const marked = (text: string, wanted: string): TemplateResult | string => {
  const at = text.toLowerCase().indexOf(wanted.toLowerCase());
  if (at < 0 || wanted === '') return text;
  const end = at + wanted.length;
  return html`${text.slice(0, at)}<mark>${text.slice(at, end)}</mark>${text.slice(end)}`;
};

const place = (match: Match): string => {
  const { places } = words().find;
  return [places[match.in], match.input, match.in === 'title' ? undefined : match.label]
    .filter((part) => part !== undefined)
    .join(' · ');
};

const line = (flow: string, match: Match, wanted: string): TemplateResult => {
  const { node } = match;
  const href = node === undefined ? to.flow(flow) : to.block(flow, node);
  return html`<li>
    <a href=${href}>
      <span class="place">${place(match)}</span>
      <span class="text">${marked(match.text, wanted)}</span>
    </a>
  </li>`;
};

/** A flow that holds what was looked for, with the places that hold it. */
export const foundFlow = (
  { flow, matches, more }: FoundFlow,
  wanted: string,
): TemplateResult => html`<article class="panel found" aria-label=${flow.name}>
  <h2><a class="name" href=${to.flow(flow.id)}>${flow.name}</a></h2>
  <ul>
    ${matches.map((match) => line(flow.id, match, wanted))}
  </ul>
  ${more === 0 ? nothing : html`<p class="faint">${words().find.moreHits(more)}</p>`}
</article>`;

/** Ids of the actions whose title in the studio's language holds a text; the server knows them in English. */
export const actionsCalled = ({ actions }: Manifests, text: string): string =>
  Object.values(actions)
    .filter(({ title }) => title.toLowerCase().includes(text.toLowerCase()))
    .map(({ id }) => id)
    .join(',');
