import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startTestingApp } from '../../testing-app.ts';
import { startTestingPostgres, type TestingPostgres } from '../../testing-database.ts';

let postgres: TestingPostgres;
let server: Awaited<ReturnType<typeof startTestingApp>>;

beforeAll(async () => {
  postgres = await startTestingPostgres();
}, 60_000);
afterAll(() => postgres.stop());
beforeEach(async () => {
  server = await startTestingApp(await postgres.create());
});
afterEach(() => server.close());

const post = (url: string, payload: unknown, headers: Record<string, string> = {}) =>
  server.app.inject({
    method: 'POST',
    url: `/api${url}`,
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
    headers: { 'content-type': 'application/json', ...headers },
  });

describe('adapters', () => {
  test('a first start brings one adapter, whose pages are the demo desktop’s', async () => {
    expect(await server.client.listAdapters()).toMatchObject([
      { id: 'demo', name: 'Demo desktop', origins: ['http://desk.test:4301'] },
    ]);
  });

  test('an adapter without an id gets one that people can read, and equal names get two', async () => {
    const first = await server.client.createAdapter({ name: 'Büro Köln (Süd)' });
    const second = await server.client.createAdapter({ name: 'Buro Koln Sud' });
    const third = await server.client.createAdapter({ name: '電話' });
    expect([first.id, second.id, third.id]).toEqual([
      'buro-koln-sud',
      'buro-koln-sud-2',
      'adapter',
    ]);
  });

  test('an id that is taken is refused', async () => {
    const answer = await post('/adapters', { id: 'demo', name: 'Another' });
    expect(answer.statusCode).toBe(409);
    expect(answer.json().message).toBe('There is an adapter “demo” already; choose another id.');
  });

  test('name and origins change one by one, and equal origins count once', async () => {
    await server.client.updateAdapter('demo', { name: 'Desks' });
    const origin = 'https://desk.example.com';
    expect(await server.client.updateAdapter('demo', { origins: [origin, origin] })).toMatchObject({
      name: 'Desks',
      origins: [origin],
    });
    expect(await server.client.updateAdapter('demo', {})).toMatchObject({ name: 'Desks' });
  });

  test.each([
    ['an origin with a path', { name: 'A', origins: ['https://a.example/desk'] }, 'origins[0]'],
    ['an origin that is no address', { name: 'A', origins: ['desk'] }, 'origins[0]'],
    ['an origin of another kind', { name: 'A', origins: ['ftp://a.example'] }, 'origins[0]'],
    ['an empty name', { name: '  ' }, 'name: must not be empty'],
    ['a name that is no text', { name: 7 }, 'name: expected string'],
    ['a name with a character zero', { name: 'a\u0000b' }, 'name: must not contain'],
    ['an id with capitals', { id: 'Demo', name: 'A' }, 'id: must be lower-case'],
    ['a member that nobody knows', { name: 'A', colour: 'red' }, 'colour'],
    ['nothing', null, 'expected object'],
  ])('bad input is refused with its place: %s', async (_, payload, place) => {
    const answer = await post('/adapters', payload);
    expect(answer.statusCode).toBe(400);
    expect(answer.json().code).toBe('invalid-input');
    expect(answer.json().message).toContain(place);
  });

  test.each([
    ['GET', '/adapters/none'],
    ['PATCH', '/adapters/none'],
    ['GET', '/adapters/none/flows'],
    ['POST', '/adapters/none/flows'],
    ['GET', '/adapters/none/releases'],
    ['POST', '/adapters/none/rollback'],
    ['GET', '/adapters/none/manifest'],
    ['GET', '/adapters/none/hints'],
    ['GET', '/adapters/none/runs'],
    ['POST', '/adapters/none/runs'],
  ] as const)('an unknown adapter is answered with 404: %s %s', async (method, url) => {
    const bodies: Record<string, object> = {
      '/adapters/none/flows': { name: 'A' },
      '/adapters/none/rollback': { seq: 1 },
      '/adapters/none/runs': { runs: [] },
      '/adapters/none': { name: 'A' },
    };
    const payload = method === 'GET' ? undefined : bodies[url];
    const answer = await server.app.inject({
      method,
      url: `/api${url}`,
      ...(payload && { payload }),
    });
    expect(answer.statusCode).toBe(404);
    expect(answer.json()).toEqual({
      code: 'adapter-not-found',
      message: 'There is no adapter “none”; it may have been deleted.',
    });
  });
});

describe('requests that nobody can read', () => {
  test.each([
    ['JSON with a mistake', '{"name": "A"', {}, 400, 'invalid-json'],
    ['an empty body', '', {}, 400, 'invalid-json'],
    ['a form', 'name=A', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'not-json'],
    ['a key that poisons prototypes', '{"name":"A","__proto__":{"x":1}}', {}, 400, 'invalid-json'],
  ])('%s', async (_, payload, headers, status, code) => {
    const answer = await post('/adapters', payload, headers);
    expect(answer.statusCode).toBe(status);
    expect(answer.json()).toEqual({ code, message: expect.stringMatching(/^The request’s body/) });
  });

  test('a body of more than 5 MB is refused', async () => {
    const answer = await post('/adapters', { name: 'A'.repeat(5_100_000) });
    expect(answer.statusCode).toBe(413);
    expect(answer.json().code).toBe('too-large');
  });

  test('a body nested without end is refused instead of exhausting the stack', async () => {
    const nested = `{"document":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    const answer = await post('/adapters/demo/flows', nested);
    expect(answer.statusCode).toBe(400);
    expect(answer.json().code).toBe('too-deep');
  });

  test.each(['/api/nothing', '/nothing', '/api/adapters/%zz', '/api/flows/%00'])(
    'an address that leads nowhere is answered with a code and a sentence: %s',
    async (url) => {
      const answer = await server.app.inject({ method: 'GET', url });
      expect(answer.statusCode).toBeGreaterThanOrEqual(400);
      expect(answer.statusCode).toBeLessThan(500);
      expect(answer.json()).toEqual({ code: expect.any(String), message: expect.any(String) });
    },
  );

  test('a route of another method is answered with 404', async () => {
    const answer = await server.app.inject({ method: 'DELETE', url: '/api/adapters/demo' });
    expect(answer.statusCode).toBe(404);
  });
});

describe('who may call', () => {
  test('a page of another origin may not use what the studio uses', async () => {
    const answer = await post('/adapters', { name: 'Evil' }, { origin: 'https://evil.example' });
    expect(answer.statusCode).toBe(403);
    expect(answer.json().code).toBe('origin-not-allowed');
    expect(await server.client.listAdapters()).toHaveLength(1);
  });

  test('the studio’s own page may', async () => {
    const { host } = new URL(server.url);
    const answer = await post('/adapters', { name: 'Desk' }, { origin: server.url, host });
    expect(answer.statusCode).toBe(201);
  });

  test('a name that somebody else made point at this machine is refused', async () => {
    const headers = { host: 'evil.example:4300' };
    const answer = await server.app.inject({ method: 'GET', url: '/api/adapters', headers });
    expect(answer.statusCode).toBe(403);
    expect(answer.json().code).toBe('foreign-host');
  });
});

describe('the documentation', () => {
  test('is an OpenAPI document that names every route and follows every address within it', async () => {
    const document = (await server.app.inject({ method: 'GET', url: '/api/openapi.json' })).json();
    expect(Object.keys(document.paths)).toEqual(
      expect.arrayContaining([
        '/api/adapters',
        '/api/flows/{id}/publish',
        '/api/adapters/{id}/runs',
      ]),
    );
    const follow = (reference: string): unknown =>
      reference
        .slice(2)
        .split('/')
        .reduce((node, step) => node?.[step.replaceAll('~1', '/')], document);
    const references = new Set<string>(
      [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, found]) => found ?? ''),
    );
    expect(references.size).toBeGreaterThan(10);
    for (const reference of references) expect(follow(reference), reference).toBeDefined();
  });

  test('is there to look at', async () => {
    const answer = await server.app.inject({ method: 'GET', url: '/docs/' });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-security-policy']).toContain("script-src 'self';");
    expect(answer.body).toContain('<title>Offhook API</title>');
  });
});
