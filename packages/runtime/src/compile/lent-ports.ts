import {
  ActionError,
  type Capability,
  type ContactPort,
  capabilities,
  type Host,
} from '@offhook/contract';
import { throwError } from 'rxjs';
import type { Hold, Owner } from '../engine/owner.ts';
import type { SafeObserver } from '../observe.ts';
import type { Trigger } from '../trigger.ts';
import type { PortRun } from './port-run.ts';
import { tracedPort } from './traced-port.ts';

class SignalHold implements Hold {
  before: Hold | null = null;
  after: Hold | null = null;
  readonly controller = new AbortController();

  letGo(): void {
    this.controller.abort();
  }
}

/** Stands for the signal of a step that ended before anyone read it. */
const over = new SignalHold();
over.letGo();

/** How a step gets at one of its ports. */
type PortOf = (run: PortRun, node: string) => object;

/** The ports of an action, by name. */
export type Ports = Readonly<Partial<Record<Capability, PortOf>>>;

/** A step that ports are lent to. */
export interface Borrower {
  readonly node: string;
  readonly ports: Ports;
}

/** Ends a step: aborts its signal, if anyone read it. */
export let endStep: (lent: LentPorts) => void;

/** What one step is lent: the ports that its action names, and a signal that is made when it is first read. */
export class LentPorts {
  // Private to the language, not only to the types: an action must not reach its run.
  readonly #owner: Owner<PortRun>;
  readonly #borrower: Borrower;
  #signal: SignalHold | null = null;

  constructor(owner: Owner<PortRun>, borrower: Borrower) {
    this.#owner = owner;
    this.#borrower = borrower;
  }

  get signal(): AbortSignal {
    if (this.#signal === null) {
      this.#signal = this.#owner.open ? new SignalHold() : over;
      if (this.#owner.open) this.#owner.hold(this.#signal);
    }
    return this.#signal.controller.signal;
  }

  static {
    endStep = (lent) => {
      const signal = lent.#signal;
      lent.#signal = over;
      if (signal === null || signal === over) return;
      lent.#owner.unhold(signal);
      signal.letGo();
    };
    // One class for all actions: a class for each would cost more than the action that it serves.
    for (const name of capabilities) {
      Object.defineProperty(LentPorts.prototype, name, {
        get(this: LentPorts) {
          return this.#borrower.ports[name]?.(this.#owner.run, this.#borrower.node);
        },
      });
    }
  }
}

const missingPort = (name: string): ActionError =>
  new ActionError('port-missing', `This desktop’s host does not lend the port “${name}”.`);

/** What of a contact port is about all contacts, so that a run without one may use it. */
const unbound: ReadonlySet<string> = new Set(['events$', 'getFocused']);

const memberOf = (port: ContactPort, name: string): unknown => {
  const member: unknown = Reflect.get(port, name, port);
  return typeof member === 'function' ? member.bind(port) : member;
};

const noContact = (port: ContactPort | undefined): object =>
  new Proxy(Object.freeze({}), {
    get: (_, method) => {
      if (typeof method !== 'string' || method === 'then') return undefined;
      if (unbound.has(method) && port !== undefined) return memberOf(port, method);
      return () =>
        throwError(
          () =>
            new ActionError('no-contact', `“${method}” needs a contact, and this run has none.`),
        );
    },
  });

type Find = (run: PortRun) => object | undefined;

const findContact = (host: Host): Find => {
  const { contact } = host.ports;
  if (contact === undefined && host.contactPort === undefined) return () => undefined;
  const none = noContact(contact);
  return ({ trigger }) => {
    if (trigger.contact === undefined) return none;
    return host.contactPort?.(trigger.contact.contactId) ?? contact;
  };
};

/** Puts something between a run and a port that several runs may want at once. */
export type Lend = (name: Capability, port: object, trigger: Trigger) => object;

/** A host whose ports are lent through somebody. */
export interface LendingHost extends Host {
  readonly lend?: Lend;
}

/** A host of which the ports are lent so; all else it lends is the host's own. */
export const lentThrough = (host: Host, lend: Lend): LendingHost => ({
  ports: host.ports,
  lend,
  ...(host.contactPort && { contactPort: host.contactPort.bind(host) }),
  ...(host.agent && { agent: host.agent.bind(host) }),
});

const portOf = (name: Capability, host: LendingHost, observed: SafeObserver | null): PortOf => {
  const fixed = host.ports[name];
  const find: Find = name === 'contact' ? findContact(host) : () => fixed;
  const traced = name !== 'clock' && observed?.followsCalls ? observed : null;
  return (run, node) => {
    const found = find(run);
    if (found === undefined) throw missingPort(name);
    const port = host.lend === undefined ? found : host.lend(name, found, run.trigger);
    return traced === null ? port : tracedPort(port, name, run, node, traced);
  };
};

/** Finds an action's ports at a host. */
export const portsOf = (
  requires: readonly Capability[],
  host: LendingHost,
  observed: SafeObserver | null,
): Ports => Object.fromEntries(requires.map((name) => [name, portOf(name, host, observed)]));

/** Lends ports to what has no run: a source, or the operator of a stream action. */
export const lendUnbound = (requires: readonly Capability[], host: Host): object => {
  const lent = {};
  for (const name of requires) {
    Object.defineProperty(lent, name, {
      enumerable: true,
      get() {
        const port = host.ports[name];
        if (port === undefined) throw missingPort(name);
        return port;
      },
    });
  }
  return lent;
};
