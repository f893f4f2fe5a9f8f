import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';

/** Plain http on an own network must work, too. */
const withoutUpgrade = (policy: string): string => policy.replace('upgrade-insecure-requests;', '');

/** zod writes addresses of recursive schemas that no reader of OpenAPI can follow. */
const followable: typeof jsonSchemaTransformObject = (document) =>
  JSON.parse(
    JSON.stringify(jsonSchemaTransformObject(document)).replaceAll('__shared#/', '__shared/'),
  );

/** Derives the OpenAPI document from the routes' schemas, and shows it at /docs. */
export const documentApi = async (app: FastifyInstance): Promise<void> => {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Offhook',
        description: 'Drafts, immutable versions, releases and runs of CTI flows.',
        version: '0.1.0',
      },
    },
    transform: jsonSchemaTransform,
    transformObject: followable,
  });
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: true,
    transformStaticCSP: withoutUpgrade,
  });
};
