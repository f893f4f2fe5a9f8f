import { comparators, readings } from '@offhook/contract';
import type { Condition, FlowTrigger } from '@offhook/flow';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../theme/icons.ts';
import type { TriggerWords } from '../words/trigger-words.ts';
import { choiceBox, textOf } from './boxes.ts';
import { conditionsOf, type Mode, modesOf, withConditions, withMode } from './trigger-edits.ts';

/** What the conditions of one trigger need to be shown. */
export interface ConditionsForm {
  readonly words: TriggerWords;
  readonly trigger: FlowTrigger;
  /** References that can be read before a run starts. */
  readonly offers: readonly string[];
  readonly readonly: boolean;
  readonly replace: (trigger: FlowTrigger) => void;
}

const isComparator = (word: string): word is Condition['comparator'] =>
  [...comparators, 'includes', 'excludes'].includes(word);
const readingOf = (word: string): Condition['evaluateAs'] =>
  readings.find((reading) => reading === word && reading !== 'string');

const valueText = ({ value }: Condition): string =>
  value === undefined || value === null
    ? ''
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value);

/** Takes a condition away. */
const bin = (label: string, remove: () => void): TemplateResult => html`<button
  class="plain square small bin"
  aria-label=${label}
  title=${label}
  @click=${remove}
>
  ${icon('bin', 14)}
</button>`;

/** The condition read as something else; text is what is meant where nothing is said. */
const readAs = (condition: Condition, word: string): Condition => {
  const { evaluateAs: _former, ...rest } = condition;
  const evaluateAs = readingOf(word);
  return evaluateAs === undefined ? rest : { ...rest, evaluateAs };
};

const row = (form: ConditionsForm, mode: Mode, condition: Condition, index: number) => {
  const { words, trigger, readonly, replace } = form;
  const list = conditionsOf(trigger, mode);
  const put = (...by: readonly Condition[]): void =>
    replace(withConditions(trigger, mode, list.toSpliced(index, 1, ...by)));
  const number = list.length > 1 ? ` ${index + 1}` : '';
  return html`<div class="condition" role="group" aria-label="${words.condition}${number}">
    <input
      class="path"
      list="offers"
      aria-label="${words.read}${number}"
      placeholder="contact.queue"
      ?disabled=${readonly}
      .value=${live(condition.ref)}
      @change=${(event: Event) => put({ ...condition, ref: textOf(event).trim() })}
    />
    ${choiceBox({
      label: `${words.compare}${number}`,
      chosen: condition.comparator,
      words: words.comparators,
      readonly,
      choose: (comparator) => isComparator(comparator) && put({ ...condition, comparator }),
    })}
    <input
      aria-label="${words.value}${number}"
      ?disabled=${readonly}
      .value=${live(valueText(condition))}
      @change=${(event: Event) => put({ ...condition, value: textOf(event) })}
    />
    ${choiceBox({
      label: `${words.readAs}${number}`,
      chosen: condition.evaluateAs ?? 'string',
      words: words.readings,
      readonly,
      choose: (word) => put(readAs(condition, word)),
    })}
    ${readonly ? nothing : bin(`${words.removeCondition}${number}`, () => put())}
  </div>`;
};

/** What must hold before a run starts: the rows of comparisons, and whether all must hold or one. */
export const conditionsForm = (form: ConditionsForm): TemplateResult => {
  const { words, trigger, offers, readonly, replace } = form;
  const modes = modesOf(trigger);
  const [mode = 'all'] = modes;
  const empty: Condition = { ref: offers[0] ?? 'contact.queue', comparator: '===', value: '' };
  const add = (): void =>
    replace(withConditions(trigger, mode, [...conditionsOf(trigger, mode), empty]));
  return html`<fieldset>
    <legend>${words.startsOnlyIf}</legend>
    ${modes.map(
      (each) => html`${choiceBox({
        label: words.mode,
        chosen: each,
        words: words.modes,
        readonly: readonly || modes.length > 1,
        choose: (word) => replace(withMode(trigger, word === 'any' ? 'any' : 'all')),
      })}
      ${conditionsOf(trigger, each).map((condition, index) => row(form, each, condition, index))}`,
    )}
    <datalist id="offers">${offers.map((ref) => html`<option value=${ref}></option>`)}</datalist>
    ${
      readonly
        ? nothing
        : html`<button class="link" @click=${add}>${icon('add', 14)} ${words.addCondition}</button>`
    }
  </fieldset>`;
};
