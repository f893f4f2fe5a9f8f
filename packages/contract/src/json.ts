/** Any value that survives JSON. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

/** A map of names to JSON values. */
export type JsonRecord = Readonly<Record<string, Json>>;
