import { toJSONSchema } from 'zod/mini';
import { flowSchema } from './document.ts';

/** Makes the JSON Schema of flow files (draft 2020-12) from the one definition of their shape. */
export const flowJsonSchema = (): Readonly<Record<string, unknown>> =>
  toJSONSchema(flowSchema, {
    // A member that must be absent has no JSON type of its own.
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === 'undefined') jsonSchema.not = {};
    },
  });
