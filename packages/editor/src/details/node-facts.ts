import type { NodeDescription, Problem } from '@offhook/flow';
import { html, nothing, type TemplateResult } from 'lit';
import type { Around } from '../fields/around.ts';
import { fixButtons } from '../fields/field-problem.ts';
import { icon } from '../theme/icons.ts';
import { problemSentence } from '../words/flow-words.ts';
import type { Words } from '../words/words.ts';

/** What is wrong with a node beside its inputs, and what can be done about it. */
export const blockProblems = (
  problems: readonly Problem[],
  around: Around,
  from: EventTarget,
): TemplateResult | typeof nothing =>
  problems.length === 0
    ? nothing
    : html`<ul class="problems" aria-label=${around.words.details.problems}>
        ${problems.map(
          (problem) => html`<li class=${problem.severity}>
            ${icon('alert', 15)}
            <div>${problemSentence(problem, around.words)} ${fixButtons(problem, around, from)}</div>
          </li>`,
        )}
      </ul>`;

/** What later blocks can read of a node. */
export const returnValues = (
  { sort, outputs, action }: NodeDescription,
  { details }: Words,
): TemplateResult | typeof nothing => {
  const given = Object.entries(outputs);
  if (sort !== 'action' && given.length === 0) return nothing;
  return html`<section aria-label=${details.returns}>
    <h3>${details.returns}</h3>
    ${
      given.length === 0
        ? html`<p class="none">
            ${action?.sockets.family === 'branch' ? details.returnsBranch : details.returnsNothing}
          </p>`
        : html`<table>
            <thead>
              <tr><th scope="col">${details.name}</th><th scope="col">${details.description}</th></tr>
            </thead>
            <tbody>
              ${given.map(
                ([name, { title, help }]) => html`<tr>
                  <td><code>${name}</code></td>
                  <td>${title}${help === undefined ? nothing : html`<br /><small>${help}</small>`}</td>
                </tr>`,
              )}
            </tbody>
          </table>`
    }
  </section>`;
};
