import { ClientError } from '@offhook/client';
import type { Flow } from '@offhook/flow';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { popFlow, startTestingApp } from '../../testing-app.ts';
import { startTestingPostgres, type TestingPostgres } from '../../testing-database.ts';

let postgres: TestingPostgres;
let server: Awaited<ReturnType<typeof startTestingApp>>;

beforeAll(async () => {
  postgres = await startTestingPostgres();
}, 60_000);
afterAll(() => postgres.stop());
beforeEach(async () => {
  server = await startTestingApp(await postgres.create());
  return () => server.close();
});

const make = (document: Flow) => server.client.createFlow('demo', { document });

const withValue = (name: string, value: unknown): Flow => ({
  ...popFlow(name),
  nodes: {
    ...popFlow().nodes,
    say: { action: 'log', inputs: { message: { value: value as string } } }, // cast: any JSON
  },
});

const namesOf = async (q: string, more = {}) =>
  (await server.client.search('demo', { q, ...more })).found.map(({ flow }) => flow.name);

describe('the search across flows', () => {
  test('finds names, titles of blocks, actions by their titles, and values, and says where', async () => {
    await make(withValue('Greeting', { deep: ['Hello there'] }));
    await make(popFlow('Screen pop'));
    expect(await namesOf('screen POP')).toEqual(['Screen pop']);
    expect((await namesOf('who calls')).sort()).toEqual(['Greeting', 'Screen pop']);
    const { found } = await server.client.search('demo', { q: 'hello' });
    expect(found).toMatchObject([
      {
        flow: { name: 'Greeting' },
        matches: [{ in: 'value', node: 'say', input: 'message', text: '{"deep":["Hello there"]}' }],
        more: 0,
      },
    ]);
    const byAction = await server.client.search('demo', { q: 'Get Customer Phone' });
    expect(byAction.found.flatMap(({ matches }) => matches)).toMatchObject([
      { in: 'action', node: 'phone', label: 'Who calls?' },
      { in: 'action', node: 'phone' },
    ]);
  });

  test('finds what is written with accents, and takes no character for a pattern', async () => {
    await make(withValue('Müller', '100 % "sure" \\ now'));
    await make(withValue('Other', 'nothing'));
    expect(await namesOf('muller')).toEqual(['Müller']);
    expect(await namesOf('% "SURE" \\')).toEqual(['Müller']);
    expect(await namesOf('_')).toEqual([]);
  });

  test('finds actions by ids, for those who know their titles in another language', async () => {
    await make(withValue('Greeting', 'x'));
    expect(await namesOf('Protokoll')).toEqual([]);
    expect(await namesOf('Protokoll', { actions: 'log,other' })).toEqual(['Greeting']);
  });

  test('comes in pages, the flow saved last first, and a save meanwhile loses nothing', async () => {
    const made = [];
    for (const number of [1, 2, 3, 4, 5]) made.push(await make(popFlow(`Pop ${number}`)));
    const first = await server.client.search('demo', { q: 'pop', limit: 2 });
    expect(first.found.map(({ flow }) => flow.name)).toEqual(['Pop 5', 'Pop 4']);
    const [, , , fourth] = made;
    if (fourth === undefined || first.next === null) throw new Error('There is a page more.');
    await server.client.saveDraft(fourth.id, popFlow('Pop 4, saved'), 1);
    const second = await server.client.search('demo', { q: 'pop', limit: 2, after: first.next });
    expect(second.found.map(({ flow }) => flow.name)).toEqual(['Pop 3', 'Pop 2']);
    const third = await server.client.search('demo', { q: 'pop', after: second.next ?? '' });
    expect(third.found.map(({ flow }) => flow.name)).toEqual(['Pop 1']);
    expect(third.next).toBeNull();
  });

  test('looks through hundreds of flows and forgets deleted ones', async () => {
    for (let number = 0; number < 210; number += 1) await make(popFlow(`Flow ${number}`));
    expect(await namesOf('Flow 0')).toEqual(['Flow 0']);
    const [{ flow } = { flow: undefined }] = (await server.client.search('demo', { q: 'Flow 0' }))
      .found;
    await server.client.deleteFlow(flow?.id ?? '');
    expect(await namesOf('Flow 0')).toEqual([]);
  });

  test('tells the first places of a flow and counts the rest', async () => {
    const nodes = Object.fromEntries(
      Array.from({ length: 8 }, (_, number) => [`log-${number}`, { action: 'log' }]),
    );
    await make({ ...popFlow(), nodes });
    const { found } = await server.client.search('demo', { q: 'log' });
    expect(found).toMatchObject([{ more: 3 }]);
    expect(found[0]?.matches).toHaveLength(5);
  });

  test('refuses an empty text, an unknown adapter and a cursor of its own making', async () => {
    const refused = async (answer: Promise<unknown>) =>
      answer.then(
        () => undefined,
        (error: unknown) => (error instanceof ClientError ? error.status : error),
      );
    expect(await refused(server.client.search('demo', { q: '  ' }))).toBe(400);
    expect(await refused(server.client.search('nowhere', { q: 'x' }))).toBe(404);
    expect(await refused(server.client.search('demo', { q: 'x', after: "'; drop" }))).toBe(400);
  });
});
