import {
  ActionError,
  type AgentState,
  type Channel,
  type Contact,
  type ContactState,
  type JsonRecord,
} from '@offhook/contract';
import { afterCallWork } from '../agent/agent-states.ts';
import { agentEvent } from '../agent/enter-state.ts';
import {
  contactEvent,
  describeContact,
  destroyContact,
  enterContactState,
} from '../contacts/contact-record.ts';
import type { Announcement } from '../state/announcer.ts';
import type { Desk } from '../state/desk.ts';
import type { FiredEvent } from './scenario.ts';

const channels: Readonly<Record<string, Channel>> = {
  'voice-contact': 'voice',
  'queue-callback-contact': 'queue_callback',
  'chat-contact': 'chat',
  'task-contact': 'task',
  'email-contact': 'email',
};

/** The state that a contact is in once an event was told. */
const contactStates: Readonly<Record<string, ContactState>> = {
  onIncoming: 'incoming',
  onPending: 'pending',
  onConnecting: 'connecting',
  onConnected: 'connected',
  onEnded: 'ended',
  onMissed: 'missed',
};

const onlyContact = (desk: Desk, { source, event }: FiredEvent): string => {
  const [only, ...others] = desk.contacts.list;
  if (only !== undefined && others.length === 0) return only.picture.contactId;
  throw new ActionError(
    'contact-missing',
    `The event ${source} ${event} does not say which contact it is about. Give it a contactId.`,
  );
};

/** The contact as the event finds it; one that nobody described begins here. */
const pictureFor = (desk: Desk, channel: Channel, contactId: string): Contact =>
  desk.contacts.get(contactId)?.picture ??
  desk.gone.get(contactId) ??
  describeContact(desk, { contactId, channel }).picture;

const ofContact = (desk: Desk, channel: Channel, fired: FiredEvent): Announcement => {
  const contactId = fired.contactId ?? onlyContact(desk, fired);
  const former = pictureFor(desk, channel, contactId);
  const here = desk.contacts.get(contactId) !== undefined && !desk.leaving.has(contactId);
  if (here && fired.event === 'onDestroy') return destroyContact(desk, contactId, fired.payload);
  if (here && fired.event === 'onViewContact') desk.focus.set({ contactId });
  const state = contactStates[fired.event];
  const contact =
    here && state !== undefined ? enterContactState(desk, contactId, state).picture : former;
  return contactEvent(desk, contact, fired.event, fired.payload);
};

const agentTypes: Readonly<Record<string, AgentState['type']>> = {
  onRoutable: 'routable',
  onNotRoutable: 'not_routable',
  onOffline: 'offline',
  onError: 'error',
};

/** The state that an agent's event says or implies. */
const impliedState = (desk: Desk, { event, payload }: FiredEvent): AgentState | undefined => {
  const named = event === 'onAfterCallWork' ? afterCallWork : payload?.['newState'];
  if (typeof named === 'string') {
    const known = desk.agentStates.find((state) => state.name === named);
    return known ?? { name: named, type: 'not_routable' };
  }
  const type = agentTypes[event];
  if (type === undefined || type === desk.agent.value.picture.stateType) return undefined;
  return desk.agentStates.find((state) => state.type === type);
};

const ofAgent = (desk: Desk, fired: FiredEvent): Announcement => {
  const { picture } = desk.agent.value;
  const state = impliedState(desk, fired);
  if (state !== undefined && state.name !== picture.state) {
    desk.agent.patch({
      picture: {
        ...picture,
        state: state.name,
        stateType: state.type,
        stateSince: desk.clock.now(),
      },
    });
  }
  return agentEvent(desk, fired.event, fired.payload);
};

const text = (payload: JsonRecord, key: string): string => String(payload[key] ?? '');

const ofCrmAgent = (desk: Desk, { event, payload = {} }: FiredEvent): Announcement => {
  if (event === 'onStateChange') {
    desk.console.patch({
      presence: {
        statusId: text(payload, 'statusId'),
        statusName: text(payload, 'statusName'),
        statusApiName: text(payload, 'statusApiName'),
      },
    });
  }
  if (event === 'onWorkloadChanged') {
    const { configuredCapacity, currentWorkload } = desk.console.value.workload;
    desk.console.patch({
      workload: {
        configuredCapacity: Number(payload['ConfiguredCapacity'] ?? configuredCapacity),
        currentWorkload: Number(payload['NewWorkload'] ?? currentWorkload),
      },
    });
  }
  return { to: 'console', event: { event, payload } };
};

const ofCrmDesktop = (desk: Desk, { event, payload = {} }: FiredEvent): Announcement => {
  if (event === 'onNavigationChange') {
    const { focusedTabId: _left, ...rest } = desk.console.value;
    desk.console.set({ ...rest, view: { ...payload, url: text(payload, 'url') } });
  }
  return { to: 'console', event: { event, payload } };
};

const ofButton = ({ event, payload = {}, contactId, flow }: FiredEvent): Announcement => ({
  to: 'ui',
  event: {
    event,
    payload,
    ...(contactId !== undefined && { contactId }),
    ...(flow !== undefined && { flow }),
  },
});

const announcementsOf = (desk: Desk, fired: FiredEvent): readonly Announcement[] => {
  const channel = channels[fired.source];
  if (channel !== undefined) return [ofContact(desk, channel, fired)];
  if (fired.source === 'agent') return [ofAgent(desk, fired)];
  if (fired.source === 'crm-agent') return [ofCrmAgent(desk, fired)];
  if (fired.source === 'crm-desktop') return [ofCrmDesktop(desk, fired)];
  if (fired.source === 'cti-action') return [ofButton(fired)];
  if (fired.source === 'initialization' || fired.source === 'schedule') return [];
  throw new ActionError(
    'unknown-source',
    `The simulation has no source "${fired.source}". Use one of: ${Object.keys(channels).join(', ')}, agent, crm-agent, crm-desktop, cti-action, initialization, schedule.`,
  );
};

/** Tells one event exactly as given, after its contact or agent has taken the state that it stands for. */
export const fire = (desk: Desk, fired: FiredEvent): void =>
  desk.announcer.tell(announcementsOf(desk, fired));
