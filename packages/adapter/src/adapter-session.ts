import type { Client } from '@offhook/client';
import type { ClockPort, ContactEvent, Host, Json, TraceEntry } from '@offhook/contract';
import { maskRun, type Refusal, type Trigger, traceTo } from '@offhook/runtime';
import {
  defer,
  EMPTY,
  filter,
  map,
  merge,
  type Observable,
  retry,
  Subscription,
  share,
  switchMap,
  take,
  takeUntil,
} from 'rxjs';
import type { AdapterFailure, AdapterNews, AdapterStatus, EndedRun } from './adapter-news.ts';
import { pauseFor } from './back-off.ts';
import { isFinal } from './final.ts';
import { followReleases, type ReleaseNews } from './follow-releases.ts';
import { type HeldEvents, holdEvents } from './held-events.ts';
import type { KeptRelease, ReleaseKeeper } from './kept-release.ts';
import { loadUnits, type UnitLoaders, type Units } from './load-units.ts';
import type { Admission } from './one-tab/one-tab.ts';
import type { OpenedOneTab, OpenOptions } from './one-tab/open-one-tab.ts';
import { ReportQueue } from './report-queue.ts';
import { RunRecorder } from './run-recorder.ts';
import { type ReleasedFlow, RunningFlows } from './running-flows.ts';

export interface SessionOptions {
  readonly adapter: string;
  readonly host: Host;
  readonly client: Pick<Client, 'manifest' | 'hints' | 'reportRuns'>;
  /** Sends reports that outlive the page. */
  readonly lastClient: Pick<Client, 'reportRuns'>;
  readonly keeper: ReleaseKeeper;
  readonly loaders: UnitLoaders;
  readonly clock: ClockPort;
  /** Asks for another look at the server now. */
  readonly again$: Observable<unknown>;
  readonly runId: (run: number) => string;
  /** Joins this page to the agent's others, so that one of them runs flows; without it each page runs its own. */
  readonly joinPages?: (options: JoinOptions) => OpenedOneTab | undefined;
  readonly tell: (news: AdapterNews) => void;
}

/** What a page says of itself to join the others. */
export type JoinOptions = Omit<OpenOptions, 'name'>;

interface Loaded {
  readonly release: KeptRelease;
  readonly units: Units;
}

/** Milliseconds that a server may take to answer before the release that was kept is run. */
const patience = 3000;

const pauses = { first: 1000, longest: 30_000 };

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

const codeOf = (error: unknown, otherwise: string): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : otherwise;

/** Runs what is published to one adapter on one host, from `start` to `stop`. */
export class AdapterSession {
  readonly #options: SessionOptions;
  readonly #subscriptions = new Subscription();
  readonly #held: HeldEvents;
  readonly #flows: RunningFlows;
  readonly #reports: ReportQueue;
  #running: KeptRelease | undefined;
  #unreachable: string | undefined;
  readonly #joined: OpenedOneTab | undefined;
  /** The flows that the event which is told right now may start. */
  #admission: Admission;

  constructor(options: SessionOptions) {
    this.#options = options;
    const { host, clock, tell, runId } = options;
    this.#joined = this.#join();
    const { oneTab } = this.#joined ?? {};
    this.#held = holdEvents(host, {
      ...(oneTab && { admit: (event) => oneTab.admit(event) }),
      passing: (admission) => {
        this.#admission = admission;
      },
      hear: ({ contact }) => this.#flows.see(contact.contactId),
      heard: (event) => this.#heard(event),
      lost: (port, cause, count) => this.#eventsLost(port, cause, count),
    });
    this.#reports = this.#reportQueue();
    const report = this.#reports.add.bind(this.#reports);
    const log = (run: EndedRun, trace: readonly TraceEntry[]): void => this.#debug(run, trace);
    const recorder = new RunRecorder({ clock, tell, runId, report, log });
    this.#flows = new RunningFlows({
      host: this.#held.host,
      observerOf: ({ id, version, document }, known) => {
        const { name, debug } = document;
        const mask = (trace: readonly TraceEntry[]) => maskRun(trace, known);
        const write = recorder.recordingOf({
          flowId: id,
          version,
          name,
          debug,
          mask,
          called: (flow) => this.#released(flow),
        });
        return traceTo(write, { clock, flow: name, detailed: true });
      },
      mayStart: (flowId) => this.#admission?.has(flowId) ?? true,
      mayTick: () => oneTab?.leads ?? true,
      refused: (flow, trigger, why) => this.#refused(flow, trigger, why),
      failed: (flow, cause) => this.#flowFailed(flow, cause),
      sourceFailed: (bug) => this.#fail(bug),
    });
  }

  /** The flow version of this name that is called now. */
  #released(name: string) {
    const flow = this.#running?.manifest.flows.find(({ document }) => document.name === name);
    return flow && { flowId: flow.id, version: flow.version, name, debug: flow.document.debug };
  }

  start(): void {
    this.#tellStatus({ state: 'connecting' });
    const { client, adapter, again$, clock, keeper } = this.#options;
    const kept = keeper.read();
    const news$ = followReleases({ client, adapter, again$, clock, known: kept }).pipe(share());
    this.#subscriptions.add(this.#loading(news$, kept).subscribe((loaded) => this.#take(loaded)));
    this.#subscriptions.add(news$.subscribe((news) => this.#reached(news, kept !== undefined)));
  }

  /** Tells the server what it does not know yet, while the page goes away. */
  flush(): void {
    this.#reports.flush();
  }

  stop(): void {
    this.#subscriptions.unsubscribe();
    this.#held.stop();
    this.#flows.stop();
    this.#joined?.close();
    this.#reports.flush();
  }

  /** Releases with their code: what the server has, or what was kept where the server does not answer. */
  #loading(news$: Observable<ReleaseNews>, kept: KeptRelease | undefined): Observable<Loaded> {
    const published$ = news$.pipe(
      filter((news) => news.type === 'release'),
      map(({ release }) => release),
    );
    const silent$ = merge(
      news$.pipe(filter(({ type }) => type !== 'release')),
      this.#options.clock.timer(patience),
    );
    const kept$ = kept
      ? silent$.pipe(
          take(1),
          takeUntil(published$),
          map(() => kept),
        )
      : EMPTY;
    return merge(published$, kept$).pipe(switchMap((release) => this.#load(release)));
  }

  #load(release: KeptRelease): Observable<Loaded> {
    const { loaders, clock } = this.#options;
    const documents = release.manifest.flows
      .map(({ document }) => document)
      .filter(({ active }) => active !== false);
    return defer(() => loadUnits(documents, loaders)).pipe(
      map((units) => ({ release, units })),
      retry({
        delay: (cause, count) => {
          const message = `The code of release ${release.manifest.seq} could not be loaded: ${messageOf(cause)} It is tried again; check that this page can reach its own scripts.`;
          this.#fail({ code: 'units-not-loaded', message, cause });
          return clock.timer(pauseFor(count - 1, pauses, Math.random()));
        },
      }),
    );
  }

  #take({ release, units }: Loaded): void {
    const { keeper, tell } = this.#options;
    const { seq, flows } = release.manifest;
    this.#running = release;
    this.#flows.take(release.manifest, units);
    this.#joined?.oneTab.begin();
    this.#held.release();
    keeper.write(release);
    tell({ type: 'release', release: { seq, flows: flows.map(summary) } });
    this.#tellRunning();
  }

  #reached(news: ReleaseNews, hasKept: boolean): void {
    if (news.type !== 'unreachable') this.#unreachable = undefined;
    else {
      const { error } = news;
      const code = codeOf(error, 'unreachable');
      this.#unreachable = messageOf(error);
      this.#fail({ code, message: this.#unreachable, cause: error });
      if (!this.#running && !hasKept)
        this.#tellStatus({ state: 'failed', code, message: this.#unreachable });
    }
    if (this.#running) this.#tellRunning();
  }

  #tellRunning(): void {
    if (!this.#running) return;
    const { seq, flows } = this.#running.manifest;
    const active = flows.filter(({ document }) => document.active !== false).length;
    this.#tellStatus(
      this.#unreachable === undefined
        ? { state: 'running', flows: active, seq }
        : { state: 'offline', flows: active, seq, message: this.#unreachable },
    );
  }

  #tellStatus(status: AdapterStatus): void {
    this.#options.tell({ type: 'status', status });
  }

  #fail(failure: AdapterFailure): void {
    this.#options.tell({ type: 'failure', failure });
  }

  #debug({ flow, run, status }: EndedRun, trace: readonly TraceEntry[]): void {
    const lines = trace as unknown as readonly Json[]; // cast: a trace is JSON, which its interfaces do not say
    this.#log(flow, { flow, run, status, trace: lines });
  }

  /** An event that starts no run leaves no trace but this, and only of a flow that is being debugged. */
  #refused({ document }: ReleasedFlow, { source, event, contact }: Trigger, why: Refusal): void {
    const { name, debug } = document;
    const about = contact && { contactId: contact.contactId };
    if (debug) this.#log(name, { flow: name, trigger: `${source}.${event}`, ...about, ...why });
  }

  #log(flow: string, message: Json): void {
    const written = this.#options.host.ports.log?.write({ level: 'debug', message });
    written?.subscribe({
      error: (cause: unknown) => {
        const failed = `The log took no run of "${flow}": ${messageOf(cause)}`;
        this.#fail({ code: 'log-failed', message: failed, cause });
      },
    });
  }

  #heard({ event, contact }: ContactEvent): void {
    if (event === 'onDestroy') this.#flows.forget(contact.contactId);
  }

  #eventsLost(port: string, cause: unknown, count: number): Observable<unknown> {
    const message = `The host's ${port} events broke off: ${messageOf(cause)} They are listened to again in a moment.`;
    this.#fail({ code: 'events-lost', message, cause });
    return this.#options.clock.timer(pauseFor(count - 1, pauses, Math.random()));
  }

  #flowFailed({ document: { name } }: ReleasedFlow, cause: unknown): void {
    const message = `The flow "${name}" hears no more events: ${messageOf(cause)}`;
    this.#fail({ code: codeOf(cause, 'flow-stopped'), message, cause });
  }

  #join(): OpenedOneTab | undefined {
    const flows = (): readonly string[] => this.#flows.flowIds();
    const failed = (cause: unknown): void => this.#notKept(cause);
    return this.#options.joinPages?.({ clock: this.#options.clock, flows, failed });
  }

  #notKept(cause: unknown): void {
    const message = `This browser does not keep which events ran: ${messageOf(cause)} Flows run on; after a reload some may run again.`;
    this.#fail({ code: 'events-not-kept', message, cause });
  }

  #reportQueue(): ReportQueue {
    const { client, lastClient, adapter, clock } = this.#options;
    return new ReportQueue({
      send: (reports, last) => (last ? lastClient : client).reportRuns(adapter, reports),
      isFinal,
      failed: (cause, givenUp) => {
        if (givenUp === 0) return;
        const message = `The server took no reports of ${givenUp} runs: ${messageOf(cause)}`;
        this.#fail({ code: 'reports-refused', message, cause });
      },
      clock,
    });
  }
}

const summary = ({ id, version, document: { name, active } }: ReleasedFlow) => ({
  id,
  version,
  name,
  active: active !== false,
});
