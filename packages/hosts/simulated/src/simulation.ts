import type {
  Agent,
  Capabilities,
  ClockPort,
  ContactPort,
  Host,
  JsonRecord,
} from '@offhook/contract';
import { type Observable, Subject, Subscription } from 'rxjs';
import { agentPort } from './agent/agent-port.ts';
import { type VirtualClock, virtualClock } from './clock/virtual-clock.ts';
import { consolePort } from './console/console-port.ts';
import { boundContactPort, unboundContactPort } from './contacts/contact-port.ts';
import { type Controls, controlsOf } from './controls.ts';
import { type Apex, crmPort } from './crm/crm-port.ts';
import {
  type AgentQuestions,
  agentQuestions,
  type Chosen,
  type Filled,
} from './ports/agent-questions.ts';
import { withFaults } from './ports/faults.ts';
import type { HttpCredentials } from './ports/http-credentials.ts';
import { type HttpServer, httpPort } from './ports/http-port.ts';
import { logPort } from './ports/log-port.ts';
import { storagePort } from './ports/storage-port.ts';
import { uiPort } from './ports/ui-port.ts';
import { fire } from './scenario/fire.ts';
import type { Fault, FiredEvent, Scenario } from './scenario/scenario.ts';
import { createDesk, type DeskOptions, type StateStream } from './state/create-desk.ts';
import type { Desk } from './state/desk.ts';

export interface SimulationOptions<C extends ClockPort> extends DeskOptions {
  /** A virtual clock at 0 unless told. */
  readonly clock?: C;
}

/** A host that has every port. */
export interface SimulatedHost extends Host {
  readonly ports: Capabilities;
  readonly contactPort: (contactId: string) => ContactPort;
  readonly agent: () => Agent;
}

/** A whole contact centre and CRM in memory. */
export interface Simulation<C extends ClockPort = ClockPort> extends Controls {
  readonly host: SimulatedHost;
  readonly clock: C;
  /** How everything looks, now and after every change. */
  readonly state$: StateStream;
  /** Every event that was fired, also those that no port tells, such as `initialization`. */
  readonly fired$: Observable<FiredEvent>;
  /** Tells one event exactly as given; nothing else is derived from it. */
  fire(event: FiredEvent): void;
  /** Sets the clock to fire the scenario's events at their times from now; ends with the simulation or by unsubscription. */
  play(): Subscription;
  /** Answers requests to this address, or to all that begin so where it ends with `*`. */
  answer(url: string, server: HttpServer): void;
  /** Registers a credential that requests may name, and the headers that it adds. */
  credential(name: string, headers?: Readonly<Record<string, string>>): void;
  /** Registers a method of the CRM's own code as `Class.method`. */
  apex(name: string, apex: Apex): void;
  /** The fields that a type of the CRM is known to have; fails with `not-found`. */
  fieldsOf(type: string): readonly string[];
  /** Makes a port misbehave from now on. */
  fault(fault: Fault): void;
  clearFaults(): void;
  /** Answers the next dialogs at once, the first first. */
  willConfirm(...answers: readonly boolean[]): void;
  /** The agent answers a dialog that is shown. */
  answerDialog(id: string, confirmed: boolean): void;
  /** Answers the next questions with several options at once; undefined closes one. */
  willChoose(...values: readonly (string | undefined)[]): void;
  /** The agent chooses an option of a question that is shown, or closes it. */
  answerChoice(id: string, value?: string): void;
  /** Submits the next forms at once; what is left out has the form's own value, undefined closes one. */
  willSubmit(...values: readonly (JsonRecord | undefined)[]): void;
  /** The agent submits a form that is shown, or closes it. */
  answerForm(id: string, values?: JsonRecord): void;
  dismissAlert(id: string): void;
  dismissToast(id: string): void;
  /** Stops the play. */
  end(): void;
}

interface Outside {
  readonly servers: Map<string, HttpServer>;
  readonly apex: Map<string, Apex>;
  readonly credentials: HttpCredentials;
  readonly asked: AgentQuestions;
  readonly faults: Fault[];
}

const hostOf = (
  desk: Desk,
  { servers, credentials, apex, asked, faults }: Outside,
): SimulatedHost => {
  const lend = <P extends object>(name: string, port: P): P =>
    withFaults(port, name, faults, desk.clock);
  return {
    ports: {
      contact: lend<ContactPort>('contact', unboundContactPort(desk)),
      agent: lend('agent', agentPort(desk)),
      console: lend('console', consolePort(desk)),
      crm: lend('crm', crmPort(desk, apex)),
      http: lend('http', httpPort(servers, credentials)),
      storage: lend('storage', storagePort(desk)),
      ui: lend('ui', uiPort(desk, asked)),
      log: lend('log', logPort(desk)),
      clock: desk.clock,
    },
    contactPort: (contactId) => lend<ContactPort>('contact', boundContactPort(desk, contactId)),
    agent: () => desk.agent.value.picture,
  };
};

type Part<K extends keyof Simulation> = Pick<Simulation, K>;

const outsideControls = ({
  servers,
  credentials,
  apex,
  faults,
}: Outside): Part<'answer' | 'credential' | 'apex' | 'fault' | 'clearFaults'> => ({
  answer: (url, server) => void servers.set(url, server),
  credential: (name, headers = {}) => void credentials.set(name, headers),
  apex: (name, method) => void apex.set(name, method),
  fault: (fault) => void faults.push(fault),
  clearFaults: () => void faults.splice(0),
});

const filled = (values: JsonRecord | undefined): Filled => (values === undefined ? {} : { values });
const chosen = (value: string | undefined): Chosen => (value === undefined ? {} : { value });

const pageControls = (
  desk: Desk,
  { asked: { dialogs, choices, forms } }: Outside,
): Part<
  | 'willConfirm'
  | 'answerDialog'
  | 'willChoose'
  | 'answerChoice'
  | 'willSubmit'
  | 'answerForm'
  | 'dismissAlert'
  | 'dismissToast'
> => ({
  willConfirm: (...answers) => dialogs.script(answers.map((confirmed) => ({ confirmed }))),
  answerDialog: (id, confirmed) => dialogs.answer(id, { confirmed }),
  willChoose: (...values) => choices.script(values.map(chosen)),
  answerChoice: (id, value) => choices.answer(id, chosen(value)),
  willSubmit: (...values) => forms.script(values.map(filled)),
  answerForm: (id, values) => forms.answer(id, filled(values)),
  dismissAlert: (id) => desk.alerts.delete(id),
  dismissToast: (id) => desk.toasts.delete(id),
});

/** Makes a contact centre and a CRM to try flows on. */
export function createSimulation(
  scenario?: Scenario,
  options?: SimulationOptions<ClockPort> & { readonly clock?: never },
): Simulation<VirtualClock>;
export function createSimulation<C extends ClockPort>(
  scenario: Scenario | undefined,
  options: SimulationOptions<C>,
): Simulation<C>;
export function createSimulation(
  scenario: Scenario = {},
  options: SimulationOptions<ClockPort> = {},
): Simulation {
  const clock = options.clock ?? virtualClock();
  const { desk, state$ } = createDesk(scenario, options, clock);
  const fired$ = new Subject<FiredEvent>();
  const plays = new Subscription();
  const outside: Outside = {
    servers: new Map(),
    apex: new Map(),
    credentials: new Map(),
    asked: agentQuestions(desk),
    faults: [...(scenario.faults ?? [])],
  };
  const fireNow = (event: FiredEvent): void => {
    fired$.next(event);
    fire(desk, event);
  };
  return {
    ...controlsOf(desk),
    ...outsideControls(outside),
    ...pageControls(desk, outside),
    host: hostOf(desk, outside),
    clock,
    state$,
    fieldsOf: (type) => desk.records.fieldsOf(type),
    fired$: fired$.asObservable(),
    fire: fireNow,
    play: () => {
      const play = new Subscription();
      for (const { at = 0, ...event } of scenario.events ?? []) {
        play.add(clock.timer(at).subscribe(() => fireNow(event)));
      }
      plays.add(play);
      return play;
    },
    end: () => plays.unsubscribe(),
  };
}
