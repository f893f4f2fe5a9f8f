import { defineAction, done } from '@offhook/contract';

/** Turns the agent's microphone on again. */
export const unmuteAgent = defineAction({
  id: 'unmute-agent',
  title: 'Unmute Agent',
  description: "Turns the agent's microphone on again, so that the caller hears them.",
  tags: ['call'],
  keywords: ['speak'],
  requires: ['agent'],
  inputs: {},
  sockets: done(),
  run: (_, { agent }) => agent.unmute(),
});
