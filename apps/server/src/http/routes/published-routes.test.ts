import type { Hint, RunReport } from '@offhook/client';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { keepPruning } from '../../registry/prune-runs.ts';
import { makeRelease } from '../../registry/releases.ts';
import { pruneRuns } from '../../registry/runs.ts';
import { allowedOrigin, popFlow, startTestingApp } from '../../testing-app.ts';
import {
  startTestingPostgres,
  type TestingDatabase,
  type TestingPostgres,
} from '../../testing-database.ts';

let postgres: TestingPostgres;
let database: TestingDatabase;
let server: Awaited<ReturnType<typeof startTestingApp>>;

beforeAll(async () => {
  postgres = await startTestingPostgres();
}, 60_000);
afterAll(() => postgres.stop());
beforeEach(async () => {
  database = await postgres.create();
  server = await startTestingApp(database);
});
afterEach(() => server.close());

const publish = async (name: string): Promise<string> => {
  const { id } = await server.client.createFlow('demo', { document: popFlow(name) });
  await server.client.publish(id);
  return id;
};

describe('the manifest', () => {
  test('is empty before the first release', async () => {
    expect((await server.client.manifest('demo'))?.manifest).toEqual({
      adapter: { id: 'demo', name: 'Demo desktop' },
      seq: 0,
      flows: [],
    });
  });

  test('is not sent again until it changes', async () => {
    await publish('One');
    const first = await server.client.manifest('demo');
    expect(await server.client.manifest('demo', { etag: first?.etag })).toBeUndefined();
    await publish('Two');
    const second = await server.client.manifest('demo', { etag: first?.etag });
    expect(second?.manifest.flows).toHaveLength(2);
    await server.client.updateAdapter('demo', { name: 'Desks' });
    const third = await server.client.manifest('demo', { etag: second?.etag });
    expect(third?.manifest.adapter.name).toBe('Desks');
  });

  test('a 304 has an ETag and no body', async () => {
    const url = '/api/adapters/demo/manifest';
    const { etag } = (await server.app.inject({ method: 'GET', url })).headers;
    const headers = { 'if-none-match': String(etag) };
    const again = await server.app.inject({ method: 'GET', url, headers });
    expect(again.statusCode).toBe(304);
    expect(again.headers.etag).toBe(etag);
    expect(again.body).toBe('');
  });
});

describe('hints', () => {
  const collect = async (count: number, act: (heard: number) => Promise<unknown>) => {
    const ending = new AbortController();
    const hints: Hint[] = [];
    for await (const hint of server.client.hints('demo', { signal: ending.signal })) {
      hints.push(hint);
      if (hints.length === count) ending.abort();
      else await act(hints.length);
    }
    return hints;
  };

  test('a page hears of the current release first, then of each change', async () => {
    const hints = await collect(3, (heard) => publish(`Flow ${heard}`));
    expect(hints).toEqual([
      { adapter: 'demo', seq: 0 },
      { adapter: 'demo', seq: 1 },
      { adapter: 'demo', seq: 2 },
    ]);
  });

  test('a page hears of a release that another server on the same database made', async () => {
    const other = await startTestingApp({ ...database, close: async () => undefined });
    const { id } = await other.client.createFlow('demo', { document: popFlow() });
    const hints = await collect(2, () => other.client.publish(id));
    expect(hints.at(-1)).toEqual({ adapter: 'demo', seq: 1 });
    await other.close();
  });

  test('a page hears nothing of other adapters', async () => {
    await server.client.createAdapter({ id: 'other', name: 'Other' });
    const hints = await collect(2, async () => {
      const { id } = await server.client.createFlow('other', { document: popFlow() });
      await server.client.publish(id);
      await publish('Ours');
    });
    expect(hints.every(({ adapter }) => adapter === 'demo')).toBe(true);
  });

  test('a release that is not committed is never told of', async () => {
    const { id } = await server.client.createFlow('demo', { document: popFlow() });
    const failing = database.db.transaction().execute(async (within) => {
      await makeRelease(within, 'demo', 'publish', []);
      throw new Error('The power fails here.');
    });
    await expect(failing).rejects.toThrow('The power fails here.');
    expect(await server.client.releases('demo')).toEqual([]);
    const hints = await collect(2, () => server.client.publish(id));
    expect(hints.map(({ seq }) => seq)).toEqual([0, 1]);
  });
});

describe('pages of other origins', () => {
  const url = '/api/adapters/demo/manifest';

  test('an allowed page may read the manifest and its ETag', async () => {
    const headers = { origin: allowedOrigin };
    const answer = await server.app.inject({ method: 'GET', url, headers });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['access-control-allow-origin']).toBe(allowedOrigin);
    expect(answer.headers['access-control-expose-headers']).toBe('etag');
  });

  test('another page is refused, and can read why', async () => {
    const headers = { origin: 'https://other.example' };
    for (const path of ['manifest', 'hints', 'runs']) {
      const answer = await server.app.inject({
        method: 'GET',
        url: `/api/adapters/demo/${path}`,
        headers,
      });
      expect(answer.statusCode).toBe(403);
      expect(answer.headers['access-control-allow-origin']).toBe('https://other.example');
      expect(answer.json().message).toContain('add that origin to the adapter');
    }
  });

  test('a preflight is answered for these routes and for no others', async () => {
    const headers = { origin: allowedOrigin, 'access-control-request-method': 'POST' };
    const preflight = (path: string) =>
      server.app.inject({ method: 'OPTIONS', url: `/api/adapters/demo${path}`, headers });
    expect((await preflight('/runs')).statusCode).toBe(204);
    const studio = await preflight('/flows');
    expect(studio.statusCode).toBe(404);
    expect(studio.headers['access-control-allow-origin']).toBeUndefined();
  });

  test('hints carry the header that lets the page read them', async () => {
    const ending = new AbortController();
    const answer = await fetch(`${server.url}/api/adapters/demo/hints`, {
      headers: { origin: allowedOrigin },
      signal: ending.signal,
    });
    expect(answer.headers.get('access-control-allow-origin')).toBe(allowedOrigin);
    expect(answer.headers.get('content-type')).toBe('text/event-stream');
    ending.abort();
  });
});

describe('runs', () => {
  const report = (index: number, more: Partial<RunReport> = {}): RunReport => ({
    runId: `run-${index}`,
    flowId: 'flow-a',
    version: 1,
    trigger: 'voice-contact.onConnecting',
    status: 'completed',
    startedAt: new Date(Date.UTC(2026, 0, 1, 0, 0, index)).toISOString(),
    endedAt: new Date(Date.UTC(2026, 0, 1, 0, 1, index)).toISOString(),
    ...more,
  });

  test('a report is kept as it was sent, trace included', async () => {
    const sent = report(1, {
      contactId: 'c-1',
      status: 'failed',
      error: { code: 'not-found', message: 'Nobody has this number.', node: 'pop' },
      trace: [
        { t: 0, type: 'run', run: 1, flow: 'Screen pop', trigger: 'voice-contact.onConnecting' },
        { t: 1, type: 'step', run: 1, node: 'pop', action: 'log', socket: 'done', output: null },
        { t: 2, type: 'end', run: 1, status: 'failed' },
      ],
    });
    expect(await server.client.reportRuns('demo', [sent])).toEqual({ stored: 1, known: 0 });
    expect(await server.client.runs('demo')).toEqual({ runs: [sent], next: null });
  });

  test('a report that is sent twice is stored once', async () => {
    await server.client.reportRuns('demo', [report(1), report(1)]);
    const again = await server.client.reportRuns('demo', [report(1), report(2)]);
    expect(again).toEqual({ stored: 1, known: 1 });
    expect((await server.client.runs('demo')).runs).toHaveLength(2);
  });

  test('one run is read by its id, and one that is not there is refused with a sentence', async () => {
    await server.client.reportRuns('demo', [report(1), report(2)]);
    expect(await server.client.run('demo', 'run-2')).toEqual(report(2));
    await expect(server.client.run('demo', 'run-3')).rejects.toMatchObject({ code: 'unknown-run' });
  });

  test('runs that are too old are removed, and the others stay', async () => {
    const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
    await server.client.reportRuns('demo', [
      report(1, { startedAt: daysAgo(31) }),
      report(2, { startedAt: daysAgo(29) }),
    ]);
    const stop = keepPruning(database.db, 30, () => undefined);
    await stop();
    expect((await server.client.runs('demo')).runs.map(({ runId }) => runId)).toEqual(['run-2']);
    expect(await pruneRuns(database.db, 30)).toBe(0);
  });

  test('runs come in pages, the newest first, each run once', async () => {
    const order = [3, 1, 7, 5, 0, 6, 2, 4];
    await server.client.reportRuns(
      'demo',
      order.map((index) => report(index)),
    );
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await server.client.runs('demo', { limit: 3, after });
      seen.push(...page.runs.map(({ runId }) => runId));
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect(seen).toEqual([7, 6, 5, 4, 3, 2, 1, 0].map((index) => `run-${index}`));
  });

  test('runs are filtered by flow and by status', async () => {
    await server.client.reportRuns('demo', [
      report(1),
      report(2, { flowId: 'flow-b' }),
      report(3, { flowId: 'flow-b', status: 'failed' }),
    ]);
    const idsOf = async (query: object) =>
      (await server.client.runs('demo', query)).runs.map(({ runId }) => runId);
    expect(await idsOf({ flow: 'flow-b' })).toEqual(['run-3', 'run-2']);
    expect(await idsOf({ status: 'failed' })).toEqual(['run-3']);
    expect(await idsOf({ flow: 'flow-a', status: 'failed' })).toEqual([]);
  });

  test.each([
    ['limit=0', 'limit'],
    ['limit=x', 'limit'],
    ['status=lost', 'status'],
    ['after=x', 'after'],
    ['colour=red', 'colour'],
  ])('a query that is not right is refused with its place: %s', async (query, place) => {
    const url = `/api/adapters/demo/runs?${query}`;
    const answer = await server.app.inject({ method: 'GET', url });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().message).toContain(place);
  });

  test.each([
    ['a status that nobody knows', { status: 'lost' }],
    ['a time that is no time', { startedAt: 'yesterday' }],
    ['a year that no database knows', { startedAt: '0000-01-01T00:00:00Z' }],
    ['an id with a character zero', { runId: 'a\u0000' }],
    ['no id', { runId: '' }],
    ['a trace of something else', { trace: [{ type: 'song' }] }],
  ])('a report that is not right is refused: %s', async (_, more) => {
    const payload = { runs: [{ ...report(1), ...more }] };
    const url = '/api/adapters/demo/runs';
    const answer = await server.app.inject({ method: 'POST', url, payload });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().code).toBe('invalid-input');
  });
});
