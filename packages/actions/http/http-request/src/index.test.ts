import type { HttpPort } from '@offhook/contract';
import { createSimulation, type HttpAnswer } from '@offhook/host-simulated';
import { of } from 'rxjs';
import { expect, it } from 'vitest';
import { httpRequest } from './index.ts';

type Given = Parameters<typeof httpRequest.run>[0];
type Request = Parameters<HttpPort['request']>[0];

const usual = {
  url: 'https://orders.example/',
  method: 'GET',
  retries: 0,
  pause: 1000,
  timeLimit: 10_000,
} as const;

/** A desktop whose server gives these answers one after the other, the last again and again. */
const asked = (given: Partial<Given>, ...answers: readonly HttpAnswer[]) => {
  const simulation = createSimulation();
  const requests: (Request & { readonly at: number })[] = [];
  const signals: unknown[] = [];
  simulation.credential('orders', { authorization: 'Bearer secret' });
  simulation.answer('https://orders.example/*', (request) => {
    requests.push({ ...request, at: simulation.clock.now() });
    return answers[requests.length - 1] ?? answers.at(-1) ?? {};
  });
  const running = of({ ...usual, ...given })
    .pipe(httpRequest(simulation.host.ports))
    .subscribe((signal) => signals.push(signal));
  return { simulation, requests, signals, running };
};

it('sends records as JSON and says so, and texts as they are', () => {
  const json = asked({ method: 'POST', body: { open: false } }).requests[0];
  expect(json).toMatchObject({
    method: 'POST',
    body: '{"open":false}',
    headers: { 'content-type': 'application/json' },
  });
  const text = asked({ method: 'PUT', body: '<order/>', headers: { 'Content-Type': 'text/xml' } });
  expect(text.requests[0]).toMatchObject({
    body: '<order/>',
    headers: { 'Content-Type': 'text/xml' },
  });
});

it('lets a content type of the flow win, however it is spelled', () => {
  const headers = { 'Content-Type': 'application/vnd.order+json' };
  const { requests } = asked({ method: 'POST', body: [1], headers });
  expect(requests[0]?.headers).toEqual(headers);
});

it('adds a query to that of the address: lists as several values, nothing for null', () => {
  const query = { id: 4711, tag: ['a b', 'ü&'], none: null, closed: false };
  const { requests } = asked({ url: 'https://orders.example/find?v=1#top', query });
  expect(requests[0]?.url).toBe(
    'https://orders.example/find?v=1&id=4711&tag=a+b&tag=%C3%BC%26&closed=false#top',
  );
});

it('names a credential, so that no flow holds a secret', () => {
  expect(asked({ credential: 'orders' }).requests[0]?.headers).toEqual({
    authorization: 'Bearer secret',
  });
  const { signals, requests } = asked({ credential: 'nobody', retries: 3 });
  expect(signals).toMatchObject([{ socket: 'failure', output: { code: 'credential-missing' } }]);
  expect(requests).toEqual([]);
});

it('tries again with growing pauses, and gives the first answer that is one', async () => {
  const { simulation, requests, signals } = asked(
    { retries: 3, pause: 500 },
    { status: 503 },
    { status: 429 },
    { body: { open: true } },
  );
  await simulation.clock.runToEnd();
  expect(requests.map(({ at }) => at)).toEqual([0, 500, 1500]);
  expect(signals).toMatchObject([{ socket: 'success', output: { value: { open: true } } }]);
});

it('leaves with the last failure when all tries are used', async () => {
  const { simulation, requests, signals } = asked({ retries: 2 }, { status: 500, body: 'Sorry' });
  await simulation.clock.runToEnd();
  expect(requests).toHaveLength(3);
  expect(signals).toMatchObject([{ socket: 'failure', output: { code: 'http-500' } }]);
});

it('does not try again what will not pass', async () => {
  const { simulation, requests, signals } = asked({ retries: 3 }, { status: 401 });
  await simulation.clock.runToEnd();
  expect(requests).toHaveLength(1);
  expect(signals).toMatchObject([{ output: { code: 'http-401' } }]);
});

it('gives each try its time, and tells which address was late', async () => {
  const simulation = createSimulation({
    faults: [{ port: 'http', method: 'request', mode: 'hang' }],
  });
  const signals: unknown[] = [];
  of({ ...usual, retries: 1, timeLimit: 2000 })
    .pipe(httpRequest(simulation.host.ports))
    .subscribe((signal) => signals.push(signal));
  await simulation.clock.advanceBy(4999);
  expect(signals).toEqual([]);
  await simulation.clock.advanceBy(1);
  expect(signals).toEqual([
    {
      socket: 'failure',
      output: {
        code: 'http-timeout',
        message: 'GET https://orders.example/ was not answered within 2000 ms.',
      },
    },
  ]);
});

it('asks no more when its run ends', async () => {
  const { simulation, requests, running } = asked({ retries: 5 }, { status: 503 });
  running.unsubscribe();
  await simulation.clock.runToEnd();
  expect(requests).toHaveLength(1);
  expect(simulation.clock.pending).toBe(0);
});

it('leaves by failure for an answer that says it is JSON and is not', () => {
  const { signals } = asked(
    {},
    { headers: { 'Content-Type': 'application/json' }, body: '<html>' },
  );
  expect(signals).toMatchObject([{ output: { code: 'http-answer-unreadable' } }]);
});

it('has no value for an answer without a body', () => {
  const { signals } = asked({ method: 'DELETE' }, { status: 204 });
  expect(signals).toEqual([
    { socket: 'success', output: { status: 204, headers: {}, value: undefined } },
  ]);
});

it('keeps what an address may hide in its query out of the failure', () => {
  const { signals } = asked({ url: 'https://orders.example/?token=secret' }, { status: 403 });
  expect(JSON.stringify(signals)).not.toContain('secret');
});

it.each(['/orders', 'orders', '', 'javascript:alert(1)', 'data:,x', 'ftp://orders.example/'])(
  'refuses to ask “%s”',
  (url) => {
    expect(asked({ url }).signals).toMatchObject([{ output: { code: 'http-invalid-url' } }]);
  },
);

it('refuses a body where the method has none, in place of a puzzling failure of the browser', () => {
  const { signals } = asked({ body: 'x' });
  expect(signals).toMatchObject([{ output: { code: 'body-not-allowed' } }]);
});
