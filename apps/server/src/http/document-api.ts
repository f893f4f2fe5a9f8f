import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { contentPolicy } from './secure-pages.ts';

/** The one style element that Swagger UI writes itself. */
const swaggerStyle = 'sha256-RL3ie0nH+Lzz2YNqQN83mnU0J1ot4QL7b99vMdIX99w=';

/** Only this one API is shown here, so nobody needs to enter another’s address. */
const plainTop = '.swagger-ui .topbar { display: none; }';

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
    staticCSP: contentPolicy().replace("style-src 'self'", `style-src 'self' '${swaggerStyle}'`),
    theme: { title: 'Offhook API', css: [{ filename: 'offhook.css', content: plainTop }] },
  });
};
