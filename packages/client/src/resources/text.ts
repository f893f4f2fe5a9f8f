import { z } from 'zod/mini';

/** Text that a database can hold: no character zero. */
export const lineSchema = z
  .string()
  .check(z.refine((text) => !text.includes('\0'), 'must not contain the character zero'));
