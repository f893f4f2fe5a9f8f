import { z } from 'zod/mini';
import { lineSchema } from './text.ts';

const isOrigin = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { origin, protocol } = new URL(text);
  return origin === text && (protocol === 'http:' || protocol === 'https:');
};

/** A page's origin, scheme and port included, as browsers write it: `https://desk.example.com`. */
export const originSchema = z
  .string()
  .check(
    z.maxLength(255),
    z.refine(
      isOrigin,
      'must be an origin such as https://desk.example.com, without a path or a slash at its end',
    ),
  );

const adapterName = lineSchema.check(
  z.trim(),
  z.minLength(1, 'must not be empty'),
  z.maxLength(200),
);

/** An adapter's id: part of addresses, chosen once. */
export const adapterIdSchema = z
  .string()
  .check(
    z.regex(
      /^[a-z0-9][a-z0-9-]{0,62}$/,
      'must be lower-case letters, digits and hyphens, at most 63',
    ),
  );

const instant = z.iso.datetime();

/** The place that flows are published to; the pages of its origins may run them. */
export const adapterSchema = z
  .object({
    id: adapterIdSchema,
    name: z.string(),
    origins: z.array(z.string()),
    createdAt: instant,
  })
  .register(z.globalRegistry, { id: 'Adapter' });
export type Adapter = z.infer<typeof adapterSchema>;

/** What makes a new adapter; without an id one is made of the name. */
export const createAdapterSchema = z
  .strictObject({
    id: z.optional(adapterIdSchema),
    name: adapterName,
    origins: z._default(z.array(originSchema).check(z.maxLength(100)), []),
  })
  .register(z.globalRegistry, { id: 'CreateAdapter' });
export type CreateAdapter = z.input<typeof createAdapterSchema>;

/** What may change about an adapter; absent members stay as they are. */
export const updateAdapterSchema = z
  .strictObject({
    name: z.optional(adapterName),
    origins: z.optional(z.array(originSchema).check(z.maxLength(100))),
  })
  .register(z.globalRegistry, { id: 'UpdateAdapter' });
export type UpdateAdapter = z.input<typeof updateAdapterSchema>;
