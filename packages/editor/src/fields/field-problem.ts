import type { Fix, Problem } from '@offhook/flow';
import { html, nothing, type TemplateResult } from 'lit';
import { tell } from '../intent.ts';
import { icon } from '../theme/icons.ts';
import { problemSentence } from '../words/flow-words.ts';
import { fixTitle } from '../words/value-words.ts';
import type { Words } from '../words/words.ts';
import type { Around } from './around.ts';

/** Most fixes that stand beside an input; the list of problems has all. */
const most = 3;

/** Beside its own field a problem need not say where it is. */
const sentenceHere = (problem: Problem, title: string, words: Words): string => {
  const message = problemSentence(problem, words);
  if (problem.code === 'input-empty') return words.fields.needsValue;
  const [, rest] = /^"[^"]*" of "[^"]*" \([^)]*\) (.+)$/s.exec(message) ?? [];
  const isHere = rest !== undefined && message.startsWith(`"${title}"`);
  return isHere ? rest.charAt(0).toUpperCase() + rest.slice(1) : message;
};

/** Buttons that carry fixes out, each as one step that can be undone. */
export const buttonsFor = (
  fixes: readonly Fix[],
  label: string,
  around: Around,
  from: EventTarget,
): TemplateResult | typeof nothing => {
  if (fixes.length === 0) return nothing;
  return html`<span class="fixes" role="group" aria-label=${label}>
    ${fixes.slice(0, most).map((fix) => {
      const title = fixTitle(fix, around.values);
      return html`<button
        class="fix"
        @click=${() => tell(from, { kind: 'apply', operation: fix.operation, title })}
      >
        ${title}
      </button>`;
    })}
  </span>`;
};

/** Buttons that settle a problem. */
export const fixButtons = (
  problem: Problem,
  around: Around,
  from: EventTarget,
): TemplateResult | typeof nothing =>
  buttonsFor(around.fixes(problem), around.values.problems.fixes, around, from);

/** What is wrong with an input, and what can be done about it. */
export const fieldProblem = (
  problem: Problem,
  title: string,
  around: Around,
  from: EventTarget,
): TemplateResult =>
  html`<div class="problem ${problem.severity}">
    ${icon('alert', 13)}
    <span>${sentenceHere(problem, title, around.words)} ${fixButtons(problem, around, from)}</span>
  </div>`;
