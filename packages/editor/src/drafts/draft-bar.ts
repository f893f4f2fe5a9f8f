import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../theme/icons.ts';
import type { Words } from '../words/words.ts';
import type { DraftKeeper } from './draft-keeper.ts';

interface Bar {
  readonly drafts: DraftKeeper | undefined;
  readonly words: Words;
  /** Opens the choice between two people's edits. */
  readonly decide: () => void;
}

const told = (text: string, action: string, act: () => void, isUrgent = false): TemplateResult =>
  html`<div class="draft-bar ${isUrgent ? 'urgent' : ''}" role="status">
    ${icon(isUrgent ? 'alert' : 'info', 17)}
    <p>${text}</p>
    <button class="small" @click=${act}>${action}</button>
  </div>`;

/** What is to be said of the draft above the stage: who edits it elsewhere, and what is to be decided. */
export const draftBar = ({ drafts, words, decide }: Bar): TemplateResult | typeof nothing => {
  if (drafts === undefined) return nothing;
  const { drafts: said } = words;
  if (drafts.isElsewhere) {
    return told(said.elsewhere, said.takeOver, () => void drafts.takeOver());
  }
  return drafts.clash === undefined ? nothing : told(said.clashTold, said.decide, decide, true);
};
