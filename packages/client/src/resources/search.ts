import { z } from 'zod/mini';
import { flowSummarySchema } from './flow.ts';
import { lineSchema } from './text.ts';

/** What to look for in all flows of an adapter. */
export const searchQuerySchema = z.strictObject({
  /** Any text; case and accents do not count. */
  q: lineSchema.check(z.trim(), z.minLength(1, 'must not be empty'), z.maxLength(200)),
  /** Ids of actions that fit as well, with commas between: such as those whose title in another language holds the text. */
  actions: z.optional(lineSchema.check(z.maxLength(8_000))),
  limit: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100)), 20),
  /** The `next` of the page before. */
  after: z.optional(z.string().check(z.maxLength(200))),
});
export type SearchQuery = Pick<z.output<typeof searchQuerySchema>, 'q'> &
  Partial<z.output<typeof searchQuerySchema>>;

/** A place of a flow that holds what was looked for. */
export const matchSchema = z.object({
  in: z.enum(['name', 'description', 'trigger', 'title', 'id', 'action', 'value', 'note', 'group']),
  /** The block, where it is one's. */
  node: z.optional(z.string()),
  /** The title that people gave the block. */
  label: z.optional(z.string()),
  /** The input whose value it is. */
  input: z.optional(z.string()),
  /** What holds it, shortened around it. */
  text: z.string(),
});
export type Match = z.infer<typeof matchSchema>;

/** A flow that holds what was looked for. */
export const foundFlowSchema = z
  .object({
    flow: flowSummarySchema,
    /** The first places that hold it. */
    matches: z.array(matchSchema),
    /** How many more places hold it. */
    more: z.int().check(z.nonnegative()),
  })
  .register(z.globalRegistry, { id: 'FoundFlow' });
export type FoundFlow = z.infer<typeof foundFlowSchema>;

/** One page of what was found, the flow saved last first; `next` is null on the last page. */
export const searchPageSchema = z
  .object({ found: z.array(foundFlowSchema), next: z.nullable(z.string()) })
  .register(z.globalRegistry, { id: 'SearchPage' });
export type SearchPage = z.infer<typeof searchPageSchema>;
