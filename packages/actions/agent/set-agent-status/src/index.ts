import { ActionError, defineAction, flag, type Json, json, outcome } from '@offhook/contract';
import { switchMap } from 'rxjs';

const member = (state: Json | undefined, name: string): unknown =>
  typeof state === 'object' && state !== null ? Reflect.get(state, name) : undefined;

/** Puts the agent into a state, given as Get Available Agent States lists it, by ARN, or by name. */
export const setAgentStatus = defineAction({
  id: 'set-agent-status',
  title: 'Set Agent Status on Connect',
  description: 'Puts the agent into one of the states that Get Available Agent States lists.',
  tags: ['agent state'],
  keywords: ['break'],
  requires: ['agent'],
  inputs: {
    state: json({ title: 'State', help: 'A state of the list, its ARN, or its name.' }),
    enqueueNextState: flag({
      title: 'After the Contact',
      help: 'Waits until the current contact is over.',
      initial: false,
    }),
  },
  sockets: outcome(),
  run: ({ state, enqueueNextState }, { agent }) => {
    const sought = member(state, 'agentStateARN') ?? member(state, 'name') ?? state;
    return agent.getAgentStates().pipe(
      switchMap((states) => {
        const found = states.find(
          ({ name, agentStateARN = name }) => sought === name || sought === agentStateARN,
        );
        if (found !== undefined) {
          const later = enqueueNextState && { enqueueNextState };
          return agent.setState({ state: found.name, ...later });
        }
        const names = states.map(({ name }) => name).join(', ');
        throw new ActionError('state-unknown', `The agent has no such state; there are ${names}.`);
      }),
    );
  },
});
