import type { PresenceStatus } from '@offhook/host-simulated';
import { html, type TemplateResult } from 'lit';
import type { Do } from './utility-panels.ts';

/** The statuses of every org; the simulated CRM knows the same. */
const statuses = [
  ['0N5000000000001AAA', 'Online'],
  ['0N5000000000002AAA', 'Busy'],
  ['0N5000000000003AAA', 'Away'],
  ['0N5000000000004AAA', 'On Break'],
] as const;

/** The agent's presence, and the choice of another. */
export const presenceView = (presence: PresenceStatus | undefined, act: Do): TemplateResult => {
  const now = presence?.statusId ?? '';
  const colour = presence === undefined ? '' : presence.statusName === 'Online' ? 'on' : 'busy';
  return html`<label>
    <span class="dot ${colour}" aria-hidden="true"></span>
    Presence
    <select
      .value=${now}
      @change=${({ currentTarget }: Event & { currentTarget: HTMLSelectElement }) =>
        act({ do: 'set-presence', statusId: currentTarget.value })}
    >
      <option value="" ?selected=${now === ''}>Offline</option>
      ${statuses.map(
        ([id, name]) => html`<option value=${id} ?selected=${id === now}>${name}</option>`,
      )}
    </select>
  </label>`;
};
