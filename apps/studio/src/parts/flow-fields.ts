import type { Adapter } from '@offhook/client';
import type { Manifests } from '@offhook/contract';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
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
  html`${naming(fields)} ${starting(fields)} ${switches(fields)}`;

const naming = ({
  record,
  adapters,
  isKept,
  change,
}: FlowFields): TemplateResult => html`<div class="pair">
  <div class="field">
    <label for="name">Name <span class="required" aria-hidden="true">*</span></label>
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
    <label for="adapter">Adapter</label>
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
  return html`<div class="pair">
      <div class="field">
        <span class="label" aria-hidden="true">Source</span>
        <studio-picker
          label="Source"
          placeholder="Where events come from"
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
        <span class="label" aria-hidden="true">Event</span>
        <studio-picker
          label="Event"
          placeholder=${record.source === '' ? 'Choose a source first' : 'What starts the flow'}
          .choices=${events}
          .value=${record.event}
          ?disabled=${record.source === ''}
          @pick=${({ value }: PickEvent) => change({ ...record, event: value })}
        ></studio-picker>
      </div>
    </div>
    <div class="field">
      <label for="description">Description</label>
      <textarea
        id="description"
        rows="2"
        .value=${live(record.description)}
        @input=${(event: Event) => change({ ...record, description: boxText(event) })}
      ></textarea>
    </div>`;
};

const switches = ({
  record,
  change,
}: FlowFields): TemplateResult => html`<div class="pair"><label class="check">
    <input
      type="checkbox"
      aria-label="Active"
      aria-describedby="active-help"
      .checked=${live(record.active)}
      @change=${(event: Event) => change({ ...record, active: isChecked(event) })}
    />Active
    <span class="help" id="active-help">Once published, its event starts it.</span>
  </label>
  <label class="check">
    <input
      type="checkbox"
      aria-label="Debug"
      aria-describedby="debug-help"
      .checked=${live(record.debug)}
      @change=${(event: Event) => change({ ...record, debug: isChecked(event) })}
    />Debug
    <span class="help" id="debug-help">Each run is logged with all its values.</span>
  </label></div>`;
