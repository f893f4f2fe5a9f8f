import { z } from 'zod/mini';
import { documentSchema } from './flow.ts';

/** A flow's document as it was published; it never changes, and equal documents share a version. */
export const versionSchema = z
  .object({
    flowId: z.string(),
    /** Counts a flow's versions, from 1. */
    number: z.int().check(z.positive()),
    /** SHA-256 of the document's canonical JSON, in lower-case hex. */
    hash: z.string(),
    document: documentSchema,
    createdAt: z.iso.datetime(),
    note: z.optional(z.string()),
  })
  .register(z.globalRegistry, { id: 'Version' });
export type Version = z.infer<typeof versionSchema>;
