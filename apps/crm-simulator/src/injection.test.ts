import { fetchHttp, realClock } from '@offhook/host-browser';
import { salesforceHost, soqlText, soslWordsOf } from '@offhook/host-salesforce';
import { answerOf } from '@offhook/testing/ports';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { directExchange } from './org/direct-exchange.ts';
import { readSosl } from './rest/sosl.ts';
import { type StartedCrmSimulator, startCrmSimulator } from './start-crm-simulator.ts';
import { openCti } from './toolkit/open-cti.ts';

let simulator: StartedCrmSimulator;

beforeAll(async () => {
  simulator = await startCrmSimulator({});
});
afterAll(() => simulator.stop());

const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom("'", '\\', '"', '%', '_', '{', '}', '(', ')', '*', '?', ' ', 'a', '\n'),
  }),
  fc.constantFrom(
    "' OR Name != '",
    "\\' OR Id != null OR Name = \\'",
    "x'; DELETE",
    '} RETURNING User(Id) {',
  ),
);

const host = (records: Readonly<Record<string, readonly { readonly Name: string }[]>>) => {
  const org = simulator.orgs.begin('injection', { records });
  return salesforceHost({
    opencti: openCti(directExchange(org)),
    rest: { instanceUrl: simulator.url, apiVersion: '62.0', session: org.session },
    http: fetchHttp({ allowedHosts: [new URL(simulator.url).host] }),
    clock: realClock(),
  });
};

test('whatever a text holds, as a value of SOQL it is only itself', async () => {
  const { simulation } = simulator.orgs.begin('soql', {
    records: { Contact: [{ Name: 'Decoy' }, { Name: 'Other' }] },
  });
  const { crm } = simulation.host.ports;
  await fc.assert(
    fc.asyncProperty(nasty, async (text) => {
      fc.pre(!/^(?:decoy|other)$/i.test(text));
      const soql = `SELECT Id FROM Contact WHERE Name = ${soqlText(text)}`;
      expect((await answerOf(crm.query({ soql }))).totalSize).toBe(0);
    }),
  );
});

test('whatever a text holds, in SOSL it is only words, and what is returned stays as it was', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const words = text.split(/\s+/).filter((word) => word !== '');
      fc.pre(words.length > 0);
      const sosl = readSosl(
        `FIND {${soslWordsOf(text)}} IN ALL FIELDS RETURNING Contact(Id, Name)`,
      );
      expect(sosl.groups.map((group) => group.map((word) => word.text))).toEqual([words]);
      expect(sosl.returning).toEqual([{ type: 'Contact', fields: ['Id', 'Name'], limit: 2000 }]);
    }),
  );
});

test.each([
  "' OR Name != '",
  "%' OR Name LIKE '%",
  "\\' OR Name != null OR Name = \\'",
  '%',
  '__',
  '} RETURNING User(Id) {',
  'Decoy} IN ALL FIELDS RETURNING Contact(Id) LIMIT 1 {',
])('a search for %j finds nobody it should not', async (text) => {
  const { ports, dispose } = host({ Contact: [{ Name: 'Ada' }, { Name: 'Grace' }] });
  for (const fields of [undefined, ['Name']]) {
    const search = { text, in: 'name', types: ['Contact'], ...(fields && { fields }) } as const;
    expect(await answerOf(ports.crm.search(search))).toEqual({ records: [] });
  }
  dispose();
});
