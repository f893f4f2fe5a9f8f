import cors from '@fastify/cors';
import fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { answerProblems, answerUnroutable } from './answer-problems.ts';
import { completeAnswers } from './complete-answers.ts';
import { documentApi } from './document-api.ts';
import { guardDepth } from './guard-depth.ts';
import { adapterRoute, guardOrigins, type OriginRules } from './guard-origins.ts';
import { adapterRoutes } from './routes/adapter-routes.ts';
import { flowRoutes } from './routes/flow-routes.ts';
import { publishedRoutes } from './routes/published-routes.ts';
import type { RouteContext } from './routes/route-context.ts';
import { searchRoutes } from './routes/search-routes.ts';
import { contentPolicy, securePages } from './secure-pages.ts';
import { lostPage, type Pages, servePages } from './serve-pages.ts';

/** What the main application is made of. */
export interface AppOptions extends RouteContext, OriginRules {
  readonly studio: Pages;
  readonly logger?: FastifyServerOptions['logger'];
}

/** Bytes of a request's body. */
const bodyLimit = 5_000_000;

const allowAdapterPages = async (app: FastifyInstance): Promise<void> => {
  await app.register(cors, {
    // Any origin may ask here, so that its page can read why it is refused: guardOrigins refuses.
    delegator: async (request: { readonly url: string }) => ({
      origin: adapterRoute.test(request.url),
      methods: ['GET', 'HEAD', 'POST'],
      exposedHeaders: ['etag'],
      maxAge: 600,
    }),
  });
};

/** Makes the application that serves the API, its documentation and the studio. */
export const createApp = async ({
  studio,
  originsOf,
  local,
  logger = false,
  ...context
}: AppOptions): Promise<FastifyInstance> => {
  const app = fastify({
    logger,
    bodyLimit,
    forceCloseConnections: true,
    frameworkErrors: (error, _, reply) => answerUnroutable(error, reply),
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  answerProblems(app, lostPage(studio));
  completeAnswers(app);
  securePages(app, () => contentPolicy());
  await allowAdapterPages(app);
  guardOrigins(app, { originsOf, local });
  guardDepth(app);
  await documentApi(app);
  await app.register(
    async (api) => {
      api.get('/health', { schema: { hide: true } }, async () => ({
        product: 'offhook',
        pid: process.pid,
      }));
      api.get('/openapi.json', { schema: { hide: true } }, async () => app.swagger());
      adapterRoutes(api, context);
      flowRoutes(api, context);
      publishedRoutes(api, context);
      searchRoutes(api, context);
    },
    { prefix: '/api' },
  );
  await servePages(app, studio);
  return app;
};
