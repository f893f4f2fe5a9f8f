import { ActionError, type HttpPort, type Json } from '@offhook/contract';
import { answer } from './answer.ts';
import { credentialHeaders, type HttpCredentials } from './http-credentials.ts';

type Request = Parameters<HttpPort['request']>[0];

/** What a simulated server answers; a body that is no text is sent as JSON. */
export interface HttpAnswer {
  /** 200 unless told. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Json;
}

/** A server in the simulation: its answer, or how it makes one. */
export type HttpServer = HttpAnswer | ((request: Request) => HttpAnswer);

const isJsonBody = (body: Json | undefined): boolean =>
  body !== undefined && typeof body !== 'string';

/** Finds who answers: the whole address first, then the longest registered beginning that ends with `*`. */
const serverOf = (servers: ReadonlyMap<string, HttpServer>, url: string): HttpServer => {
  const exact = servers.get(url);
  if (exact !== undefined) return exact;
  const beginnings = [...servers.keys()]
    .filter((key) => key.endsWith('*') && url.startsWith(key.slice(0, -1)))
    .sort((a, b) => b.length - a.length);
  const server = servers.get(beginnings[0] ?? '');
  if (server !== undefined) return server;
  throw new ActionError(
    'http-unreachable',
    `Nothing answers at ${url} in the simulation. Register an answer with simulation.answer('${url}', …).`,
  );
};

const lowerCase = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

/** Requests to the servers of the simulation; a credential's headers win over a flow's own. */
export const httpPort = (
  servers: ReadonlyMap<string, HttpServer>,
  credentials: HttpCredentials,
): HttpPort => ({
  request: (request) =>
    answer(() => {
      const added = credentialHeaders(credentials, request.credential);
      const sent = { ...request, headers: { ...request.headers, ...added } };
      const server = serverOf(servers, request.url);
      const {
        status = 200,
        headers = {},
        body,
      } = typeof server === 'function' ? server(sent) : server;
      return {
        status,
        headers: {
          ...(isJsonBody(body) && { 'content-type': 'application/json' }),
          ...lowerCase(headers),
        },
        body: isJsonBody(body) ? JSON.stringify(body) : String(body ?? ''),
      };
    }),
});
