import { defineAction, done } from '@offhook/contract';

/** Turns the agent's microphone off in all of their calls. */
export const muteAgent = defineAction({
  id: 'mute-agent',
  title: 'Mute Agent',
  description: "Turns the agent's microphone off, so that the caller does not hear them.",
  tags: ['call'],
  keywords: ['silence'],
  requires: ['agent'],
  inputs: {},
  sockets: done(),
  run: (_, { agent }) => agent.mute(),
});
