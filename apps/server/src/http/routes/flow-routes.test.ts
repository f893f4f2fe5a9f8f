import { ClientError } from '@offhook/client';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { brokenFlow, popFlow, startTestingApp } from '../../testing-app.ts';
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

const refusalOf = async (answer: Promise<unknown>): Promise<ClientError> => {
  try {
    await answer;
  } catch (error) {
    if (error instanceof ClientError) return error;
    throw error;
  }
  throw new Error('The server did not refuse.');
};

const send = (method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', url: string, options = {}) =>
  server.app.inject({ method, url: `/api${url}`, ...options });

describe('drafts', () => {
  test('a new flow is empty but for Start and End, and nothing of it is published', async () => {
    const flow = await server.client.createFlow('demo', { name: 'Greeting' });
    expect(flow).toMatchObject({
      adapterId: 'demo',
      name: 'Greeting',
      draftRevision: 1,
      publishedVersion: null,
      hasUnpublishedChanges: true,
    });
    expect(Object.values(flow.draft.nodes)).toEqual([{ kind: 'start' }, { kind: 'end' }]);
    expect(await server.client.listFlows('demo')).toHaveLength(1);
  });

  test('a document is kept member for member, in its own order, unknown members included', async () => {
    const document = { zebra: 1, ...popFlow(), custom: { b: [1, { c: '\u0000' }], a: null } };
    const { id } = await server.client.createFlow('demo', { document });
    const { draft } = await server.client.flow(id);
    expect(JSON.stringify(draft.custom)).toBe(JSON.stringify(document.custom));
    expect(draft).toEqual(document);
  });

  test('a draft may be a flow in progress that could not be published', async () => {
    const flow = await server.client.createFlow('demo', { document: popFlow() });
    const saved = await server.client.saveDraft(flow.id, brokenFlow('Better'), 1);
    expect(saved).toMatchObject({ name: 'Better', draftRevision: 2 });
  });

  test('a stale draft is refused with a sentence and the current revision', async () => {
    const { id } = await server.client.createFlow('demo', { document: popFlow() });
    await server.client.saveDraft(id, popFlow('Mine'), 1);
    const error = await refusalOf(server.client.saveDraft(id, popFlow('Yours'), 1));
    expect(error).toMatchObject({ status: 409, code: 'draft-stale', details: { revision: 2 } });
    expect(error.message).toContain('Somebody saved “Mine” in the meantime');
    expect((await server.client.flow(id)).name).toBe('Mine');
  });

  test('of many who save the same revision at once exactly one wins', async () => {
    const { id } = await server.client.createFlow('demo', { document: popFlow() });
    const saves = Array.from({ length: 8 }, (_, index) =>
      server.client.saveDraft(id, popFlow(`Author ${index}`), 1),
    );
    const ends = await Promise.allSettled(saves);
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await server.client.flow(id)).draftRevision).toBe(2);
  });

  test('a draft without If-Match is refused, since it could overwrite somebody’s work', async () => {
    const { id } = await server.client.createFlow('demo', { document: popFlow() });
    const without = await send('PUT', `/flows/${id}/draft`, { payload: popFlow() });
    expect(without.statusCode).toBe(428);
    expect(without.json()).toMatchObject({ code: 'revision-missing' });
    const odd = await send('PUT', `/flows/${id}/draft`, {
      payload: popFlow(),
      headers: { 'if-match': '*' },
    });
    expect(odd.statusCode).toBe(400);
  });

  test.each([
    ['no flow at all', { hello: 1 }, 'offhook'],
    ['a list', [], 'expected object'],
    ['nodes that are a list', { ...popFlow(), nodes: [] }, 'nodes'],
    [
      'a node that is neither a block nor Start or End',
      { ...popFlow(), nodes: { a: {} } },
      'nodes.a',
    ],
    [
      'an input without a value',
      { ...popFlow(), nodes: { a: { action: 'log', inputs: { text: 7 } } } },
      'nodes.a',
    ],
  ])('what is not a flow’s shape is refused with its place: %s', async (_, payload, place) => {
    const { id } = await server.client.createFlow('demo', { document: popFlow() });
    const headers = { 'if-match': '"1"' };
    const answer = await send('PUT', `/flows/${id}/draft`, { payload, headers });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().code).toBe('invalid-input');
    expect(answer.json().message).toContain(place);
  });
});

describe('publishing', () => {
  test('makes an immutable version and a release, and the manifest shows it', async () => {
    const { id } = await server.client.createFlow('demo', { document: popFlow() });
    const { version, release } = await server.client.publish(id, { note: 'First' });
    expect(version).toMatchObject({ flowId: id, number: 1, note: 'First', document: popFlow() });
    expect(release).toMatchObject({
      seq: 1,
      adapterId: 'demo',
      kind: 'publish',
      flows: [{ flowId: id, version: 1, name: 'Screen pop' }],
    });
    expect(await server.client.flow(id)).toMatchObject({
      publishedVersion: 1,
      hasUnpublishedChanges: false,
    });
    const published = await server.client.manifest('demo');
    expect(published?.manifest).toMatchObject({
      adapter: { id: 'demo', name: 'Demo desktop' },
      seq: 1,
      flows: [{ id, version: 1, hash: version.hash, document: popFlow() }],
    });
  });

  test('the same content is the same version, whatever the order of its members', async () => {
    const flow = await server.client.createFlow('demo', { document: popFlow() });
    const first = await server.client.publish(flow.id);
    const reversed = Object.fromEntries(Object.entries(popFlow()).reverse()) as typeof flow.draft; // cast: the same members
    await server.client.saveDraft(flow.id, popFlow('Another'), 1);
    const second = await server.client.publish(flow.id);
    await server.client.saveDraft(flow.id, reversed, 2);
    const third = await server.client.publish(flow.id);
    expect([first, second, third].map(({ version }) => version.number)).toEqual([1, 2, 1]);
    expect(third.release.seq).toBe(3);
    expect(await server.client.versions(flow.id)).toHaveLength(2);
    expect(await server.client.version(flow.id, 2)).toMatchObject({
      document: { name: 'Another' },
    });
  });

  test('errors block publishing and are listed; nothing is released', async () => {
    const { id } = await server.client.createFlow('demo', { document: brokenFlow() });
    const error = await refusalOf(server.client.publish(id));
    expect(error).toMatchObject({ status: 422, code: 'flow-invalid' });
    expect(error.message).toContain('“Half a flow” cannot be published');
    expect(error.details?.problems).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ severity: 'error', code: 'dangling-connection' }),
      ]),
    );
    expect(await server.client.releases('demo')).toEqual([]);
  });

  test('warnings are handed back with what was published', async () => {
    const document = { ...popFlow(), triggers: [] };
    const { id } = await server.client.createFlow('demo', { document });
    const { warnings } = await server.client.publish(id);
    expect(warnings.map(({ code }) => code)).toContain('no-trigger');
  });

  test('publishing a revision that is no longer the draft is refused', async () => {
    const { id } = await server.client.createFlow('demo', { document: popFlow() });
    await server.client.saveDraft(id, popFlow('Changed'), 1);
    const error = await refusalOf(server.client.publish(id, { revision: 1 }));
    expect(error).toMatchObject({ status: 409, code: 'draft-stale' });
  });

  test('concurrent publishes get distinct numbers, and none loses another’s flow', async () => {
    const flows = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        server.client.createFlow('demo', { document: popFlow(`Flow ${index}`) }),
      ),
    );
    const published = await Promise.all(flows.map(({ id }) => server.client.publish(id)));
    const seqs = published.map(({ release }) => release.seq).sort((a, b) => a - b);
    expect(seqs).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect((await server.client.manifest('demo'))?.manifest.flows).toHaveLength(10);
  });

  test('unpublishing takes a flow out and leaves the others', async () => {
    const one = await server.client.createFlow('demo', { document: popFlow('One') });
    const two = await server.client.createFlow('demo', { document: popFlow('Two') });
    await server.client.publish(one.id);
    await server.client.publish(two.id);
    const release = await server.client.unpublish(one.id);
    expect(release).toMatchObject({ seq: 3, kind: 'unpublish', flows: [{ flowId: two.id }] });
    expect(await server.client.flow(one.id)).toMatchObject({ publishedVersion: null });
    expect(await refusalOf(server.client.unpublish(one.id))).toMatchObject({
      status: 409,
      code: 'not-published',
    });
  });

  test('rolling back releases an old set again, deleted flows included', async () => {
    const { id } = await server.client.createFlow('demo', { document: popFlow('Old') });
    await server.client.publish(id);
    await server.client.saveDraft(id, popFlow('New'), 1);
    await server.client.publish(id);
    await server.client.deleteFlow(id);
    expect((await server.client.manifest('demo'))?.manifest).toMatchObject({ seq: 3, flows: [] });
    const back = await server.client.rollback('demo', 1);
    expect(back).toMatchObject({ seq: 4, kind: 'rollback', flows: [{ name: 'Old', version: 1 }] });
    expect(await server.client.flow(id)).toMatchObject({ name: 'New', publishedVersion: 1 });
    expect((await server.client.releases('demo')).map(({ kind }) => kind)).toEqual([
      'rollback',
      'unpublish',
      'publish',
      'publish',
    ]);
    expect(await refusalOf(server.client.rollback('demo', 99))).toMatchObject({
      status: 404,
      code: 'release-not-found',
    });
  });
});

describe('flows', () => {
  test('a copy has another’s draft and “(copy)” behind its name, and is not published', async () => {
    const { id } = await server.client.createFlow('demo', { document: popFlow() });
    await server.client.publish(id);
    const copy = await server.client.cloneFlow(id);
    expect(copy).toMatchObject({ name: 'Screen pop (copy)', publishedVersion: null });
    expect(copy.draft.nodes).toEqual(popFlow().nodes);
  });

  test('a deleted flow is gone from everywhere', async () => {
    const { id } = await server.client.createFlow('demo', { document: popFlow() });
    await server.client.deleteFlow(id);
    expect(await server.client.listFlows('demo')).toEqual([]);
    expect(await refusalOf(server.client.deleteFlow(id))).toMatchObject({ status: 404 });
  });

  test.each([
    ['GET', '/flows/none'],
    ['DELETE', '/flows/none'],
    ['PUT', '/flows/none/draft'],
    ['POST', '/flows/none/clone'],
    ['POST', '/flows/none/publish'],
    ['POST', '/flows/none/unpublish'],
    ['GET', '/flows/none/versions'],
    ['GET', '/flows/none/versions/1'],
  ] as const)('an unknown flow is answered with 404: %s %s', async (method, url) => {
    const payload = method === 'PUT' ? popFlow() : undefined;
    const headers = method === 'PUT' ? { 'if-match': '1' } : {};
    const answer = await send(method, url, { ...(payload && { payload }), headers });
    expect(answer.statusCode).toBe(404);
    expect(answer.json()).toMatchObject({ code: 'flow-not-found' });
  });

  test('a version that is not there is answered with 404, one that is no number with 400', async () => {
    const { id } = await server.client.createFlow('demo', { document: popFlow() });
    expect((await send('GET', `/flows/${id}/versions/7`)).json().code).toBe('version-not-found');
    expect((await send('GET', `/flows/${id}/versions/x`)).statusCode).toBe(400);
    expect((await send('GET', `/flows/${id}/versions/99999999999`)).statusCode).toBe(400);
  });
});
