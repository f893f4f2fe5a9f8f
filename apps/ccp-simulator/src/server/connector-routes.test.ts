import { once } from 'node:events';
import { request as ask, createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { z } from 'zod';
import { connectorRoutes } from './connector-routes.ts';
import { PanelStream, streamPath } from './panel-stream.ts';

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

const serve = async (patience?: number): Promise<string> => {
  const stream = new PanelStream();
  const routes = connectorRoutes(stream, patience);
  const server = createServer((request, response) => {
    if (request.url?.startsWith(streamPath)) stream.open(request, response);
    else routes(request, response, () => response.writeHead(404).end());
  });
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // cast: it listens on a port
  return `http://127.0.0.1:${port}`;
};

const toldSchema = z.looseObject({ message: z.string().optional(), type: z.string().optional() });

interface Told {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: z.infer<typeof toldSchema>;
}

/** Any request, with any origin, which `fetch` does not let say. */
const send = async (
  url: string,
  body: unknown = {},
  { origin, method = 'POST' }: { origin?: string; method?: string } = {},
): Promise<Told> => {
  const asked = ask(url, { method, headers: origin === undefined ? {} : { origin } });
  asked.end(typeof body === 'string' ? body : JSON.stringify(body));
  const [response] = await once(asked, 'response');
  let text = '';
  for await (const chunk of response) text += String(chunk);
  const { statusCode, headers } = response;
  return { status: statusCode, headers, body: toldSchema.parse(JSON.parse(text)) };
};

const deedSchema = z.object({ id: z.string(), contactId: z.string() });

/** A page of a panel that listens; each call answers with the next deed that it hears of. */
const page = async (server: string, desk = 'desk'): Promise<() => Promise<string>> => {
  const { body } = await fetch(`${server}${streamPath}?desk=${desk}`);
  if (body === null) throw new Error('The stream has no body.');
  const texts = body.pipeThrough(new TextDecoderStream())[Symbol.asyncIterator]();
  await texts.next();
  return async () => {
    const { value = '' } = await texts.next();
    return deedSchema.parse(JSON.parse(value.replace('data: ', ''))).id;
  };
};

const start = '/connector/desk/contacts/c/recording/start';
const from = { initialContactId: 'first' };

test('what a server side asks for is done by one page that has the contact, which says what came of it', async () => {
  const server = await serve();
  const pages = [await page(server), await page(server)];
  const answer = send(server + start, from);
  const origin = server;
  const taken: Told[] = [];
  let deed = '';
  for (const next of pages) {
    deed = `${server}/connector/desk/deeds/${await next()}`;
    taken.push(await send(`${deed}/take`, {}, { origin }));
  }
  expect(taken.map(({ status }) => status)).toEqual([200, 409]);
  expect(taken[0]?.body).toEqual({
    initialContactId: 'first',
    command: { do: 'recording', contactId: 'c', deed: 'start' },
  });
  await send(`${deed}/answer`, {}, { origin });
  expect((await answer).status).toBe(200);
});

test('what the panel refuses is told with its reason', async () => {
  const server = await serve();
  const next = await page(server);
  const drop = { ...from, voicemailDropName: 'Hours' };
  const answer = send(`${server}/connector/desk/contacts/c/voicemail`, drop);
  const deed = `${server}/connector/desk/deeds/${await next()}`;
  await send(`${deed}/take`, {}, { origin: server });
  const refused = { type: 'InvalidStateException', message: 'Contact c is ended.' };
  await send(`${deed}/answer`, { refused }, { origin: server });
  expect(await answer).toMatchObject({ status: 409, body: refused });
});

test('a contact that no open panel has is not found: pages that have it not say so', async () => {
  const server = await serve();
  const nobody = await send(server + start, from);
  expect(nobody.status).toBe(404);
  expect(nobody.body.message).toContain('The panel of desk desk has no contact c.');
  const next = await page(server);
  await page(server, 'another');
  const answer = send(server + start, from);
  await send(`${server}/connector/desk/deeds/${await next()}/pass`, {}, { origin: server });
  expect((await answer).status).toBe(404);
});

test('a panel that takes a deed and falls silent is told as a server that failed', async () => {
  const server = await serve(30);
  const next = await page(server);
  const answer = send(server + start, from);
  await send(`${server}/connector/desk/deeds/${await next()}/take`, {}, { origin: server });
  expect(await answer).toMatchObject({
    status: 500,
    body: { message: 'The panel of desk desk did not answer in time.' },
  });
});

test.each([
  ['attributes', { ...from, attributes: { tier: 7 } }, 400, 'attributes.tier'],
  ['attributes', { attributes: {} }, 400, 'initialContactId'],
  ['voicemail', { ...from, voicemailDropName: ' ' }, 400, 'voicemailDropName'],
  ['recording/start', 'no JSON', 400, 'expected object'],
  ['recording/start', { initialContactId: 'x'.repeat(70_000) }, 400, 'expected object'],
  ['recording/rewind', from, 404, 'Nobody can ask for recording/rewind.'],
])('%s with a body of nonsense is refused in words', async (what, body, status, why) => {
  const answer = await send(`${await serve()}/connector/desk/contacts/c/${what}`, body);
  expect(answer.status).toBe(status);
  expect(answer.body.message).toContain(why);
});

test('an address that is encoded wrongly, or is not asked by POST, is refused', async () => {
  const server = await serve();
  expect((await send(`${server}/connector/desk/contacts/%E0/attributes`)).status).toBe(404);
  const got = await send(server + start, '', { method: 'GET' });
  expect(got).toMatchObject({ status: 405, body: { message: 'Ask by POST.' } });
});

test('pages of this machine may ask and read the answer; pages of elsewhere may not', async () => {
  const server = await serve();
  const method = 'OPTIONS';
  const origin = 'http://localhost:4301';
  const admitted = await send(server + start, '', { method, origin });
  expect(admitted.headers).toMatchObject({
    'access-control-allow-origin': origin,
    'access-control-allow-headers': 'authorization, content-type',
  });
  const elsewhere = await send(server + start, from, { origin: 'https://evil.example' });
  expect(elsewhere.status).toBe(403);
  expect(elsewhere.headers).not.toHaveProperty('access-control-allow-origin');
});

test('only the panel itself takes deeds and says what came of them', async () => {
  const server = await serve();
  const next = await page(server);
  const answer = send(server + start, from);
  const id = await next();
  const origin = 'http://localhost:4301';
  for (const step of ['take', 'pass', 'answer']) {
    const told = await send(`${server}/connector/desk/deeds/${id}/${step}`, {}, { origin });
    expect(told.status).toBe(403);
  }
  await send(`${server}/connector/desk/deeds/${id}/answer`, {}, { origin: server });
  expect((await answer).status).toBe(200);
});
