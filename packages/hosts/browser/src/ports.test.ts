import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ActionError, type Json, type LogLevel } from '@offhook/contract';
import { virtualClock } from '@offhook/host-simulated';
import {
  clockPortContract,
  failureOf,
  hear,
  httpContractServer,
  httpPortContract,
  logPortContract,
  settled,
  storagePortContract,
} from '@offhook/testing/ports';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserStorage, consoleLog, fetchHttp, type KeyValueStore, realClock } from './index.ts';

const memoryStore = (): KeyValueStore & { readonly kept: Map<string, string> } => {
  const kept = new Map<string, string>();
  return {
    kept,
    get length() {
      return kept.size;
    },
    key: (place) => [...kept.keys()][place] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
};

let server: Server;
let host = '';
let requests = 0;
let aborted = 0;

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let body = '';
  for await (const part of request.setEncoding('utf8')) body += String(part);
  return body;
};

beforeAll(async () => {
  server = createServer((request, response) => {
    requests += 1;
    const { method = 'GET', url: path = '/', headers } = request;
    request.socket.once('close', () => (aborted += path === '/never' ? 1 : 0));
    if (path === '/never') return;
    if (path === '/elsewhere') {
      response.writeHead(302, { location: 'https://evil.example/' }).end();
      return;
    }
    const seen = Object.entries(headers).map(([name, value]) => [name, String(value)]);
    void bodyOf(request).then((body) => {
      const answer = httpContractServer({ method, path, headers: Object.fromEntries(seen), body });
      response.writeHead(answer.status, answer.headers).end(answer.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`; // cast: it listens on a port
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('the browser lends', () => {
  httpPortContract(() => {
    const before = requests;
    return {
      port: fetchHttp({
        allowedHosts: [host, '127.0.0.1:1'],
        credentials: {
          orders: { allowedHosts: [host], headers: { Authorization: 'Bearer secret' } },
        },
      }),
      server: `http://${host}`,
      credential: 'orders',
      nowhere: 'http://127.0.0.1:1/',
      seen: () => requests - before,
    };
  });
  storagePortContract(() => browserStorage(memoryStore()));
  logPortContract(() => {
    const lines: { level: LogLevel; message: Json }[] = [];
    const write = (level: LogLevel) => (message: Json) => void lines.push({ level, message });
    const port = consoleLog({
      debug: write('debug'),
      info: write('info'),
      warn: write('warn'),
      error: write('error'),
    });
    return { port, written: () => lines };
  });
  clockPortContract(() => ({
    clock: realClock(),
    pass: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  }));
});

describe('requests', () => {
  test.each(['https://evil.example/', 'http://127.0.0.1/', 'http://example.com.evil.example/'])(
    'are refused to %s, which is not allowed, and name what is',
    async (url) => {
      const port = fetchHttp({ allowedHosts: ['example.com', '127.0.0.1:4300'] });
      const failure = await failureOf(port.request({ url }));
      expect(failure.code).toBe('http-refused');
      expect(failure.message).toContain('example.com, 127.0.0.1:4300');
    },
  );

  test.each(['/orders', 'data:text/plain,hello', 'file:///etc/passwd', ''])(
    'are refused to "%s", which is no address of the web',
    async (url) => {
      const failure = await failureOf(
        fetchHttp({ allowedHosts: ['*.example.com'] }).request({ url }),
      );
      expect(failure.code).toBe('http-invalid-url');
    },
  );

  test('tell a credential to its own hosts only', async () => {
    const headers = { authorization: 'Bearer secret' };
    const port = fetchHttp({
      allowedHosts: [host],
      credentials: { orders: { allowedHosts: ['api.example.com'], headers } },
    });
    const asked = port.request({ url: `http://${host}/hello`, credential: 'orders' });
    expect((await failureOf(asked)).code).toBe('credential-missing');
  });

  test('do not follow a redirect, which could leave the allowed hosts', async () => {
    const port = fetchHttp({ allowedHosts: [host] });
    const failure = await failureOf(port.request({ url: `http://${host}/elsewhere` }));
    expect(failure.code).toBe('http-unreachable');
  });

  test('are given up at the time limit of the clock', async () => {
    const clock = virtualClock();
    const port = fetchHttp({ allowedHosts: [host], clock, timeLimit: 500 });
    const errors: unknown[] = [];
    port
      .request({ url: `http://${host}/never` })
      .subscribe({ error: (error) => errors.push(error) });
    await clock.advanceBy(499);
    expect(errors).toEqual([]);
    await clock.advanceBy(1);
    expect(errors).toMatchObject([{ code: 'http-timeout' }]);
    expect(ActionError.is(errors[0])).toBe(true);
    expect(clock.pending).toBe(0);
  });

  test('are aborted on the wire by who leaves', async () => {
    const before = { requests, aborted };
    const asked = hear(
      fetchHttp({ allowedHosts: [host] }).request({ url: `http://${host}/never` }),
    );
    await expect.poll(() => requests).toBe(before.requests + 1);
    asked.stop();
    await expect.poll(() => aborted).toBeGreaterThan(before.aborted);
    await settled();
    expect(asked).toMatchObject({ all: [], ended: false });
  });
});

describe('the store', () => {
  test('leaves alone what others keep in it', async () => {
    const store = memoryStore();
    store.setItem('theirs', 'not JSON');
    const port = browserStorage(store, 'desk:');
    hear(port.set({ key: 'a', value: 1 }));
    expect(hear(port.getAll()).all).toEqual([{ a: 1 }]);
    hear(port.clear());
    expect([...store.kept]).toEqual([['theirs', 'not JSON']]);
  });

  test('forgets a value when its time by the clock is over, and frees its place', async () => {
    const store = memoryStore();
    const clock = virtualClock();
    const port = browserStorage(store, 'desk:', clock);
    hear(port.set({ key: 'a', value: 1, expiresIn: 1000, scope: 'contact:c-1' }));
    await clock.advanceBy(999);
    expect(hear(port.get({ key: 'a', scope: 'contact:c-1' })).all).toEqual([1]);
    await clock.advanceBy(1);
    expect(hear(port.getAll({ scope: 'contact:c-1' })).all).toEqual([{}]);
    expect(store.kept.size).toBe(0);
  });

  test('fails in a sentence where a value was spoilt, and where it is full', async () => {
    const store = memoryStore();
    for (const spoilt of ['{', '1', 'null', '{}']) {
      store.setItem('desk:/a', spoilt);
      const failure = await failureOf(browserStorage(store, 'desk:').get({ key: 'a' }));
      expect(failure.code).toBe('storage-unreadable');
    }
    const full = {
      ...memoryStore(),
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    const failure = await failureOf(browserStorage(full).set({ key: 'a', value: 1 }));
    expect(failure.code).toBe('storage-unavailable');
  });
});
