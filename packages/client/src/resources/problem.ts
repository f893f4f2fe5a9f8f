import { z } from 'zod/mini';
import { jsonSchema } from './json.ts';

/** How the server answers when it refuses: a kebab-case code and a sentence for the person who can act. */
export const problemSchema = z
  .object({
    code: z.string(),
    message: z.string(),
    details: z.optional(z.record(z.string(), jsonSchema)),
  })
  .register(z.globalRegistry, { id: 'Problem' });
export type Problem = z.infer<typeof problemSchema>;

/** What the validator finds in a flow; an `error` blocks publishing. */
export const findingSchema = z
  .looseObject({
    severity: z.enum(['error', 'warning']),
    code: z.string(),
    message: z.string(),
    /** The node it stands at, where it stands at one. */
    node: z.optional(z.string()),
  })
  .register(z.globalRegistry, { id: 'Finding' });
export type Finding = z.infer<typeof findingSchema>;
