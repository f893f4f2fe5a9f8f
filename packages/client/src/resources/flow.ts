import { type Flow, flowSchema } from '@offhook/flow';
import { z } from 'zod';
import { lineSchema } from './text.ts';

/** A flow document as it crosses the wire. */
export const documentSchema: z.ZodType<Flow> = flowSchema;

/** One line of a list of flows. */
export const flowSummarySchema = z
  .object({
    id: z.string(),
    adapterId: z.string(),
    name: z.string(),
    description: z.string(),
    /** False where the draft says that the flow starts no runs. */
    active: z.boolean(),
    triggers: z.array(z.looseObject({ source: z.string(), event: z.string() })),
    /** Counts the draft's saves, from 1. */
    draftRevision: z.int().positive(),
    /** The version that the adapter runs now; null where none is published. */
    publishedVersion: z.int().positive().nullable(),
    /** True where publishing would change what runs. */
    hasUnpublishedChanges: z.boolean(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'FlowSummary' });
export type FlowSummary = z.infer<typeof flowSummarySchema>;

/** A flow with its draft. */
export const flowDetailSchema = flowSummarySchema
  .extend({ draft: documentSchema })
  .meta({ id: 'FlowDetail' });
export type FlowDetail = z.infer<typeof flowDetailSchema>;

/** What makes a new flow: a whole document, or a name for an empty one. */
export const createFlowSchema = z
  .union([
    z.strictObject({ document: documentSchema }),
    z.strictObject({ name: lineSchema.trim().min(1, 'must not be empty').max(200) }),
  ])
  .meta({ id: 'CreateFlow' });
export type CreateFlow = { readonly document: Flow } | { readonly name: string };
