import fastify, { type FastifyInstance } from 'fastify';
import { answerProblems } from './answer-problems.ts';
import { completeAnswers } from './complete-answers.ts';
import { contentPolicy, securePages } from './secure-pages.ts';
import { type Pages, servePages } from './serve-pages.ts';

/** What the demo desktop's application is made of. */
export interface DesktopOptions {
  readonly desktop: Pages;
  /** The adapter that it runs. */
  readonly adapter: string;
  /** The main server's port, on the same host name. */
  readonly serverPort: () => number;
}

const hostName = (host: string): string => host.replace(/:\d+$/, '') || 'localhost';

/** Makes the application that serves the demo desktop as an origin of its own. */
export const createDesktopApp = async ({
  desktop,
  adapter,
  serverPort,
}: DesktopOptions): Promise<FastifyInstance> => {
  const app = fastify({ forceCloseConnections: true });
  const server = (host: string): string => `http://${hostName(host)}:${serverPort()}`;
  answerProblems(app);
  completeAnswers(app);
  securePages(app, (host) => contentPolicy([server(host)]));
  app.get('/config.json', async ({ headers }, reply) => {
    reply.header('cache-control', 'no-cache');
    return { server: server(headers.host ?? ''), adapter };
  });
  await servePages(app, desktop);
  return app;
};
