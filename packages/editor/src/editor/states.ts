import { html, type TemplateResult } from 'lit';
import type { Words } from '../words/words.ts';

/** What is shown while the flow, or the language, is on its way. */
export const waiting = (told: string): TemplateResult => html`<div class="state" role="status">
  <span class="spinner"></span>
  <p>${told}</p>
</div>`;

/** What is shown where the page gave no flow. */
export const nothingToEdit = ({ language, editor }: Words): TemplateResult => html`<div
  class="state"
  lang=${language}
>
  <p class="lead">${editor.nothing}</p>
  <p>${editor.nothingAdvice}</p>
</div>`;

/** What is shown where the flow could not be loaded: why, and a way to try again. */
export const failed = (error: unknown, words: Words, retry: () => void): TemplateResult => {
  const message = error instanceof Error ? error.message : String(error);
  return html`<div class="state" role="alert" lang=${words.language}>
    <p class="lead">${words.editor.loadFailed}</p>
    <p>${message}</p>
    <button @click=${retry}>${words.editor.tryAgain}</button>
  </div>`;
};
