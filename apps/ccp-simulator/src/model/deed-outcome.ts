import { z } from 'zod';

/** What came of a deed, as the panel's page tells its server: done, or why not. */
export const deedOutcomeSchema = z.object({
  refused: z.object({ type: z.string(), message: z.string() }).optional(),
});

/** What came of a deed. */
export type DeedOutcome = z.infer<typeof deedOutcomeSchema>;
