import type { AgentEvent, ConsoleEvent, ContactEvent, Host, UiEvent } from '@offhook/contract';
import { NEVER, type Observable, retry, Subject, Subscription } from 'rxjs';

/** The ports that tell events. */
interface Told {
  readonly contact: ContactEvent;
  readonly agent: AgentEvent;
  readonly console: ConsoleEvent;
  readonly ui: UiEvent;
}
type Telling = keyof Told;

const telling = ['contact', 'agent', 'console', 'ui'] as const satisfies readonly Telling[];

export interface HoldOptions {
  /** Called before a contact's event is passed on. */
  readonly hear?: (event: ContactEvent) => void;
  /** Called once everyone has had a contact's event. */
  readonly heard?: (event: ContactEvent) => void;
  /** Called when a port's events break off; what it answers with decides when they are listened to again. */
  readonly lost?: (port: string, error: unknown, count: number) => Observable<unknown>;
  /** Most events that are held; the oldest give way. */
  readonly limit?: number;
}

/** A host whose events wait until someone is ready for them. */
export interface HeldEvents {
  /** The host to open sources with; all else it lends is the host's own. */
  readonly host: Host;
  /** Passes on what was held, in order, and from now on every event at once. */
  release(): void;
  stop(): void;
}

/** Puts one stream of events in the place of a port's own; methods still run on the port itself. */
const withEvents = (port: object, events$: Observable<unknown>): object =>
  new Proxy(port, {
    get(target, member) {
      if (member === 'events$') return events$;
      const value: unknown = Reflect.get(target, member, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });

/** Passes things on one after another, also those that come while one is being passed on. */
class Line {
  readonly #waiting: (() => void)[] = [];
  readonly #limit: number;
  #held = true;
  #moving = false;

  constructor(limit: number) {
    this.#limit = limit;
  }

  put(pass: () => void): void {
    if (this.#held && this.#waiting.length >= this.#limit) this.#waiting.shift();
    this.#waiting.push(pass);
    this.#move();
  }

  release(): void {
    this.#held = false;
    this.#move();
  }

  #move(): void {
    if (this.#held || this.#moving) return;
    this.#moving = true;
    try {
      for (let pass = this.#waiting.shift(); pass; pass = this.#waiting.shift()) pass();
    } finally {
      this.#moving = false;
    }
  }
}

/** Listens to a host's ports from the first moment and holds their events, in their order, until released. */
export const holdEvents = (host: Host, options: HoldOptions = {}): HeldEvents => {
  const line = new Line(options.limit ?? 10_000);
  const subscriptions = new Subscription();
  const ports: Record<string, unknown> = { ...host.ports };
  for (const name of telling) {
    const port = host.ports[name];
    if (port === undefined) continue;
    const passed = new Subject<Told[Telling]>();
    ports[name] = withEvents(port, passed.asObservable());
    const pass = (event: Told[Telling]): void => {
      if (!('contact' in event)) return passed.next(event);
      options.hear?.(event);
      passed.next(event);
      options.heard?.(event);
    };
    const events$: Observable<Told[Telling]> = port.events$;
    const lost = (error: unknown, count: number) => options.lost?.(name, error, count) ?? NEVER;
    subscriptions.add(
      events$
        .pipe(retry({ delay: lost, resetOnSuccess: true }))
        .subscribe((event) => line.put(() => pass(event))),
    );
  }
  return {
    host: { ...hostMembers(host), ports },
    release: () => line.release(),
    stop: () => subscriptions.unsubscribe(),
  };
};

const hostMembers = (host: Host): Pick<Host, 'contactPort' | 'agent'> => ({
  ...(host.contactPort && { contactPort: (id: string) => hostContact(host, id) }),
  ...(host.agent && { agent: () => host.agent?.() }),
});

const hostContact = (host: Host, id: string) => {
  const port = host.contactPort?.(id);
  if (port === undefined) throw new Error(`The host lends no port for the contact ${id}.`);
  return port;
};
