import { z } from 'zod';
import { shapes } from './answered.ts';

/** What goes wrong, and where; the newest that fits holds. */
export const faultSchema = z.object({
  place: z.enum(['opencti', 'console', 'rest', '*']),
  /** A method such as `saveLog`, a kind of request such as `query`, or `*`. */
  method: z.string().min(1).default('*'),
  mode: z.enum(['slow', 'hang', 'error', 'unauthorized']),
  /** How late `slow` answers, in milliseconds. */
  ms: z.number().int().min(0).max(600_000).default(1000),
  /** The vendor's code of an `error`, or the status of a REST request. */
  code: z.string().default('SERVER_ERROR'),
  status: z.number().int().min(400).max(599).default(500),
});

export type OrgFault = z.infer<typeof faultSchema>;

/** How the org behaves toward softphones. */
export const mannersSchema = z.object({
  shape: z.enum(shapes).default('return-value'),
  /** Whether the page is a console app, which has tabs. */
  isConsole: z.boolean().default(true),
  /** Whether the toolkit offers presence. */
  presence: z.boolean().default(true),
  faults: z.array(faultSchema).default([]),
});

export type Manners = z.infer<typeof mannersSchema>;
