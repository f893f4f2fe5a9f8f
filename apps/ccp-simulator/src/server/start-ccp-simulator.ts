import { existsSync } from 'node:fs';
import serveStatic from '@fastify/static';
import fastify from 'fastify';
import { participantRoutes } from './participant-routes.ts';

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

/** Serves the panel's page and its participant service on an origin of its own. */
export const startCcpSimulator = async ({
  host = 'localhost',
  port = 0,
  pages,
}: CcpSimulatorOptions): Promise<StartedCcpSimulator> => {
  const app = fastify({ forceCloseConnections: true });
  const participant = participantRoutes();
  // The service reads bodies itself.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, _payload, done) => done(null));
  app.all('/participant/*', (request, reply) => {
    reply.hijack();
    participant(request.raw, reply.raw, () => undefined);
  });
  if (existsSync(pages)) await app.register(serveStatic, { root: pages });
  await app.listen({ host, port });
  const address = app.server.address();
  const listening = typeof address === 'object' && address !== null ? address.port : port;
  const name = host.includes(':') ? `[${host}]` : host;
  return { url: `http://${name}:${listening}`, stop: () => app.close() };
};
