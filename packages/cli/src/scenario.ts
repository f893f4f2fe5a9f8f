import type { Json } from '@offhook/contract';
import type { Scenario } from '@offhook/host-simulated';
import { z } from 'zod';
import { BadInput } from './output.ts';
import { readJson } from './read-file.ts';

const json: z.ZodType<Json> = z.json();
const texts = z.record(z.string(), z.coerce.string());

const channels = ['voice', 'queue_callback', 'chat', 'task', 'email'] as const;

/** A scenario file: who is there at the start, and what happens when. */
const scenarioSchema = z.object({
  agent: z
    .looseObject({
      name: z.string(),
      state: z.string(),
      dialableCountries: z.array(z.string()),
    })
    .partial()
    .optional(),
  crm: z.record(z.string(), z.array(z.record(z.string(), json))).optional(),
  properties: z.record(z.string(), json).optional(),
  /** Names of elements that the page has marked as open to flows. */
  pageElements: z.array(z.string()).optional(),
  contacts: z
    .array(
      z.looseObject({
        contactId: z.string().min(1),
        channel: z.enum(channels).optional(),
        direction: z.enum(['inbound', 'outbound']).optional(),
        phone: z.string().optional(),
        queue: z.string().optional(),
        attributes: texts.optional(),
      }),
    )
    .optional(),
  events: z
    .array(
      z.object({
        at: z.number().nonnegative().optional(),
        source: z.string().min(1),
        event: z.string().min(1),
        contactId: z.string().optional(),
        payload: z.record(z.string(), json).optional(),
        flow: z.string().optional(),
      }),
    )
    .optional(),
  faults: z
    .array(
      z.object({
        port: z.string(),
        method: z.string(),
        mode: z.enum(['error', 'slow', 'hang']),
        ms: z.number().nonnegative().optional(),
      }),
    )
    .optional(),
});

const sentence = ({ path, message }: z.core.$ZodIssue): string =>
  `\n  ${path.join('.') || 'the file'}: ${message}`;

/** Reads a scenario file; throws `BadInput` with a sentence per problem. */
export const readScenario = (file: string): Scenario => {
  const read = scenarioSchema.safeParse(readJson(file));
  if (!read.success) {
    throw new BadInput(`${file} is no scenario:${read.error.issues.map(sentence).join('')}`);
  }
  return read.data as Scenario; // cast: undefined members of the schema are absent ones after JSON
};
