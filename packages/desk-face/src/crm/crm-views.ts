import type { CrmRecord } from '@offhook/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../look/icons.ts';
import { phoneText } from '../look/phone-text.ts';
import { type CrmDeed, crmEvent } from './deeds.ts';
import { fieldText, isPhone, objectType, recordName, words } from './object-types.ts';

/** All records that the CRM shows, by type. */
export type Records = Readonly<Record<string, readonly CrmRecord[]>>;

/** Finds a record among all. */
export const recordOf = (records: Records, id: string): CrmRecord | undefined => {
  for (const list of Object.values(records)) {
    const found = list.find((record) => record.Id === id);
    if (found) return found;
  }
  return undefined;
};

const tell = (deed: CrmDeed) => (event: Event) => event.target?.dispatchEvent(crmEvent(deed));

/** The coloured mark of a type. */
export const typeMark = (type: string, size = 32): TemplateResult => {
  const { icon: name, hue } = objectType(type);
  return html`<span class="type-mark" style="--hue: ${hue}; --size: ${size}px" aria-hidden="true">
    ${icon(name, Math.round(size * 0.56))}
  </span>`;
};

/** A number that dials when it is clicked. */
export const dialButton = (record: CrmRecord, number: string): TemplateResult => html`<button
  class="link dial"
  title="Click to dial"
  aria-label="Dial ${phoneText(number)}"
  @click=${tell({
    do: 'dial',
    number,
    recordId: record.Id,
    objectType: record.attributes.type,
    recordName: recordName(record),
  })}
>${icon('call', 13)}${phoneText(number)}</button>`;

/** A link that opens a record. */
export const recordLink = (record: CrmRecord, text = recordName(record)): TemplateResult =>
  html`<button class="link" @click=${tell({ do: 'open', recordId: record.Id })}>${text}</button>`;

/** An e-mail address that is too long for its place breaks before its @. */
const breakable = (text: string): TemplateResult | string => {
  const [name, host, ...rest] = text.split('@');
  return host === undefined || rest.length > 0 ? text : html`${name}<wbr />@${host}`;
};

/** A field's value: numbers dial, ids of records open them, everything else is text. */
export const fieldView = (
  record: CrmRecord,
  field: string,
  records: Records,
): TemplateResult | string => {
  const text = fieldText(record, field);
  if (text !== '' && isPhone(field)) return dialButton(record, text);
  const other = field.endsWith('Id') ? recordOf(records, text) : undefined;
  return other ? recordLink(other) : breakable(text);
};

/** A table of records of one type; the first column opens them. */
export const recordTable = (
  type: string,
  list: readonly CrmRecord[],
  records: Records,
): TemplateResult => {
  const [first = 'Name', ...rest] = objectType(type).columns;
  return html`<div class="table">
    <table>
      <thead>
        <tr>${[first, ...rest].map((column) => html`<th scope="col">${words(column)}</th>`)}</tr>
      </thead>
      <tbody>
        ${list.map(
          (record) => html`<tr>
            <th scope="row">${recordLink(record, fieldText(record, first) || recordName(record))}</th>
            ${rest.map((column) => html`<td>${fieldView(record, column, records)}</td>`)}
          </tr>`,
        )}
      </tbody>
    </table>
    ${list.length === 0 ? html`<p class="none">None yet.</p>` : nothing}
  </div>`;
};
