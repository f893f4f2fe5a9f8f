import type { CallEntry, Recorded, RunRecord, StepEntry } from '@offhook/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { words } from '../words/words.ts';
import { toldText, toldValue } from './told-value.ts';

type Step = Recorded<StepEntry>;
type Call = Recorded<CallEntry>;

/** A step and the calls that its block made since the step before it of the same block. */
interface StepWithCalls {
  readonly step: Step;
  readonly calls: readonly Call[];
}

const withCalls = ({ steps, calls }: RunRecord): readonly StepWithCalls[] => {
  const left = [...calls];
  return steps.map((step) => {
    const its = left.filter(({ node, t }) => node === step.node && t <= step.t);
    for (const call of its) left.splice(left.indexOf(call), 1);
    return { step, calls: its };
  });
};

const callRow = ({ port, method, args, result, error }: Call): TemplateResult => html`<li>
  <strong>${port}.${method}</strong> ${toldValue(args)}
  ${
    error === undefined
      ? html`<span aria-hidden="true">→</span> ${result === undefined ? words().runs.unanswered : toldValue(result)}`
      : html`<span class="bad">${toldText(error.message)} [${error.code}]</span>`
  }
</li>`;

const tookOf = ({ t, began }: Step): string =>
  began === undefined || t === began ? '' : words().runs.milliseconds(String(t - began));

const row = (
  { step, calls }: StepWithCalls,
  runBegan: number,
  nameOf: (node: string) => string,
): TemplateResult => html`<tr>
  <td class="soft">${words().runs.milliseconds(String(step.t - runBegan))}</td>
  <td>
    <span class="block">${nameOf(step.node)}</span>
    <span class="faint">${step.action}${step.within?.map(({ node, index }) => html` · ${nameOf(node)} ${index + 1}`)}</span>
  </td>
  <td>
    <span class="socket ${step.socket}">${step.socket}</span>
    <span class="faint">${tookOf(step)}</span>
  </td>
  <td>${toldValue(step.inputs)}</td>
  <td>
    ${toldValue(step.output)}
    ${
      calls.length === 0
        ? nothing
        : html`<details>
          <summary>${words().runs.calls}: ${calls.length}</summary>
          <ul>
            ${calls.map(callRow)}
          </ul>
        </details>`
    }
  </td>
</tr>`;

/** The steps of a run, one after the other, with the calls that each made. */
export const runSteps = (
  run: RunRecord,
  nameOf: (node: string) => string,
): TemplateResult => html`<div class="panel scroll">
  <table class="steps">
    <thead>
      <tr>
        ${['at', 'step', 'left', 'inputs', 'outputs'].map(
          (column) =>
            html`<th scope="col">${words().runs[column as 'at' | 'step' | 'left' | 'inputs' | 'outputs']}</th>`, // cast: the names above
        )}
      </tr>
    </thead>
    <tbody>
      ${withCalls(run).map((each) => row(each, run.began, nameOf))}
    </tbody>
  </table>
</div>`;
