import { z } from 'zod/mini';
import { jsonSchema } from './json.ts';

/** How a run can end, the gravest first. */
export const runStatusSchema = z.enum(['failed', 'timed-out', 'cancelled', 'completed', 'dropped']);

const failing = { code: z.string(), message: z.string() };
const record = z.record(z.string(), jsonSchema);

const caused = {
  ...failing,
  /** What stood behind it, the nearest first. */
  causes: z.optional(z.readonly(z.array(z.object(failing)))),
};

/** Why a run failed, and where. */
export const runFailureSchema = z.object({ ...caused, node: z.optional(z.string()) });

/** Milliseconds since the trace began, and the run's number in it. */
const place = { t: z.number(), run: z.int() };

const begun = {
  flow: z.string(),
  trigger: z.string(),
  contactId: z.optional(z.string()),
  payload: z.optional(record),
  contact: z.optional(record),
};
const step = {
  node: z.string(),
  action: z.string(),
  socket: z.string(),
  output: jsonSchema,
  inputs: z.optional(record),
  began: z.optional(z.number()),
  within: z.optional(z.readonly(z.array(z.object({ node: z.string(), index: z.int() })))),
  pinned: z.optional(z.literal(true)),
};
const call = {
  node: z.string(),
  port: z.string(),
  method: z.string(),
  args: jsonSchema,
  result: z.optional(jsonSchema),
  error: z.optional(z.object(caused)),
};
const end = {
  status: runStatusSchema,
  node: z.optional(z.string()),
  error: z.optional(runFailureSchema),
};

/** One line of a run's trace. */
export const traceEntrySchema = z
  .discriminatedUnion('type', [
    z.object({ ...place, type: z.literal('run'), ...begun }),
    z.object({ ...place, type: z.literal('step'), ...step }),
    z.object({ ...place, type: z.literal('call'), ...call }),
    z.object({ ...place, type: z.literal('end'), ...end }),
  ])
  .register(z.globalRegistry, { id: 'TraceEntry' });

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
    steps: z.readonly(z.array(z.object({ t, ...step }))),
    calls: z.readonly(z.array(z.object({ t, ...call }))),
  })
  .register(z.globalRegistry, { id: 'RunRecord', title: 'Offhook run' });
