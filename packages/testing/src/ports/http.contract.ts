import type { HttpPort } from '@offhook/contract';
import { describe, expect, test } from 'vitest';
import { answerOf, failureOf, heardAfterLeaving, settled } from './laws.ts';

/** A request as a server sees it. */
export interface ServedRequest {
  readonly method: string;
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface ServedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The server that the HTTP contract talks to; tests put it behind the port that they try. */
export const httpContractServer = (request: ServedRequest): ServedAnswer => {
  const headers = { 'content-type': 'text/plain', 'x-greeting': 'hello' };
  if (request.path === '/hello') return { status: 200, headers, body: 'Hello there' };
  if (request.path === '/broken') return { status: 500, headers, body: 'Sorry' };
  if (request.path === '/empty') return { status: 204, headers, body: '' };
  if (request.path !== '/echo') return { status: 404, headers, body: 'Nothing here' };
  const { method, body } = request;
  const name = request.headers['x-name'] ?? '';
  return { status: 200, headers, body: JSON.stringify({ method, body, name }) };
};

export interface HttpSituation {
  readonly port: HttpPort;
  /** Where `httpContractServer` answers, without a slash at the end. */
  readonly server: string;
  /** An address at which nothing answers. */
  readonly nowhere: string;
  /** How many requests the server has seen. */
  readonly seen: () => number;
}

export type MakeHttpPort = () => HttpSituation | Promise<HttpSituation>;

/** What every host's HTTP port does. */
export const httpPortContract = (make: MakeHttpPort): void => {
  describe('an HTTP port', () => {
    test('answers with status, headers and body', async () => {
      const { port, server } = await make();
      const answer = await answerOf(port.request({ url: `${server}/hello` }));
      expect(answer).toMatchObject({ status: 200, body: 'Hello there' });
      expect(answer.headers['x-greeting']).toBe('hello');
    });

    test.each([
      ['/missing', 404, 'Nothing here'],
      ['/broken', 500, 'Sorry'],
      ['/empty', 204, ''],
    ] as const)('answers also for %s, whose status is %i', async (path, status, body) => {
      const { port, server } = await make();
      expect(await answerOf(port.request({ url: `${server}${path}` }))).toMatchObject({
        status,
        body,
      });
    });

    test('sends method, headers and body', async () => {
      const { port, server } = await make();
      const { body } = await answerOf(
        port.request({
          url: `${server}/echo`,
          method: 'POST',
          headers: { 'X-Name': 'Lin' },
          body: '{"a":1}',
        }),
      );
      expect(JSON.parse(body)).toEqual({ method: 'POST', body: '{"a":1}', name: 'Lin' });
    });

    test('gets where no method is told', async () => {
      const { port, server } = await make();
      const { body } = await answerOf(port.request({ url: `${server}/echo` }));
      expect(JSON.parse(body)).toMatchObject({ method: 'GET', body: '' });
    });

    test('fails where nothing answers', async () => {
      const { port, nowhere } = await make();
      await failureOf(port.request({ url: nowhere }));
    });

    test('asks nothing before somebody subscribes, and then each time', async () => {
      const { port, server, seen } = await make();
      const call = port.request({ url: `${server}/hello` });
      await settled();
      expect(seen()).toBe(0);
      await answerOf(call);
      await answerOf(call);
      expect(seen()).toBe(2);
    });

    test('says nothing more to who has left', async () => {
      const { port, server } = await make();
      expect(await heardAfterLeaving(port.request({ url: `${server}/hello` }))).toBe(false);
    });
  });
};
