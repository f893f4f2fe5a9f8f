import { ActionError } from '@offhook/contract';
import type { Announcement } from '../state/announcer.ts';
import type { Desk } from '../state/desk.ts';
import type { PresenceStatus, Workload } from '../state/state.ts';
import { consoleEvent } from './tabs.ts';

type Announcements = readonly Announcement[];

const status = (place: number, statusName: string): PresenceStatus => ({
  statusId: `0N5${String(place).padStart(12, '0')}AAA`,
  statusName,
  statusApiName: statusName.replaceAll(' ', '_'),
});

/** The statuses that the agent can choose in the CRM. */
export const presenceStatuses: readonly PresenceStatus[] = [
  status(1, 'Online'),
  status(2, 'Busy'),
  status(3, 'Away'),
  status(4, 'On Break'),
];

const statusOf = (desk: Desk, statusId: string): PresenceStatus => {
  const found = desk.presenceStatuses.find((each) => each.statusId === statusId);
  if (found !== undefined) return found;
  const known = desk.presenceStatuses.map((each) => `${each.statusId} (${each.statusName})`);
  throw new ActionError(
    'unknown-presence-status',
    `The CRM has no presence status "${statusId}". Use one of: ${known.join(', ')}.`,
  );
};

const notLoggedIn = (): ActionError =>
  new ActionError(
    'not-logged-in',
    'The agent is not logged in to the CRM\'s presence. Run "Login Agent on Salesforce" first.',
  );

/** The agent's status in the CRM; fails with `not-logged-in`. */
export const presence = (desk: Desk): PresenceStatus => {
  const { presence: current } = desk.console.value;
  if (current === undefined) throw notLoggedIn();
  return current;
};

/** Logs the agent in to the CRM's presence. */
export const logIn = (desk: Desk, statusId: string): Announcements => {
  const next = statusOf(desk, statusId);
  if (desk.console.value.presence?.statusId === next.statusId) return [];
  desk.console.patch({ presence: next });
  return [consoleEvent('onStateChange', { ...next, channels: '[]' })];
};

/** Changes the agent's status in the CRM. */
export const setPresence = (desk: Desk, statusId: string): Announcements => {
  presence(desk);
  return logIn(desk, statusId);
};

/** Logs the agent out of the CRM's presence. */
export const logOut = (desk: Desk): void => {
  const { presence: _left, ...rest } = desk.console.value;
  desk.console.set(rest);
};

/** Changes how much the agent has to do in the CRM. */
export const setWorkload = (desk: Desk, part: Partial<Workload>): Announcements => {
  const former = desk.console.value.workload;
  const workload = { ...former, ...part };
  desk.console.patch({ workload });
  return [
    consoleEvent('onWorkloadChanged', {
      ConfiguredCapacity: workload.configuredCapacity,
      PreviousWorkload: former.currentWorkload,
      NewWorkload: workload.currentWorkload,
    }),
  ];
};
