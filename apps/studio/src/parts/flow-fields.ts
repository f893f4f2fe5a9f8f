import type { Adapter } from '@offhook/client';
import type { Manifests } from '@offhook/contract';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { words } from '../words/words.ts';
import { eventChoices, sourceChoices } from './catalog.ts';
import type { FlowRecord } from './flow-record.ts';
import type { PickEvent } from './picker.ts';

/** What the fields of a flow need. */
export interface FlowFields {
  readonly record: FlowRecord;
  readonly adapters: readonly Adapter[];
  readonly manifests: Manifests;
  /** True once the flow is made: then it stays with its adapter. */
  readonly isKept: boolean;
  readonly change: (record: FlowRecord) => void;
}

const boxText = (event: Event): string =>
  (event.currentTarget as HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement).value; // cast: the listener stands on such a box

const isChecked = (event: Event): boolean => (event.currentTarget as HTMLInputElement).checked; // cast: the listener stands on a check box

/** The fields of a flow's record. */
export const flowFields = (fields: FlowFields): TemplateResult =>
  html`${naming(fields)} ${starting(fields)} ${describing(fields)} ${switches(fields)}`;

const naming = ({
  record,
  adapters,
  isKept,
  change,
}: FlowFields): TemplateResult => html`<div class="pair">
  <div class="field">
    <label for="name">${words().flow.name} <span class="required" aria-hidden="true">*</span></label>
    <input
      id="name"
      required
      maxlength="200"
      autocomplete="off"
      .value=${live(record.name)}
      @input=${(event: Event) => change({ ...record, name: boxText(event) })}
    />
  </div>
  <div class="field">
    <label for="adapter">${words().adapter.label}</label>
    <select
      id="adapter"
      ?disabled=${isKept}
      @change=${(event: Event) => change({ ...record, adapter: boxText(event) })}
    >
      ${adapters.map(
        ({ id, name }) =>
          html`<option value=${id} ?selected=${id === record.adapter}>${name}</option>`,
      )}
    </select>
  </div>
  </div>`;

const starting = ({ record, manifests, change }: FlowFields): TemplateResult => {
  const events = eventChoices(manifests, record.source);
  const { flow } = words();
  return html`<div class="pair">
      <div class="field">
        <span class="label" aria-hidden="true">${flow.source}</span>
        <studio-picker
          label=${flow.source}
          placeholder=${flow.sourceHint}
          .choices=${sourceChoices(manifests)}
          .value=${record.source}
          @pick=${({ value }: PickEvent) =>
            change({
              ...record,
              source: value,
              event: value === record.source ? record.event : '',
            })}
        ></studio-picker>
      </div>
      <div class="field">
        <span class="label" aria-hidden="true">${flow.event}</span>
        <studio-picker
          label=${flow.event}
          placeholder=${record.source === '' ? flow.sourceFirst : flow.eventHint}
          .choices=${events}
          .value=${record.event}
          ?disabled=${record.source === ''}
          @pick=${({ value }: PickEvent) => change({ ...record, event: value })}
        ></studio-picker>
      </div>
    </div>`;
};

const describing = ({ record, change }: FlowFields): TemplateResult =>
  html`<div class="field">
      <label for="description">${words().flow.description}</label>
      <textarea
        id="description"
        rows="2"
        .value=${live(record.description)}
        @input=${(event: Event) => change({ ...record, description: boxText(event) })}
      ></textarea>
  </div>`;

const switches = ({
  record,
  change,
}: FlowFields): TemplateResult => html`<div class="pair"><label class="check">
    <input
      type="checkbox"
      aria-label=${words().flow.active}
      aria-describedby="active-help"
      .checked=${live(record.active)}
      @change=${(event: Event) => change({ ...record, active: isChecked(event) })}
    />${words().flow.active}
    <span class="help" id="active-help">${words().flow.activeHelp}</span>
  </label>
  <label class="check">
    <input
      type="checkbox"
      aria-label=${words().flow.debug}
      aria-describedby="debug-help"
      .checked=${live(record.debug)}
      @change=${(event: Event) => change({ ...record, debug: isChecked(event) })}
    />${words().flow.debug}
    <span class="help" id="debug-help">${words().flow.debugHelp}</span>
  </label></div>`;
