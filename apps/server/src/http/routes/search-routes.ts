import { searchPageSchema, searchQuerySchema } from '@offhook/client';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { searchFlows } from '../../registry/search/search-flows.ts';
import { idInAddress as params } from './addresses.ts';
import { describeRoute, gives } from './describe-route.ts';
import type { RouteContext } from './route-context.ts';

/** Looks into all flows of an adapter. */
export const searchRoutes = (instance: FastifyInstance, { db }: RouteContext): void => {
  const app = instance.withTypeProvider<ZodTypeProvider>();
  app.get(
    '/adapters/:id/search',
    describeRoute('Flows')('The flows that hold a text: in names, blocks, actions or values', {
      params,
      querystring: searchQuerySchema,
      response: gives(searchPageSchema),
    }),
    ({ params: { id }, query }) => searchFlows(db, id, query),
  );
};
