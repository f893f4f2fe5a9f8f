import type { AgentPort } from './agent.ts';
import type { ClockPort } from './clock.ts';
import type { ConsolePort } from './console.ts';
import type { ContactPort } from './contact.ts';
import type { CrmPort } from './crm.ts';
import type { HttpPort } from './http.ts';
import type { LogPort } from './log.ts';
import type { StoragePort } from './storage.ts';
import type { UiPort } from './ui.ts';

/** Everything that a host can lend. Closed on purpose: it is the permission boundary. */
export interface Capabilities {
  readonly contact: ContactPort;
  readonly agent: AgentPort;
  readonly console: ConsolePort;
  readonly crm: CrmPort;
  readonly http: HttpPort;
  readonly storage: StoragePort;
  readonly ui: UiPort;
  readonly log: LogPort;
  readonly clock: ClockPort;
}
export type Capability = keyof Capabilities;

/** The capabilities in the order they are listed to people. */
export const capabilities = [
  'contact',
  'agent',
  'console',
  'crm',
  'http',
  'storage',
  'ui',
  'log',
  'clock',
] as const satisfies readonly Capability[];

/** What an action is handed: the ports it named, and a signal that aborts with its step. */
export type Lent<R extends Capability> = Pick<Capabilities, R> & { readonly signal: AbortSignal };
