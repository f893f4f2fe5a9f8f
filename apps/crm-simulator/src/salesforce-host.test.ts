import { consolePortContract, crmPortContract } from '@offhook/testing/ports';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { openOrg } from './open-org.fixture.ts';
import { shapes } from './org/answered.ts';
import { type StartedCrmSimulator, startCrmSimulator } from './start-crm-simulator.ts';

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
    {
      Id: linId,
      Name: 'Lin Lee',
      LastName: 'Lee',
      Phone: '(206) 555-0100',
      Email: 'lin@example.com',
    },
    { Id: '003000000000002AAA', Name: 'Max Moe', Phone: '+12065550199', Email: 'max@example.com' },
  ],
};
const moe = { Id: '003000000000003AAA', Name: 'Moe', Phone: '206-555-0199' };

describe.each(shapes)('Salesforce, whose callbacks are told as %s, lends', (shape) => {
  crmPortContract(() => {
    const { host } = openOrg(simulator, { records, manners: { shape } });
    opened.push(host.dispose);
    return { port: host.ports.crm, linId };
  });
  consolePortContract(() => {
    const { host } = openOrg(simulator, {
      records: { Contact: [...records.Contact, moe] },
      manners: { shape },
    });
    opened.push(host.dispose);
    return {
      port: host.ports.console,
      linId,
      moeIds: ['003000000000002AAA', moe.Id],
      otherStatusId: '0N5000000000002AAA',
    };
  });
});
