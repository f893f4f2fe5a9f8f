import type { AgentState, ClockPort, Endpoint } from '@offhook/contract';
import type { GoneContacts } from '../contacts/gone-contacts.ts';
import type { Records } from '../crm/records.ts';
import type { Properties } from '../ports/properties.ts';
import type { Announcer } from './announcer.ts';
import type { Cell, Roll, Shelf } from './cells.ts';
import type { Page } from './page.ts';
import type {
  CompletedWork,
  ConsoleState,
  CreatedTask,
  LogEntry,
  PresenceStatus,
  SimulatedAgent,
  SimulatedContact,
  Tab,
} from './state.ts';

/** The whole desktop: what changes, what watches it, and the lists that stay. */
export interface Desk extends Page {
  readonly clock: ClockPort;
  readonly announcer: Announcer;
  /** Whether calls of the ports make the events that a contact centre would tell. */
  readonly interactive: boolean;
  readonly agent: Cell<SimulatedAgent>;
  readonly agentStates: readonly AgentState[];
  readonly quickConnects: readonly QuickConnect[];
  readonly contacts: Shelf<SimulatedContact>;
  /** Ids of contacts that are gone as soon as their end was told. */
  readonly leaving: Set<string>;
  readonly gone: GoneContacts;
  /** The contact that the agent turned to last. */
  readonly focus: Cell<{ readonly contactId?: string }>;
  readonly createdTasks: Roll<CreatedTask>;
  readonly console: Cell<ConsoleState>;
  readonly presenceStatuses: readonly PresenceStatus[];
  readonly tabs: Shelf<Tab>;
  readonly completedWork: Roll<CompletedWork>;
  readonly records: Records;
  readonly properties: Properties;
  readonly logs: Roll<LogEntry>;
  /** Lines of the contact centre's own log. */
  readonly centreLog: Roll<string>;
  /** Counts from 1 for each kind of thing, so that ids repeat from run to run. */
  count(kind: string): number;
}

/** An endpoint that the agent can choose from a list. */
export interface QuickConnect extends Endpoint {
  /** Only on offer in these queues; absent means in all. */
  readonly queueARNs?: readonly string[];
}

/** The country of numbers that do not tell theirs. */
export const homeCountry = (desk: Pick<Desk, 'agent'>): string =>
  desk.agent.value.picture.dialableCountries[0] ?? 'US';
