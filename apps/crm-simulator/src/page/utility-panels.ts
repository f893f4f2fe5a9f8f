import type { CrmRecord } from '@offhook/contract';
import { icon, phoneText, recordName, valueView } from '@offhook/desk-face';
import { html, type TemplateResult } from 'lit';
import type { Deed } from '../http/script.ts';
import type { Snapshot } from '../http/snapshot.ts';
import type { HeardCall } from '../http/stream.ts';

/** Does something in the org. */
export type Do = (deed: Deed) => void;

const texts = (record: CrmRecord, field: string): string => {
  const value = record[field];
  return typeof value === 'string' ? value : '';
};

const empty = (text: string): TemplateResult => html`<p class="none">${text}</p>`;

/** The id of a step of a cadence, as long as the vendor's ids are. */
const workIdOf = (record: CrmRecord): string => `7W0${record.Id.slice(3)}`;

/** Steps of a sales cadence: people to call. */
export const salesWork = ({ records, completedWork }: Snapshot, act: Do): TemplateResult => {
  const done = new Set(completedWork.map(({ workId }) => workId));
  const people = (records['Lead'] ?? []).filter((lead) => texts(lead, 'Phone') !== '');
  if (people.length === 0) return empty('No leads to call.');
  return html`<ul class="work">
    ${people.map((lead) => {
      const workId = workIdOf(lead);
      const to = texts(lead, 'Phone');
      return html`<li>
        <div>
          <strong>Call ${recordName(lead)}</strong>
          <span>First call · ${phoneText(to)}</span>
        </div>
        ${
          done.has(workId)
            ? html`<span class="tag good">${icon('check', 12)} Done</span>`
            : html`<button
              class="small"
              aria-label="Start call to ${recordName(lead)}"
              @click=${() => act({ do: 'start-work', workId, to })}
            >${icon('call', 13)} Start</button>`
        }
      </li>`;
    })}
  </ul>`;
};

/** Work that the CRM routes to the agent. */
export const routedWork = ({ records, console }: Snapshot, act: Do): TemplateResult => {
  const waiting = (records['Case'] ?? []).filter(({ Status }) => Status !== 'Closed');
  const { configuredCapacity, currentWorkload } = console.workload;
  const accept = (item: CrmRecord): void => {
    act({ do: 'accept-work', workItemId: item.Id, workId: `0Bz${item.Id.slice(3)}` });
    act({ do: 'set-workload', currentWorkload: currentWorkload + 1 });
    act({ do: 'open', recordId: item.Id });
  };
  return html`<p class="load">
      <span>Workload</span>
      <meter min="0" max=${configuredCapacity} .value=${currentWorkload} aria-label="Workload"></meter>
      <span class="tag">${currentWorkload} of ${configuredCapacity}</span>
    </p>
    <ul class="work">
      ${waiting.map(
        (item) => html`<li>
          <div>
            <strong>${texts(item, 'Subject') || recordName(item)}</strong>
            <span>Case ${texts(item, 'CaseNumber')} · ${texts(item, 'Priority') || 'no'} priority</span>
          </div>
          <button
            class="small"
            aria-label="Accept case ${texts(item, 'CaseNumber')}"
            ?disabled=${console.presence === undefined || currentWorkload >= configuredCapacity}
            @click=${() => accept(item)}
          >Accept</button>
        </li>`,
      )}
    </ul>`;
};

/** What the softphone asked of the console, the latest first. */
export const softphoneCalls = (calls: readonly HeardCall[]): TemplateResult =>
  calls.length === 0
    ? empty('The softphone has asked for nothing yet.')
    : html`<ol class="calls">
      ${calls.map(
        ({ call, args, success }) => html`<li>
          <details>
            <summary>
              <span class="mono">${call}</span>
              <span class="tag ${success === undefined ? 'warn' : success ? 'good' : 'bad'}">
                ${success === undefined ? 'no answer' : success ? 'done' : 'refused'}
              </span>
            </summary>
            ${valueView(args)}
          </details>
        </li>`,
      )}
    </ol>`;
