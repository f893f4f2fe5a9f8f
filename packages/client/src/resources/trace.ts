import { z } from 'zod';
import { jsonSchema } from './json.ts';

/** How a run can end, the gravest first. */
export const runStatusSchema = z.enum(['failed', 'timed-out', 'cancelled', 'completed', 'dropped']);

const failing = { code: z.string(), message: z.string() };
const record = z.record(z.string(), jsonSchema);

const caused = {
  ...failing,
  /** What stood behind it, the nearest first. */
  causes: z.array(z.object(failing)).readonly().optional(),
};

/** Why a run failed, and where. */
export const runFailureSchema = z.object({ ...caused, node: z.string().optional() });

/** Milliseconds since the trace began, and the run's number in it. */
const place = { t: z.number(), run: z.int() };

const begun = {
  flow: z.string(),
  trigger: z.string(),
  contactId: z.string().optional(),
  payload: record.optional(),
  contact: record.optional(),
};
const step = {
  node: z.string(),
  action: z.string(),
  socket: z.string(),
  output: jsonSchema,
  inputs: record.optional(),
  began: z.number().optional(),
  within: z
    .array(z.object({ node: z.string(), index: z.int() }))
    .readonly()
    .optional(),
  pinned: z.literal(true).optional(),
};
const call = {
  node: z.string(),
  port: z.string(),
  method: z.string(),
  args: jsonSchema,
  result: jsonSchema.optional(),
  error: z.object(caused).optional(),
};
const end = {
  status: runStatusSchema,
  node: z.string().optional(),
  error: runFailureSchema.optional(),
};

/** One line of a run's trace. */
export const traceEntrySchema = z
  .discriminatedUnion('type', [
    z.object({ ...place, type: z.literal('run'), ...begun }),
    z.object({ ...place, type: z.literal('step'), ...step }),
    z.object({ ...place, type: z.literal('call'), ...call }),
    z.object({ ...place, type: z.literal('end'), ...end }),
  ])
  .meta({ id: 'TraceEntry' });

const t = z.number();

/** The stable form of a whole run; its shape changes only with the number in `offhookRun`. */
export const runRecordSchema = z
  .object({
    offhookRun: z.literal(1),
    run: z.int(),
    ...begun,
    began: z.number(),
    ended: z.number(),
    ...end,
    steps: z.array(z.object({ t, ...step })).readonly(),
    calls: z.array(z.object({ t, ...call })).readonly(),
  })
  .meta({ id: 'RunRecord', title: 'Offhook run' });
