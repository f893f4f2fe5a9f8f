import { z } from 'zod';
import { jsonSchema } from './json.ts';

/** How a run can end, the gravest first. */
export const runStatusSchema = z.enum(['failed', 'timed-out', 'cancelled', 'completed', 'dropped']);

/** Why a run failed, and where. */
export const runFailureSchema = z.object({
  code: z.string(),
  message: z.string(),
  node: z.string().optional(),
});

/** Milliseconds since the trace began, and the run's number in it. */
const place = { t: z.number(), run: z.int() };

/** One line of a run's trace. */
export const traceEntrySchema = z
  .discriminatedUnion('type', [
    z.object({
      ...place,
      type: z.literal('run'),
      flow: z.string(),
      trigger: z.string(),
      contactId: z.string().optional(),
    }),
    z.object({
      ...place,
      type: z.literal('step'),
      node: z.string(),
      action: z.string(),
      socket: z.string(),
      output: jsonSchema,
    }),
    z.object({
      ...place,
      type: z.literal('call'),
      node: z.string(),
      port: z.string(),
      method: z.string(),
      args: jsonSchema,
      result: jsonSchema.optional(),
      error: z.object({ code: z.string(), message: z.string() }).optional(),
    }),
    z.object({
      ...place,
      type: z.literal('end'),
      status: runStatusSchema,
      node: z.string().optional(),
      error: runFailureSchema.optional(),
    }),
  ])
  .meta({ id: 'TraceEntry' });
