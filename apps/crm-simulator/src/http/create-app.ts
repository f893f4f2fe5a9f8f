import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import cors from '@fastify/cors';
import serveStatic from '@fastify/static';
import fastify, { type FastifyInstance } from 'fastify';
import type { Orgs } from '../org/orgs.ts';
import { addOrgRoutes } from './org-routes.ts';
import { addRestRoutes } from './rest-routes.ts';

export interface AppOptions {
  readonly orgs: Orgs;
  /** The folder of the built page and scripts; without it only the interfaces are served. */
  readonly pages?: string | undefined;
  /** The softphone that the console shows where its address names none. */
  readonly softphone?: string | undefined;
  /** Origins that may use the REST interface, beside those of this machine. */
  readonly allowedOrigins?: readonly string[] | undefined;
}

const loopback = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

const scripts = [
  ['/support/api/:version/lightning/opencti_min.js', 'toolkit/opencti.js'],
  ['/support/console/:version/integration.js', 'toolkit/integration.js'],
] as const;

const servePages = async (app: FastifyInstance, folder: string): Promise<void> => {
  for (const [url, file] of scripts) {
    app.get(url, async (_request, reply) => {
      void reply.type('text/javascript');
      return readFile(join(folder, file));
    });
  }
  await app.register(serveStatic, { root: folder });
};

/** Makes the simulator's application: the console's page, the vendor's scripts, REST, and the script interface. */
export const createApp = async ({
  orgs,
  pages,
  softphone,
  allowedOrigins = [],
}: AppOptions): Promise<FastifyInstance> => {
  const app = fastify({ forceCloseConnections: true });
  await app.register(cors, {
    origin: (origin, done) =>
      done(null, origin === undefined || loopback.test(origin) || allowedOrigins.includes(origin)),
    methods: ['GET', 'POST', 'PUT', 'PATCH'],
  });
  app.get('/simulator/config.json', async () => ({ softphone: softphone ?? null }));
  addOrgRoutes(app, orgs);
  addRestRoutes(app, orgs);
  if (pages !== undefined && existsSync(pages)) await servePages(app, pages);
  return app;
};
