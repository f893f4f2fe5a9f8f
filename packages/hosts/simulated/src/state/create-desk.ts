import type { Agent, AgentState, ClockPort } from '@offhook/contract';
import { defer, map, type Observable, Subject, startWith } from 'rxjs';
import { agentStates, stateNamed } from '../agent/agent-states.ts';
import { presenceStatuses } from '../console/presence.ts';
import { describeContact, queueArn } from '../contacts/contact-record.ts';
import { focused } from '../contacts/focus.ts';
import { GoneContacts } from '../contacts/gone-contacts.ts';
import { Records } from '../crm/records.ts';
import { Properties } from '../ports/properties.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { Announcer } from './announcer.ts';
import { Cell, type Changed, Roll, Shelf } from './cells.ts';
import type { Desk, QuickConnect } from './desk.ts';
import { emptyPage, pageState } from './page.ts';
import type { ConsoleState, PresenceStatus, SimulatedAgent, SimulationState } from './state.ts';

/** What a simulation can be told beyond its scenario. */
export interface DeskOptions {
  /** Whether calls of the ports make the events that a contact centre would tell; false where the scenario lists events. */
  readonly interactive?: boolean;
  /** More about the agent than a scenario says. */
  readonly agent?: Partial<Agent>;
  readonly agentStates?: readonly AgentState[];
  readonly quickConnects?: readonly QuickConnect[];
  readonly presenceStatuses?: readonly PresenceStatus[];
}

/** Emits the state now and after every change. */
export interface StateStream extends Observable<SimulationState> {
  /** The state now. */
  readonly value: SimulationState;
}

const usualQuickConnects: readonly QuickConnect[] = [
  {
    type: 'phone_number',
    name: 'Warehouse',
    phoneNumber: '+12065550199',
    endpointARN: 'arn:simulated:endpoint/warehouse',
  },
  { type: 'agent', name: 'Grace', endpointARN: 'arn:simulated:endpoint/grace' },
  { type: 'queue', name: 'Escalations', endpointARN: 'arn:simulated:endpoint/escalations' },
  { type: 'queue', name: 'Voicemail', endpointARN: 'arn:simulated:endpoint/voicemail' },
];

const firstAgent = (
  { agent = {} }: Scenario,
  more: Partial<Agent>,
  states: readonly AgentState[],
  now: number,
): SimulatedAgent => {
  const name = agent.name ?? 'Ada';
  const state = stateNamed(states, agent.state ?? more.state ?? 'Available');
  const queues = ['Support', 'Sales', 'Billing'];
  return {
    muted: false,
    softphoneAutoAccept: false,
    picture: {
      name,
      username: name.toLowerCase().replaceAll(/\s+/g, '.'),
      extension: '1001',
      softphoneEnabled: true,
      dialableCountries: agent.dialableCountries ?? ['us'],
      permissions: ['outboundCall'],
      queues: queues.map((queue) => ({ name: queue, queueARN: queueArn(queue) })),
      ...more,
      state: state.name,
      stateType: state.type,
      stateSince: now,
    },
  };
};

const firstConsole = (presence: PresenceStatus | undefined): ConsoleState => ({
  view: { url: '/lightning/page/home' },
  clickToDial: false,
  panel: { visible: true, heightPX: 500, widthPX: 320 },
  workload: { configuredCapacity: 5, currentWorkload: 0 },
  refreshes: 0,
  ...(presence && { presence }),
});

const counter = (): ((kind: string) => number) => {
  const counts = new Map<string, number>();
  return (kind) => {
    const next = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, next);
    return next;
  };
};

const emptyDesk = (
  scenario: Scenario,
  options: DeskOptions,
  clock: ClockPort,
  changed: Changed,
): Desk => {
  const states = options.agentStates ?? agentStates;
  const statuses = options.presenceStatuses ?? presenceStatuses;
  const centreLog = new Roll<string>(changed);
  const count = counter();
  return {
    clock,
    announcer: new Announcer((line) =>
      centreLog.add(`${new Date(clock.now()).toISOString()} ${line}`),
    ),
    interactive: options.interactive ?? (scenario.events ?? []).length === 0,
    agent: new Cell(firstAgent(scenario, options.agent ?? {}, states, clock.now()), changed),
    agentStates: states,
    quickConnects: options.quickConnects ?? usualQuickConnects,
    contacts: new Shelf(changed),
    leaving: new Set(),
    gone: new GoneContacts(),
    focus: new Cell({}, changed),
    createdTasks: new Roll(changed),
    console: new Cell(firstConsole(statuses[0]), changed),
    presenceStatuses: statuses,
    tabs: new Shelf(changed),
    completedWork: new Roll(changed),
    records: new Records(clock, count, changed),
    ...emptyPage(changed),
    properties: new Properties(clock, changed),
    logs: new Roll(changed),
    centreLog,
    count,
  };
};

const focusState = (desk: Desk): Pick<SimulationState, 'focusedContactId'> => {
  const { contactId } = focused(desk);
  return contactId === undefined ? {} : { focusedContactId: contactId };
};

const pictureOf = (desk: Desk): SimulationState => ({
  agent: desk.agent.value,
  agentStates: desk.agentStates,
  contacts: desk.contacts.list,
  ...focusState(desk),
  createdTasks: desk.createdTasks.list,
  console: desk.console.value,
  tabs: desk.tabs.list,
  completedWork: desk.completedWork.list,
  records: desk.records.list,
  ...pageState(desk),
  properties: desk.properties.of(),
  scopedProperties: desk.properties.scoped,
  logs: desk.logs.list,
});

/** Sets up the desktop as the scenario says, and a stream of how it looks. */
export const createDesk = (
  scenario: Scenario,
  options: DeskOptions,
  clock: ClockPort,
): { readonly desk: Desk; readonly state$: StateStream } => {
  const changes$ = new Subject<void>();
  const desk = emptyDesk(scenario, options, clock, () => {
    if (changes$.observed) changes$.next();
  });
  for (const [type, records] of Object.entries(scenario.crm ?? {}))
    desk.records.seed(type, records);
  for (const [key, value] of Object.entries(scenario.properties ?? {})) {
    desk.properties.put(key, value);
  }
  for (const name of scenario.pageElements ?? []) {
    desk.pageElements.put(name, { name, hidden: false, disabled: false });
  }
  for (const contact of scenario.contacts ?? []) describeContact(desk, contact);
  const snapshot = (): SimulationState => pictureOf(desk);
  const state$ = defer(() => changes$.pipe(startWith(undefined), map(snapshot)));
  Object.defineProperty(state$, 'value', { get: snapshot });
  return { desk, state$: state$ as StateStream }; // cast: `value` was added above
};
