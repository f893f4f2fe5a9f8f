import type { Manifests } from '@offhook/contract';
import type { Flow, FlowTrigger } from '@offhook/flow';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Intent } from '../intent.ts';
import { icon } from '../theme/icons.ts';

/** What the card of a flow needs. */
export interface FlowCard {
  readonly flow: Flow;
  readonly manifests: Manifests;
  readonly readonly: boolean;
  readonly told: (intent: Intent) => void;
}

const boxText = (event: Event): string =>
  (event.currentTarget as HTMLInputElement | HTMLSelectElement).value; // cast: the listener stands on such a box

const optionsOf = (
  titles: Readonly<Record<string, { readonly title: string }>>,
  chosen: string,
  show: (id: string, title: string) => string,
): TemplateResult => html`
  ${chosen === '' || Object.hasOwn(titles, chosen) ? nothing : html`<option selected>${chosen}</option>`}
  ${Object.entries(titles)
    .sort(([, a], [, b]) => a.title.localeCompare(b.title))
    .map(
      ([id, { title }]) =>
        html`<option value=${id} ?selected=${id === chosen}>${show(id, title)}</option>`,
    )}
`;

/** The flow's name, and the events that start it. */
export const flowCard = (card: FlowCard): TemplateResult => {
  const { flow, readonly, told } = card;
  return html`<section aria-label="Flow">
    <h3>Flow</h3>
    <label class="field"
      >Name
      <input
        ?disabled=${readonly}
        .value=${live(flow.name)}
        @change=${(event: Event) => told({ kind: 'set-name', name: boxText(event).trim() })}
    /></label>
    <p class="label">Starts on</p>
    ${flow.triggers.map((trigger, index) => triggerRow(card, trigger, index))}
    ${readonly ? nothing : addTrigger(card)}
  </section>`;
};

const triggerRow = (
  card: FlowCard,
  { source, event }: FlowTrigger,
  index: number,
): TemplateResult => {
  const { flow, manifests, readonly, told } = card;
  const replace = (...by: readonly FlowTrigger[]): void =>
    told({ kind: 'set-triggers', triggers: flow.triggers.toSpliced(index, 1, ...by) });
  const number = flow.triggers.length > 1 ? ` ${index + 1}` : '';
  return html`<div class="trigger">
    <select
      aria-label="Source${number}"
      ?disabled=${readonly}
      @change=${(change: Event) => replace(firstOf(manifests, boxText(change)))}
    >
      ${optionsOf(manifests.sources, source, (_id, title) => title)}
    </select>
    <select
      aria-label="Event${number}"
      ?disabled=${readonly}
      @change=${(change: Event) => replace({ source, event: boxText(change) })}
    >
      ${optionsOf(manifests.sources[source]?.events ?? {}, event, (id) => id)}
    </select>
    ${readonly ? nothing : removeButton(source, event, () => replace())}
  </div>`;
};

const removeButton = (source: string, event: string, remove: () => void): TemplateResult =>
  html`<button
    class="plain square bin"
    aria-label="Remove the trigger ${source} ${event}"
    title="Remove"
    @click=${remove}
  >
    ${icon('bin', 15)}
  </button>`;

const firstOf = (manifests: Manifests, source: string): FlowTrigger => ({
  source,
  event: Object.keys(manifests.sources[source]?.events ?? {})[0] ?? '',
});

const addTrigger = ({ flow, manifests, told }: FlowCard): TemplateResult => html`<select
  class="add"
  aria-label="Add a trigger"
  .value=${live('')}
  @change=${(event: Event) => {
    const source = boxText(event);
    if (source === '') return;
    told({ kind: 'set-triggers', triggers: [...flow.triggers, firstOf(manifests, source)] });
  }}
>
  <option value="">${flow.triggers.length === 0 ? 'Choose a source' : 'Add another source'}</option>
  ${optionsOf(manifests.sources, '', (_id, title) => title)}
</select>`;
