import type { JsonRecord } from '@offhook/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { firstValueFrom } from 'rxjs';
import { z } from 'zod';
import { faultOf, type Org } from '../org/org.ts';
import type { Orgs } from '../org/orgs.ts';
import { describeType } from '../rest/describe.ts';
import { createRecord, queryRecords, retrieveRecord, updateRecord } from '../rest/requests.ts';
import { RestFailure, restFailureOf } from '../rest/rest-failure.ts';
import { searchRecords } from '../rest/search.ts';

const querySchema = z.object({ q: z.string().min(1) });
const recordSchema = z.object({ type: z.string(), id: z.string() });
const typeSchema = z.object({ type: z.string() });
const fieldsSchema = z.object({ fields: z.string().optional() });
const bodySchema = z.record(z.string(), z.json());

const unauthorized = (): RestFailure =>
  new RestFailure(401, 'INVALID_SESSION_ID', 'Session expired or invalid');

const orgOf = (orgs: Orgs, { headers }: FastifyRequest): Org => {
  const [, token = ''] = /^Bearer (.+)$/.exec(headers.authorization ?? '') ?? [];
  const org = orgs.ofSession(token);
  if (org === undefined) throw unauthorized();
  return org;
};

const misbehave = async (org: Org, kind: string): Promise<void> => {
  const fault = faultOf(org, 'rest', kind);
  if (fault === undefined) return;
  const { clock } = org.simulation;
  if (fault.mode === 'unauthorized') throw unauthorized();
  if (fault.mode === 'error') {
    throw new RestFailure(fault.status, fault.code, 'The simulator was told to fail this request');
  }
  const day = 86_400_000;
  await firstValueFrom(clock.timer(fault.mode === 'hang' ? day : fault.ms));
};

type Answer = (org: Org, request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

const answers: readonly (readonly [
  verb: 'GET' | 'POST' | 'PATCH',
  path: string,
  kind: string,
  Answer,
])[] = [
  ['GET', '/query', 'query', (org, { query }) => queryRecords(org, querySchema.parse(query).q)],
  ['GET', '/search', 'search', (org, { query }) => searchRecords(org, querySchema.parse(query).q)],
  [
    'GET',
    '/sobjects/:type/describe',
    'describe',
    async (org, { params }) => describeType(org, typeSchema.parse(params).type),
  ],
  [
    'GET',
    '/sobjects/:type/:id',
    'retrieve',
    (org, { params, query }) => {
      const { type, id } = recordSchema.parse(params);
      return retrieveRecord(org, type, id, fieldsSchema.parse(query).fields?.split(','));
    },
  ],
  [
    'POST',
    '/sobjects/:type',
    'create',
    async (org, { params, body }, reply) => {
      void reply.code(201);
      const fields = bodySchema.parse(body) as JsonRecord; // cast: the schema's record is JSON
      return createRecord(org, typeSchema.parse(params).type, fields);
    },
  ],
  [
    'PATCH',
    '/sobjects/:type/:id',
    'update',
    async (org, { params, body }, reply) => {
      const { type, id } = recordSchema.parse(params);
      const fields = bodySchema.parse(body) as JsonRecord; // cast: the schema's record is JSON
      await updateRecord(org, type, id, fields);
      return reply.code(204).send();
    },
  ],
];

const malformed = (error: z.ZodError): RestFailure =>
  new RestFailure(400, 'MALFORMED_QUERY', error.issues[0]?.message ?? 'wrong request');

/** The part of the vendor's REST interface that softphones use. */
export const addRestRoutes = (app: FastifyInstance, orgs: Orgs): void => {
  for (const [method, path, kind, answer] of answers) {
    app.route({
      method,
      url: `/services/data/:version${path}`,
      handler: async (request, reply) => {
        try {
          const org = orgOf(orgs, request);
          await misbehave(org, kind);
          return await answer(org, request, reply);
        } catch (error) {
          const failure = error instanceof z.ZodError ? malformed(error) : restFailureOf(error);
          return reply.code(failure.status).send(failure.body);
        }
      },
    });
  }
};
