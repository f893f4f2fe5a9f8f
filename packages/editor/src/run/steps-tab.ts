import type { Json, PinnedOutput, RunRecord } from '@offhook/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../theme/icons.ts';
import type { ViewWords } from '../words/view-words.ts';
import { durationOf, type RunStep, timeText } from './run-scene.ts';

/** What the steps of a run need to be shown. */
export interface StepsTab {
  readonly views: ViewWords;
  readonly record: RunRecord;
  /** How many steps are taken. */
  readonly taken: number;
  readonly pinned: Readonly<Record<string, PinnedOutput>>;
  readonly nameOf: (node: string) => string;
  readonly socketOf: (node: string, socket: string) => string;
  readonly take: (count: number) => void;
  readonly show: (node: string) => void;
  readonly hold: (node: string, output: PinnedOutput | undefined) => void;
}

const timeOf = (step: RunStep): string => {
  const ms = durationOf(step);
  return ms === undefined ? '' : timeText(ms);
};

const rounds = ({ within = [] }: RunStep): string =>
  within.map(({ index }) => `#${index + 1}`).join(' ');

const line = (tab: StepsTab, step: RunStep, at: number): TemplateResult => {
  const { views, taken, nameOf, socketOf } = tab;
  const socket = socketOf(step.node, step.socket);
  const isBad = step.socket === 'failure' || step.socket === 'false';
  const label = views.run.stepLabel(at + 1, nameOf(step.node), socket, timeOf(step));
  return html`<li
    id="step-${at}"
    role="option"
    class=${at < taken ? 'taken' : 'ahead'}
    aria-selected=${at === taken - 1}
    @click=${() => tab.take(at + 1)}
  >
    <span class="unseen">${step.pinned ? `${label}, ${views.run.pinned}` : label}</span>
    <span class="seen" aria-hidden="true">
      <span class="number">${at + 1}</span>
      <span class="block">${nameOf(step.node)} <small>${rounds(step)}</small></span>
      ${step.pinned ? html`<span class="tag warn">${views.run.pinned}</span>` : nothing}
      <span class="way ${isBad ? 'bad' : ''}">${socket}</span>
      <span class="time">${timeOf(step)}</span>
    </span>
  </li>`;
};

const keyed =
  ({ taken, record, take }: StepsTab) =>
  (event: KeyboardEvent): void => {
    const last = record.steps.length;
    const to: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(taken + 1, last),
      ArrowUp: Math.max(taken - 1, 1),
      Home: 1,
      End: last,
    };
    const count = Object.hasOwn(to, event.key) ? to[event.key] : undefined;
    if (count === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    take(count);
  };

const value = (
  title: string,
  shown: Json | undefined,
  nothingThere: string,
): TemplateResult => html`<h4>${title}</h4>
  ${
    shown === undefined ||
    shown === null ||
    (typeof shown === 'object' && Object.keys(shown).length === 0)
      ? html`<p class="soft">${nothingThere}</p>`
      : html`<pre tabindex="0" role="group" aria-label=${title}>${JSON.stringify(shown, null, 2)}</pre>`
  }`;

const calls = ({ views, record }: StepsTab, step: RunStep): TemplateResult | typeof nothing => {
  const made = record.calls.filter(
    ({ node, t }) => node === step.node && t <= step.t && t >= (step.began ?? 0),
  );
  if (made.length === 0) return nothing;
  return html`<h4>${views.run.calls}</h4>
    <ul class="calls">
      ${made.map(
        ({ port, method, args, result, error }) => html`<li>
          <code>${port}.${method}</code>
          <pre tabindex="0" role="group" aria-label="${port}.${method}">${JSON.stringify(args, null, 1)} → ${error === undefined ? JSON.stringify(result ?? null, null, 1) : error.message}</pre>
        </li>`,
      )}
    </ul>`;
};

const details = (tab: StepsTab, step: RunStep): TemplateResult => {
  const { views, nameOf, socketOf, pinned, hold, show } = tab;
  const { run } = views;
  const { node, socket, output } = step;
  const isHeld = Object.hasOwn(pinned, node);
  const time = timeOf(step);
  return html`<section class="step" aria-label=${nameOf(node)}>
    <header>
      <h3>${nameOf(node)}</h3>
      <p class="soft">
        ${run.leftBy(socketOf(node, socket))}${time === '' ? nothing : html` · ${run.took(time)}`}
      </p>
      <button class="small" @click=${() => show(node)}>${run.show(nameOf(node))}</button>
      <button
        class="small hold"
        aria-pressed=${isHeld}
        title=${run.keepTitle}
        @click=${() => hold(node, isHeld ? undefined : { socket, output })}
      >
        ${icon('pinned', 14)} ${run.keep}
      </button>
    </header>
    ${step.inputs === undefined ? nothing : value(run.inputs, step.inputs, run.nothing)}
    ${value(run.outputs, output, run.nothing)} ${calls(tab, step)}
  </section>`;
};

/** The steps of a run: a list to go through, and what the step at hand took and gave. */
export const stepsTab = (tab: StepsTab): TemplateResult => {
  const { views, record, taken } = tab;
  const step = record.steps[taken - 1];
  if (record.steps.length === 0) return html`<p class="soft">${views.run.noSteps}</p>`;
  return html`<div class="columns">
    <ol
      class="steps"
      role="listbox"
      tabindex="0"
      aria-label=${views.run.steps}
      aria-activedescendant="step-${taken - 1}"
      @keydown=${keyed(tab)}
    >
      ${record.steps.map((each, at) => line(tab, each, at))}
    </ol>
    ${step === undefined ? nothing : details(tab, step)}
  </div>`;
};
