import type { JsonRecord } from '@offhook/contract';
import { setState } from './agent/agent-port.ts';
import { stateNamed } from './agent/agent-states.ts';
import { agentEvent, ownEvent } from './agent/enter-state.ts';
import { setPresence, setWorkload } from './console/presence.ts';
import {
  closeTab,
  consoleEvent,
  focusTab,
  openTab,
  pageAt,
  recordUrl,
  viewOfRecord,
} from './console/tabs.ts';
import { type Written, writeMessage } from './contacts/chat.ts';
import { contactEvent, contactOf } from './contacts/contact-record.ts';
import {
  accept,
  clear,
  customerAnswers,
  customerLeaves,
  hangUp,
  miss,
  reject,
  ring,
} from './contacts/life.ts';
import { type TaskEvent, taskEvent } from './contacts/task-events.ts';
import type { ScenarioContact } from './scenario/scenario.ts';
import type { Announcement } from './state/announcer.ts';
import type { Desk } from './state/desk.ts';
import type { Workload } from './state/state.ts';

/** A number that is clicked in the CRM. */
export interface ClickedNumber {
  readonly number: string;
  /** The record on whose page it stands; its name and type are looked up. */
  readonly recordId?: string;
  readonly recordName?: string;
  readonly objectType?: string;
  readonly accountId?: string;
  readonly contactId?: string;
  readonly personAccount?: boolean;
  readonly params?: string;
}

/** A step of a sales cadence that the agent starts. */
export interface StartedWork {
  readonly workId: string;
  /** The number to call. */
  readonly to?: string;
  /** `TaskSaved` unless told. */
  readonly completeWorkWhen?: string;
}

/** What customers and the agent do. Each control tells events in the order in which the vendor's softphone tells them. */
export interface Controls {
  /** Offers a contact to the agent, or begins an outbound call; answers its id. */
  ring(contact?: ScenarioContact): string;
  /** The agent takes what is offered. */
  accept(contactId: string): void;
  /** The agent turns down what is offered. */
  reject(contactId: string): void;
  /** The customer picks up an outbound call. */
  customerAnswers(contactId: string): void;
  /** The agent ends the conversation. */
  hangUp(contactId: string): void;
  /** The customer hangs up, or gives up waiting. */
  customerLeaves(contactId: string): void;
  /** The agent lets it ring. */
  miss(contactId: string): void;
  /** The agent closes a contact that is over. */
  clear(contactId: string): void;
  /** The customer writes into a chat. */
  sendChatMessage(contactId: string, message: string | Written): void;
  /** The agent looks at one of several contacts. */
  focus(contactId: string): void;
  /** A task is transferred or runs out of time. */
  taskEvent(contactId: string, event: TaskEvent): void;
  setAgentState(name: string, options?: { readonly enqueueNextState?: boolean }): void;
  /** A number is clicked in the CRM; false where click-to-dial is off, so that nobody hears of it. */
  clickToDial(clicked: ClickedNumber): boolean;
  /** The agent opens a record or an address in the CRM. */
  navigate(to: { readonly recordId: string } | { readonly url: string }): void;
  focusTab(id: string): void;
  closeTab(id: string): void;
  startHvsWork(work: StartedWork): void;
  /** The agent takes work that the CRM routed. */
  acceptWork(work: { readonly workItemId: string; readonly workId: string }): void;
  /** The agent changes their status in the CRM. */
  setPresence(statusId: string): void;
  setWorkload(workload: Partial<Workload>): void;
  /** The agent presses the button of a flow. */
  press(button?: {
    readonly flow?: string;
    readonly contactId?: string;
    readonly payload?: JsonRecord;
  }): void;
  /** The softphone's page is loaded again: it tells the agent's state and the state of every contact. */
  reload(): void;
}

type Tell = (announcements: readonly Announcement[]) => void;
type Part<K extends keyof Controls> = Pick<Controls, K>;

const contactControls = (
  desk: Desk,
  tell: Tell,
): Part<
  | 'ring'
  | 'accept'
  | 'reject'
  | 'customerAnswers'
  | 'hangUp'
  | 'customerLeaves'
  | 'miss'
  | 'clear'
  | 'sendChatMessage'
  | 'focus'
  | 'taskEvent'
> => ({
  ring: (contact = {}) => {
    const { contactId, told } = ring(desk, contact);
    tell(told);
    return contactId;
  },
  accept: (contactId) => tell(accept(desk, contactId)),
  reject: (contactId) => tell(reject(desk, contactId)),
  customerAnswers: (contactId) => tell(customerAnswers(desk, contactId)),
  hangUp: (contactId) => tell(hangUp(desk, contactId)),
  customerLeaves: (contactId) => tell(customerLeaves(desk, contactId)),
  miss: (contactId) => tell(miss(desk, contactId)),
  clear: (contactId) => tell(clear(desk, contactId)),
  sendChatMessage: (contactId, message) => {
    const written = typeof message === 'string' ? { content: message } : message;
    tell(writeMessage(desk, contactId, 'CUSTOMER', written));
  },
  focus: (contactId) => {
    const { picture } = contactOf(desk, contactId);
    desk.focus.set({ contactId });
    tell([contactEvent(desk, picture, 'onViewContact', { contactId })]);
  },
  taskEvent: (contactId, event) => tell(taskEvent(desk, contactId, event)),
});

const clickedRecord = (desk: Desk, recordId: string | undefined): object => {
  const record = recordId === undefined ? undefined : desk.records.find(recordId);
  if (record === undefined) return {};
  const { url: _here, ...told } = viewOfRecord(record);
  return told;
};

const crmControls = (
  desk: Desk,
  tell: Tell,
): Part<
  | 'clickToDial'
  | 'navigate'
  | 'focusTab'
  | 'closeTab'
  | 'startHvsWork'
  | 'acceptWork'
  | 'setPresence'
  | 'setWorkload'
> => ({
  clickToDial: (clicked) => {
    if (!desk.console.value.clickToDial) return false;
    const payload = { ...clickedRecord(desk, clicked.recordId), ...clicked };
    tell([consoleEvent('onClickToDial', payload)]);
    return true;
  },
  navigate: (to) => {
    const record = 'recordId' in to ? desk.records.find(to.recordId) : undefined;
    const known = record && recordUrl(record);
    const url = 'url' in to ? to.url : (known ?? `/lightning/r/${to.recordId}/view`);
    tell(openTab(desk, pageAt(desk, url)).told);
  },
  focusTab: (id) => tell(focusTab(desk, id)),
  closeTab: (id) => tell(closeTab(desk, id)),
  startHvsWork: ({ workId, to, completeWorkWhen = 'TaskSaved' }) =>
    tell([consoleEvent('onHvsWorkStart', { workId, completeWorkWhen, attributes: { to } })]),
  acceptWork: (work) => tell([consoleEvent('onWorkAccepted', work)]),
  setPresence: (statusId) => tell(setPresence(desk, statusId)),
  setWorkload: (workload) => tell(setWorkload(desk, workload)),
});

/** The event that tells a page which state a contact is in. */
const openingEvents: Readonly<Record<string, string>> = {
  incoming: 'onIncoming',
  pending: 'onPending',
  connecting: 'onConnecting',
  connected: 'onConnected',
};

const reloaded = (desk: Desk): readonly Announcement[] => {
  const { picture } = desk.agent.value;
  const own = ownEvent(stateNamed(desk.agentStates, picture.state));
  const contacts = desk.contacts.list.flatMap((contact) => {
    const event = openingEvents[contact.picture.state];
    return event === undefined ? [] : [contactEvent(desk, contact.picture, event)];
  });
  return [
    agentEvent(desk, 'onInit'),
    agentEvent(desk, 'onRefresh'),
    ...(own === undefined ? [] : [agentEvent(desk, own)]),
    agentEvent(desk, 'onStateChange', { newState: picture.state }),
    ...contacts,
  ];
};

/** The controls of a desk. */
export const controlsOf = (desk: Desk): Controls => {
  const tell: Tell = (announcements) => desk.announcer.tell(announcements);
  return {
    ...contactControls(desk, tell),
    ...crmControls(desk, tell),
    setAgentState: (name, { enqueueNextState = false } = {}) =>
      tell(setState(desk, name, enqueueNextState)),
    press: ({ payload = {}, ...button } = {}) =>
      tell([{ to: 'ui', event: { event: 'onExecute', payload, ...button } }]),
    reload: () => tell(reloaded(desk)),
  };
};
