import type { Manifests } from '@offhook/contract';
import { html, type TemplateResult } from 'lit';
import { words } from '../words/words.ts';
import type { FlowRecord } from './flow-record.ts';
import type { RecordPart } from './merge-record.ts';

/** What two people made of the same parts of a record. */
export interface RecordClash {
  readonly parts: readonly RecordPart[];
  readonly mine: FlowRecord;
  readonly theirs: FlowRecord;
  readonly manifests: Manifests;
}

const partName = (part: RecordPart): string => {
  const { flow } = words();
  return part === 'trigger' ? flow.clash.trigger : flow[part];
};

const partText = (record: FlowRecord, part: RecordPart, { sources }: Manifests): string => {
  const { clash } = words().flow;
  if (part === 'active' || part === 'debug') return record[part] ? clash.on : clash.off;
  if (part !== 'trigger') return record[part].trim() || clash.nothing;
  const source = Object.hasOwn(sources, record.source) ? sources[record.source]?.title : undefined;
  return [source ?? record.source, record.event].filter(Boolean).join(' · ') || clash.nothing;
};

/** Says what somebody else made of the same, beside what the person typed. */
export const recordClash = ({ parts, mine, theirs, manifests }: RecordClash): TemplateResult => {
  const { clash } = words().flow;
  return html`<section class="clash" role="alert" aria-label=${clash.label}>
    <h2>${clash.label}</h2>
    <p>${clash.text}</p>
    <table>
      <thead>
        <tr>
          <td></td>
          <th scope="col">${clash.mine}</th>
          <th scope="col">${clash.theirs}</th>
        </tr>
      </thead>
      <tbody>
        ${parts.map(
          (part) => html`<tr>
            <th scope="row">${partName(part)}</th>
            <td>${partText(mine, part, manifests)}</td>
            <td>${partText(theirs, part, manifests)}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
};
