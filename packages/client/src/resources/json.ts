import { z } from 'zod';

/** Any value that survives JSON. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

/** A JSON value as it crosses the wire. */
export const jsonSchema: z.ZodType<Json, Json> = z.json();
