import { html, type TemplateResult } from 'lit';
import { type IconName, icon } from '../theme/icons.ts';
import type { ViewWords } from '../words/view-words.ts';
import type { OutlineDeed } from './outline-keys.ts';

interface Tools {
  readonly views: ViewWords;
  /** What the deeds are about. */
  readonly subject: string;
  readonly allowed: ReadonlySet<OutlineDeed>;
  readonly press: (deed: OutlineDeed) => void;
}

const order: readonly (readonly [deed: OutlineDeed, icon: IconName, keys: string])[] = [
  ['add', 'add', 'A'],
  ['connect', 'link', 'C'],
  ['rename', 'edit', 'F2'],
  ['earlier', 'chevron', 'Alt+↑'],
  ['later', 'chevron', 'Alt+↓'],
  ['details', 'settings', 'Enter'],
  ['follow', 'open', 'Enter'],
  ['remove', 'bin', 'Delete'],
];

/** The bar above the outline: what can be done with the line at hand, for those who look for it. */
export const outlineTools = ({ views, subject, allowed, press }: Tools): TemplateResult => {
  const { outline } = views;
  return html`<div class="tools" role="toolbar" aria-label=${outline.tools(subject)}>
    ${order
      .filter(([deed]) => deed !== 'follow' || allowed.has('follow'))
      .map(
        ([deed, name, keys]) => html`<button
          class="plain small ${deed}"
          title="${outline.deeds[deed]} (${keys})"
          ?disabled=${!allowed.has(deed)}
          @click=${() => press(deed)}
        >
          ${icon(name, 15)} <span>${outline.deeds[deed]}</span>
        </button>`,
      )}
  </div>`;
};
