import { type Flow, flowSchema } from '@offhook/flow';
import { z } from 'zod/mini';
import { lineSchema } from './text.ts';

/** A flow document as it crosses the wire. */
export const documentSchema: z.ZodMiniType<Flow> = flowSchema;

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
    draftRevision: z.int().check(z.positive()),
    /** The version that the adapter runs now; null where none is published. */
    publishedVersion: z.nullable(z.int().check(z.positive())),
    /** True where publishing would change what runs. */
    hasUnpublishedChanges: z.boolean(),
    updatedAt: z.iso.datetime(),
  })
  .register(z.globalRegistry, { id: 'FlowSummary' });
export type FlowSummary = z.infer<typeof flowSummarySchema>;

/** A flow with its draft. */
export const flowDetailSchema = z
  .extend(flowSummarySchema, { draft: documentSchema })
  .register(z.globalRegistry, { id: 'FlowDetail' });
export type FlowDetail = z.infer<typeof flowDetailSchema>;

/** What makes a new flow: a whole document, or a name for an empty one. */
export const createFlowSchema = z
  .union([
    z.strictObject({ document: documentSchema }),
    z.strictObject({
      name: lineSchema.check(z.trim(), z.minLength(1, 'must not be empty'), z.maxLength(200)),
    }),
  ])
  .register(z.globalRegistry, { id: 'CreateFlow' });
export type CreateFlow = { readonly document: Flow } | { readonly name: string };
