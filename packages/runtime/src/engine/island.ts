import type { AnyStreamAction, Departure, Host, Token } from '@offhook/contract';
import { Subject, type Subscription } from 'rxjs';
import { lendUnbound } from '../compile/lent-ports.ts';
import type { Slots } from '../compile/read.ts';
import type { Step } from '../compile/step.ts';
import { type Bug, messageOf } from '../observe.ts';
import type { LiveRun } from './live-run.ts';
import type { Hold, Owner } from './owner.ts';
import type { Seen } from './seen.ts';

/** Who goes on when a token departs. */
export interface Harbour {
  departed(token: IslandToken, result: unknown): void;
  dropped(token: IslandToken): void;
  report(bug: Bug): void;
}

class TokenDeparture {
  readonly token: IslandToken;
  readonly dropped: boolean;
  readonly result: unknown;

  constructor(token: IslandToken, dropped: boolean, result?: unknown) {
    this.token = token;
    this.dropped = dropped;
    this.result = result;
  }
}

/** One branch of a run that visits an island. */
export class IslandToken implements Token<unknown, unknown>, Hold {
  before: Hold | null = null;
  after: Hold | null = null;
  readonly input: unknown;
  /** Whether the branch that came in has gone out. */
  gone = false;
  readonly contactId?: string;
  readonly #visit: Visit;

  constructor(visit: Visit, input: unknown) {
    this.#visit = visit;
    this.input = input;
    const { contact } = visit.owner.run.trigger;
    if (contact !== undefined) this.contactId = contact.contactId;
  }

  static visitOf(token: IslandToken): Visit {
    return token.#visit;
  }

  get ended(): boolean {
    return !this.#visit.owner.open;
  }

  leave(result: unknown): Departure {
    return new TokenDeparture(this, false, result) as unknown as Departure; // cast: the brand has no value
  }

  drop(): Departure {
    return new TokenDeparture(this, true) as unknown as Departure; // cast: the brand has no value
  }

  letGo(): void {
    this.#visit.island.forget(this);
  }
}

/** Where a token came from and goes on. */
export interface Visit {
  readonly island: Island;
  /** The run, or the part of it that the branch is in. */
  readonly owner: Owner<LiveRun>;
  readonly step: Step;
  readonly slots: Slots;
  readonly seen: Seen | null;
}

/** A stream action within a flow: its operator is subscribed once, and the tokens of all runs pass it. */
export class Island {
  private readonly step: Step;
  private readonly action: AnyStreamAction;
  private readonly host: Host;
  private readonly harbour: Harbour;
  private readonly inside = new Set<IslandToken>();
  private inlet: Subject<IslandToken> | null = null;
  private subscription: Subscription | null = null;
  private abort: AbortController | null = null;
  private completed = false;

  constructor(step: Step, action: AnyStreamAction, host: Host, harbour: Harbour) {
    this.step = step;
    this.action = action;
    this.host = host;
    this.harbour = harbour;
  }

  enter(branch: Omit<Visit, 'island' | 'step'>, input: unknown): void {
    const token = new IslandToken({ ...branch, island: this, step: this.step }, input);
    this.inside.add(token);
    branch.owner.hold(token);
    this.open();
    if (this.completed) this.lose();
    else this.inlet?.next(token);
  }

  forget(token: IslandToken): void {
    this.inside.delete(token);
  }

  close(): void {
    this.inlet = null;
    this.subscription?.unsubscribe();
    this.subscription = null;
    this.abort?.abort();
    this.abort = null;
  }

  private open(): void {
    if (this.inlet !== null || this.completed) return;
    const inlet = new Subject<IslandToken>();
    this.inlet = inlet;
    try {
      const departures$ = this.action.operator(this.lend())(inlet as never); // cast: tokens of any stream action
      const subscription = departures$.subscribe({
        next: (departure) => this.depart(departure),
        error: (error) => this.fell(error),
        complete: () => this.ran(),
      });
      if (this.inlet === inlet) this.subscription = subscription;
    } catch (error) {
      this.fell(error);
    }
  }

  private lend(): never {
    this.abort = new AbortController();
    const lent = lendUnbound(this.action.requires ?? [], this.host);
    return Object.assign(Object.create(lent), { signal: this.abort.signal }) as never; // cast: the ports of any stream action
  }

  private depart(departure: unknown): void {
    if (!(departure instanceof TokenDeparture)) {
      const message = `“${this.action.id}” emitted something that no token made. Emit token.leave(…) or token.drop().`;
      this.report('not-a-departure', message, departure);
      return;
    }
    const { token, dropped, result } = departure;
    const { owner } = IslandToken.visitOf(token);
    if (!owner.open) return;
    if (!token.gone) {
      this.inside.delete(token);
      owner.unhold(token);
    }
    if (!dropped) this.harbour.departed(token, result);
    else if (!token.gone) this.harbour.dropped(token);
    token.gone = true;
  }

  /** After an error the next token finds a fresh operator; those inside can not depart any more. */
  private fell(error: unknown): void {
    this.close();
    this.report('island-restarted', messageOf(error), error);
    this.lose();
  }

  private ran(): void {
    this.completed = true;
    this.close();
    this.lose();
  }

  private lose(): void {
    for (const token of this.inside) this.depart(token.drop());
  }

  private report(code: string, message: string, cause: unknown): void {
    this.harbour.report({ code, message, node: this.step.node, cause });
  }
}
