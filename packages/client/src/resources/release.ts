import { z } from 'zod/mini';
import { findingSchema } from './problem.ts';
import { lineSchema } from './text.ts';
import { versionSchema } from './version.ts';

/** The set of flow versions that an adapter runs from one moment on; it never changes. */
export const releaseSchema = z
  .object({
    /** Counts an adapter's releases, from 1. */
    seq: z.int().check(z.positive()),
    adapterId: z.string(),
    flows: z.array(
      z.object({ flowId: z.string(), version: z.int().check(z.positive()), name: z.string() }),
    ),
    kind: z.enum(['publish', 'rollback', 'unpublish']),
    createdAt: z.iso.datetime(),
  })
  .register(z.globalRegistry, { id: 'Release' });
export type Release = z.infer<typeof releaseSchema>;

/** What may be said when publishing: why, and which revision of the draft was looked at. */
export const publishSchema = z
  .strictObject({
    note: z.optional(lineSchema.check(z.maxLength(2_000))),
    /** Refused with `draft-stale` where the draft has another one by now. */
    revision: z.optional(z.int().check(z.positive())),
  })
  .register(z.globalRegistry, { id: 'Publish' });
export type Publish = z.input<typeof publishSchema>;

/** What publishing gave: the version, the release that holds it, and what the validator warns of. */
export const publishedSchema = z
  .object({ version: versionSchema, release: releaseSchema, warnings: z.array(findingSchema) })
  .register(z.globalRegistry, { id: 'Published' });
export type Published = z.infer<typeof publishedSchema>;

/** Which release to make current again. */
export const rollbackSchema = z
  .strictObject({ seq: z.int().check(z.positive()) })
  .register(z.globalRegistry, { id: 'Rollback' });
