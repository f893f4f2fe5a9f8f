import type { Json } from '@offhook/contract';
import { z } from 'zod';

/** Any JSON. */
export const jsonSchema: z.ZodType<Json> = z.json().meta({ id: 'Json' });
const record = () => z.record(z.string(), jsonSchema);
const texts = () => z.record(z.string(), z.coerce.string());
const milliseconds = () => z.number().nonnegative();

const agent = () =>
  z
    .looseObject({
      name: z.string(),
      state: z.string(),
      dialableCountries: z.array(z.string()),
    })
    .partial();

const contact = () =>
  z.looseObject({
    contactId: z.string().min(1),
    channel: z.enum(['voice', 'queue_callback', 'chat', 'task', 'email']).optional(),
    direction: z.enum(['inbound', 'outbound']).optional(),
    phone: z.string().optional(),
    queue: z.string().optional(),
    attributes: texts().optional(),
  });

const event = () =>
  z.object({
    at: milliseconds().optional().meta({ description: 'Milliseconds after the start.' }),
    source: z.string().min(1),
    event: z.string().min(1),
    contactId: z.string().optional(),
    payload: record().optional(),
    flow: z.string().optional().meta({ description: 'The flow whose button is pressed.' }),
  });

const fault = () =>
  z.object({
    port: z.string().meta({ description: "A port's name, or * for all." }),
    method: z.string().meta({ description: "A method's name, or * for all." }),
    mode: z.enum(['error', 'slow', 'hang']),
    ms: milliseconds().optional(),
  });

const answers = () =>
  z.object({
    dialogs: z.array(z.boolean()).optional(),
    choices: z.array(z.string().nullable()).optional(),
    forms: z.array(record().nullable()).optional(),
  });

const server = () =>
  z.object({
    status: z.int().min(100).max(599).optional(),
    headers: z.record(z.string(), z.string()).optional(),
    body: jsonSchema.optional(),
  });

/** A scenario: who is there at the start, and what happens when. Members that it does not know are left out. */
export const scenarioSchema = z
  .object({
    clock: z
      .object({ start: z.union([z.number(), z.iso.datetime({ offset: true })]) })
      .optional()
      .meta({ description: 'The time at which it begins: ISO 8601, or milliseconds.' }),
    agent: agent().optional(),
    crm: z
      .record(z.string(), z.array(record()))
      .optional()
      .meta({ description: 'Records by type.' }),
    properties: record().optional().meta({ description: "What is in the desktop's store." }),
    pageElements: z
      .array(z.string())
      .optional()
      .meta({ description: 'Elements that the page has marked as open to flows.' }),
    contacts: z.array(contact()).optional(),
    events: z.array(event()).optional(),
    answers: answers().optional().meta({
      description: 'What the agent answers when asked, in order; null closes the question.',
    }),
    http: z.record(z.string(), server()).optional().meta({
      description: 'Answers by address; one that ends with * answers all that begin so.',
    }),
    credentials: z.record(z.string(), z.record(z.string(), z.string())).optional().meta({
      description: 'Credentials that requests may name, with the headers that each adds.',
    }),
    apex: record().optional().meta({
      description: "Answers of the CRM's own code, by Class.method.",
    }),
    faults: z.array(fault()).optional(),
  })
  .meta({ id: 'Scenario', title: 'Offhook scenario' });
