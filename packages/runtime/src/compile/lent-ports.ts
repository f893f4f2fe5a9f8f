import { ActionError, type Capability, type ContactPort, type Host } from '@offhook/contract';
import { throwError } from 'rxjs';
import type { Hold, LiveRun } from '../engine/live-run.ts';
import type { SafeObserver } from '../observe.ts';
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

/** What one step is lent. Ports live on the prototype; the signal is made when it is first read. */
export class LentPorts {
  // Private to the language, not only to the types: an action must not reach its run.
  readonly #run: LiveRun;
  readonly #node: string;
  #signal: SignalHold | null = null;

  constructor(run: LiveRun, node: string) {
    this.#run = run;
    this.#node = node;
  }

  get signal(): AbortSignal {
    if (this.#signal === null) {
      this.#signal = this.#run.open ? new SignalHold() : over;
      if (this.#run.open) this.#run.hold(this.#signal);
    }
    return this.#signal.controller.signal;
  }

  /** Ends the step: aborts its signal, if anyone read it. */
  static end(lent: LentPorts): void {
    const signal = lent.#signal;
    lent.#signal = over;
    if (signal === null || signal === over) return;
    lent.#run.unhold(signal);
    signal.letGo();
  }

  static runOf(lent: LentPorts): LiveRun {
    return lent.#run;
  }

  static nodeOf(lent: LentPorts): string {
    return lent.#node;
  }
}

const missingPort = (name: string): ActionError =>
  new ActionError('port-missing', `This desktop’s host does not lend the port “${name}”.`);

const noContact = (events: ContactPort | undefined): object =>
  new Proxy(Object.freeze({}), {
    get: (_, method) => {
      if (typeof method !== 'string' || method === 'then') return undefined;
      if (method === 'events$') return events?.events$;
      return () =>
        throwError(
          () =>
            new ActionError('no-contact', `“${method}” needs a contact, and this run has none.`),
        );
    },
  });

type PortOf = (run: LiveRun) => object | undefined;

const contactOf = (host: Host): PortOf => {
  const { contact } = host.ports;
  if (contact === undefined && host.contactPort === undefined) return () => undefined;
  const none = noContact(contact);
  return ({ trigger }) => {
    if (trigger.contact === undefined) return none;
    return host.contactPort?.(trigger.contact.contactId) ?? contact;
  };
};

const portOf = (name: Capability, host: Host): PortOf => {
  if (name === 'contact') return contactOf(host);
  const port = host.ports[name];
  return () => port;
};

/** The class whose instances lend one action's ports of a host. */
export const lentPortsOf = (
  requires: readonly Capability[],
  host: Host,
  observed: SafeObserver | null,
): typeof LentPorts => {
  class Ports extends LentPorts {}
  for (const name of requires) {
    const find = portOf(name, host);
    const traced = name !== 'clock' && observed?.followsCalls ? observed : null;
    Object.defineProperty(Ports.prototype, name, {
      enumerable: true,
      get(this: LentPorts) {
        const run = LentPorts.runOf(this);
        const port = find(run);
        if (port === undefined) throw missingPort(name);
        return traced === null ? port : tracedPort(port, name, run, LentPorts.nodeOf(this), traced);
      },
    });
  }
  return Ports;
};

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
