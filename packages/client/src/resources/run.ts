import { z } from 'zod/mini';
import { lineSchema } from './text.ts';
import { runFailureSchema, runStatusSchema, traceEntrySchema } from './trace.ts';

const name = lineSchema.check(z.minLength(1), z.maxLength(300));

/** What an adapter tells about one run when it has ended. */
export const runReportSchema = z
  .object({
    /** Made by the adapter; a report sent twice is stored once. */
    runId: name,
    flowId: name,
    version: z.int().check(z.nonnegative()),
    /** Source and event, as `voice-contact.onConnecting`. */
    trigger: name,
    contactId: z.optional(name),
    status: runStatusSchema,
    startedAt: z.iso.datetime(),
    endedAt: z.iso.datetime(),
    error: z.optional(runFailureSchema),
    trace: z.optional(z.readonly(z.array(traceEntrySchema).check(z.maxLength(10_000)))),
  })
  .register(z.globalRegistry, { id: 'RunReport' });
export type RunReport = z.infer<typeof runReportSchema>;

/** How many reports one request may carry. */
export const runBatchLimit = 500;

/** A batch of reports. */
export const reportRunsSchema = z
  .strictObject({ runs: z.readonly(z.array(runReportSchema).check(z.maxLength(runBatchLimit))) })
  .register(z.globalRegistry, { id: 'ReportRuns' });
export type ReportRuns = z.input<typeof reportRunsSchema>;

/** How many reports of a batch were stored; the rest were known already. */
export const runsReportedSchema = z
  .object({ stored: z.int().check(z.nonnegative()), known: z.int().check(z.nonnegative()) })
  .register(z.globalRegistry, { id: 'RunsReported' });
export type RunsReported = z.infer<typeof runsReportedSchema>;

/** Which runs to list, the newest first. */
export const runQuerySchema = z.strictObject({
  flow: z.optional(name),
  status: z.optional(runStatusSchema),
  limit: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(200)), 50),
  /** The `next` of the page before. */
  after: z.optional(z.string().check(z.maxLength(200))),
});
export type RunQuery = Partial<z.output<typeof runQuerySchema>>;

/** One page of runs; `next` is null on the last. */
export const runPageSchema = z
  .object({ runs: z.array(runReportSchema), next: z.nullable(z.string()) })
  .register(z.globalRegistry, { id: 'RunPage' });
export type RunPage = z.infer<typeof runPageSchema>;
