import { defineSource, optional, text } from '@offhook/contract';
import { agentEvent } from './agent-event.ts';

const nameOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** Tells the events of the agent who works at this desktop. */
export const agent = defineSource({
  id: 'agent',
  title: 'Agent',
  description: 'Tells what happens to the agent: log-in, states, after-contact work.',
  aliases: { titles: ['Amazon Connect Agent'], legacyTypes: ['connectAgent'] },
  tags: ['wrap-up', 'agent state'],
  keywords: ['status', 'presence', 'acw'],
  requires: ['agent'],
  about: 'agent',
  events: {
    onInit: agentEvent({
      event: 'onInit',
      title: 'Logged In',
      description: 'The agent logged in and can be read.',
    }),
    onRefresh: agentEvent({
      event: 'onRefresh',
      title: 'Refresh',
      description: 'Anything about the agent may have changed; this happens often.',
    }),
    onStateChange: agentEvent({
      event: 'onStateChange',
      title: 'State Changed',
      description: 'The agent went from one state to another.',
      payload: {
        newState: text({ title: 'New State' }),
        oldState: optional(text({ title: 'Old State', help: 'Absent right after log-in.' })),
      },
      read: ({ agent: { state }, payload = {} }) => {
        const oldState = nameOf(payload.oldState);
        return { newState: nameOf(payload.newState) ?? state, ...(oldState && { oldState }) };
      },
    }),
    onRoutable: agentEvent({
      event: 'onRoutable',
      title: 'Routable',
      description: 'The agent can be offered contacts.',
    }),
    onNotRoutable: agentEvent({
      event: 'onNotRoutable',
      title: 'Not Routable',
      description: 'The agent cannot be offered contacts.',
    }),
    onOffline: agentEvent({
      event: 'onOffline',
      title: 'Offline',
      description: 'The agent went offline.',
    }),
    onError: agentEvent({
      event: 'onError',
      title: 'Error',
      description: 'The agent is in an error state, such as after a missed call.',
    }),
    onAfterCallWork: agentEvent({
      event: 'onAfterCallWork',
      title: 'After-contact Work',
      description: 'The agent finishes a call; other channels tell of it by their contact.',
    }),
  },
});
