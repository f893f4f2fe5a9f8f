import type {
  EndpointText,
  Leg,
  PanelState,
  SimulatedAgentState,
  SimulatedContact,
} from './state.ts';
import { choosable, queues } from './state.ts';

const instance =
  'arn:aws:connect:us-west-2:111122223333:instance/aaaaaaaa-1111-4222-8333-bbbbbbbbbbbb';

const idOf = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

/** A queue as the panel names it, by its name. */
export const queueOf = (name: string) => {
  const arn = `${instance}/queue/${idOf(name)}`;
  return { name, queueARN: arn, queueId: arn };
};

/** The name of the queue that an ARN stands for; undefined for one that the agent has not. */
export const queueNamed = (arn: string | undefined | null): string | undefined =>
  queues.find((name) => queueOf(name).queueARN === arn);

const stateOf = (state: SimulatedAgentState) => ({
  name: state.name,
  type: state.type,
  agentStateARN: `${instance}/agent-state/${idOf(state.name)}`,
});

/** An endpoint with all of its seven fields. */
export const endpointOf = ({ type, name, phoneNumber, endpointARN }: EndpointText) => ({
  type,
  phoneNumber: phoneNumber ?? null,
  name: name ?? null,
  agentLogin: null,
  queue: null,
  endpointARN: endpointARN ?? (name ? `${instance}/transfer-destination/${idOf(name)}` : null),
  endpointId: null,
});

const mediaOf = (contact: SimulatedContact, leg: Leg) => {
  if (contact.channel === 'chat') {
    const token = JSON.stringify({ ConnectionAuthenticationToken: `token-${contact.contactId}` });
    const customerName = contact.name ?? 'Customer';
    return { chatMediaInfo: { customerName, chatAutoAccept: false, connectionData: token } };
  }
  const own = leg.type === 'agent' && contact.channel !== 'task' && contact.channel !== 'email';
  return own
    ? {
        softphoneMediaInfo: {
          callType: 'audio_only',
          autoAccept: false,
          callConfigJson: '{}',
          callContextToken: 'context',
          mediaLegContextToken: 'leg',
        },
      }
    : {};
};

const legOf = (contact: SimulatedContact, leg: Leg) => ({
  connectionId: leg.id,
  initial: leg.initial,
  type: leg.type,
  endpoint: endpointOf(leg.endpoint),
  address: endpointOf(leg.endpoint),
  state: { type: leg.state, timestamp: new Date(leg.since) },
  mute: false,
  quickConnectName: leg.initial ? null : (leg.endpoint.name ?? null),
  monitoringInfo: null,
  softphoneMediaInfo: null,
  chatMediaInfo: null,
  ...mediaOf(contact, leg),
});

const contactOf = (contact: SimulatedContact, now: number) => {
  const state = { type: contact.state, timestamp: new Date(contact.since) };
  const attributes = Object.entries(contact.attributes).map(([name, value]) => [
    name,
    { name, value },
  ]);
  const isVoice = contact.channel === 'voice' || contact.channel === 'queue_callback';
  return {
    contactId: contact.contactId,
    initialContactId: contact.initialContactId,
    relatedContactId: null,
    type: contact.channel,
    state,
    status: state,
    queue: queueOf(contact.queue),
    queueTimestamp: new Date(contact.since),
    contactDuration: String(now - contact.since),
    attributes: Object.fromEntries(attributes),
    initiationMethod: contact.initiationMethod,
    channelContext: null,
    contactFeatures: { multiPartyConferenceEnabled: false },
    references: Object.keys(contact.references).length > 0 ? contact.references : null,
    name: isVoice || contact.channel === 'chat' ? null : (contact.name ?? null),
    description: contact.description ?? null,
    segmentAttributes: {},
    connections: contact.legs.map((leg) => legOf(contact, leg)),
  };
};

const configurationOf = ({ agent }: PanelState) => ({
  name: agent.name,
  username: agent.username,
  agentARN: `${instance}/agent/ada`,
  extension: agent.extension,
  softphoneEnabled: agent.softphoneEnabled,
  softphoneAutoAccept: agent.softphoneAutoAccept,
  agentPreferences: { LANGUAGE: 'en_US' },
  permissions: [...agent.permissions],
  dialableCountries: [...agent.dialableCountries],
  agentStates: choosable.map(stateOf),
  routingProfile: {
    name: 'Simulated profile',
    routingProfileARN: `${instance}/routing-profile/simulated`,
    routingProfileId: `${instance}/routing-profile/simulated`,
    // The last one is the agent's own queue, without which the library writes an error to its log.
    queues: [
      ...queues.map(queueOf),
      { name: '', queueARN: `${instance}/queue/agent/ada`, queueId: `${instance}/queue/agent/ada` },
    ],
    defaultOutboundQueue: queueOf(queues[0] ?? ''),
    channelConcurrencyMap: { VOICE: 1, CHAT: 3, TASK: 3, EMAIL: 3 },
  },
});

/** The panel's whole picture, as it is sent after each change. */
export const pictureOf = (panel: PanelState, now: number) => {
  const { agent } = panel;
  const state = { ...stateOf(agent.state), startTimestamp: new Date(agent.since) };
  return {
    snapshot: {
      state,
      status: state,
      agentAvailabilityState: { state: agent.state.name, timeStamp: new Date(agent.since) },
      nextState: agent.nextState === undefined ? null : stateOf(agent.nextState),
      contacts: panel.contacts.map((contact) => contactOf(contact, now)),
      snapshotTimestamp: new Date(now),
      localTimestamp: now,
      skew: 0,
    },
    configuration: configurationOf(panel),
  };
};
