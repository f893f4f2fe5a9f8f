import {
  documentSchema,
  flowDetailSchema,
  publishedSchema,
  publishSchema,
  releaseSchema,
  versionSchema,
} from '@offhook/client';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { cloneFlow, readFlow, saveDraft } from '../../registry/flows.ts';
import { deleteFlow, publishFlow, unpublishFlow } from '../../registry/publishing.ts';
import { Refusal } from '../../registry/refusal.ts';
import { listVersions, readVersion } from '../../registry/versions.ts';
import { idInAddress as params, versionInAddress } from './addresses.ts';
import { describeRoute, gives, makes, nothing } from './describe-route.ts';
import type { RouteContext } from './route-context.ts';

const route = describeRoute('Flows');

const revisionHeader = z.looseObject({ 'if-match': z.string().optional() });

const revisionOf = (header: string | undefined): number => {
  const revision = Number(/^(?:W\/)?"?(\d{1,9})"?$/.exec(header ?? '')?.[1]);
  if (Number.isInteger(revision)) return revision;
  throw new Refusal(
    header === undefined ? 428 : 400,
    'revision-missing',
    'Say in the header If-Match which revision of the draft you changed (its draftRevision), so that nobody’s work is overwritten.',
  );
};

const draftRoutes = (instance: FastifyInstance, { db }: RouteContext): void => {
  const app = instance.withTypeProvider<ZodTypeProvider>();
  app.get(
    '/flows/:id',
    route('A flow with its draft', { params, response: gives(flowDetailSchema) }),
    ({ params: { id } }) => readFlow(db, id),
  );
  app.delete(
    '/flows/:id',
    route('Delete a flow', { params, response: { ...gives(nothing), 204: nothing } }),
    async ({ params: { id } }, reply) => {
      await deleteFlow(db, id);
      return reply.code(204).send();
    },
  );
  app.put(
    '/flows/:id/draft',
    route('Save the draft', {
      params,
      headers: revisionHeader,
      body: documentSchema,
      response: gives(flowDetailSchema),
    }),
    ({ params: { id }, body, headers }) => saveDraft(db, id, body, revisionOf(headers['if-match'])),
  );
  app.post(
    '/flows/:id/clone',
    route('Copy a flow', { params, response: makes(flowDetailSchema) }),
    async ({ params: { id } }, reply) => reply.code(201).send(await cloneFlow(db, id)),
  );
};

const publishingRoutes = (instance: FastifyInstance, { db, check }: RouteContext): void => {
  const app = instance.withTypeProvider<ZodTypeProvider>();
  app.post(
    '/flows/:id/publish',
    route('Publish the draft', {
      params,
      body: z.nullish(publishSchema),
      response: makes(publishedSchema),
    }),
    async ({ params: { id }, body }, reply) =>
      reply.code(201).send(await publishFlow(db, id, body ?? {}, check)),
  );
  app.post(
    '/flows/:id/unpublish',
    route('Take the flow out of what runs', { params, response: makes(releaseSchema) }),
    async ({ params: { id } }, reply) => reply.code(201).send(await unpublishFlow(db, id)),
  );
  app.get(
    '/flows/:id/versions',
    route('The versions of a flow, the newest first', {
      params,
      response: gives(z.array(versionSchema)),
    }),
    ({ params: { id } }) => listVersions(db, id),
  );
  app.get(
    '/flows/:id/versions/:number',
    route('One version of a flow', { params: versionInAddress, response: gives(versionSchema) }),
    ({ params: { id, number } }) => readVersion(db, id, number),
  );
};

/** Flows with their drafts and versions. */
export const flowRoutes = (app: FastifyInstance, context: RouteContext): void => {
  draftRoutes(app, context);
  publishingRoutes(app, context);
};
