import {
  type AgentEvent,
  type EventDefinition,
  type Field,
  type Fields,
  type JsonRecord,
  record,
  type ValuesOf,
} from '@offhook/contract';
import { filter, map } from 'rxjs';

type AgentPayload<P extends Fields> = { readonly agent: Field<JsonRecord> } & P;

/** Declares an event of the agent: its payload is the agent's picture and what the event adds. */
export const agentEvent = <const P extends Fields = Record<never, never>>(about: {
  readonly event: string;
  readonly title: string;
  readonly description: string;
  readonly payload?: P;
  readonly read?: (told: AgentEvent) => ValuesOf<P>;
}): EventDefinition<AgentPayload<P>, 'agent'> => ({
  title: about.title,
  description: about.description,
  payload: {
    agent: record({ title: 'Agent', help: "The agent's picture at that moment." }),
    ...(about.payload ?? ({} as P)), // cast: P is empty where no payload is given
  },
  open: ({ agent }) =>
    agent.events$.pipe(
      filter(({ event }) => event === about.event),
      map((told) => ({
        payload: { agent: { ...told.agent }, ...about.read?.(told) } as unknown as ValuesOf<
          AgentPayload<P>
        >, // cast: `read` gives what P declares
        agent: told.agent,
      })),
    ),
});
