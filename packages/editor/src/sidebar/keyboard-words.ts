import { html, type TemplateResult } from 'lit';
import type { Words } from '../words/words.ts';

/** What the keys do on the stage. */
export const keyboardWords = (words: Words): TemplateResult => html`<dl>
  ${words.keys.map(([keys, does]) => html`<dt><kbd>${keys}</kbd></dt><dd>${does}</dd>`)}
</dl>`;
