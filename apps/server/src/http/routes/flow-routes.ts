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
import type { RouteContext } from './route-context.ts';
import { nothing, flowParams as params, refusals, versionParams } from './schemas.ts';

const revisionOf = (header: string | undefined): number => {
  const revision = Number(/^(?:W\/)?"?(\d{1,9})"?$/.exec(header ?? '')?.[1]);
  if (Number.isInteger(revision)) return revision;
  throw new Refusal(
    header === undefined ? 428 : 400,
    'revision-missing',
    'Say in the header If-Match which revision of the draft you changed (its draftRevision), so that nobody’s work is overwritten.',
  );
};

/** Flows with their drafts and versions. */
export const flowRoutes = (instance: FastifyInstance, { db, check }: RouteContext): void => {
  const app = instance.withTypeProvider<ZodTypeProvider>();
  const tags = ['Flows'];
  app.get(
    '/flows/:id',
    {
      schema: {
        tags,
        summary: 'A flow with its draft',
        params,
        response: { 200: flowDetailSchema, ...refusals },
      },
    },
    ({ params: { id } }) => readFlow(db, id),
  );
  app.delete(
    '/flows/:id',
    {
      schema: {
        tags,
        summary: 'Delete a flow',
        params,
        response: { 204: nothing, ...refusals },
      },
    },
    async ({ params: { id } }, reply) => {
      await deleteFlow(db, id);
      return reply.code(204).send();
    },
  );
  app.put(
    '/flows/:id/draft',
    {
      schema: {
        tags,
        summary: 'Save the draft',
        params,
        headers: z.looseObject({ 'if-match': z.string().optional() }),
        body: documentSchema,
        response: { 200: flowDetailSchema, ...refusals },
      },
    },
    ({ params: { id }, body, headers }) => saveDraft(db, id, body, revisionOf(headers['if-match'])),
  );
  app.post(
    '/flows/:id/clone',
    {
      schema: {
        tags,
        summary: 'Copy a flow',
        params,
        response: { 201: flowDetailSchema, ...refusals },
      },
    },
    async ({ params: { id } }, reply) => reply.code(201).send(await cloneFlow(db, id)),
  );
  app.post(
    '/flows/:id/publish',
    {
      schema: {
        tags,
        summary: 'Publish the draft',
        params,
        body: publishSchema.nullish(),
        response: { 201: publishedSchema, ...refusals },
      },
    },
    async ({ params: { id }, body }, reply) =>
      reply.code(201).send(await publishFlow(db, id, body ?? {}, check)),
  );
  app.post(
    '/flows/:id/unpublish',
    {
      schema: {
        tags,
        summary: 'Take the flow out of what runs',
        params,
        response: { 201: releaseSchema, ...refusals },
      },
    },
    async ({ params: { id } }, reply) => reply.code(201).send(await unpublishFlow(db, id)),
  );
  app.get(
    '/flows/:id/versions',
    {
      schema: {
        tags,
        summary: 'The versions of a flow, the newest first',
        params,
        response: { 200: z.array(versionSchema), ...refusals },
      },
    },
    ({ params: { id } }) => listVersions(db, id),
  );
  app.get(
    '/flows/:id/versions/:number',
    {
      schema: {
        tags,
        summary: 'One version of a flow',
        params: versionParams,
        response: { 200: versionSchema, ...refusals },
      },
    },
    ({ params: { id, number } }) => readVersion(db, id, number),
  );
};
