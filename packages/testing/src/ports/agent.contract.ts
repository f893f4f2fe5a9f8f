import type { AgentPort } from '@offhook/contract';
import { describe, expect, test } from 'vitest';
import { answerOf, callOf, failureOf, hear, type Lacking, settled } from './laws.ts';

/** Makes the port of an agent who is Available, has no contacts, may call the US, and has a state Lunch and a quick connect. */
export type MakeAgentPort = () => AgentPort | Promise<AgentPort>;

const endpoint = { type: 'phone_number', phoneNumber: '+12065550100' } as const;

/** What every host's agent port does. */
export const agentPortContract = (
  make: MakeAgentPort,
  { lacks = [] }: Lacking<AgentPort> = {},
): void => {
  const has = (method: keyof AgentPort): boolean => !lacks.includes(method);

  describe('an agent port', () => {
    test('shows the agent as they are', async () => {
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
    });

    test('lists the states that can be chosen', async () => {
      const states = await answerOf((await make()).getAgentStates());
      expect(states).toContainEqual(
        expect.objectContaining({ name: 'Available', type: 'routable' }),
      );
      expect(states).toContainEqual(
        expect.objectContaining({ name: 'Lunch', type: 'not_routable' }),
      );
    });

    test('changes the state, and tells the own event of the new state before the change', async () => {
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
    });

    test('refuses a state that the agent does not have', async () => {
      await failureOf((await make()).setState({ state: 'Asleep' }));
    });

    test('does nothing before somebody subscribes', async () => {
      const port = await make();
      port.setState({ state: 'Lunch' });
      await settled();
      expect((await answerOf(port.getState())).name).toBe('Available');
    });

    test('calls a number and answers with the new contact', async () => {
      const { contactId } = await answerOf((await make()).connect({ endpoint }));
      expect(contactId).not.toBe('');
    });

    test('refuses to call a number of a country that the agent may not call', async () => {
      const abroad = { type: 'phone_number', phoneNumber: '+442079460958' } as const;
      await failureOf((await make()).connect({ endpoint: abroad }));
    });

    test('refuses to call what is no number', async () => {
      await failureOf(
        (await make()).connect({ endpoint: { type: 'phone_number', phoneNumber: 'nobody' } }),
      );
    });

    test('lists quick connects, all of them unless queues are named', async () => {
      const endpoints = await answerOf((await make()).getEndpoints({}));
      expect(endpoints.length).toBeGreaterThan(0);
      for (const each of endpoints) expect(['phone_number', 'agent', 'queue']).toContain(each.type);
    });

    test.runIf(has('setConfiguration'))('changes the configuration', async () => {
      const port = await make();
      const configuration = await answerOf(port.getConfiguration());
      await answerOf(
        port.setConfiguration({ configuration: { ...configuration, softphoneEnabled: false } }),
      );
      await expect
        .poll(() => answerOf(port.getConfiguration()))
        .toMatchObject({ softphoneEnabled: false });
    });

    test.runIf(has('createTask'))('creates a task and answers with its contact', async () => {
      const port = await make();
      const task = { name: 'Call back', endpoint: { type: 'queue', name: 'Escalations' } } as const;
      const first = await answerOf(port.createTask(task));
      const second = await answerOf(port.createTask(task));
      expect(first.contactId).not.toBe(second.contactId);
    });

    test('mutes and unmutes the agent', async () => {
      const port = await make();
      await answerOf(port.mute());
      await answerOf(port.unmute());
    });

    test.runIf(has('getLog'))('answers with the lines of its log', async () => {
      expect(await answerOf((await make()).getLog())).toBeInstanceOf(Array);
    });

    test.runIf(lacks.length > 0)('fails with an ActionError what this host has not', async () => {
      const port = await make();
      for (const method of lacks) {
        await failureOf(callOf(port, method, { endpoint, name: 'x', configuration: {} }));
      }
    });
  });
};
