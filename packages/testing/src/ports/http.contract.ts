import type { HttpPort } from '@offhook/contract';
import { expect } from 'vitest';
import { answerOf, failureOf, heardAfterLeaving, settled } from './answer-of.ts';
import { holdLaws, type Law } from './hold-laws.ts';

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
  const authorization = request.headers['authorization'] ?? '';
  return { status: 200, headers, body: JSON.stringify({ method, body, name, authorization }) };
};

export interface HttpSituation {
  readonly port: HttpPort;
  /** Where `httpContractServer` answers, without a slash at the end. */
  readonly server: string;
  /** The name of a credential that adds the header `Authorization: Bearer secret` at that server. */
  readonly credential: string;
  /** An address at which nothing answers. */
  readonly nowhere: string;
  /** How many requests the server has seen. */
  readonly seen: () => number;
}

export type MakeHttpPort = () => HttpSituation | Promise<HttpSituation>;

const statuses = [
  ['/missing', 404, 'Nothing here'],
  ['/broken', 500, 'Sorry'],
  ['/empty', 204, ''],
] as const;

const laws: readonly Law<MakeHttpPort, HttpPort>[] = [
  {
    title: 'answers with status, headers and body',
    holds: async (make) => {
      const { port, server } = await make();
      const answer = await answerOf(port.request({ url: `${server}/hello` }));
      expect(answer).toMatchObject({ status: 200, body: 'Hello there' });
      expect(answer.headers['x-greeting']).toBe('hello');
    },
  },

  ...statuses.map(
    ([path, status, body]): Law<MakeHttpPort, HttpPort> => ({
      title: `answers also for ${path}, whose status is ${status}`,
      holds: async (make) => {
        const { port, server } = await make();
        const answer = await answerOf(port.request({ url: `${server}${path}` }));
        expect(answer).toMatchObject({ status, body });
      },
    }),
  ),
  {
    title: 'sends method, headers and body',
    holds: async (make) => {
      const { port, server } = await make();
      const { body } = await answerOf(
        port.request({
          url: `${server}/echo`,
          method: 'POST',
          headers: { 'X-Name': 'Lin' },
          body: '{"a":1}',
        }),
      );
      expect(JSON.parse(body)).toMatchObject({ method: 'POST', body: '{"a":1}', name: 'Lin' });
    },
  },

  {
    title: 'gets where no method is told',
    holds: async (make) => {
      const { port, server } = await make();
      const { body } = await answerOf(port.request({ url: `${server}/echo` }));
      expect(JSON.parse(body)).toMatchObject({ method: 'GET', body: '' });
    },
  },

  {
    title: "adds a credential, over a flow's own header of the same name",
    holds: async (make) => {
      const { port, server, credential } = await make();
      const headers = { authorization: 'Bearer guessed' };
      const { body } = await answerOf(port.request({ url: `${server}/echo`, headers, credential }));
      expect(JSON.parse(body)).toMatchObject({ authorization: 'Bearer secret' });
    },
  },

  {
    title: 'asks nothing where the credential is missing, and never without it',
    holds: async (make) => {
      const { port, server, seen } = await make();
      const before = seen();
      const missing = port.request({ url: `${server}/hello`, credential: 'nobody' });
      expect((await failureOf(missing)).code).toBe('credential-missing');
      expect(seen()).toBe(before);
    },
  },

  {
    title: 'fails where nothing answers',
    holds: async (make) => {
      const { port, nowhere } = await make();
      await failureOf(port.request({ url: nowhere }));
    },
  },

  {
    title: 'asks nothing before somebody subscribes, and then each time',
    holds: async (make) => {
      const { port, server, seen } = await make();
      const call = port.request({ url: `${server}/hello` });
      await settled();
      expect(seen()).toBe(0);
      await answerOf(call);
      await answerOf(call);
      expect(seen()).toBe(2);
    },
  },

  {
    title: 'says nothing more to who has left',
    holds: async (make) => {
      const { port, server } = await make();
      expect(await heardAfterLeaving(port.request({ url: `${server}/hello` }))).toBe(false);
    },
  },
];

/** What every host's HTTP port does. */
export const httpPortContract = (make: MakeHttpPort): void => holdLaws('an HTTP port', laws, make);
