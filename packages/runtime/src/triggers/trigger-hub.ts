import type { AnySource, Contact, Host, JsonRecord, Occurrence } from '@offhook/contract';
import type { FlowTrigger } from '@offhook/flow';
import { defer, EMPTY, filter, map, merge, mergeMap, Observable, share } from 'rxjs';
import { lendUnbound } from '../compile/lent-ports.ts';
import { frozen, jsonCopy } from '../json-copy.ts';
import { type Bug, bugReporter, messageOf } from '../observe.ts';
import type { Trigger } from '../trigger.ts';
import { type LifeCycle, lifeCycle } from './life-cycle.ts';
import { persistent } from './persistent.ts';

/** The sources that flows can name, by id. */
export type Sources = ReadonlyMap<string, AnySource>;

/** What can be said beside sources and host. */
export interface HubOptions {
  /** What is known of contacts already; by default nothing. */
  readonly lifeCycle?: LifeCycle | undefined;
  /** Told of sources that fail; by default the host's log is. */
  readonly report?: ((bug: Bug) => void) | undefined;
}

/** Where all flows of one desktop get their events: each event of a source is opened once. */
export interface TriggerHub {
  /** The events of a flow's triggers. */
  open(triggers: readonly FlowTrigger[]): Observable<Trigger>;
}

type Copy = <T>(value: T) => T;
const picture: Copy = (value) => frozen(jsonCopy(value)) as typeof value; // cast: a picture is JSON, and so is its copy

class Hub implements TriggerHub {
  private readonly sources: Sources;
  private readonly host: Host;
  private readonly lives: LifeCycle;
  private readonly report: (bug: Bug) => void;
  private readonly events = new Map<string, Observable<Trigger>>();
  private readonly ends$: Observable<never>;

  constructor(sources: Sources, host: Host, options: HubOptions) {
    this.sources = sources;
    this.host = host;
    this.lives = options.lifeCycle ?? lifeCycle();
    this.report = options.report ?? bugReporter(undefined, host);
    this.ends$ = this.watchEnds();
  }

  open(triggers: readonly FlowTrigger[]): Observable<Trigger> {
    const keys = new Set(triggers.map(({ source, event }) => JSON.stringify([source, event])));
    const events = [...keys].map((key) => this.eventOf(key));
    return new Observable((subscriber) => {
      subscriber.add(merge(...events).subscribe(subscriber));
      subscriber.add(this.ends$.subscribe());
    });
  }

  private eventOf(key: string): Observable<Trigger> {
    let event$ = this.events.get(key);
    if (event$ === undefined) {
      const [source, event] = JSON.parse(key);
      event$ = defer(() => this.openEvent(source, event)).pipe(share());
      this.events.set(key, event$);
    }
    return event$;
  }

  private openEvent(id: string, event: string): Observable<Trigger> {
    const source = this.sources.get(id);
    const definition = source?.events[event];
    if (source === undefined || definition === undefined) {
      const message = `No event “${id}.${event}” is installed, so it starts nothing.`;
      this.report({ code: 'unknown-event', message, cause: undefined });
      return EMPTY;
    }
    const lent = lendUnbound(source.requires ?? [], this.host);
    return persistent(
      () => definition.open(lent) as Observable<Occurrence<JsonRecord>>, // cast: payload fields hold JSON
      this.host.ports.clock,
      (cause) => this.failed(`${id}.${event}`, cause),
    ).pipe(
      filter(({ contact }) => source.about !== 'contact' || this.admits(id, event, contact)),
      map((occurrence) => this.triggerOf(id, event, occurrence)),
    );
  }

  private admits(source: string, event: string, contact: Contact | undefined): boolean {
    return contact === undefined || this.lives.admit(source, event, contact);
  }

  private triggerOf(source: string, event: string, occurrence: Occurrence<JsonRecord>): Trigger {
    const { payload, contact, flow } = occurrence;
    const agent = occurrence.agent ?? this.host.agent?.();
    return Object.freeze({
      source,
      event,
      payload: picture(payload ?? {}),
      ...(contact !== undefined && { contact: picture(contact) }),
      ...(agent !== undefined && { agent: picture(agent) }),
      ...(flow !== undefined && { flow }),
    });
  }

  private failed(name: string, cause: unknown): void {
    this.report({ code: 'source', message: `“${name}” failed: ${messageOf(cause)}`, cause });
  }

  /** Frees what is known of contacts that are gone, also where no flow listens to their end. */
  private watchEnds(): Observable<never> {
    return persistent(
      () => this.host.ports.contact?.events$,
      this.host.ports.clock,
      (cause) => this.failed('contact.events$', cause),
    ).pipe(
      filter(({ event }) => event === 'onDestroy'),
      mergeMap(({ contact }) => {
        this.lives.end(contact);
        return EMPTY;
      }),
      share(),
    );
  }
}

/** Makes the one place at which a desktop's flows get their events. */
export const triggerHub = (sources: Sources, host: Host, options: HubOptions = {}): TriggerHub =>
  new Hub(sources, host, options);
