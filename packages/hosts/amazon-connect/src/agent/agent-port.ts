import { ActionError, type AgentPort, type Contact, type Endpoint } from '@offhook/contract';
import { defer, map, type Observable, of, switchMap } from 'rxjs';
import type { ContactBook } from '../contacts/contact-book.ts';
import { callable, quickConnects } from '../endpoints.ts';
import { type Answering, ask, type Patience } from '../vendor/ask.ts';
import type { StreamsAgent } from '../vendor/streams-library.ts';
import type { AgentDesk } from './agent-desk.ts';
import { plain, readState, stateSince } from './read-agent.ts';

/** What the agent's port is made of. */
export interface AgentPortParts {
  readonly desk: AgentDesk;
  readonly book: ContactBook;
  readonly patience: Patience;
}

type Connect = AgentPort['connect'];
type CreateTask = AgentPort['createTask'];

const isLiveCall = ({ channel, state, isMonitor }: Contact): boolean =>
  (channel === 'voice' || channel === 'queue_callback') &&
  (state === 'connecting' || state === 'connected') &&
  !isMonitor;

const idIn = (answer: unknown): { readonly contactId: string } => {
  const id: unknown =
    typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'contactId') : undefined;
  if (typeof id === 'string' && id !== '') return { contactId: id };
  throw new ActionError(
    'connect-refused',
    'Amazon Connect answered without the id of the contact. Look at the softphone whether it is there.',
  );
};

const done = (): void => undefined;

/** The agent's call; during a call, the endpoint joins that as a third party. */
const connectTo = (
  { desk, book, patience }: AgentPortParts,
  { endpoint, queueARN }: Parameters<Connect>[0],
): ReturnType<Connect> =>
  defer(() => {
    const agent = desk.live;
    const current = book.list().find(({ contact }) => isLiveCall(contact))?.contact;
    return callable(patience, agent, endpoint).pipe(
      switchMap((to) => {
        const target = to as unknown as connect.Endpoint; // cast: the library reads these seven fields
        if (current !== undefined) {
          return ask(patience, 'call the third party', (answering) =>
            book.live(current.contactId).addConnection(target, answering),
          ).pipe(map(() => ({ contactId: current.contactId })));
        }
        return ask(patience, 'place the call', (answering) =>
          agent.connect(target, { ...(queueARN !== undefined && { queueARN }), ...answering }),
        ).pipe(map(idIn));
      }),
    );
  });

const setState = (
  agent: StreamsAgent,
  name: string,
  later: boolean,
  answering: Answering,
): void => {
  const states = agent.getAgentStates();
  const state = states.find((each) => each.name === name);
  if (state === undefined) {
    const names = states.map((each) => each.name).join(', ');
    throw new ActionError(
      'unknown-state',
      `The agent has no state "${name}". Choose one of: ${names}.`,
    );
  }
  agent.setState(state, answering, { enqueueNextState: later });
};

const createTask = (
  { desk, patience }: AgentPortParts,
  { endpoint, references, previousContactId, ...task }: Parameters<CreateTask>[0],
): ReturnType<CreateTask> =>
  defer(() => {
    const agent = desk.live;
    if (typeof Reflect.get(agent, 'createTask') !== 'function') {
      throw new ActionError(
        'tasks-missing',
        'No task can be created, since this page has not loaded amazon-connect-taskjs. Have its developers load it after amazon-connect-streams.',
      );
    }
    return callable(patience, agent, endpoint).pipe(
      switchMap((to) =>
        ask(patience, 'create the task', (answering) => {
          const wanted: unknown = {
            ...task,
            endpoint: to,
            references: plain(references),
            ...(previousContactId !== undefined && { previousContactId }),
          };
          agent.createTask(wanted as connect.TaskContactDefinition, answering); // cast: these are its fields
        }),
      ),
      map(idIn),
    );
  });

/** The agent of this desktop, by the vendor's library. */
export const agentPort = (parts: AgentPortParts): AgentPort => {
  const { desk, patience } = parts;
  const read = <T>(what: (agent: StreamsAgent) => T): Observable<T> =>
    defer(() => of(what(desk.live)));
  const picture = () => {
    const agent = desk.picture();
    // Asking for the live one fails in words before log-in.
    if (agent === undefined) throw new Error(desk.live.getName());
    return agent;
  };
  return {
    events$: desk.events$,
    toSnapshot: () => defer(() => of(picture())),
    connect: (args) => connectTo(parts, args),
    getState: () =>
      read((agent) => ({
        ...readState(agent.getState()),
        startTimestamp: stateSince(agent, patience.clock.now()),
      })),
    setState: ({ state, enqueueNextState = false }) =>
      ask(patience, 'change the state', (answering) =>
        setState(desk.live, state, enqueueNextState, answering),
      ).pipe(map(done)),
    getAgentStates: () => read((agent) => agent.getAgentStates().map(readState)),
    getEndpoints: ({ queueARNs }): Observable<readonly Endpoint[]> =>
      defer(() => quickConnects(patience, desk.live, queueARNs ?? desk.live.getAllQueueARNs())),
    getConfiguration: () => read((agent) => plain(agent.getConfiguration())),
    setConfiguration: ({ configuration }) =>
      ask(patience, 'change the configuration', (answering) => {
        const wanted: unknown = { ...plain(desk.live.getConfiguration()), ...plain(configuration) };
        desk.live.setConfiguration(wanted as connect.AgentConfiguration, answering); // cast: its own, with changes
      }).pipe(map(done)),
    createTask: (task) => createTask(parts, task),
    // The library sends these without an answer.
    mute: () => read((agent) => agent.mute()),
    unmute: () => read((agent) => agent.unmute()),
    getLog: () => defer(() => of(desk.log)),
  };
};
