import { z } from 'zod/mini';

/** What a flow gives to an input: fixed, referring to an earlier output, or built of such values. */
export type Value =
  | { readonly value: unknown }
  | { readonly ref: string }
  | { readonly template: string }
  | { readonly record: Readonly<Record<string, Value>> }
  | { readonly list: readonly Value[] };

/** A value as it is written in a flow file. */
export const valueSchema: z.ZodMiniType<Value> = /* @__PURE__ */ z.lazy(() =>
  z
    .union([
      z.strictObject({ value: z.json() }),
      z.strictObject({ ref: z.string() }),
      z.strictObject({ template: z.string() }),
      z.strictObject({ record: z.record(z.string(), valueSchema) }),
      z.strictObject({ list: z.array(valueSchema) }),
    ])
    .register(z.globalRegistry, { id: 'Value' }),
);
