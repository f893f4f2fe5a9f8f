import {
  ActionError,
  type AnyAction,
  type AnyStreamAction,
  type Capability,
  type ClockPort,
} from '@offhook/contract';
import { defaultPolicy, type Flow, isBlock } from '@offhook/flow';
import { first, map, merge, mergeMap, type Observable, of, tap, throwError } from 'rxjs';
import type { Lend } from '../compile/lent-ports.ts';
import type { Trigger } from '../trigger.ts';
import { Contest, type Party } from './contest.ts';

/** Milliseconds that a flow waits for a higher one that has not asked yet. */
const patience = 1_000;

type Want = 'screen pop' | 'agent state' | 'presence';

const wantsOfPorts: Readonly<Partial<Record<Capability, readonly Want[]>>> = {
  console: ['screen pop', 'presence'],
  agent: ['agent state'],
};

const isDeferred = (args: unknown): boolean =>
  typeof args === 'object' && args !== null && 'deferred' in args && args.deferred === true;

/** What a call of a port wants; undefined where nobody else can want the same. */
const wantOf = (port: Capability, method: unknown, args: unknown): Want | undefined => {
  if (port === 'agent') return method === 'setState' ? 'agent state' : undefined;
  if (port !== 'console') return undefined;
  if (method === 'setServicePresenceStatus') return 'presence';
  if (method === 'screenPop') return 'screen pop';
  return method === 'searchAndScreenPop' && !isDeferred(args) ? 'screen pop' : undefined;
};

type Units = ReadonlyMap<string, AnyAction | AnyStreamAction>;

const wantsOf = (flow: Flow, actions: Units): readonly Want[] => {
  const blocks = Object.values(flow.nodes).filter(isBlock);
  const ports = new Set(blocks.flatMap(({ action }) => actions.get(action)?.requires ?? []));
  return [...ports].flatMap((port) => wantsOfPorts[port as Capability] ?? []); // cast: what an action requires is a capability
};

/** A flow among those that may want the same. */
export interface Entrant {
  readonly lend: Lend;
  /** The flow takes part from now on. */
  join(): void;
  /** An event starts a run of the flow. */
  begin(trigger: Trigger): void;
  /** The run that an event started is over. */
  end(trigger: Trigger): void;
  /** The flow takes part no more. */
  leave(): void;
}

/** Decides between flows of one desktop that want the same screen or the same status. */
export interface Arbiter {
  enter(flow: Flow, actions: Units, clock: ClockPort | undefined): Entrant;
}

class FlowEntrant implements Entrant {
  readonly priority: number;
  readonly name: string;
  readonly lend: Lend;
  private readonly wants: readonly Want[];
  private readonly desk: Desk;
  private readonly clock: ClockPort | undefined;
  private readonly parties = new Map<Trigger, Party>();

  constructor(desk: Desk, flow: Flow, actions: Units, clock: ClockPort | undefined) {
    this.desk = desk;
    this.clock = clock;
    this.name = flow.name;
    this.priority = flow.policy?.priority ?? defaultPolicy.priority;
    this.wants = wantsOf(flow, actions);
    this.lend = (port, lent, trigger) =>
      this.wants.length > 0 && desk.isContested ? this.guarded(port, lent, trigger) : lent;
  }

  begin(trigger: Trigger): void {
    const since = this.desk.momentOf(trigger);
    const isOther = trigger.flow !== undefined && trigger.flow !== this.name;
    if (isOther || this.wants.length === 0 || this.parties.has(trigger)) return;
    const party = { flow: this.name, priority: this.priority, since, hasClaimed: false };
    this.parties.set(trigger, party);
    for (const want of this.wants) this.desk.contest(want, trigger).enter(party);
  }

  end(trigger: Trigger): void {
    const party = this.parties.get(trigger);
    if (party === undefined) return;
    this.parties.delete(trigger);
    for (const want of this.wants) this.desk.quit(want, trigger, party);
  }

  join(): void {
    this.desk.join(this);
  }

  leave(): void {
    const triggers = Array.from(this.parties.keys());
    for (const trigger of triggers) this.end(trigger);
    this.desk.leave(this);
  }

  private guarded(port: Capability, lent: object, trigger: Trigger): object {
    return new Proxy(lent, {
      get: (target, method) => {
        const member: unknown = Reflect.get(target, method, target);
        if (typeof member !== 'function') return member;
        return (...given: unknown[]) => {
          const call = (): Observable<unknown> => Reflect.apply(member, target, given);
          const want = wantOf(port, method, given[0]);
          return want === undefined ? call() : this.ask(want, trigger, call);
        };
      },
    });
  }

  private ask(want: Want, trigger: Trigger, call: () => Observable<unknown>): Observable<unknown> {
    const party = this.parties.get(trigger);
    if (party === undefined) return call();
    const contest = this.desk.contest(want, trigger);
    const asked$ = merge(
      of(false),
      contest.changed.pipe(map(() => false)),
      this.clock?.timer(patience).pipe(map(() => true)) ?? of(true),
    );
    return asked$.pipe(
      map((hasWaited) => contest.judge(party, hasWaited)),
      first(({ verdict }) => verdict !== 'wait'),
      mergeMap((told) => {
        if (told.verdict === 'outranked') return outranked(want, party, told.by);
        const went = contest.claim(party, this.desk.moment());
        let isTold = false;
        const tell = (how: 'well' | 'wrong'): void => {
          if (!isTold) went(how);
          isTold = true;
        };
        return call().pipe(
          tap({
            next: () => tell('well'),
            error: () => tell('wrong'),
            complete: () => tell('well'),
            unsubscribe: () => tell('wrong'),
          }),
        );
      }),
    );
  }
}

const outranked = (want: Want, { flow, priority }: Party, by: Party): Observable<never> =>
  throwError(() => {
    const message = `“${by.flow}” (priority ${by.priority}) has the ${want} that “${flow}” (priority ${priority}) wants as well.`;
    return new ActionError('outranked', message);
  });

class Desk implements Arbiter {
  private readonly entrants = new Set<FlowEntrant>();
  private readonly contests = new Map<string, Contest>();
  private readonly quiet = new Set<string>();
  private readonly moments = new WeakMap<Trigger, number>();
  private count = 0;
  /** Whether flows of different priorities take part: else there is nothing to decide. */
  isContested = false;

  enter(flow: Flow, actions: Units, clock: ClockPort | undefined): Entrant {
    return new FlowEntrant(this, flow, actions, clock);
  }

  join(entrant: FlowEntrant): void {
    this.entrants.add(entrant);
    this.recount();
  }

  leave(entrant: FlowEntrant): void {
    this.entrants.delete(entrant);
    this.recount();
  }

  /** What happens, one after another. */
  moment(): number {
    this.count++;
    return this.count;
  }

  /** When an event came; what was claimed before another event came is forgotten with its runs. */
  momentOf(trigger: Trigger): number {
    const known = this.moments.get(trigger);
    if (known !== undefined) return known;
    for (const key of this.quiet) this.contests.delete(key);
    this.quiet.clear();
    const moment = this.moment();
    this.moments.set(trigger, moment);
    return moment;
  }

  contest(want: Want, trigger: Trigger): Contest {
    const key = contestKey(want, trigger);
    const contest = this.contests.get(key) ?? new Contest();
    this.contests.set(key, contest);
    this.quiet.delete(key);
    return contest;
  }

  quit(want: Want, trigger: Trigger, party: Party): void {
    const contest = this.contest(want, trigger);
    contest.leave(party);
    if (contest.parties.size === 0) this.quiet.add(contestKey(want, trigger));
  }

  private recount(): void {
    const priorities = new Set([...this.entrants].map(({ priority }) => priority));
    this.isContested = priorities.size > 1;
  }
}

const contestKey = (want: Want, { contact }: Trigger): string =>
  want === 'screen pop' ? `${want} ${contact?.contactId ?? ''}` : want;

/** Makes the one place at which flows of a desktop that want the same are told apart. */
export const arbiter = (): Arbiter => new Desk();
