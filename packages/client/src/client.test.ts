import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { ClientError } from './client-error.ts';
import { type Client, createClient } from './create-client.ts';
import { type HintState, pauseBefore } from './hint-stream.ts';
import { originSchema } from './resources/adapter.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

const serve = async (listener: RequestListener): Promise<string> => {
  const server = createServer(listener).listen(0, '127.0.0.1');
  servers.push(server);
  await new Promise((resolve) => server.once('listening', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // cast: it listens on a port
};

const answering = (status: number, body: string): Promise<string> =>
  serve((_, response) => response.writeHead(status).end(body));

const refusalOf = async (answer: Promise<unknown>): Promise<ClientError> => {
  const error = await answer.catch((reason: unknown) => reason);
  if (error instanceof ClientError) return error;
  throw new Error('There was no ClientError.');
};

describe('refusals', () => {
  test('carry the server’s code, sentence and details', async () => {
    const url = await answering(
      409,
      '{"code":"draft-stale","message":"Somebody saved it.","details":{"revision":3}}',
    );
    expect(await refusalOf(createClient(url).flow('a'))).toMatchObject({
      status: 409,
      code: 'draft-stale',
      message: 'Somebody saved it.',
      details: { revision: 3 },
    });
  });

  test('a server that is not there is told by its address', async () => {
    const url = await answering(200, '');
    servers.pop()?.close();
    const error = await refusalOf(createClient(url).listAdapters());
    expect(error).toMatchObject({ status: 0, code: 'unreachable' });
    expect(error.message).toContain(url);
  });

  test.each([
    [502, '<html>Bad gateway</html>'],
    [200, '<html>Log in first</html>'],
    [200, '{"adapters":[]}'],
  ])('something else than an Offhook server is told as that: %i %s', async (status, body) => {
    const client = createClient(await answering(status, body));
    expect(await refusalOf(client.listAdapters())).toMatchObject({
      status,
      code: 'unexpected-answer',
    });
  });
});

describe('requests', () => {
  test('write ids into addresses so that no id can leave its place', async () => {
    const seen: (string | undefined)[] = [];
    const url = await serve(({ url: path }, response) => {
      seen.push(path);
      response.writeHead(404).end('{"code":"flow-not-found","message":"No."}');
    });
    const client = createClient(`${url}/`);
    await refusalOf(client.version('../../x?y', 2));
    expect(seen).toEqual(['/api/flows/..%2F..%2Fx%3Fy/versions/2']);
  });

  test('a saved draft says which revision it was made of', async () => {
    let match: string | undefined;
    const url = await serve(({ headers }, response) => {
      match = headers['if-match'];
      response.writeHead(404).end('{"code":"flow-not-found","message":"No."}');
    });
    const draft = { offhook: 1, name: 'A', triggers: [], nodes: {} } as const;
    await refusalOf(createClient(url).saveDraft('a', draft, 7));
    expect(match).toBe('"7"');
  });
});

describe('hints', () => {
  const listen = async (client: Client, count: number) => {
    const ending = new AbortController();
    const states: HintState[] = [];
    const seqs: number[] = [];
    const options = {
      signal: ending.signal,
      onState: (state: HintState) => {
        states.push(state);
      },
    };
    for await (const { seq } of client.hints('demo', options)) {
      seqs.push(seq);
      if (seqs.length === count) ending.abort();
    }
    return { seqs, states };
  };

  test('come back after a connection that breaks, without anybody asking', async () => {
    let connections = 0;
    const baseUrl = await serve((_, response) => {
      connections += 1;
      if (connections === 2) return response.destroy();
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(
        `: beat\n\ndata: {"adapter":"demo","seq":${connections}}\n\ndata: nonsense\n\n`,
      );
      response.end();
    });
    const pauses: number[] = [];
    const wait = async (milliseconds: number, signal: AbortSignal): Promise<void> => {
      if (milliseconds >= 45_000)
        // the wait for a silent server, which ends when it answers
        return new Promise((resolve) => signal.addEventListener('abort', () => resolve()));
      pauses.push(milliseconds);
    };
    const { seqs, states } = await listen(createClient({ baseUrl, wait }), 2);
    expect(seqs).toEqual([1, 3]);
    expect(states).toEqual([
      'connecting',
      'open',
      'waiting',
      'connecting',
      'waiting',
      'connecting',
      'open',
    ]);
    expect(pauses).toHaveLength(2);
  });

  test('a server that falls silent counts as gone', async () => {
    let connections = 0;
    const baseUrl = await serve((_, response) => {
      connections += 1;
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(`data: {"adapter":"demo","seq":${connections}}\n\n`);
    });
    let reads = 0;
    const wait = async (milliseconds: number, signal: AbortSignal): Promise<void> => {
      if (milliseconds < 45_000) return;
      reads += 1;
      const isSilent = reads === 3; // the answer, the first hint, then nothing
      if (!isSilent)
        await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
    };
    expect((await listen(createClient({ baseUrl, wait }), 2)).seqs).toEqual([1, 2]);
  });

  test('split anywhere, between and within characters, are read whole', async () => {
    const baseUrl = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const bytes = [...Buffer.from('data: {"adapter":"büro","seq":5}\n\n')];
      const next = (): void => {
        const byte = bytes.shift();
        if (byte === undefined) return;
        response.write(Buffer.from([byte]), () => setImmediate(next));
      };
      next();
    });
    expect((await listen(createClient({ baseUrl }), 1)).seqs).toEqual([5]);
  });

  test('end with a ClientError where trying again would not help', async () => {
    const url = await answering(404, '{"code":"adapter-not-found","message":"No."}');
    expect(await refusalOf(listen(createClient(url), 1))).toMatchObject({
      code: 'adapter-not-found',
    });
  });

  test('pauses double up to half a minute, each a little different', () => {
    expect([0, 1, 2, 3].map((attempt) => pauseBefore(attempt, 1))).toEqual([500, 1000, 2000, 4000]);
    expect(pauseBefore(1000, 1)).toBe(30_000);
    expect(pauseBefore(1000, 0)).toBe(15_000);
  });
});

describe('origins', () => {
  test.each(['https://desk.example.com', 'http://localhost:4301', 'http://[::1]:8080'])(
    'is one: %s',
    (origin) => {
      expect(originSchema.safeParse(origin).success).toBe(true);
    },
  );

  test.each([
    'https://desk.example.com/',
    'https://Desk.example.com',
    'https://desk.example.com:443',
    'null',
    '*',
    'file:///x',
    'javascript:alert(1)',
  ])('is none: %s', (origin) => {
    expect(originSchema.safeParse(origin).success).toBe(false);
  });
});
