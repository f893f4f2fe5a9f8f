import { fetchHttp, realClock } from '@offhook/host-browser';
import { salesforceHost } from '@offhook/host-salesforce';
import { consolePortContract, crmPortContract } from '@offhook/testing/ports';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { shapes } from './org/answered.ts';
import { directExchange } from './org/direct-exchange.ts';
import type { Org } from './org/org.ts';
import { type StartedCrmSimulator, startCrmSimulator } from './start-crm-simulator.ts';
import { integration } from './toolkit/integration.ts';
import { openCti } from './toolkit/open-cti.ts';

let simulator: StartedCrmSimulator;
const opened: (() => void)[] = [];

beforeAll(async () => {
  simulator = await startCrmSimulator({});
});
afterEach(() => {
  for (const close of opened.splice(0)) close();
});
afterAll(() => simulator.stop());

const linId = '003000000000001AAA';
const records = {
  Contact: [
    { Id: linId, Name: 'Lin Lee', Phone: '(206) 555-0100', Email: 'lin@example.com' },
    { Id: '003000000000002AAA', Name: 'Max Moe', Phone: '+12065550199', Email: 'max@example.com' },
  ],
};
const moe = { Id: '003000000000003AAA', Name: 'Moe', Phone: '206-555-0199' };

const hostOn = (org: Org) => {
  const exchange = directExchange(org);
  const host = salesforceHost({
    opencti: openCti(exchange),
    console: integration(exchange, org.manners),
    rest: { instanceUrl: simulator.url, apiVersion: '62.0', session: org.session },
    http: fetchHttp({ allowedHosts: [new URL(simulator.url).host] }),
    clock: realClock(),
    clickToDial: false,
  });
  opened.push(host.dispose);
  return host;
};

describe.each(shapes)('Salesforce, whose callbacks are told as %s, lends', (shape) => {
  crmPortContract(() => {
    const org = simulator.orgs.begin('contract', { records, manners: { shape } });
    return { port: hostOn(org).ports.crm, linId };
  });
  consolePortContract(() => {
    const org = simulator.orgs.begin('contract', {
      records: { Contact: [...records.Contact, moe] },
      manners: { shape },
    });
    return {
      port: hostOn(org).ports.console,
      linId,
      moeIds: ['003000000000002AAA', moe.Id],
      otherStatusId: '0N5000000000002AAA',
    };
  });
});
