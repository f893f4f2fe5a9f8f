import { z } from 'zod';
import { lineSchema } from './text.ts';
import { runFailureSchema, runStatusSchema, traceEntrySchema } from './trace.ts';

const name = lineSchema.min(1).max(300);

/** What an adapter tells about one run when it has ended. */
export const runReportSchema = z
  .object({
    /** Made by the adapter; a report sent twice is stored once. */
    runId: name,
    flowId: name,
    version: z.int().nonnegative(),
    /** Source and event, as `voice-contact.onConnecting`. */
    trigger: name,
    contactId: name.optional(),
    status: runStatusSchema,
    startedAt: z.iso.datetime(),
    endedAt: z.iso.datetime(),
    error: runFailureSchema.optional(),
    trace: z.array(traceEntrySchema).max(10_000).readonly().optional(),
  })
  .meta({ id: 'RunReport' });
export type RunReport = z.infer<typeof runReportSchema>;

/** How many reports one request may carry. */
export const runBatchLimit = 500;

/** A batch of reports. */
export const reportRunsSchema = z
  .strictObject({ runs: z.array(runReportSchema).max(runBatchLimit).readonly() })
  .meta({ id: 'ReportRuns' });
export type ReportRuns = z.input<typeof reportRunsSchema>;

/** How many reports of a batch were stored; the rest were known already. */
export const runsReportedSchema = z
  .object({ stored: z.int().nonnegative(), known: z.int().nonnegative() })
  .meta({ id: 'RunsReported' });
export type RunsReported = z.infer<typeof runsReportedSchema>;

/** Which runs to list, the newest first. */
export const runQuerySchema = z.strictObject({
  flow: name.optional(),
  status: runStatusSchema.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  /** The `next` of the page before. */
  after: z.string().max(200).optional(),
});
export type RunQuery = Partial<z.output<typeof runQuerySchema>>;

/** One page of runs; `next` is null on the last. */
export const runPageSchema = z
  .object({ runs: z.array(runReportSchema), next: z.string().nullable() })
  .meta({ id: 'RunPage' });
export type RunPage = z.infer<typeof runPageSchema>;
