import type { Json } from '@offhook/contract';
import { html, type TemplateResult } from 'lit';
import { words } from '../words/words.ts';

const mask = /\[masked: (personal|payment|secret)\]/;

const marked = (
  kind: string,
): TemplateResult => html`<span class="masked" title=${words().runs.maskedAs(kind)}
  >${words().runs.masked}</span
>`;

/** A text in which masks are marks that say what was there. */
export const toldText = (text: string): readonly (string | TemplateResult)[] =>
  // Every second part is the kind that the expression captured.
  text.split(mask).map((part, index) => (index % 2 === 1 ? marked(part) : part));

const isEmpty = (value: Json | undefined): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'object' && Object.keys(value).length === 0);

/** A value of a run as JSON for people; nothing where it is empty. */
export const toldValue = (value: Json | undefined): TemplateResult => {
  if (value === undefined || isEmpty(value)) return html`<span class="faint">–</span>`;
  const text = typeof value === 'string' ? value : JSON.stringify(value, undefined, 1);
  return html`<code>${toldText(text)}</code>`;
};
