import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { Refusal } from '../registry/refusal.ts';
import type { ShowLost } from './answer-problems.ts';

/** A built page application. */
export interface Pages {
  /** Its name, for the sentence that it is not built. */
  readonly name: string;
  /** The folder that Vite built it into. */
  readonly folder: string;
  /** Addresses that the application's own router reads, as `/flows/*`. */
  readonly routes: readonly string[];
}

/** The application's own page for an address that leads nowhere: to browsers that want a page, not to programs or for files. */
export const lostPage =
  ({ folder }: Pages): ShowLost =>
  ({ method, url, headers }, reply) => {
    const wantsPage = method === 'GET' && headers.accept?.includes('text/html') === true;
    if (!wantsPage || /^\/api(\/|$)|^[^?]*\.\w+(\?|$)/.test(url)) return undefined;
    if (!existsSync(join(folder, 'index.html'))) return undefined;
    return reply.code(404).sendFile('index.html');
  };

const year = 31_536_000_000;

/** Serves a built application: hashed files for ever, the page itself never from a cache. */
export const servePages = async (
  app: FastifyInstance,
  { name, folder, routes }: Pages,
): Promise<void> => {
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: true,
    index: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const forEver = path.startsWith(join(folder, 'assets'));
      reply.header(
        'cache-control',
        forEver ? `public, max-age=${year / 1000}, immutable` : 'no-cache',
      );
    },
  });
  for (const route of ['/', ...routes])
    app.get(route, { schema: { hide: true } }, async (_, reply) => {
      if (!existsSync(join(folder, 'index.html')))
        throw new Refusal(
          503,
          'not-built',
          `The ${name} is not built yet: “npm start” builds it; “npx vite build” in its folder does, too.`,
        );
      return reply.sendFile('index.html');
    });
};
