import { existsSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import serveStatic from '@fastify/static';
import fastify from 'fastify';
import { reply } from './exchange.ts';
import { simulatorPaths, simulatorRoutes } from './simulator-routes.ts';

/** A simulator at work. */
export interface StartedCcpSimulator {
  /** Its origin. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Where the simulator listens and what it shows. */
export interface CcpSimulatorOptions {
  readonly host?: string;
  /** 0 is any that is free. */
  readonly port?: number;
  /** The folder of the built page. */
  readonly pages: string;
}

/** Says that something is wrong here, to whoever is still there. */
const failing =
  (response: ServerResponse) =>
  (error?: unknown): void => {
    if (!response.destroyed) reply(response, 500, { message: `It failed: ${String(error)}` });
  };

/** Serves the panel's page and the contact centre's services on an origin of its own. */
export const startCcpSimulator = async ({
  host = 'localhost',
  port = 0,
  pages,
}: CcpSimulatorOptions): Promise<StartedCcpSimulator> => {
  const app = fastify({ forceCloseConnections: true });
  const routes = simulatorRoutes();
  // The services read bodies themselves.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, _payload, done) => done(null));
  for (const path of simulatorPaths) {
    app.all(path, (request, answer) => {
      answer.hijack();
      routes(request.raw, answer.raw, failing(answer.raw));
    });
  }
  if (existsSync(pages)) await app.register(serveStatic, { root: pages });
  await app.listen({ host, port });
  const address = app.server.address();
  const listening = typeof address === 'object' && address !== null ? address.port : port;
  const name = host.includes(':') ? `[${host}]` : host;
  return { url: `http://${name}:${listening}`, stop: () => app.close() };
};
