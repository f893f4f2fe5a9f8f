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
import type { RouteContext } from './route-context.ts';
import { adapterParams as params, refusals } from './schemas.ts';

/** Adapters, their flows and releases, as the studio uses them. */
export const adapterRoutes = (instance: FastifyInstance, { db }: RouteContext): void => {
  const app = instance.withTypeProvider<ZodTypeProvider>();
  const tags = ['Adapters'];
  app.get(
    '/adapters',
    {
      schema: {
        tags,
        summary: 'All adapters',
        response: { 200: z.array(adapterSchema), ...refusals },
      },
    },
    () => listAdapters(db),
  );
  app.post(
    '/adapters',
    {
      schema: {
        tags,
        summary: 'Make an adapter',
        body: createAdapterSchema,
        response: { 201: adapterSchema, ...refusals },
      },
    },
    async ({ body }, reply) => reply.code(201).send(await createAdapter(db, body)),
  );
  app.get(
    '/adapters/:id',
    {
      schema: {
        tags,
        summary: 'One adapter',
        params,
        response: { 200: adapterSchema, ...refusals },
      },
    },
    ({ params: { id } }) => readAdapter(db, id),
  );
  app.patch(
    '/adapters/:id',
    {
      schema: {
        tags,
        summary: 'Change an adapter’s name or origins',
        params,
        body: updateAdapterSchema,
        response: { 200: adapterSchema, ...refusals },
      },
    },
    ({ params: { id }, body }) => updateAdapter(db, id, body),
  );
  app.get(
    '/adapters/:id/flows',
    {
      schema: {
        tags,
        summary: 'The flows of an adapter',
        params,
        response: { 200: z.array(flowSummarySchema), ...refusals },
      },
    },
    ({ params: { id } }) => listFlows(db, id),
  );
  app.post(
    '/adapters/:id/flows',
    {
      schema: {
        tags,
        summary: 'Make a flow, of a document or empty',
        params,
        body: createFlowSchema,
        response: { 201: flowDetailSchema, ...refusals },
      },
    },
    async ({ params: { id }, body }, reply) => {
      const draft = 'document' in body ? body.document : emptyFlow(body.name);
      return reply.code(201).send(await createFlow(db, id, draft));
    },
  );
  app.get(
    '/adapters/:id/releases',
    {
      schema: {
        tags,
        summary: 'The releases of an adapter, the newest first',
        params,
        response: { 200: z.array(releaseSchema), ...refusals },
      },
    },
    ({ params: { id } }) => listReleases(db, id),
  );
  app.post(
    '/adapters/:id/rollback',
    {
      schema: {
        tags,
        summary: 'Release an old release’s set again',
        params,
        body: rollbackSchema,
        response: { 201: releaseSchema, ...refusals },
      },
    },
    async ({ params: { id }, body }, reply) =>
      reply.code(201).send(await rollBack(db, id, body.seq)),
  );
};
