import { ActionError, type AgentPort, type Endpoint, type JsonRecord } from '@offhook/contract';
import { addConnection, checkedEndpoint } from '../contacts/call-features.ts';
import { isCall, ring } from '../contacts/life.ts';
import { act, actThenTell, answer, answerThenTell, type Told } from '../ports/answer.ts';
import type { Announcement } from '../state/announcer.ts';
import type { Desk } from '../state/desk.ts';
import type { SimulatedContact } from '../state/state.ts';
import { stateNamed } from './agent-states.ts';
import { agentEvent, enterState } from './enter-state.ts';

const liveCall = (desk: Desk): SimulatedContact | undefined => {
  for (const contact of desk.contacts.values()) {
    const { picture } = contact;
    const live = picture.state === 'connecting' || picture.state === 'connected';
    if (isCall(picture) && live) return contact;
  }
  return undefined;
};

const queueNamed = (desk: Desk, queueARN: string): string => {
  const { queues } = desk.agent.value.picture;
  const queue = queues.find((candidate) => candidate.queueARN === queueARN);
  if (queue !== undefined) return queue.name;
  throw new ActionError(
    'unknown-queue',
    `The agent has no queue ${queueARN}. Use one of: ${queues.map((each) => each.queueARN).join(', ')}.`,
  );
};

const connect = (
  desk: Desk,
  endpoint: Endpoint,
  queueARN: string | undefined,
): Told<{ contactId: string }> => {
  const called = checkedEndpoint(desk, endpoint);
  const queue = queueARN === undefined ? undefined : queueNamed(desk, queueARN);
  const current = liveCall(desk);
  if (current !== undefined) {
    const { contactId } = current.picture;
    return { value: { contactId }, told: addConnection(desk, contactId, called) };
  }
  if (!desk.agent.value.picture.permissions.includes('outboundCall')) {
    throw new ActionError(
      'not-allowed',
      'The agent may not place calls. Ask an administrator for the permission outboundCall.',
    );
  }
  const { contactId, told } = ring(desk, {
    channel: 'voice',
    direction: 'outbound',
    ...(called.phoneNumber !== undefined && { phone: called.phoneNumber }),
    ...(called.name !== undefined && { name: called.name }),
    ...(queue !== undefined && { queue }),
  });
  return { value: { contactId }, told };
};

/** Puts the agent into a state, or keeps it for when the call is over. */
export const setState = (
  desk: Desk,
  name: string,
  enqueueNextState = false,
): readonly Announcement[] => {
  stateNamed(desk.agentStates, name);
  if (!enqueueNextState || liveCall(desk) === undefined) return enterState(desk, name);
  desk.agent.patch({ nextState: name });
  return [agentEvent(desk, 'onRefresh')];
};

const configuration = (desk: Desk): JsonRecord => {
  const { picture, softphoneAutoAccept } = desk.agent.value;
  return {
    name: picture.name,
    username: picture.username,
    extension: picture.extension ?? null,
    softphoneEnabled: picture.softphoneEnabled,
    softphoneAutoAccept,
    permissions: picture.permissions,
    dialableCountries: picture.dialableCountries,
    agentStates: desk.agentStates.map((state) => ({ ...state })),
    routingProfile: {
      name: 'Basic Routing Profile',
      queues: picture.queues,
      defaultOutboundQueue: picture.queues[0] ?? null,
    },
  };
};

const setConfiguration = (desk: Desk, wanted: JsonRecord): readonly Announcement[] => {
  const { extension, softphoneEnabled, softphoneAutoAccept } = wanted;
  const { picture } = desk.agent.value;
  desk.agent.patch({
    picture: {
      ...picture,
      ...(typeof extension === 'string' && { extension }),
      ...(typeof softphoneEnabled === 'boolean' && { softphoneEnabled }),
    },
    ...(typeof softphoneAutoAccept === 'boolean' && { softphoneAutoAccept }),
  });
  return [agentEvent(desk, 'onRefresh')];
};

const quickConnects = (desk: Desk, queueARNs: readonly string[] | undefined): Endpoint[] =>
  desk.quickConnects
    .filter(
      (each) =>
        queueARNs === undefined ||
        each.queueARNs === undefined ||
        each.queueARNs.some((queue) => queueARNs.includes(queue)),
    )
    .map(({ queueARNs: _queues, ...endpoint }) => endpoint);

/** The agent of this desktop. */
export const agentPort = (desk: Desk): AgentPort => ({
  events$: desk.announcer.agent$.asObservable(),
  toSnapshot: () => answer(() => desk.agent.value.picture),
  connect: ({ endpoint, queueARN }) =>
    answerThenTell(desk, () => connect(desk, endpoint, queueARN)),
  getState: () =>
    answer(() => {
      const { state, stateSince } = desk.agent.value.picture;
      return { ...stateNamed(desk.agentStates, state), startTimestamp: stateSince };
    }),
  setState: ({ state, enqueueNextState }) =>
    actThenTell(desk, () => setState(desk, state, enqueueNextState)),
  getAgentStates: () => answer(() => desk.agentStates),
  getEndpoints: ({ queueARNs }) => answer(() => quickConnects(desk, queueARNs)),
  getConfiguration: () => answer(() => configuration(desk)),
  setConfiguration: ({ configuration: wanted }) =>
    actThenTell(desk, () => setConfiguration(desk, wanted)),
  createTask: (task) =>
    answer(() => {
      const contactId = `contact-${desk.count('contact')}`;
      desk.createdTasks.add({ contactId, ...task });
      return { contactId };
    }),
  mute: () => act(() => desk.agent.patch({ muted: true })),
  unmute: () => act(() => desk.agent.patch({ muted: false })),
  getLog: () => answer(() => desk.centreLog.list),
});
