import {
  hintSchema,
  manifestSchema,
  reportRunsSchema,
  runPageSchema,
  runQuerySchema,
  runReportSchema,
  runsReportedSchema,
} from '@offhook/client';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { adapterRow } from '../../registry/adapters.ts';
import { manifestReader } from '../../registry/manifest.ts';
import { listRuns, oneRun, storeRuns } from '../../registry/runs.ts';
import { eventOf } from '../hint-hub.ts';
import { idInAddress as params, runInAddress } from './addresses.ts';
import { describeRoute, gives, nothing } from './describe-route.ts';
import type { RouteContext } from './route-context.ts';

const route = describeRoute('Published');

const definedHeaders = (reply: FastifyReply): Record<string, number | string | string[]> =>
  Object.fromEntries(
    Object.entries(reply.getHeaders()).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );

/** Takes the raw answer over for a stream of events; what hooks have set so far goes with it. */
const beginEvents = (reply: FastifyReply) => {
  reply.hijack();
  reply.raw.writeHead(200, {
    ...definedHeaders(reply),
    'content-type': 'text/event-stream',
    'cache-control': 'no-cache, no-transform',
    'x-accel-buffering': 'no',
  });
  return reply.raw;
};

const releaseRoutes = (instance: FastifyInstance, { db, hub }: RouteContext): void => {
  const app = instance.withTypeProvider<ZodTypeProvider>();
  const manifestOf = manifestReader(db);
  app.get(
    '/adapters/:id/manifest',
    route('What is published to an adapter; 304 where If-None-Match still holds', {
      params,
      response: { ...gives(manifestSchema), 304: nothing },
    }),
    async ({ params: { id }, headers }, reply) => {
      const { etag, text, manifest } = await manifestOf(id);
      reply.header('etag', etag).header('cache-control', 'no-cache');
      if (headers['if-none-match'] === etag) return reply.code(304).send();
      return reply.serializer(() => text).send(manifest); // the same text for all of an adapter's pages
    },
  );
  app.get(
    '/adapters/:id/hints',
    route('Server-sent events: the current release, then each change', {
      params,
      produces: ['text/event-stream'],
      response: gives(hintSchema),
    }),
    async ({ params: { id }, log }, reply) => {
      await adapterRow(db, id);
      const connection = beginEvents(reply);
      hub.add(id, connection); // before the release is read, so that none is missed between
      try {
        const { seq } = await adapterRow(db, id);
        connection.write(eventOf({ adapter: id, seq }));
      } catch (error) {
        log.error(error);
        connection.destroy(); // the page comes back by itself
      }
      return reply;
    },
  );
};

const runRoutes = (instance: FastifyInstance, { db }: RouteContext): void => {
  const app = instance.withTypeProvider<ZodTypeProvider>();
  app.post(
    '/adapters/:id/runs',
    route('Report runs; a known runId is stored once', {
      params,
      body: reportRunsSchema,
      response: { ...gives(runsReportedSchema), 202: runsReportedSchema },
    }),
    async ({ params: { id }, body }, reply) =>
      reply.code(202).send(await storeRuns(db, id, body.runs)),
  );
  app.get(
    '/adapters/:id/runs',
    route('Runs of an adapter, the newest first', {
      params,
      querystring: runQuerySchema,
      response: gives(runPageSchema),
    }),
    ({ params: { id }, query }) => listRuns(db, id, query),
  );
  app.get(
    '/adapters/:id/runs/:run',
    route('One run with its trace', {
      params: runInAddress,
      response: gives(runReportSchema),
    }),
    ({ params: { id, run } }) => oneRun(db, id, run),
  );
};

/** What the pages of an adapter call: the manifest, hints that it changed, and reports of runs. */
export const publishedRoutes = (app: FastifyInstance, context: RouteContext): void => {
  releaseRoutes(app, context);
  runRoutes(app, context);
};
