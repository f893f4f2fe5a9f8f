import type { AgentEvent, ConsoleEvent, ContactEvent, Host, UiEvent } from '@offhook/contract';
import { NEVER, type Observable, retry, Subject, Subscription } from 'rxjs';
import { EventLine } from './event-line.ts';
import type { Admission } from './one-tab/one-tab.ts';
import type { SharedEvent } from './one-tab/shared-event.ts';

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
  /** Asked of each event of the contact centre once events are passed on; the event waits for what it answers with, which `passing` then tells. */
  readonly admit?: (event: SharedEvent) => Observable<Admission>;
  /** Told which flows an event may start, just before it is passed on. */
  readonly passing?: (admission: Admission) => void;
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

const isShared = (event: Told[Telling]): event is SharedEvent =>
  'contact' in event || 'agent' in event;

/** Listens to a host's ports from the first moment and holds their events, in their order, until released. */
export const holdEvents = (host: Host, options: HoldOptions = {}): HeldEvents => {
  const line = new EventLine<Admission>(options.limit ?? 10_000);
  const { admit, passing } = options;
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
      events$.pipe(retry({ delay: lost, resetOnSuccess: true })).subscribe((event) =>
        line.put({
          pass: (admission) => {
            passing?.(admission);
            pass(event);
            passing?.(undefined);
          },
          ...(admit && isShared(event) && { admission: () => admit(event) }),
        }),
      ),
    );
  }
  return {
    host: { ...hostMembers(host), ports },
    release: () => line.release(),
    stop: () => {
      subscriptions.unsubscribe();
      line.stop();
    },
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
