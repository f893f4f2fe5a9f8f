import type { Observable } from 'rxjs';
import type { Fields, ValuesOf } from './field.ts';
import type { JsonRecord } from './json.ts';
import type { Agent } from './ports/agent.ts';
import type { Capabilities, Capability } from './ports/capabilities.ts';
import type { Contact } from './ports/contact.ts';
import type { Described } from './unit.ts';

/** One event as a source tells it: small plain values, and the picture of the contact or agent it is about. */
export interface Occurrence<P> {
  readonly payload: P;
  readonly contact?: Contact;
  readonly agent?: Agent;
  /** Only flows of this name start; a CTI Action's button names its flow. */
  readonly flow?: string;
}

export interface EventDefinition<P extends Fields, R extends Capability> {
  readonly title: string;
  readonly description: string;
  readonly payload: P;
  /** What a trigger sets, such as how often; absent where there is nothing to set. */
  readonly settings?: Fields;
  /** Cold; never completes unless its port does; never multicasts. */
  open(lent: Pick<Capabilities, R>, settings?: JsonRecord): Observable<Occurrence<ValuesOf<P>>>;
}

/** Where a source's events come from, and which pictures their runs can read. */
export type About = 'contact' | 'agent' | 'none';

export interface SourceDefinition<E extends Readonly<Record<string, Fields>>, R extends Capability>
  extends Described {
  readonly requires?: readonly R[];
  readonly about: About;
  readonly events: { readonly [K in keyof E]: EventDefinition<E[K], R> };
}

/** An origin of events. */
export type Source<
  E extends Readonly<Record<string, Fields>>,
  R extends Capability,
> = SourceDefinition<E, R>;

/** A source whose types are not known, as the adapter and the catalogue hold it. */
// biome-ignore lint/suspicious/noExplicitAny: variance, any source is a source
export type AnySource = Source<any, any>;

/** Declares a source with its events. */
export function defineSource<
  const E extends Readonly<Record<string, Fields>>,
  const R extends Capability = never,
>(definition: SourceDefinition<E, R>): Source<E, R> {
  return Object.freeze(definition);
}
