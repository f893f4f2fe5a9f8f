import { ActionError, type ClockPort, type Json, type JsonRecord } from '@offhook/contract';
import type { Changed } from '../state/cells.ts';

interface Kept {
  readonly value: Json;
  /** Milliseconds since the epoch at which it is forgotten. */
  readonly until: number;
}

/** The scope of what all flows share. */
export const sharedScope = '';

/** What the desktop's store keeps, scope by scope. */
export class Properties {
  private readonly scopes = new Map<string, Map<string, Kept>>();
  private readonly clock: ClockPort;
  private readonly changed: Changed;

  constructor(clock: ClockPort, changed: Changed) {
    this.clock = clock;
    this.changed = changed;
  }

  get(key: string, scope: string = sharedScope): Json | undefined {
    return this.live(key, scope)?.value;
  }

  put(key: string, value: Json, scope: string = sharedScope, expiresIn = Infinity): void {
    this.keep(key, scope, { value, until: this.clock.now() + expiresIn });
  }

  /** Fails with `not-a-number` where something else is kept. */
  add(key: string, by: number, scope: string = sharedScope): number {
    const { value, until } = this.live(key, scope) ?? { value: 0, until: Infinity };
    if (typeof value !== 'number') {
      throw new ActionError(
        'not-a-number',
        `"${key}" cannot be counted, since something else than a number is kept under it. Use another key, or remove it first.`,
      );
    }
    this.keep(key, scope, { value: value + by, until });
    return value + by;
  }

  delete(key: string, scope: string = sharedScope): void {
    if (this.scopes.get(scope)?.delete(key)) this.changed();
  }

  of(scope: string = sharedScope): JsonRecord {
    const keys = [...(this.scopes.get(scope)?.keys() ?? [])];
    const values = keys.map((key) => [key, this.live(key, scope)?.value] as const);
    return Object.fromEntries(
      values.filter((each): each is readonly [string, Json] => each[1] !== undefined),
    );
  }

  clear(scope: string = sharedScope): void {
    if (this.scopes.delete(scope)) this.changed();
  }

  /** What is kept in scopes of their own. */
  get scoped(): Readonly<Record<string, JsonRecord>> {
    const names = [...this.scopes.keys()].filter((scope) => scope !== sharedScope);
    const kept = names.map((scope) => [scope, this.of(scope)] as const);
    return Object.fromEntries(kept.filter(([, values]) => Object.keys(values).length > 0));
  }

  private live(key: string, scope: string): Kept | undefined {
    const kept = this.scopes.get(scope);
    const found = kept?.get(key);
    if (found === undefined || found.until > this.clock.now()) return found;
    kept?.delete(key);
    return undefined;
  }

  private keep(key: string, scope: string, kept: Kept): void {
    const values = this.scopes.get(scope) ?? new Map<string, Kept>();
    values.set(key, kept);
    this.scopes.set(scope, values);
    this.changed();
  }
}
