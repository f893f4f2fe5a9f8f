import { z } from 'zod/mini';
import { documentSchema } from './flow.ts';

/** All that an adapter needs to run what is published to it. */
export const manifestSchema = z
  .object({
    adapter: z.object({ id: z.string(), name: z.string() }),
    /** The release it shows; 0 before the first one. */
    seq: z.int().check(z.nonnegative()),
    flows: z.array(
      z.object({
        id: z.string(),
        version: z.int().check(z.positive()),
        hash: z.string(),
        document: documentSchema,
      }),
    ),
  })
  .register(z.globalRegistry, { id: 'Manifest' });
export type Manifest = z.infer<typeof manifestSchema>;

/** The notice that an adapter's release changed; read the manifest to see it. */
export const hintSchema = z
  .object({ adapter: z.string(), seq: z.int().check(z.nonnegative()) })
  .register(z.globalRegistry, { id: 'Hint' });
export type Hint = z.infer<typeof hintSchema>;
