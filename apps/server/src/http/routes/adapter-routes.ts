import {
  adapterSchema,
  createAdapterSchema,
  createFlowSchema,
  flowDetailSchema,
  flowSummarySchema,
  releaseSchema,
  rollbackSchema,
  updateAdapterSchema,
} from '@offhook/client';
import { emptyFlow } from '@offhook/flow';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  createAdapter,
  listAdapters,
  readAdapter,
  updateAdapter,
} from '../../registry/adapters.ts';
import { createFlow, listFlows } from '../../registry/flows.ts';
import { rollBack } from '../../registry/publishing.ts';
import { listReleases } from '../../registry/releases.ts';
import { idInAddress as params } from './addresses.ts';
import { describeRoute, gives, makes } from './describe-route.ts';
import type { RouteContext } from './route-context.ts';

const route = describeRoute('Adapters');

/** Adapters themselves, as the studio uses them. */
const ownRoutes = (instance: FastifyInstance, { db }: RouteContext): void => {
  const app = instance.withTypeProvider<ZodTypeProvider>();
  app.get('/adapters', route('All adapters', { response: gives(z.array(adapterSchema)) }), () =>
    listAdapters(db),
  );
  app.post(
    '/adapters',
    route('Make an adapter', { body: createAdapterSchema, response: makes(adapterSchema) }),
    async ({ body }, reply) => reply.code(201).send(await createAdapter(db, body)),
  );
  app.get(
    '/adapters/:id',
    route('One adapter', { params, response: gives(adapterSchema) }),
    ({ params: { id } }) => readAdapter(db, id),
  );
  app.patch(
    '/adapters/:id',
    route('Change an adapter’s name or origins', {
      params,
      body: updateAdapterSchema,
      response: gives(adapterSchema),
    }),
    ({ params: { id }, body }) => updateAdapter(db, id, body),
  );
};

/** What belongs to an adapter: its flows and releases. */
const contentRoutes = (instance: FastifyInstance, { db }: RouteContext): void => {
  const app = instance.withTypeProvider<ZodTypeProvider>();
  app.get(
    '/adapters/:id/flows',
    route('The flows of an adapter', { params, response: gives(z.array(flowSummarySchema)) }),
    ({ params: { id } }) => listFlows(db, id),
  );
  app.post(
    '/adapters/:id/flows',
    route('Make a flow, of a document or empty', {
      params,
      body: createFlowSchema,
      response: makes(flowDetailSchema),
    }),
    async ({ params: { id }, body }, reply) => {
      const draft = 'document' in body ? body.document : emptyFlow(body.name);
      return reply.code(201).send(await createFlow(db, id, draft));
    },
  );
  app.get(
    '/adapters/:id/releases',
    route('The releases of an adapter, the newest first', {
      params,
      response: gives(z.array(releaseSchema)),
    }),
    ({ params: { id } }) => listReleases(db, id),
  );
  app.post(
    '/adapters/:id/rollback',
    route('Release an old release’s set again', {
      params,
      body: rollbackSchema,
      response: makes(releaseSchema),
    }),
    async ({ params: { id }, body }, reply) =>
      reply.code(201).send(await rollBack(db, id, body.seq)),
  );
};

/** Adapters, their flows and releases. */
export const adapterRoutes = (app: FastifyInstance, context: RouteContext): void => {
  ownRoutes(app, context);
  contentRoutes(app, context);
};
