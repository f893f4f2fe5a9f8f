import type { Json } from '@offhook/contract';
import { z } from 'zod';

const stateTypes = ['init', 'routable', 'not_routable', 'offline', 'system', 'error'] as const;
const channels = ['voice', 'queue_callback', 'chat', 'task', 'email'] as const;
const contactStates = [
  'incoming',
  'pending',
  'connecting',
  'connected',
  'paused',
  'missed',
  'rejected',
  'error',
  'ended',
] as const;

const texts = z.record(z.string(), z.string());
const json: z.ZodType<Json> = z.json();
const values = z.record(z.string(), json);

const endpointSchema = z.object({
  type: z.enum(['phone_number', 'agent', 'queue']),
  phoneNumber: z.string().optional(),
  name: z.string().optional(),
  endpointARN: z.string().optional(),
});

/** A contact as the page sees it now. Only the first word of one has to say what it is. */
const contactSchema = z.object({
  contactId: z.string().min(1),
  state: z.enum(contactStates),
  /** Absent is `voice`. */
  channel: z.enum(channels).optional(),
  /** Absent is `inbound`. */
  direction: z.enum(['inbound', 'outbound']).optional(),
  initialContactId: z.string().optional(),
  /** Absent is the direction. */
  initiationMethod: z.string().optional(),
  /** The customer's number; absent where it is withheld. */
  phone: z.string().optional(),
  queue: z.string().optional(),
  queueARN: z.string().optional(),
  attributes: texts.optional(),
  name: z.string().optional(),
  description: z.string().optional(),
  references: z.record(z.string(), z.object({ type: z.string(), value: z.string() })).optional(),
  isMonitor: z.boolean().optional(),
});

const agentSchema = z.object({
  name: z.string(),
  /** The current state's name, one of `states`. */
  state: z.string(),
  states: z
    .array(
      z.object({
        name: z.string(),
        type: z.enum(stateTypes),
        agentStateARN: z.string().optional(),
      }),
    )
    .min(1),
  username: z.string().optional(),
  extension: z.string().optional(),
  softphoneEnabled: z.boolean().optional(),
  /** ISO 3166 alpha-2, lower case. */
  dialableCountries: z.array(z.string()).optional(),
  permissions: z.array(z.string()).optional(),
  queues: z.array(z.object({ name: z.string(), queueARN: z.string() })).optional(),
  quickConnects: z.array(endpointSchema).optional(),
  configuration: values.optional(),
});

/** What a page tells of itself. */
export const tellSchema = z.discriminatedUnion('tell', [
  /** The commands that the page carries out; others fail at once, with a sentence. */
  z.object({ tell: z.literal('offers'), commands: z.array(z.string()) }),
  /** A contact as it is now, told whenever anything about it changes. */
  z.object({ tell: z.literal('contact'), contact: contactSchema }),
  /** A contact has left the desktop. */
  z.object({ tell: z.literal('contact-gone'), contactId: z.string() }),
  /** Something that happened to a contact beside a change of its state, such as a chat message. */
  z.object({
    tell: z.literal('contact-event'),
    contactId: z.string(),
    event: z.string().regex(/^on[A-Z]/, 'an event is named as sources name it, such as onMessage'),
    payload: values.optional(),
  }),
  /** The contact that the agent looks at; absent where it is none. */
  z.object({ tell: z.literal('focus'), contactId: z.string().optional() }),
  z.object({ tell: z.literal('agent'), agent: agentSchema }),
  z.object({
    tell: z.literal('console-event'),
    event: z.string().regex(/^on[A-Z]/, 'an event is named as sources name it'),
    payload: values,
  }),
]);

/** How a page answers a command. */
export const answerSchema = z.object({
  answer: z.string(),
  value: json.optional(),
  /** Why it could not be done, for the person who can act on it. */
  error: z.object({ code: z.string().optional(), message: z.string().min(1) }).optional(),
});

export type Tell = z.infer<typeof tellSchema>;
export type ToldContact = z.infer<typeof contactSchema>;
export type ToldAgent = z.infer<typeof agentSchema>;
export type Answer = z.infer<typeof answerSchema>;
