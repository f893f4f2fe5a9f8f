import {
  ActionError,
  type ClockPort,
  type ConsolePort,
  type CrmPort,
  type HttpPort,
} from '@offhook/contract';
import { type Observable, Subject, Subscription, take } from 'rxjs';
import { hearConsole } from './console/console-events.ts';
import { type HeldEvents, heldEvents } from './console/held-events.ts';
import { presence } from './console/presence.ts';
import { screenPops } from './console/screen-pops.ts';
import { softphonePanel } from './console/softphone-panel.ts';
import { consoleTabs } from './console/tabs.ts';
import { crmPort } from './crm/crm-port.ts';
import { type RestAccess, restOf } from './crm/rest.ts';
import { type OpenCti, openCtiOf } from './opencti.ts';
import type { Bounds } from './vendor/asking.ts';
import { callMember, offers, type VendorObject } from './vendor/member.ts';

export interface SalesforceHostOptions {
  /** `sforce.opencti` of the softphone's page. */
  readonly opencti: VendorObject;
  /** `sforce.console`, for tabs and, where the org has it there, presence. */
  readonly console?: VendorObject | undefined;
  /** Lightning's Omni toolkit, or an object of the page's that passes its calls on; its methods answer promises. */
  readonly omni?: VendorObject | undefined;
  /** Without it flows can save records and run Apex, but not read. */
  readonly rest?: RestAccess;
  /** Asks the org for records; it must be allowed to ask the instance's host, and is not the port that flows get. */
  readonly http?: HttpPort;
  readonly clock: ClockPort;
  /** How long a call may take, in milliseconds; 15,000 unless told. */
  readonly timeLimit?: number;
  /** Of phone numbers that do not tell theirs, such as `DE`; `US` unless told. */
  readonly country?: string;
  /** Whether click-to-dial is turned on at once, before the first flow; true unless told. */
  readonly clickToDial?: boolean;
  /** Hears what went wrong where no flow asked. */
  readonly report?: (failure: ActionError) => void;
}

/** Salesforce's part of a host; give its ports to the host of the page. */
export interface SalesforceHost {
  readonly ports: { readonly console: ConsolePort; readonly crm: CrmPort };
  /** Stops listening and fails what still waits. */
  dispose(): void;
}

const usualTimeLimit = 15_000;

const closed = (): ActionError =>
  new ActionError(
    'host-closed',
    'The softphone was closed before Salesforce answered. Reload the page.',
  );

const consolePort = (
  openCti: OpenCti,
  { console, omni, country = 'US' }: SalesforceHostOptions,
  bounds: Bounds,
  { events$ }: HeldEvents,
): ConsolePort => ({
  events$,
  ...screenPops(openCti, country),
  ...softphonePanel(openCti),
  ...consoleTabs(console, bounds),
  ...presence({ toolkit: console, omni }, bounds),
});

const begin = (
  { opencti, clickToDial = true, report = () => undefined }: SalesforceHostOptions,
  port: ConsolePort,
): Subscription => {
  const begun = new Subscription();
  if (clickToDial) {
    const tell = (error: unknown): void => {
      if (!ActionError.is(error)) throw error;
      report(error);
    };
    begun.add(port.enableClickToDial().subscribe({ error: tell }));
  }
  if (offers(opencti, 'notifyInitializationComplete'))
    callMember(opencti, 'notifyInitializationComplete', [{}]);
  return begun;
};

/** Lends the console and the records of a Salesforce org to flows. It listens at once, and keeps what it hears until the adapter listens. */
export const salesforceHost = (options: SalesforceHostOptions): SalesforceHost => {
  const { opencti, console, omni, rest, http, clock, timeLimit = usualTimeLimit } = options;
  const ended$ = new Subject<never>();
  const closed$: Observable<never> = ended$.pipe(take(1));
  const bounds: Bounds = { clock, timeLimit, closed$ };
  const openCti = openCtiOf(opencti, bounds);
  const held = heldEvents();
  const heard = hearConsole({ openCti: opencti, toolkit: console, omni }, held);
  const port = consolePort(openCti, options, bounds, held);
  heard.add(begin(options, port));
  return {
    ports: {
      console: port,
      crm: crmPort(openCti, restOf(rest, http, bounds), options.country ?? 'US'),
    },
    dispose: () => {
      heard.unsubscribe();
      ended$.error(closed());
    },
  };
};
