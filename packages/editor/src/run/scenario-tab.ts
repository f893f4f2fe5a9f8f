import type { Json, JsonRecord } from '@offhook/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { ViewWords } from '../words/view-words.ts';
import type { NamedScenario } from './scenarios.ts';

/** What the form of a scenario needs. */
export interface ScenarioTab {
  readonly views: ViewWords;
  readonly scenario: NamedScenario;
  readonly isOwn: boolean;
  /** The text that is no JSON yet. */
  readonly typed: string | undefined;
  readonly keep: (scenario: NamedScenario) => void;
  readonly copy: () => void;
  readonly remove: () => void;
  readonly type: (text: string) => void;
}

const isRecord = (value: Json | undefined): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const firstOf = (scenario: JsonRecord, list: string): JsonRecord | undefined => {
  const items = scenario[list];
  const [first] = Array.isArray(items) ? items : [];
  return isRecord(first) ? first : undefined;
};

/** Sets a member of the first item of one of a scenario's lists; an empty text takes it away. */
const withFirst = (
  scenario: JsonRecord,
  list: string,
  member: string,
  value: Json | undefined,
): JsonRecord => {
  const items = scenario[list];
  const [first, ...others] = Array.isArray(items) ? items : [];
  const { [member]: _, ...rest } = isRecord(first) ? first : {};
  const next = value === undefined ? rest : { ...rest, [member]: value };
  return { ...scenario, [list]: [next, ...others] };
};

const attributesText = (attributes: Json | undefined): string =>
  isRecord(attributes)
    ? Object.entries(attributes)
        .map(([name, value]) => `${name}=${String(value)}`)
        .join('\n')
    : '';

const attributesIn = (text: string): JsonRecord | undefined => {
  const entries = text.split('\n').flatMap((line) => {
    const [, name, value] = /^\s*([^=]+?)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    return name === undefined || value === undefined ? [] : [[name, value] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
};

/** A typed value in the kind that it had before. */
const inKindOf = (before: Json | undefined, text: string): Json => {
  if (typeof before === 'number' && text.trim() !== '' && Number.isFinite(Number(text))) {
    return Number(text);
  }
  return typeof before === 'boolean' ? text === 'true' : text;
};

type Changed = (value: string) => void;

const textOf = (event: Event): string =>
  (event.currentTarget as HTMLInputElement | HTMLTextAreaElement).value; // cast: the listeners stand on such boxes

const box = (
  label: string,
  value: Json | undefined,
  changed: Changed,
): TemplateResult => html`<label
  >${label}
  <input
    .value=${value === undefined || value === null ? '' : String(value)}
    @change=${(event: Event) => changed(textOf(event))}
  />
</label>`;

const customer = ({ views, scenario, keep }: ScenarioTab): TemplateResult | typeof nothing => {
  const { run } = views;
  const contact = firstOf(scenario.scenario, 'contacts');
  if (contact === undefined) return nothing;
  const set = (member: string, value: Json | undefined): void =>
    keep({ ...scenario, scenario: withFirst(scenario.scenario, 'contacts', member, value) });
  const texts =
    (member: string): Changed =>
    (value) =>
      set(member, value || undefined);
  return html`<fieldset>
    <legend>${run.customer}</legend>
    ${box(run.phone, contact['phone'], texts('phone'))}
    ${box(run.customerName, contact['name'], texts('name'))}
    ${box(run.queue, contact['queue'], texts('queue'))}
    <label
      >${run.attributes}
      <textarea
        rows="2"
        .value=${attributesText(contact['attributes'])}
        @change=${(event: Event) => set('attributes', attributesIn(textOf(event)))}
      ></textarea>
    </label>
  </fieldset>`;
};

const event = ({ views, scenario, keep }: ScenarioTab): TemplateResult | typeof nothing => {
  const fired = firstOf(scenario.scenario, 'events');
  const payload = isRecord(fired?.['payload']) ? fired['payload'] : {};
  if (fired === undefined) return nothing;
  const set = (member: string, value: string): void => {
    const next = { ...payload, [member]: inKindOf(payload[member], value) };
    keep({ ...scenario, scenario: withFirst(scenario.scenario, 'events', 'payload', next) });
  };
  return html`<fieldset>
    <legend>${views.run.event}</legend>
    <p class="soft"><code>${String(fired['source'])} · ${String(fired['event'])}</code></p>
    ${Object.entries(payload).map(([member, value]) =>
      box(views.run.payload(member), isRecord(value) ? JSON.stringify(value) : value, (typed) =>
        set(member, typed),
      ),
    )}
  </fieldset>`;
};

/** A scenario as a form for what is usual, and as JSON for all of it. */
export const scenarioTab = (tab: ScenarioTab): TemplateResult => {
  const { views, scenario, isOwn, typed, keep, copy, remove, type } = tab;
  const { run } = views;
  return html`<div class="scenario">
    <div class="form">
      ${box(run.name, scenario.name, (name) => keep({ ...scenario, name: name || scenario.name }))}
      ${customer(tab)} ${event(tab)}
      <div class="deeds">
        <button class="small" @click=${copy}>${run.copy}</button>
        <button class="small" ?disabled=${!isOwn} @click=${remove}>${run.remove}</button>
      </div>
    </div>
    <div>
    <label class="whole"
      >${run.json}
      <textarea
        class="mono"
        rows="12"
        spellcheck="false"
        aria-invalid=${typed !== undefined}
        aria-describedby="not-json"
        .value=${typed ?? JSON.stringify(scenario.scenario, null, 2)}
        @input=${(event: Event) => type(textOf(event))}
      ></textarea>
    </label>
    <p id="not-json" class="bad" role="status">${typed === undefined ? '' : run.notJson}</p>
    </div>
  </div>`;
};
