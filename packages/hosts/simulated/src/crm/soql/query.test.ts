import { failureOf } from '@offhook/testing/ports';
import { firstValueFrom } from 'rxjs';
import { expect, test } from 'vitest';
import { createSimulation } from '../../index.ts';

const crm = {
  Contact: [
    { Id: '003A', Name: 'Lin Lee', Email: 'lin@example.com', Score: 7, DoNotCall: false },
    { Id: '003B', Name: 'Max Moe', Email: null, Score: 10, DoNotCall: true },
    { Id: '003C', Name: "Kim O'Hara", Score: 9, Joined__c: '2026-02-01', DoNotCall: false },
    { Id: '003D', Name: '50% off', Joined__c: '2026-03-01T08:00:00.000+0000' },
  ],
};
const port = createSimulation({ crm }).host.ports.crm;
const query = (soql: string) => firstValueFrom(port.query({ soql }));
const ids = async (where: string) =>
  (await query(`SELECT Id FROM Contact ${where}`)).records.map((record) => record['Id']);

test.each([
  ["WHERE Name = 'lin lee'", ['003A']],
  ["WHERE Name != 'Lin Lee'", ['003B', '003C', '003D']],
  ['WHERE Score > 7', ['003B', '003C']],
  ['WHERE Score >= 7 AND Score < 10', ['003A', '003C']],
  ['WHERE Score <= 7', ['003A']],
  ['WHERE Email = null', ['003B', '003C', '003D']],
  ['WHERE Email != NULL', ['003A']],
  ['WHERE DoNotCall = true', ['003B']],
  ["WHERE Name LIKE '%m%'", ['003B', '003C']],
  ["WHERE Name LIKE 'L_n%'", ['003A']],
  ["WHERE Name LIKE '50%'", ['003D']],
  ["WHERE Name = 'Kim O\\'Hara'", ['003C']],
  ["WHERE Id IN ('003A', '003C', 'x')", ['003A', '003C']],
  ['WHERE Score NOT IN (7, 10)', ['003C', '003D']],
  ["WHERE NOT Name LIKE 'Lin%'", ['003B', '003C', '003D']],
  ["WHERE NOT (Score = 7 OR Score = 10) AND Name != 'x'", ['003C', '003D']],
  ["WHERE Score = 7 OR Score = 10 AND Name = 'x'", ['003A']],
  ["WHERE (Score = 7 OR Score = 10) AND Name LIKE 'M%'", ['003B']],
  ["WHERE ((Score = 7) OR (Score = 10 AND (NOT Name = 'x')))", ['003A', '003B']],
  ['WHERE Joined__c >= 2026-02-15', ['003D']],
  ['WHERE Joined__c < 2026-03-01T09:00:00Z', ['003C', '003D']],
  ['ORDER BY Score', ['003D', '003A', '003C', '003B']],
  ['ORDER BY Score DESC NULLS LAST', ['003B', '003C', '003A', '003D']],
  ['ORDER BY DoNotCall DESC NULLS LAST, Name', ['003B', '003C', '003A', '003D']],
  ['ORDER BY Name LIMIT 2', ['003D', '003C']],
  ['ORDER BY Name LIMIT 2 OFFSET 1', ['003C', '003A']],
  ['LIMIT 0', []],
])('a query is answered %s', async (where, expected) => {
  expect(await ids(where)).toEqual(expected);
});

test('names are found whatever their case and answered as they are spelled', async () => {
  const { records } = await query("select id, SCORE from contact where NAME = 'Max Moe'");
  expect(records).toEqual([{ attributes: { type: 'Contact' }, Id: '003B', Score: 10 }]);
});

test('COUNT() answers with how many there are', async () => {
  expect(await query('SELECT COUNT() FROM Contact WHERE Score > 7')).toEqual({
    records: [],
    totalSize: 2,
  });
});

test.each([
  ['SELECT Account.Name FROM Contact', 'a field of a related record (Account.Name)'],
  ["SELECT Id FROM Contact WHERE Account.Name = 'x'", 'a field of a related record (Account.Name)'],
  ['SELECT Id, (SELECT Id FROM Cases) FROM Contact', 'a query within SELECT'],
  ['SELECT Id FROM Contact WHERE Id IN (SELECT ContactId FROM Case)', 'a query within a query'],
  ['SELECT COUNT(Id) FROM Contact', 'COUNT(Id)'],
  ['SELECT FIELDS(ALL) FROM Contact LIMIT 9', 'FIELDS(ALL)'],
  ['SELECT Name, COUNT(Id) FROM Contact GROUP BY Name', 'GROUP BY'],
  ['SELECT Id FROM Contact WHERE CreatedDate = TODAY', 'TODAY'],
  ["SELECT Id FROM Contact WHERE Name INCLUDES ('a')", 'INCLUDES'],
  ['SELECT Id FROM Contact FOR UPDATE', 'FOR'],
])('%s is beyond the simulation, which says so', async (soql, what) => {
  const failure = await failureOf(port.query({ soql }));
  expect(failure.code).toBe('soql-unsupported');
  expect(failure.message).toContain(what);
});

test.each([
  ['SELEKT Id FROM Contact', 'soql-invalid'],
  ['', 'soql-invalid'],
  ['SELECT Id FROM Nothing', 'not-found'],
  ['SELECT Nothing FROM Contact', 'unknown-field'],
  ['SELECT Id FROM Contact WHERE Nothing = 1', 'unknown-field'],
  ['SELECT Id FROM Contact ORDER BY Nothing', 'unknown-field'],
])('"%s" fails with %s', async (soql, code) => {
  expect((await failureOf(port.query({ soql }))).code).toBe(code);
});

test.each([
  ["Name LIKE '100\\\\%'", ['100%']],
  ["Name LIKE '100%'", ['100%', '100 years']],
  ["Name LIKE 'a\\\\_b'", ['a_b']],
  ["Name LIKE 'a_b'", ['a_b', 'axb']],
  ["Name = 'two\\\\nlines'", ['two\nlines']],
])('signs that are escaped stand for themselves: %s', async (where, names) => {
  const all = ['100%', '100 years', 'a_b', 'axb', 'two\nlines', 'twonlines'];
  const { host } = createSimulation({ crm: { Contact: all.map((Name) => ({ Name })) } });
  const soql = `SELECT Name FROM Contact WHERE ${where.replaceAll('\\\\', '\\')}`;
  const { records } = await firstValueFrom(host.ports.crm.query({ soql }));
  expect(records.map(({ Name }) => Name)).toEqual(names);
});
