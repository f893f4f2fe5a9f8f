import type { CrmPort, JsonRecord } from '@offhook/contract';
import { createSimulation } from '@offhook/host-simulated';
import { lend } from '@offhook/testing';
import { of } from 'rxjs';
import { expect, it } from 'vitest';
import { queryValue } from './index.ts';

const asked = (query: string, values: JsonRecord = {}): unknown => {
  const seen: unknown[] = [];
  const ask: CrmPort['query'] = ({ soql }) => {
    seen.push(soql);
    return of({ records: [], totalSize: 0 });
  };
  of({ query, values })
    .pipe(queryValue(lend({ crm: { query: ask } })))
    .subscribe(({ socket, output }) => {
      if (socket === 'failure') seen.push(output.code);
    });
  return seen[0];
};

it.each<readonly [unknown, string]>([
  ["Kim O'Hara", "'Kim O\\'Hara'"],
  ["x' OR Name != '", "'x\\' OR Name != \\''"],
  ["\\' OR Id != '", "'\\\\\\' OR Id != \\''"],
  ['a\nb\r', "'a\\nb\\r'"],
  ['', "''"],
  ['2026-01-31', '2026-01-31'],
  ['2026-01-31T08:00:00.000Z', '2026-01-31T08:00:00.000Z'],
  ['2026-01-31T08:00:00+0100', '2026-01-31T08:00:00+0100'],
  ["2026-01-31'", "'2026-01-31\\''"],
  [7, '7'],
  [false, 'false'],
  [null, 'null'],
  [['a', "b'"], "('a', 'b\\'')"],
])('writes the value %o as %s', (value, written) => {
  const values = JSON.parse(JSON.stringify({ value }));
  expect(asked('SELECT Id FROM Case WHERE X = :value', values)).toBe(
    `SELECT Id FROM Case WHERE X = ${written}`,
  );
});

it('leaves single quotes as they are, which once arrived HTML-encoded', () => {
  const query = "SELECT Id FROM Contact WHERE Name = 'Kim O\\'Hara' AND Email = 'a&b@example.com'";
  expect(asked(query)).toBe(query);
});

it('leaves a colon alone that stands in a text, a time or a date literal', () => {
  const query =
    "SELECT Id FROM Case WHERE Subject = ':x it\\'s :y' AND A > 2026-01-31T08:00:00Z AND B = LAST_N_DAYS:30";
  expect(asked(query)).toBe(query);
});

it('writes a value as often as the query names it, also right after a word or a bracket', () => {
  const values = { ids: ['a', 'b'], n: 7 };
  expect(asked('WHERE Id IN:ids AND (X=:n OR Y=LAST_N_DAYS::n)', values)).toBe(
    "WHERE Id IN('a', 'b') AND (X=7 OR Y=LAST_N_DAYS:7)",
  );
});

it.each<readonly [JsonRecord]>([[{ x: {} }], [{ x: [] }], [{ x: [['a', {}]] }]])(
  'refuses %o, which a query cannot compare with',
  (values) => {
    expect(asked('WHERE X = :x', values)).toBe('value-unfit');
  },
);

it('takes a name for no value that only every object has', () => {
  expect(asked('WHERE X = :constructor')).toBe('value-missing');
});

it('finds by a value with a quote and gives no more than that', () => {
  const Contact = [
    { Id: '003A', Name: "Kim O'Hara" },
    { Id: '003B', Name: 'Max Moe' },
  ];
  const { host } = createSimulation({ crm: { Contact } });
  const found: unknown[] = [];
  const query = 'SELECT Name FROM Contact WHERE Name = :name';
  of({ query, values: { name: "Kim O'Hara" } }, { query, values: { name: "x' OR Name != 'x" } })
    .pipe(queryValue(host.ports))
    .subscribe(({ output }) => found.push(output));
  expect(found).toMatchObject([
    { value: [{ Name: "Kim O'Hara" }], totalSize: 1 },
    { value: [], totalSize: 0 },
  ]);
});
