import type { AgentPort } from '@offhook/contract';
import { expect } from 'vitest';
import { answerOf, failureOf, hear, settled } from './answer-of.ts';
import { holdLaws, type Lacking, type Law, lawsOfLacking } from './hold-laws.ts';

/** Makes the port of an agent who is Available, has no contacts, may call the US, and has a state Lunch and a quick connect. */
export type MakeAgentPort = () => AgentPort | Promise<AgentPort>;

const endpoint = { type: 'phone_number', phoneNumber: '+12065550100' } as const;

const laws: readonly Law<MakeAgentPort, AgentPort>[] = [
  {
    title: 'shows the agent as they are',
    holds: async (make) => {
      const port = await make();
      const agent = await answerOf(port.toSnapshot());
      expect(agent).toMatchObject({ state: 'Available', stateType: 'routable' });
      expect(agent.name).not.toBe('');
      expect(agent.dialableCountries).toContain('us');
      expect(await answerOf(port.getState())).toMatchObject({
        name: 'Available',
        type: 'routable',
        startTimestamp: agent.stateSince,
      });
    },
  },

  {
    title: 'lists the states that can be chosen',
    holds: async (make) => {
      const states = await answerOf((await make()).getAgentStates());
      expect(states).toContainEqual(
        expect.objectContaining({ name: 'Available', type: 'routable' }),
      );
      expect(states).toContainEqual(
        expect.objectContaining({ name: 'Lunch', type: 'not_routable' }),
      );
    },
  },

  {
    title: 'changes the state, and tells the own event of the new state before the change',
    holds: async (make) => {
      const port = await make();
      const heard = hear(port.events$);
      await answerOf(port.setState({ state: 'Lunch' }));
      await expect.poll(() => heard.all.map(({ event }) => event)).toContain('onStateChange');
      const told = heard.all.filter(({ event }) => event !== 'onRefresh');
      expect(told.map(({ event }) => event)).toEqual(['onNotRoutable', 'onStateChange']);
      expect(told.at(-1)?.payload).toMatchObject({ newState: 'Lunch', oldState: 'Available' });
      expect(told.at(-1)?.agent.state).toBe('Lunch');
      expect((await answerOf(port.getState())).name).toBe('Lunch');
      heard.stop();
    },
  },

  {
    title: 'refuses a state that the agent does not have',
    holds: async (make) => {
      await failureOf((await make()).setState({ state: 'Asleep' }));
    },
  },

  {
    title: 'does nothing before somebody subscribes',
    holds: async (make) => {
      const port = await make();
      port.setState({ state: 'Lunch' });
      await settled();
      expect((await answerOf(port.getState())).name).toBe('Available');
    },
  },

  {
    title: 'calls a number and answers with the new contact',
    holds: async (make) => {
      const { contactId } = await answerOf((await make()).connect({ endpoint }));
      expect(contactId).not.toBe('');
    },
  },

  {
    title: 'refuses to call a number of a country that the agent may not call',
    holds: async (make) => {
      const abroad = { type: 'phone_number', phoneNumber: '+442079460958' } as const;
      await failureOf((await make()).connect({ endpoint: abroad }));
    },
  },

  {
    title: 'refuses to call what is no number',
    holds: async (make) => {
      await failureOf(
        (await make()).connect({ endpoint: { type: 'phone_number', phoneNumber: 'nobody' } }),
      );
    },
  },

  {
    title: 'lists quick connects, all of them unless queues are named',
    holds: async (make) => {
      const endpoints = await answerOf((await make()).getEndpoints({}));
      expect(endpoints.length).toBeGreaterThan(0);
      for (const each of endpoints) expect(['phone_number', 'agent', 'queue']).toContain(each.type);
    },
  },

  {
    title: 'changes the configuration',
    needs: ['setConfiguration'],
    holds: async (make) => {
      const port = await make();
      const configuration = await answerOf(port.getConfiguration());
      await answerOf(
        port.setConfiguration({ configuration: { ...configuration, softphoneEnabled: false } }),
      );
      await expect
        .poll(() => answerOf(port.getConfiguration()))
        .toMatchObject({ softphoneEnabled: false });
    },
  },

  {
    title: 'creates a task and answers with its contact',
    needs: ['createTask'],
    holds: async (make) => {
      const port = await make();
      const task = { name: 'Call back', endpoint: { type: 'queue', name: 'Escalations' } } as const;
      const first = await answerOf(port.createTask(task));
      const second = await answerOf(port.createTask(task));
      expect(first.contactId).not.toBe(second.contactId);
    },
  },

  {
    title: 'mutes and unmutes the agent',
    holds: async (make) => {
      const port = await make();
      await answerOf(port.mute());
      await answerOf(port.unmute());
    },
  },

  {
    title: 'answers with the lines of its log',
    needs: ['getLog'],
    holds: async (make) => {
      expect(await answerOf((await make()).getLog())).toBeInstanceOf(Array);
    },
  },
];

const args = { endpoint, name: 'x', configuration: {} };

/** What every host's agent port does. */
export const agentPortContract = (make: MakeAgentPort, lacking: Lacking<AgentPort> = {}): void => {
  const all = [...laws, ...lawsOfLacking(lacking, (port: MakeAgentPort) => port(), args)];
  holdLaws('an agent port', all, make, lacking);
};
