import type { FlowTrigger } from '@offhook/flow';
import type { Observable, Subscriber, Subscription } from 'rxjs';
import type { Trigger } from '../trigger.ts';
import { type Unmet, unmetOf } from './conditions.ts';
import type { Listener, Refusal } from './listener.ts';

/** Who listens, for as long as somebody subscribes to it. */
export class Seat {
  /** Undefined where a block waits: it hears before any flow starts, and nothing stops it. */
  readonly listener: Listener | undefined;
  private readonly out: Subscriber<Trigger>;
  private stations: number;

  constructor(listener: Listener | undefined, out: Subscriber<Trigger>, stations: number) {
    this.listener = listener;
    this.out = out;
    this.stations = stations;
  }

  get isOpen(): boolean {
    return !this.out.closed;
  }

  next(trigger: Trigger): void {
    this.out.next(trigger);
  }

  /** One of its events will not happen again. */
  done(): void {
    this.stations--;
    if (this.stations === 0) this.out.complete();
  }
}

/** One trigger of one who listens. */
export interface Entry {
  readonly seat: Seat;
  readonly order: number;
  readonly isLast: boolean;
  readonly unmet: Unmet | undefined;
  readonly hearsOwn: boolean;
  readonly hearsMonitored: boolean;
}

/** Makes the entry of a trigger. */
export const entryOf = (seat: Seat, { order, stopAfter, when, contacts }: FlowTrigger): Entry => ({
  seat,
  order: seat.listener === undefined ? Number.NEGATIVE_INFINITY : (order ?? 0),
  isLast: stopAfter === true,
  unmet: when && unmetOf(when),
  hearsOwn: contacts?.includes('own') ?? true,
  hearsMonitored: contacts?.includes('monitored') ?? false,
});

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By order, then by priority, then by name; equal ones as they came. */
const before = (a: Entry, b: Entry): number => {
  if (a.order !== b.order) return a.order - b.order;
  const [one, other] = [a.seat.listener, b.seat.listener];
  const rank = (other?.priority ?? 0) - (one?.priority ?? 0);
  return rank || byText(one?.name ?? '', other?.name ?? '');
};

/** What a station is told about its event. */
export interface StationOptions {
  /** Opens the event. */
  readonly open: () => Observable<Trigger>;
  /** Whether its contacts are those that a supervisor may listen to. */
  readonly isAboutContacts: () => boolean;
  /** Told of a circle of flows that start each other by their ends. */
  readonly circle: (listener: Listener, causes: readonly string[]) => void;
}

/** One event, and all who listen to it: it is opened once, and handed on in their order. */
export class Station {
  private readonly options: StationOptions;
  private entries: readonly Entry[] = [];
  private upstream: Subscription | undefined;

  constructor(options: StationOptions) {
    this.options = options;
  }

  get isEmpty(): boolean {
    return this.entries.length === 0;
  }

  add(entries: readonly Entry[]): void {
    this.entries = [...this.entries, ...entries].sort(before);
  }

  remove(seat: Seat): void {
    this.entries = this.entries.filter((entry) => entry.seat !== seat);
    if (this.entries.length > 0) return;
    this.upstream?.unsubscribe();
    this.upstream = undefined;
  }

  /** Opens the event, where anybody listens and it is not open yet. */
  connect(): void {
    if (this.upstream !== undefined || this.entries.length === 0) return;
    let isOver = false;
    const upstream = this.options.open().subscribe({
      next: (trigger) => this.dispatch(trigger),
      complete: () => {
        isOver = true;
        this.over();
      },
    });
    // An event that was told within the subscription is opened anew for whoever comes next.
    if (isOver) return;
    if (this.entries.length === 0) upstream.unsubscribe();
    else this.upstream = upstream;
  }

  private over(): void {
    const seats = new Set(this.entries.map(({ seat }) => seat));
    this.entries = [];
    this.upstream = undefined;
    for (const seat of seats) seat.done();
  }

  private dispatch(trigger: Trigger): void {
    const answered = new Set<Seat>();
    const refused = new Map<Seat, Refusal>();
    let last: string | undefined;
    for (const entry of this.entries) {
      const { seat } = entry;
      if (answered.has(seat) || !seat.isOpen || !isFor(seat.listener, trigger)) continue;
      const why = last === undefined ? this.refusal(entry, trigger) : stopped(seat, last);
      if (why !== undefined) refused.set(seat, why);
      else {
        answered.add(seat);
        if (entry.isLast && seat.listener !== undefined) last = seat.listener.name;
        seat.next(trigger);
      }
    }
    for (const [{ listener }, why] of refused)
      if (![...answered].some((seat) => seat.listener === listener))
        listener?.refused?.(trigger, why);
  }

  private refusal({ seat, unmet, ...entry }: Entry, trigger: Trigger): Refusal | undefined {
    const { listener } = seat;
    const failed = unmet?.(trigger);
    if (failed !== undefined) return { code: 'condition', message: `${failed} does not hold.` };
    if (listener === undefined) return undefined;
    return this.circular(listener, trigger) ?? this.foreign(entry, trigger);
  }

  private circular(listener: Listener, { causes }: Trigger): Refusal | undefined {
    if (causes === undefined || !causes.includes(listener.name)) return undefined;
    if (causes.at(-1) !== listener.name) this.options.circle(listener, causes);
    return { code: 'own-end', message: 'A flow is not started by what its own end led to.' };
  }

  private foreign(
    { hearsOwn, hearsMonitored }: Pick<Entry, 'hearsOwn' | 'hearsMonitored'>,
    { contact, flow }: Trigger,
  ): Refusal | undefined {
    // Who names a flow, as a button does, has asked for it.
    if (contact === undefined || flow !== undefined || !this.options.isAboutContacts())
      return undefined;
    if (contact.isMonitor ? hearsMonitored : hearsOwn) return undefined;
    const whose = contact.isMonitor ? 'a monitored one' : "the agent's own";
    return {
      code: 'monitored',
      message: `The contact is ${whose}, and the trigger does not ask for such.`,
    };
  }
}

const isFor = (listener: Listener | undefined, trigger: Trigger): boolean => {
  if (listener === undefined) return true;
  if (trigger.flow !== undefined && trigger.flow !== listener.name) return false;
  return listener.hears?.(trigger) ?? true;
};

const stopped = ({ listener }: Seat, by: string): Refusal | undefined =>
  listener && { code: 'stopped', message: `“${by}” comes first and stops those after it.` };
