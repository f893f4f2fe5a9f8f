import { z } from 'zod';

/** Text that a database can hold: no character zero. */
export const lineSchema = z
  .string()
  .refine((text) => !text.includes('\0'), { message: 'must not contain the character zero' });
