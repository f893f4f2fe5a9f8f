import { fetchHttp, realClock } from '@offhook/host-browser';
import { salesforceHost } from '@offhook/host-salesforce';
import { directExchange } from './org/direct-exchange.ts';
import type { Manners } from './org/manners.ts';
import type { OrgStart } from './org/org.ts';
import type { StartedCrmSimulator } from './start-crm-simulator.ts';
import { integration } from './toolkit/integration.ts';
import { openCti } from './toolkit/open-cti.ts';

/** An org, and Salesforce's host bound to it without a page between. */
export const openOrg = (
  { orgs, url }: StartedCrmSimulator,
  start: OrgStart,
  timeLimit = 15_000,
) => {
  const org = orgs.begin('test', start);
  const exchange = directExchange(org);
  const host = salesforceHost({
    opencti: openCti(exchange),
    console: integration(exchange, org.manners),
    rest: { instanceUrl: url, apiVersion: '62.0', session: () => org.session },
    http: fetchHttp({ allowedHosts: [new URL(url).host] }),
    clock: realClock(),
    timeLimit,
    clickToDial: false,
  });
  const misbehave = (fault: Partial<Manners['faults'][number]>): void => {
    const whole = {
      place: '*',
      method: '*',
      mode: 'error',
      ms: 50,
      code: 'SERVER_ERROR',
      status: 500,
    } as const;
    org.manners = { ...org.manners, faults: [{ ...whole, ...fault }] };
  };
  return { org, host, misbehave, state: () => org.simulation.state$.value };
};
