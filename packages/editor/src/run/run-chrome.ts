import type { PinnedOutput } from '@offhook/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../theme/icons.ts';
import type { ViewWords } from '../words/view-words.ts';
import type { Progress, Rehearsed } from './rehearse.ts';
import { timeText } from './run-scene.ts';

const tabs = ['steps', 'scenario', 'compare'] as const;
/** What the panel shows of the runs. */
export type Tab = (typeof tabs)[number];

interface TabList {
  readonly views: ViewWords;
  readonly shown: Tab;
  readonly show: (tab: Tab) => void;
}

const move: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** The tabs of the panel: arrows choose, as in every list of tabs. */
export const tabList = ({ views, shown, show }: TabList): TemplateResult => {
  const keyed = (event: KeyboardEvent): void => {
    const by = move[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const at = (tabs.indexOf(shown) + by + tabs.length) % tabs.length;
    show(tabs[at] ?? 'steps');
    const list = event.currentTarget as HTMLElement; // cast: the listener stands on the list
    (list.children[at] as HTMLElement | undefined)?.focus(); // cast: its children are buttons
  };
  return html`<div class="tabs" role="tablist" aria-label=${views.run.label} @keydown=${keyed}>
    ${tabs.map(
      (tab) => html`<button
        class="plain small"
        role="tab"
        aria-selected=${tab === shown}
        aria-controls="tab"
        tabindex=${tab === shown ? 0 : -1}
        @click=${() => show(tab)}
      >
        ${views.run.tabs[tab]}
      </button>`,
    )}
  </div>`;
};

/** What is shown while a draft is played. */
export const playing = (
  { run }: ViewWords,
  progress: Progress | undefined,
): TemplateResult => html`<div
  class="said"
  role="status"
>
  <span class="spinner"></span>
  <p class="soft">
    ${progress === undefined || progress.phase === 'loading' ? run.loading : run.playing(timeText(progress.t))}
  </p>
</div>`;

const isAbort = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'AbortError';

/** Why there is no run to be looked at; undefined where there is one, or none was asked for yet. */
export const notPlayed = (
  outcome: Rehearsed | { readonly error: unknown } | undefined,
  { run }: ViewWords,
): TemplateResult | undefined => {
  if (outcome === undefined) return undefined;
  if ('error' in outcome) {
    const { error } = outcome;
    if (isAbort(error)) return html`<p class="soft" role="status">${run.cancelled}</p>`;
    const message = error instanceof Error ? error.message : String(error);
    return html`<p class="why" role="alert">${icon('alert', 15)} <span>${run.failedToPlay}: ${message}</span></p>`;
  }
  const { refusal, runs } = outcome;
  if (refusal !== undefined) {
    return html`<div class="why" role="alert">
      ${icon('alert', 15)}
      <div>
        ${refusal.message}
        ${refusal.problems.length === 0 ? nothing : html`<ul>${refusal.problems.map(({ part, path, message }) => html`<li><code>${[part, ...path].join('.')}</code> ${message}</li>`)}</ul>`}
      </div>
    </div>`;
  }
  return runs.length === 0 ? html`<p class="soft" role="status">${run.nothingRan}</p>` : undefined;
};

/** Which outputs are pinned, each with a way to let it go. */
export const pinnedLine = (
  pinned: Readonly<Record<string, PinnedOutput>>,
  { run }: ViewWords,
  nameOf: (node: string) => string,
  release: (node: string) => void,
): TemplateResult | typeof nothing => {
  const nodes = Object.keys(pinned);
  if (nodes.length === 0) return nothing;
  return html`<p class="held">
    ${icon('pinned', 14)} ${run.kept(nodes.length)}
    ${nodes.map(
      (node) => html`<span class="tag warn"
        >${nameOf(node)}
        <button class="plain unpin" aria-label=${run.release(nameOf(node))} @click=${() => release(node)}>${icon('cross', 12)}</button></span
      >`,
    )}
  </p>`;
};
