import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../theme/icons.ts';
import type { Words } from '../words/words.ts';

/** What the editor says for a while where it is seen and heard. */
export interface Notice {
  readonly message: string;
  readonly isRefusal: boolean;
}

/** The place of notices: there even while it is empty, so that a screen reader hears of the next one. */
export const noticeBox = (
  notice: Notice | undefined,
  words: Words,
  close: () => void,
): TemplateResult => html`<div class="notices" role="status" aria-live="polite">
  ${
    notice === undefined
      ? nothing
      : html`<div part="notice" class="notice ${notice.isRefusal ? 'refusal' : ''}" @animationend=${close}>
          ${icon(notice.isRefusal ? 'alert' : 'info', 17)}
          <p>${notice.message}</p>
          <button class="plain square small" aria-label=${words.editor.dismiss} @click=${close}>
            ${icon('cross', 15)}
          </button>
        </div>`
  }
</div>`;
