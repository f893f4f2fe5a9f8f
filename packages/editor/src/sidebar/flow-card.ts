import type { Manifests } from '@offhook/contract';
import type { Flow, FlowTrigger } from '@offhook/flow';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Intent } from '../intent.ts';
import { icon } from '../theme/icons.ts';
import { withEvent } from '../triggers/trigger-edits.ts';
import type { TriggerWords } from '../words/trigger-words.ts';
import type { Words } from '../words/words.ts';

/** What the card of a flow needs. */
export interface FlowCard {
  readonly words: Words;
  /** What the options of triggers say; absent until they are loaded. */
  readonly triggerWords: TriggerWords | undefined;
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
  language: string,
  show: (id: string, title: string) => string,
): TemplateResult => html`
  ${chosen === '' || Object.hasOwn(titles, chosen) ? nothing : html`<option selected>${chosen}</option>`}
  ${Object.entries(titles)
    .sort(([, a], [, b]) => a.title.localeCompare(b.title, language))
    .map(
      ([id, { title }]) =>
        html`<option value=${id} ?selected=${id === chosen}>${show(id, title)}</option>`,
    )}
`;

/** The flow's name, and the events that start it. */
export const flowCard = (card: FlowCard): TemplateResult => {
  const { flow, readonly, told } = card;
  const words = card.words.sidebar;
  return html`<section aria-label=${words.flow}>
    <h3>${words.flow}</h3>
    <label class="field"
      >${words.name}
      <input
        ?disabled=${readonly}
        .value=${live(flow.name)}
        @change=${(event: Event) => told({ kind: 'set-name', name: boxText(event).trim() })}
    /></label>
    <p class="label">${words.startsOn}</p>
    ${flow.triggers.map((trigger, index) => triggerRow(card, trigger, index))}
    ${readonly ? nothing : addTrigger(card)}
    <offhook-run-policy
      .words=${card.triggerWords}
      .flow=${flow}
      ?readonly=${readonly}
    ></offhook-run-policy>
  </section>`;
};

const triggerRow = (card: FlowCard, trigger: FlowTrigger, index: number): TemplateResult => {
  const { source, event } = trigger;
  const { flow, manifests, readonly, told } = card;
  const { language, sidebar } = card.words;
  const replace = (...by: readonly FlowTrigger[]): void =>
    told({ kind: 'set-triggers', triggers: flow.triggers.toSpliced(index, 1, ...by) });
  const number = flow.triggers.length > 1 ? ` ${index + 1}` : '';
  return html`<div class="trigger">
    <select
      aria-label="${sidebar.source}${number}"
      ?disabled=${readonly}
      @change=${(change: Event) => {
        const first = firstOf(manifests, boxText(change));
        replace(withEvent(trigger, first.source, first.event));
      }}
    >
      ${optionsOf(manifests.sources, source, language, (_id, title) => title)}
    </select>
    <select
      aria-label="${sidebar.event}${number}"
      ?disabled=${readonly}
      @change=${(change: Event) => replace(withEvent(trigger, source, boxText(change)))}
    >
      ${optionsOf(manifests.sources[source]?.events ?? {}, event, language, (id) => id)}
    </select>
    ${readonly ? nothing : removeButton(card.words, { source, event }, () => replace())}
    </div>
    <offhook-trigger-options
      .words=${card.triggerWords}
      .flow=${flow}
      .manifests=${manifests}
      .index=${index}
      ?readonly=${readonly}
    ></offhook-trigger-options>`;
};

const removeButton = (
  words: Words,
  { source, event }: FlowTrigger,
  remove: () => void,
): TemplateResult =>
  html`<button
    class="plain square bin"
    aria-label=${words.sidebar.removeTrigger(source, event)}
    title=${words.remove}
    @click=${remove}
  >
    ${icon('bin', 15)}
  </button>`;

const firstOf = (manifests: Manifests, source: string): FlowTrigger => ({
  source,
  event: Object.keys(manifests.sources[source]?.events ?? {})[0] ?? '',
});

const addTrigger = ({
  words: { language, sidebar },
  flow,
  manifests,
  told,
}: FlowCard): TemplateResult => html`<select
  class="add"
  aria-label=${sidebar.addTrigger}
  .value=${live('')}
  @change=${(event: Event) => {
    const source = boxText(event);
    if (source === '') return;
    told({ kind: 'set-triggers', triggers: [...flow.triggers, firstOf(manifests, source)] });
  }}
>
  <option value="">${flow.triggers.length === 0 ? sidebar.chooseSource : sidebar.addSource}</option>
  ${optionsOf(manifests.sources, '', language, (_id, title) => title)}
</select>`;
