import { ActionError, type JsonRecord } from '@offhook/contract';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { answerCall } from '../org/answer-call.ts';
import { mannersSchema } from '../org/manners.ts';
import type { Orgs } from '../org/orgs.ts';
import { deedSchema, doDeed } from './script.ts';
import { snapshotOf } from './snapshot.ts';
import { callsOf, openStream } from './stream.ts';

const callSchema = z.object({
  space: z.enum(['opencti', 'console']),
  method: z.string().min(1).max(80),
  args: z.json().default({}),
});

const startSchema = z.object({
  records: z.record(z.string(), z.array(z.record(z.string(), z.json()))).optional(),
  manners: mannersSchema.partial().optional(),
});

const orgSchema = z.object({ org: z.string().regex(/^[\w-]{1,60}$/) });

const orgId = (params: unknown): string => orgSchema.parse(params).org;

const refuse = (reply: FastifyReply, error: unknown) => {
  if (error instanceof z.ZodError) {
    const [issue] = error.issues;
    return reply
      .code(400)
      .send({ code: 'invalid', message: `${issue?.path.join('.')}: ${issue?.message}.` });
  }
  if (!ActionError.is(error)) throw error;
  return reply.code(409).send({ code: error.code, message: error.message });
};

const addCalls = (app: FastifyInstance, orgs: Orgs): void => {
  app.post('/simulator/orgs/:org/call', async ({ params, body, raw }, reply) => {
    const org = orgs.named(orgId(params));
    const call = callSchema.parse(body);
    const heard = { at: Date.now(), call: `${call.space}.${call.method}`, args: call.args };
    const answer = await answerCall(org, call);
    callsOf(org).next({ ...heard, ...(answer && { success: answer.success }) });
    if (answer !== undefined) return { shape: org.manners.shape, ...answer };
    // Never answered: the softphone has to bound its own patience.
    await new Promise((resolve) => raw.on('close', resolve));
    return reply.code(204).send();
  });
};

const addDeeds = (app: FastifyInstance, orgs: Orgs): void => {
  app.post('/simulator/orgs/:org/script', async ({ params, body }, reply) => {
    try {
      return await doDeed(orgs.named(orgId(params)), deedSchema.parse(body));
    } catch (error) {
      return refuse(reply, error);
    }
  });
  app.put('/simulator/orgs/:org', async ({ params, body }, reply) => {
    try {
      const { records, manners } = startSchema.parse(body);
      const start = {
        records: records as Readonly<Record<string, readonly JsonRecord[]>> | undefined, // cast: the schema's records are JSON
        manners: manners && mannersSchema.parse(manners),
      };
      return snapshotOf(orgs.begin(orgId(params), start));
    } catch (error) {
      return refuse(reply, error);
    }
  });
};

/** What the console's page and tests ask of an org. */
export const addOrgRoutes = (app: FastifyInstance, orgs: Orgs): void => {
  app.get('/simulator/orgs/:org', async ({ params }) => snapshotOf(orgs.named(orgId(params))));
  app.get('/simulator/orgs/:org/session', async ({ params }) => ({
    session: orgs.named(orgId(params)).session,
  }));
  app.get('/simulator/orgs/:org/stream', (request, reply) => {
    openStream(orgs.named(orgId(request.params)), reply);
  });
  addCalls(app, orgs);
  addDeeds(app, orgs);
};
