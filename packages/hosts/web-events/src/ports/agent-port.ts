import type { AgentPort, Endpoint, JsonRecord } from '@offhook/contract';
import { dialable } from '@offhook/phone';
import { defer, type Observable, of } from 'rxjs';
import { z } from 'zod';
import type { Commands } from '../desk/commands.ts';
import type { Desk } from '../desk/desk.ts';
import { nothing, readAnswer } from './answers.ts';

const newContact = z.object({ contactId: z.string().min(1) });

const configuration = (desk: Desk): JsonRecord => {
  const { picture, states, configuration: told = {} } = desk.agentTold;
  const { name, username, extension = null, softphoneEnabled, permissions } = picture;
  const { dialableCountries, queues } = picture;
  return {
    name,
    username,
    extension,
    softphoneEnabled,
    permissions,
    dialableCountries,
    agentStates: states.map(({ name: state }) => ({ ...desk.state(state) })),
    routingProfile: { queues },
    ...told,
  };
};

/** The agent that the softphone page tells of. */
export const agentPort = (desk: Desk, commands: Commands): AgentPort => {
  const read = <T>(work: () => T): Observable<T> => defer(() => of(work()));
  const called = (endpoint: Endpoint): Endpoint => {
    if (endpoint.type !== 'phone_number') return endpoint;
    const { dialableCountries } = desk.agentTold.picture;
    return { ...endpoint, phoneNumber: dialable(endpoint.phoneNumber ?? '', dialableCountries) };
  };
  const ask = (method: keyof AgentPort, args: object = {}) =>
    commands.ask(`agent.${method}`, { args });
  return {
    events$: desk.agentEvents$.asObservable(),
    toSnapshot: () => read(() => desk.agentTold.picture),
    connect: ({ endpoint, queueARN }) =>
      defer(() => ask('connect', { endpoint: called(endpoint), queueARN })).pipe(
        readAnswer('agent.connect', newContact),
      ),
    getState: () =>
      read(() => {
        const { state, stateSince } = desk.agentTold.picture;
        return { ...desk.state(state), startTimestamp: stateSince };
      }),
    setState: ({ state, enqueueNextState }) =>
      defer(() => ask('setState', { state: desk.state(state).name, enqueueNextState })).pipe(
        nothing,
      ),
    getAgentStates: () => read(() => desk.agentTold.states.map(({ name }) => desk.state(name))),
    getEndpoints: () =>
      read(() => (desk.agentTold.quickConnects ?? []).map((each) => ({ ...each }) as Endpoint)), // cast: the schema leaves absent members out
    getConfiguration: () => read(() => configuration(desk)),
    setConfiguration: (args) => ask('setConfiguration', args).pipe(nothing),
    createTask: (args) => ask('createTask', args).pipe(readAnswer('agent.createTask', newContact)),
    mute: () => ask('mute').pipe(nothing),
    unmute: () => ask('unmute').pipe(nothing),
    getLog: () => ask('getLog').pipe(readAnswer('agent.getLog', z.array(z.string()))),
  };
};
