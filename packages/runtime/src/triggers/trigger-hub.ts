import type { AnySource, Contact, Host, JsonRecord, Occurrence } from '@offhook/contract';
import type { FlowTrigger } from '@offhook/flow';
import { EMPTY, filter, map, merge, mergeMap, Observable, share } from 'rxjs';
import { fillFields, planFields } from '../compile/bind.ts';
import { lendUnbound } from '../compile/lent-ports.ts';
import { frozen, jsonCopy } from '../json-copy.ts';
import { type Bug, bugReporter, messageOf } from '../observe.ts';
import type { Run } from '../run.ts';
import type { Trigger } from '../trigger.ts';
import { FlowEnds, flowSource } from './flow-ends.ts';
import { type LifeCycle, lifeCycle } from './life-cycle.ts';
import type { Listener } from './listener.ts';
import { persistent } from './persistent.ts';
import { entryOf, Seat, Station } from './station.ts';

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
  /** The events of a flow's triggers; of blocks that wait, where no flow is named. */
  open(triggers: readonly FlowTrigger[], listener?: Listener): Observable<Trigger>;
  /** Lets whoever subscribes meanwhile listen before anything is opened, so that all have their order from the first event. */
  together(subscribe: () => void): void;
  /** Tells of a run that is over, for flows that listen to the ends of others. */
  ended(run: Run): void;
}

type Copy = <T>(value: T) => T;
const picture: Copy = (value) => frozen(jsonCopy(value)) as typeof value; // cast: a picture is JSON, and so is its copy

const keyOf = ({ source, event, settings = {} }: FlowTrigger): string =>
  JSON.stringify([source, event, settings]);

class Hub implements TriggerHub {
  private readonly sources: Sources;
  private readonly host: Host;
  private readonly lives: LifeCycle;
  private readonly report: (bug: Bug) => void;
  private readonly stations = new Map<string, Station>();
  private readonly ends = new FlowEnds();
  private readonly ends$: Observable<never>;
  /** Stations that wait until all who listen together have come. */
  private gathering: Set<Station> | null = null;

  constructor(sources: Sources, host: Host, options: HubOptions) {
    this.sources = sources;
    this.host = host;
    this.lives = options.lifeCycle ?? lifeCycle();
    this.report = options.report ?? bugReporter(undefined, host);
    this.ends$ = this.watchEnds();
  }

  open(triggers: readonly FlowTrigger[], listener?: Listener): Observable<Trigger> {
    const byStation = new Map<string, FlowTrigger[]>();
    for (const trigger of triggers)
      byStation.set(keyOf(trigger), [...(byStation.get(keyOf(trigger)) ?? []), trigger]);
    return new Observable((subscriber) => {
      const seat = new Seat(listener, subscriber, byStation.size);
      if (byStation.size === 0) subscriber.complete();
      for (const [key, same] of byStation) {
        const station = this.stationOf(key);
        subscriber.add(() => this.leave(key, station, seat));
        station.add(same.map((trigger) => entryOf(seat, trigger)));
        if (this.gathering === null) station.connect();
        else this.gathering.add(station);
      }
      subscriber.add(this.ends$.subscribe());
    });
  }

  together(subscribe: () => void): void {
    const gathering = new Set<Station>();
    this.gathering = gathering;
    try {
      subscribe();
    } finally {
      this.gathering = null;
    }
    for (const station of gathering) station.connect();
  }

  ended(run: Run): void {
    this.ends.ended(run);
  }

  private stationOf(key: string): Station {
    const known = this.stations.get(key);
    if (known !== undefined) return known;
    const [source, event, settings] = JSON.parse(key);
    const told = new Set<string>();
    const station = new Station({
      open: () => this.openEvent(source, event, settings),
      isAboutContacts: () => this.sources.get(source)?.about === 'contact',
      circle: ({ name }, causes) => this.circle(told, [...causes, name]),
    });
    this.stations.set(key, station);
    return station;
  }

  private leave(key: string, station: Station, seat: Seat): void {
    station.remove(seat);
    if (station.isEmpty && this.stations.get(key) === station) this.stations.delete(key);
  }

  /** Says once of each circle what it is. */
  private circle(told: Set<string>, flows: readonly string[]): void {
    const name = flows.at(-1) ?? '';
    const way = flows
      .slice(flows.indexOf(name))
      .map((flow) => `“${flow}”`)
      .join(' → ');
    if (told.has(way)) return;
    told.add(way);
    const message = `“${name}” was not started by the end of another flow, since its own end led there: ${way}. Let one of them listen to fewer flows, or give its trigger a condition.`;
    this.report({ code: 'flow-loop', message, flow: name, cause: undefined });
  }

  private openEvent(id: string, event: string, given: JsonRecord): Observable<Trigger> {
    const source = this.sources.get(id);
    const definition = source?.events[event];
    if (source === undefined || definition === undefined) {
      const message = `No event “${id}.${event}” is installed, so it starts nothing.`;
      this.report({ code: 'unknown-event', message, cause: undefined });
      return EMPTY;
    }
    const lent = lendUnbound(source.requires ?? [], this.host);
    const settings = fillFields(planFields(definition.settings ?? {}, false), given) as JsonRecord; // cast: fields hold JSON
    const told$ = persistent(
      () => definition.open(lent, settings) as Observable<Occurrence<JsonRecord>>, // cast: payload fields hold JSON
      this.host.ports.clock,
      (cause) => this.failed(`${id}.${event}`, cause),
    ).pipe(
      filter(({ contact }) => source.about !== 'contact' || this.admits(id, event, contact)),
      map((occurrence) => this.triggerOf(id, event, occurrence)),
    );
    return id === flowSource ? merge(told$, this.ends.open(event, settings)) : told$;
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
