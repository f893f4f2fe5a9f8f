import { ActionError, type Endpoint } from '@offhook/contract';
import { dialable } from '@offhook/phone';
import { map, type Observable, of } from 'rxjs';
import { readEndpoint } from './contacts/read-contact.ts';
import { ask, type Patience } from './vendor/ask.ts';
import type { StreamsAgent } from './vendor/streams-library.ts';

/** An endpoint as the vendor's library takes it. */
export interface StreamsEndpoint {
  readonly endpointARN: string | null;
  readonly endpointId: null;
  readonly type: string;
  readonly name: string | null;
  readonly phoneNumber: string | null;
  readonly agentLogin: null;
  readonly queue: null;
}

const known: ReadonlySet<string> = new Set(['phone_number', 'agent', 'queue']);

const isEndpoints = (answer: unknown): answer is { readonly endpoints: readonly Endpoint[] } =>
  typeof answer === 'object' && answer !== null && Array.isArray(Reflect.get(answer, 'endpoints'));

/** The quick connects of these queues, as plain values. */
export const quickConnects = (
  patience: Patience,
  agent: StreamsAgent,
  queueARNs: readonly string[],
): Observable<readonly Endpoint[]> =>
  ask(patience, 'list the quick connects', (answering) =>
    agent.getEndpoints([...queueARNs], answering),
  ).pipe(
    map((answer) =>
      isEndpoints(answer)
        ? answer.endpoints.filter(({ type }) => known.has(String(type))).map(readEndpoint)
        : [],
    ),
  );

const asStreams = ({ type, phoneNumber, name, endpointARN }: Endpoint): StreamsEndpoint => ({
  endpointARN: endpointARN ?? null,
  endpointId: null,
  type,
  name: name ?? null,
  phoneNumber: phoneNumber ?? null,
  agentLogin: null,
  queue: null,
});

const nameless = (endpoint: Endpoint): ActionError =>
  new ActionError(
    'invalid-endpoint',
    `An endpoint of type ${endpoint.type} needs a name or an endpointARN. Take one from the list of quick connects.`,
  );

const unknown = ({ name = '' }: Endpoint): ActionError =>
  new ActionError(
    'unknown-quick-connect',
    `There is no quick connect "${name}". Create it, or name one of the agent's quick connects.`,
  );

/** The endpoint as it is called: a number in E.164, a quick connect by its ARN. */
export const callable = (
  patience: Patience,
  agent: StreamsAgent,
  endpoint: Endpoint,
): Observable<StreamsEndpoint> => {
  if (endpoint.type === 'phone_number') {
    const number = dialable(endpoint.phoneNumber ?? '', agent.getDialableCountries() ?? []);
    return of(asStreams({ ...endpoint, phoneNumber: number }));
  }
  if (endpoint.endpointARN !== undefined) return of(asStreams(endpoint));
  if (endpoint.name === undefined) throw nameless(endpoint);
  return quickConnects(patience, agent, agent.getAllQueueARNs()).pipe(
    map((all) => {
      const found = all.find(({ type, name }) => type === endpoint.type && name === endpoint.name);
      if (found === undefined) throw unknown(endpoint);
      return asStreams(found);
    }),
  );
};
