import {
  ActionError,
  type Contact,
  type ContactEvent,
  type Endpoint,
  type Json,
} from '@offhook/contract';
import { createSimulation, type Scenario, type Simulation } from '@offhook/host-simulated';
import { firstValueFrom, type Observable, Subject } from 'rxjs';
import type { Command } from './protocol/command.ts';
import type { Tell } from './protocol/tell.ts';
import type { Wire } from './wires/wire.ts';

const lifeCycle =
  /^on(Incoming|Pending|Connecting|Accepted|Connected|Ended|ACW|Missed|Error|Refresh|Destroy)$/;

const told = (contact: Contact): Tell => {
  const { timestamps: _timestamps, parsedNumber: _parsed, state, ...rest } = contact;
  if (state === 'init') throw new Error('A contact is told once it is offered.');
  return structuredClone({ tell: 'contact', contact: { ...rest, state } }) as Tell; // cast: attributes and queues are only read
};

const tellsOf = ({ event, contact, payload }: ContactEvent): readonly Tell[] => {
  const { contactId } = contact;
  if (event === 'onDestroy') return [told(contact), { tell: 'contact-gone', contactId }];
  if (event === 'onViewContact') return [{ tell: 'focus', contactId }];
  if (lifeCycle.test(event)) return [told(contact)];
  return [{ tell: 'contact-event', contactId, event, ...(payload && { payload: { ...payload } }) }];
};

const ported = ['contact', 'agent', 'console'] as const;

const methodsOf = (simulation: Simulation): readonly string[] =>
  ported.flatMap((port) =>
    Object.entries(simulation.host.ports[port])
      .filter(([, member]) => typeof member === 'function')
      .map(([method]) => `${port}.${method}`),
  );

const carryOut = async (simulation: Simulation, { command, contactId, args }: Command) => {
  const [port = '', method = ''] = command.split('.');
  const { host } = simulation;
  const owner =
    port === 'contact' ? host.contactPort(contactId ?? '') : Reflect.get(host.ports, port);
  const call: Observable<Json | undefined> = Reflect.apply(Reflect.get(owner, method), owner, [
    args,
  ]);
  return firstValueFrom(call, { defaultValue: undefined });
};

/** A whole contact centre on the other side of a wire, which carries nothing that a message could not. */
export const simulatedSoftphone = (scenario: Scenario = {}) => {
  const simulation = createSimulation(scenario);
  const said$ = new Subject<unknown>();
  const say = (message: unknown): void => said$.next(structuredClone(message));
  const tellAgent = (): void => {
    const { agent, agentStates } = simulation.state$.value;
    const quickConnects: Endpoint[] = [];
    simulation.host.ports.agent.getEndpoints({}).subscribe((all) => quickConnects.push(...all));
    const { picture, softphoneAutoAccept } = agent;
    const { stateType: _type, stateSince: _since, ...rest } = picture;
    say({
      tell: 'agent',
      agent: {
        ...rest,
        states: agentStates,
        quickConnects,
        configuration: { softphoneAutoAccept },
      },
    });
  };
  const wire: Wire = {
    said$,
    ask: (command) => {
      carryOut(simulation, structuredClone(command)).then(
        (value) => say({ answer: command.id, ...(value !== undefined && { value }) }),
        (error: unknown) => {
          if (!ActionError.is(error)) throw error;
          say({ answer: command.id, error: { code: error.code, message: error.message } });
        },
      );
    },
  };
  /** The page comes up: it says what it can do, who works here, and what is on the desktop. */
  const open = (): void => {
    const { contact, agent, console } = simulation.host.ports;
    say({ tell: 'offers', commands: methodsOf(simulation) });
    tellAgent();
    contact.events$.subscribe((event) => tellsOf(event).forEach(say));
    agent.events$.subscribe(tellAgent);
    console.events$.subscribe(({ event, payload }) =>
      say({ tell: 'console-event', event, payload }),
    );
  };
  return { simulation, wire, open, say };
};
