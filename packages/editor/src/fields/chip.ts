import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../theme/icons.ts';
import type { Around } from './around.ts';
import { faceOfReference } from './reference-face.ts';

/** A chosen reference: the block that it reads, what of it, and a cross to clear it. */
export const chip = (
  { flow, manifests, words }: Around,
  ref: string,
  label: string,
  clear: () => void,
): TemplateResult => {
  const { source, path, isKnown } = faceOfReference(flow, manifests, ref, words);
  const told = isKnown ? ref : words.fields.unknownBlock(ref);
  return html`<div class="box filled" role="group" aria-label=${label}>
    <span class="chip ${isKnown ? '' : 'unknown'}" title=${told}>
      ${icon(isKnown ? 'link' : 'alert', 13)}
      <span class="source">${source}</span>
      ${path === '' ? nothing : html`<span class="path">${path}</span>`}
      <button
        class="plain clear"
        aria-label=${words.fields.clearField(label)}
        title=${words.fields.clear}
        @click=${clear}
      >
        ${icon('cross', 12)}
      </button>
    </span>
  </div>`;
};
