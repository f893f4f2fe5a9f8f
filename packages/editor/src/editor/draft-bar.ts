import type { Manifests } from '@offhook/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../theme/icons.ts';
import type { Words } from '../words/words.ts';
import type { FlowStore } from './flow-store.ts';

const told = (text: string, action: string, act: () => void, isUrgent = false): TemplateResult =>
  html`<div part="draft" class="draft-bar ${isUrgent ? 'urgent' : ''}" role="status">
    ${icon(isUrgent ? 'alert' : 'info', 17)}
    <p>${text}</p>
    <button class="small" @click=${act}>${action}</button>
  </div>`;

/** What is to be said of the draft above the stage: who edits it elsewhere, and what is to be decided. */
export const draftBar = (
  store: FlowStore,
  manifests: Manifests,
  words: Words,
): TemplateResult | typeof nothing => {
  const { drafts, isDeciding } = store;
  const { drafts: said } = words;
  if (drafts === undefined) return nothing;
  if (drafts.isElsewhere) {
    return told(said.elsewhere, said.takeOver, () => void drafts.takeOver());
  }
  if (drafts.clash === undefined) return nothing;
  return html`${told(said.clashTold, said.decide, () => void store.decide(), true)}
  ${
    isDeciding
      ? html`<offhook-merge
          .clash=${drafts.clash}
          .manifests=${manifests}
          .words=${words}
          .chosen=${store.decided}
        ></offhook-merge>`
      : nothing
  }`;
};
