import {
  type Agent,
  type Capabilities,
  defineSource,
  type JsonRecord,
  number,
  optional,
  record,
  text,
} from '@offhook/contract';
import {
  catchError,
  combineLatest,
  distinctUntilChanged,
  EMPTY,
  map,
  merge,
  type Observable,
  scan,
  startWith,
  switchMap,
} from 'rxjs';

interface Told {
  readonly payload: { readonly agent: JsonRecord; readonly state: string; readonly since: string };
  readonly agent: Agent;
}

type Lent = Pick<Capabilities, 'agent' | 'contact' | 'clock'>;

const none: ReadonlySet<string> = new Set();

/** Whether the agent has a contact, as far as events have told. */
const busyOf = ({ contact }: Lent): Observable<boolean> =>
  contact.events$.pipe(
    scan((live: ReadonlySet<string>, { event, contact: { contactId } }) => {
      const next: Set<string> = new Set(live);
      if (event === 'onDestroy') next.delete(contactId);
      else next.add(contactId);
      return next;
    }, none),
    map((live) => live.size > 0),
    startWith(false),
    distinctUntilChanged(),
  );

/** The agent, whenever their state is another. */
const statesOf = ({ agent }: Lent): Observable<Agent> =>
  merge(
    // Before log-in there is no picture: the first event brings one.
    agent.toSnapshot().pipe(catchError(() => EMPTY)), // not a failure: nobody is there yet
    agent.events$.pipe(map((told) => told.agent)),
  ).pipe(distinctUntilChanged((a, b) => a.state === b.state && a.stateSince === b.stateSince));

const idleOf = (lent: Lent, { minutes, state }: JsonRecord): Observable<Told> => {
  const pause = Math.max(1, Number(minutes)) * 60_000;
  const { clock } = lent;
  return combineLatest([statesOf(lent), busyOf(lent)]).pipe(
    switchMap(([agent, isBusy]) => {
      if (isBusy || (state && state !== agent.state)) return EMPTY;
      const since = new Date(clock.now()).toISOString();
      const payload = { agent: { ...agent } as unknown as JsonRecord, state: agent.state, since }; // cast: a picture is JSON
      return clock.timer(pause).pipe(map(() => ({ payload, agent })));
    }),
  );
};

/** Tells that the agent has been in one state for a while, without a contact; once for each such while. */
export const agentIdle = defineSource({
  id: 'agent-idle',
  title: 'Idle Agent',
  description: 'Tells that the agent has been in one state for a while, without a contact.',
  keywords: ['break', 'overrun', 'inactive', 'timer'],
  requires: ['agent', 'contact', 'clock'],
  about: 'agent',
  events: {
    onIdle: {
      title: 'Idle',
      description: 'For these minutes the agent had no contact and stayed in one state.',
      payload: {
        agent: record({ title: 'Agent', help: "The agent's picture when the state began." }),
        state: text({ title: 'State' }),
        since: text({ title: 'Since', help: 'When the while began, as an ISO 8601 text.' }),
      },
      settings: {
        minutes: number({ title: 'Minutes', min: 1, max: 1440, initial: 15 }),
        state: optional(
          text({ title: 'State', help: 'Empty is any state.', suggest: 'agent-states' }),
        ),
      },
      open: (lent, settings = {}) => idleOf(lent, settings),
    },
  },
});
