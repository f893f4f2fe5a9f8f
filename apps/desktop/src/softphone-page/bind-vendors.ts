import type { Host } from '@offhook/contract';
import {
  type AmazonConnect,
  amazonConnectHost,
  type ConnectorPort,
  httpConnector,
  loadStreams,
} from '@offhook/host-amazon-connect';
import { browserHost, fetchHttp, realClock } from '@offhook/host-browser';
import { type SalesforceHost, salesforceHost } from '@offhook/host-salesforce';
import type { SoftphoneNews } from '../softphone-news/softphone-news.ts';
import { tracingLog } from '../softphone-news/tracing-log.ts';
import type { Connection, CrmConnection } from './connection.ts';
import { loadScript } from './load-script.ts';

/** The vendors as this page reaches them. */
export interface Vendors {
  readonly host: Host;
  readonly softphone: AmazonConnect;
}

/** What can be told beside what to bind. */
export interface BindOptions {
  /** Where the softphone's panel is shown. */
  readonly container: HTMLElement;
  /** The hosts that flows may ask. */
  readonly allowedHosts: readonly string[];
  /** Hears what flows log. */
  readonly tell: (news: SoftphoneNews) => void;
}

const objectAt = (...path: readonly string[]): object | undefined => {
  let found: unknown = globalThis;
  for (const name of path)
    found = typeof found === 'object' && found !== null ? Reflect.get(found, name) : undefined;
  return typeof found === 'object' && found !== null ? found : undefined;
};

const bindSalesforce = async (crm: CrmConnection): Promise<SalesforceHost> => {
  const { instanceUrl, apiVersion, session } = crm;
  await loadScript(`${instanceUrl}/support/api/${apiVersion}/lightning/opencti_min.js`);
  await loadScript(`${instanceUrl}/support/console/${apiVersion}/integration.js`);
  const opencti = objectAt('sforce', 'opencti');
  if (opencti === undefined)
    throw new Error(`The scripts of ${instanceUrl} brought no Open CTI. Check the API version.`);
  const clock = realClock();
  return salesforceHost({
    opencti,
    console: objectAt('sforce', 'console'),
    clock,
    ...(session !== undefined && {
      rest: { instanceUrl, apiVersion, session },
      http: fetchHttp({ allowedHosts: [new URL(instanceUrl).host], clock }),
    }),
  });
};

/** The vendor's own additions for chats and tasks put themselves into its library. */
const loadMedia = async (ccpUrl: string, simulated: boolean): Promise<void> => {
  await import('./media.ts');
  const session = objectAt('connect', 'ChatSession');
  const configure: unknown = session && Reflect.get(session, 'setGlobalConfig');
  if (simulated && typeof configure === 'function')
    configure.call(session, { endpoint: new URL(ccpUrl).origin });
};

/** Asks the server side with no proof of who asks: this page keeps no secrets. */
const connectorAt = (url: string): ConnectorPort =>
  httpConnector({
    url,
    http: fetchHttp({ allowedHosts: [new URL(url).host], clock: realClock() }),
  });

/** Binds the vendors' own libraries to the ports. The panel is heard from the first moment; flows may come much later. */
export const bindVendors = async (
  { ccpUrl, region, simulated, connector, crm }: Connection,
  { container, allowedHosts, tell }: BindOptions,
): Promise<Vendors> => {
  const connect = await loadStreams();
  await loadMedia(ccpUrl, simulated);
  const clock = realClock();
  const softphone = amazonConnectHost({
    connect,
    container,
    ccpUrl,
    clock,
    store: sessionStorage,
    ...(region !== undefined && { region }),
    ...(connector !== undefined && { server: connectorAt(connector) }),
    ...(simulated
      ? { settings: { softphone: { allowFramedSoftphone: false } } }
      : { loginPopup: true }),
  });
  const salesforce = crm && (await bindSalesforce(crm));
  const host = browserHost({
    allowedHosts,
    ports: { ...softphone.ports, ...salesforce?.ports, clock, log: tracingLog(clock, tell) },
    contactPort: softphone.contactPort,
    agent: softphone.agent,
  });
  return { host, softphone };
};
