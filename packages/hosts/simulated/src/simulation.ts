import type { Agent, Capabilities, ClockPort, ContactPort, Host } from '@offhook/contract';
import { type Observable, Subject, Subscription } from 'rxjs';
import { agentPort } from './agent/agent-port.ts';
import { type VirtualClock, virtualClock } from './clock/virtual-clock.ts';
import { consolePort } from './console/console-port.ts';
import { boundContactPort, unboundContactPort } from './contacts/contact-port.ts';
import { type Controls, controlsOf } from './controls.ts';
import { type Apex, crmPort } from './crm/crm-port.ts';
import { withFaults } from './ports/faults.ts';
import { type HttpServer, httpPort } from './ports/http-port.ts';
import { logPort } from './ports/log-port.ts';
import { storagePort } from './ports/storage-port.ts';
import { type DialogAnswers, dialogAnswers, uiPort } from './ports/ui-port.ts';
import { type Fired, fire } from './scenario/fire.ts';
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
  fire(event: Fired): void;
  /** Sets the clock to fire the scenario's events at their times from now; ends with the simulation or by unsubscription. */
  play(): Subscription;
  /** Answers requests to this address, or to all that begin so where it ends with `*`. */
  answer(url: string, server: HttpServer): void;
  /** Registers a method of the CRM's own code as `Class.method`. */
  apex(name: string, apex: Apex): void;
  /** Makes a port misbehave from now on. */
  fault(fault: Fault): void;
  clearFaults(): void;
  /** Answers the next dialogs at once, the first first. */
  willConfirm(...answers: readonly boolean[]): void;
  /** The agent answers a dialog that is shown. */
  answerDialog(id: string, confirmed: boolean): void;
  dismissAlert(id: string): void;
  /** Stops the play. */
  end(): void;
}

interface Outside {
  readonly servers: Map<string, HttpServer>;
  readonly apex: Map<string, Apex>;
  readonly answers: DialogAnswers;
  readonly faults: Fault[];
}

const hostOf = (desk: Desk, { servers, apex, answers, faults }: Outside): SimulatedHost => {
  const lend = <P extends object>(name: string, port: P): P =>
    withFaults(port, name, faults, desk.clock);
  return {
    ports: {
      contact: lend<ContactPort>('contact', unboundContactPort(desk)),
      agent: lend('agent', agentPort(desk)),
      console: lend('console', consolePort(desk)),
      crm: lend('crm', crmPort(desk, apex)),
      http: lend('http', httpPort(servers)),
      storage: lend('storage', storagePort(desk)),
      ui: lend('ui', uiPort(desk, answers)),
      log: lend('log', logPort(desk)),
      clock: desk.clock,
    },
    contactPort: (contactId) => lend<ContactPort>('contact', boundContactPort(desk, contactId)),
    agent: () => desk.agent.value.picture,
  };
};

const outsideControls = (
  desk: Desk,
  { servers, apex, answers, faults }: Outside,
): Pick<
  Simulation,
  'answer' | 'apex' | 'fault' | 'clearFaults' | 'willConfirm' | 'answerDialog' | 'dismissAlert'
> => ({
  answer: (url, server) => void servers.set(url, server),
  apex: (name, method) => void apex.set(name, method),
  fault: (fault) => void faults.push(fault),
  clearFaults: () => void faults.splice(0),
  willConfirm: (...confirmed) => void answers.scripted.push(...confirmed),
  answerDialog: (id, confirmed) => answers.given$.next({ id, confirmed }),
  dismissAlert: (id) => desk.alerts.delete(id),
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
    answers: dialogAnswers(),
    faults: [...(scenario.faults ?? [])],
  };
  const fireNow = (event: Fired): void => {
    fired$.next(event);
    fire(desk, event);
  };
  return {
    ...controlsOf(desk),
    ...outsideControls(desk, outside),
    host: hostOf(desk, outside),
    clock,
    state$,
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
