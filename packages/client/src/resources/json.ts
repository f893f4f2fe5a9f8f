import { z } from 'zod/mini';

/** Any value that survives JSON. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

/** A JSON value as it crosses the wire. */
export const jsonSchema: z.ZodMiniType<Json, Json> = z.json();
