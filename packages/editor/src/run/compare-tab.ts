import type { Json } from '@offhook/contract';
import { html, type TemplateResult } from 'lit';
import type { ViewWords } from '../words/view-words.ts';
import { compareRuns, type RunDifference } from './compare-runs.ts';
import type { PlayedRun } from './run-desk.ts';

/** What the comparison of two runs needs. */
export interface CompareTab {
  readonly views: ViewWords;
  readonly runs: readonly PlayedRun[];
  readonly before: number | undefined;
  readonly after: number | undefined;
  readonly nameOf: (node: string) => string;
  readonly runName: (run: PlayedRun) => string;
  readonly choose: (side: 'before' | 'after', number: number) => void;
}

const text = (value: Json): string => JSON.stringify(value);

const sentence = (difference: RunDifference, { views, nameOf }: CompareTab): string => {
  const { differ } = views.run;
  if (difference.kind === 'end') return differ.end(difference.before, difference.after);
  const { node, visit } = difference;
  const block = `${nameOf(node)}${visit === 1 ? '' : ` (${visit})`}`;
  if (difference.kind === 'only-before') return differ.onlyBefore(block);
  if (difference.kind === 'only-after') return differ.onlyAfter(block);
  const { before, after } = difference;
  if (difference.kind === 'way') return differ.way(block, String(before), String(after));
  const place = difference.place === undefined ? block : `${block} · ${difference.place}`;
  return differ.value(place, text(before), text(after));
};

const box = (tab: CompareTab, side: 'before' | 'after'): TemplateResult => {
  const { views, runs, choose, runName } = tab;
  const shown = tab[side];
  const changed = (event: Event): void => {
    const select = event.currentTarget as HTMLSelectElement; // cast: the listener stands on that select
    choose(side, Number(select.value));
  };
  return html`<label
    >${views.run[side]}
    <select @change=${changed}>
      ${runs.map((run) => html`<option value=${run.number} ?selected=${run.number === shown}>${runName(run)}</option>`)}
    </select></label
  >`;
};

/** Two runs side by side: what differs between them, in sentences. */
export const compareTab = (tab: CompareTab): TemplateResult => {
  const { views, runs } = tab;
  const [before, after] = [tab.before, tab.after].map((number) =>
    runs.find((run) => run.number === number),
  );
  if (runs.length < 2 || before === undefined || after === undefined) {
    return html`<p class="soft">${views.run.compareAdvice}</p>`;
  }
  const differences = compareRuns(before.record, after.record);
  return html`<div class="compare">
    <div class="sides">${box(tab, 'before')} ${box(tab, 'after')}</div>
    ${
      differences.length === 0
        ? html`<p>${views.run.same}</p>`
        : html`<ul aria-label=${views.run.differences}>
            ${differences.map((each) => html`<li class=${each.kind}>${sentence(each, tab)}</li>`)}
          </ul>`
    }
  </div>`;
};
