import type { RestAccess } from '@offhook/host-salesforce';
import { z } from 'zod';
import type { Config } from '../config.ts';
import { settingsAt } from '../mode/live-settings.ts';

/** The console around a softphone page, and how to ask its org. */
export interface CrmConnection {
  /** Where its scripts and its REST interface are. */
  readonly instanceUrl: string;
  readonly apiVersion: string;
  /** Absent where nobody lends a session: flows then cannot read records. */
  readonly session?: RestAccess['session'];
}

/** What a softphone page binds. */
export interface Connection {
  readonly ccpUrl: string;
  readonly region?: string;
  /** Whether the panel is the simulated one. */
  readonly simulated: boolean;
  /** The server side for what the panel's library cannot do; without one those actions fail and say so. */
  readonly connector?: string;
  readonly crm?: CrmConnection;
}

/** What a softphone page can look at to know what it binds. */
export interface Surroundings {
  readonly page: URL;
  readonly kept: Pick<Storage, 'getItem' | 'setItem'>;
  /** Forgets when the tab is closed; keeps the session. */
  readonly tab: Pick<Storage, 'getItem' | 'setItem'>;
}

const sessionKey = 'offhook:desktop:session';
const sessionSchema = z.object({ session: z.string().min(1) });

/** Asks the simulated org for the session that a page of Salesforce would lend. */
const simulatedSession = (crm: string, org: string) => async (): Promise<string> => {
  const response = await fetch(`${crm}/simulator/orgs/${encodeURIComponent(org)}/session`);
  return sessionSchema.parse(await response.json()).session;
};

/** A page of Salesforce that frames the softphone may lend its session behind the address's `#session=`. */
const lentSession = ({ page, tab }: Surroundings): string | undefined => {
  const lent = new URLSearchParams(page.hash.slice(1)).get('session');
  if (lent) tab.setItem(sessionKey, lent);
  return tab.getItem(sessionKey) ?? undefined;
};

const simulatedConnection = (page: URL, simulators: Config['simulators']): Connection => {
  const { ccp, crm } = simulators ?? {};
  if (ccp === undefined)
    throw new Error(
      'No simulated softphone panel runs beside this desktop. Start it with npm start, or give this page live settings.',
    );
  const org = page.searchParams.get('org') ?? 'demo';
  const around = page.searchParams.get('sfdcIframeOrigin');
  const desk = encodeURIComponent(org);
  const softphone = {
    ccpUrl: `${ccp}/?desk=${desk}`,
    simulated: true,
    connector: `${ccp}/connector/${desk}`,
  };
  if (crm === undefined || around !== crm) return softphone;
  const session = simulatedSession(crm, org);
  return { ...softphone, crm: { instanceUrl: crm, apiVersion: '62.0', session } };
};

const liveConnection = (surroundings: Surroundings): Connection => {
  const { page, kept } = surroundings;
  const { ccpUrl, region, instanceUrl, apiVersion, connectorUrl } = settingsAt(page, kept);
  const inConsole = page.searchParams.has('sfdcIframeOrigin') && instanceUrl !== '';
  const session = lentSession(surroundings);
  return {
    ccpUrl,
    region,
    simulated: false,
    ...(connectorUrl !== '' && { connector: connectorUrl }),
    ...(inConsole && {
      crm: {
        instanceUrl: new URL(instanceUrl).origin,
        apiVersion,
        ...(session !== undefined && { session }),
      },
    }),
  };
};

/** What a softphone page at this address binds: the simulated vendors, unless its address says `mode=live`. Throws an Error that says what is missing. */
export const connectionAt = (surroundings: Surroundings, { simulators }: Config): Connection =>
  surroundings.page.searchParams.get('mode') === 'live'
    ? liveConnection(surroundings)
    : simulatedConnection(surroundings.page, simulators);
