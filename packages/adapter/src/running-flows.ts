import type { Manifest } from '@offhook/client';
import type { AnySource, Host } from '@offhook/contract';
import type { Flow } from '@offhook/flow';
import {
  type Actions,
  arbiter,
  type Bug,
  compose,
  type KnownFields,
  type Refusal,
  type RunObserver,
  type Trigger,
  type TriggerHub,
  triggerHub,
} from '@offhook/runtime';
import { Subject, type Subscription, takeUntil } from 'rxjs';
import { fieldsOf } from './fields-of.ts';
import { Generations } from './generations.ts';
import type { Units } from './load-units.ts';

/** A flow version as a release holds it. */
export type ReleasedFlow = Manifest['flows'][number];

export interface RunningOptions {
  readonly host: Host;
  /** Follows the runs of a flow version, of whose units the fields are known. */
  readonly observerOf: (flow: ReleasedFlow, known: KnownFields) => RunObserver;
  /** Whether an event that is being told may start a flow in this page; all may unless told. */
  readonly mayStart?: (flowId: string) => boolean;
  /** Told of each event that starts no run of a flow version which listens to it. */
  readonly refused: (flow: ReleasedFlow, trigger: Trigger, why: Refusal) => void;
  /** Whether what the clock tells may start flows in this page, since every page has one; it may unless told. */
  readonly mayTick?: () => boolean;
  /** Told when a flow version cannot run on. */
  readonly failed: (flow: ReleasedFlow, error: unknown) => void;
  /** Told of sources that fail. */
  readonly sourceFailed: (bug: Bug) => void;
}

/** One flow version that hears events. */
interface Part {
  readonly flowId: string;
  /** Lets it hear nothing more; its runs go on to their ends. */
  readonly retire: () => void;
}

const versionOf = ({ id, version }: ReleasedFlow): string => `${id}@${version}`;

/** Runs the published flows, and takes a new release while runs and contacts are under way. */
export class RunningFlows {
  readonly #options: RunningOptions;
  readonly #generations = new Generations();
  readonly #parts = new Map<string, Part>();
  readonly #subscriptions = new Set<Subscription>();
  /** Grows with each release, for the hub to open what new flows name. */
  readonly #sources = new Map<string, AnySource>();
  readonly #hub: TriggerHub;
  /** One for all flows: it decides between those that want the same. */
  readonly #arbiter = arbiter();
  /** What flows can call now: those of the newest release, by name. */
  #callable: ReadonlyMap<string, Flow> = new Map();
  #actions: Actions = new Map();

  constructor(options: RunningOptions) {
    this.#options = options;
    const { host, sourceFailed } = options;
    this.#hub = triggerHub(this.#sources, host, { report: sourceFailed });
  }

  /** New contacts begin with this release from now on; flow versions that did not change just go on. */
  take(manifest: Manifest, units: Units): void {
    const flows = manifest.flows.filter(({ document }) => document.active !== false);
    this.#callable = new Map(flows.map(({ document }) => [document.name, document]));
    this.#actions = units.actions;
    for (const [id, source] of units.sources) this.#sources.set(id, source);
    this.#generations.begin(flows.map(versionOf));
    this.#hub.together(() => {
      for (const flow of flows)
        if (!this.#parts.has(versionOf(flow)))
          this.#parts.set(versionOf(flow), this.#open(flow, units));
    });
    this.#retireUnneeded();
  }

  /** The flows that can hear events, of all releases that are still needed. */
  flowIds(): readonly string[] {
    return [...new Set([...this.#parts.values()].map(({ flowId }) => flowId))];
  }

  /** Binds a contact to the release that it begins with. */
  see(contactId: string): void {
    this.#generations.see(contactId);
  }

  /** Lets go of a contact, and of flow versions that only it needed. */
  forget(contactId: string): void {
    this.#generations.forget(contactId);
    this.#retireUnneeded();
  }

  /** Cancels everything. */
  stop(): void {
    for (const subscription of this.#subscriptions) subscription.unsubscribe();
    this.#subscriptions.clear();
    this.#parts.clear();
  }

  #mayStart(flowId: string, source: string): boolean {
    const { mayStart = () => true, mayTick = () => true } = this.#options;
    const ticks = this.#sources.get(source)?.requires?.includes('clock');
    return mayStart(flowId) && (!ticks || mayTick());
  }

  #retireUnneeded(): void {
    for (const [version, part] of this.#parts) {
      if (this.#generations.needs(version)) continue;
      part.retire();
      this.#parts.delete(version);
    }
  }

  #open(flow: ReleasedFlow, units: Units): Part {
    const { actions } = units;
    const { host, observerOf, refused, failed } = this.#options;
    const retired = new Subject<void>();
    const version = versionOf(flow);
    const isHeard = ({ source, contact }: Trigger): boolean =>
      this.#generations.hears(version, contact?.contactId) && this.#mayStart(flow.id, source);
    const subscription = this.#hub
      .open(flow.document.triggers, {
        name: flow.document.name,
        priority: flow.document.policy?.priority,
        hears: isHeard,
        refused: (trigger, why) => refused(flow, trigger, why),
      })
      .pipe(
        takeUntil(retired),
        compose(flow.document, actions, host, {
          observer: observerOf(flow, fieldsOf(units)),
          events: this.#hub,
          arbiter: this.#arbiter,
          flows: (name) => this.#callable.get(name),
          actionsOf: () => this.#actions,
        }),
      )
      .subscribe({
        next: (run) => this.#hub.ended(run),
        error: (error: unknown) => failed(flow, error),
      });
    this.#subscriptions.add(subscription);
    subscription.add(() => this.#subscriptions.delete(subscription));
    return { flowId: flow.id, retire: () => retired.next() };
  }
}
