import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../theme/icons.ts';
import type { Words } from '../words/words.ts';
import { type ViewName, viewNames } from './views.ts';

interface Switch {
  readonly words: Words;
  readonly shown: ViewName;
  readonly hasDraft: boolean;
  readonly show: (name: ViewName) => void;
}

const move: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** The switch between the views, as one group of radio buttons: arrows choose, Tab goes on. */
export const viewSwitch = ({ words, shown, hasDraft, show }: Switch): TemplateResult => {
  const { views } = words;
  const choose = (event: KeyboardEvent): void => {
    const by = move[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const at = (viewNames.indexOf(shown) + by + viewNames.length) % viewNames.length;
    show(viewNames[at] ?? 'graph');
    const group = event.currentTarget as HTMLElement; // cast: the listener stands on the group
    (group.children[at] as HTMLElement | undefined)?.focus(); // cast: its children are buttons
  };
  return html`<div class="switch" role="radiogroup" aria-label=${views.label} @keydown=${choose}>
    ${viewNames.map(
      (name, at) => html`<button
        class="small plain"
        role="radio"
        aria-checked=${name === shown}
        tabindex=${name === shown ? 0 : -1}
        title="${views.names[name]} (Ctrl+Shift+${at + 1})"
        @click=${() => show(name)}
      >
        ${views.names[name]}
        ${name === 'text' && hasDraft ? html`<span class="bad" title=${views.draft}>${icon('alert', 13)}<span class="unseen">${views.draft}</span></span>` : nothing}
      </button>`,
    )}
  </div>`;
};
