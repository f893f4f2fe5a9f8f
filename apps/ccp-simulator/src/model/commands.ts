import { z } from 'zod';

const channel = z.enum(['voice', 'queue_callback', 'chat', 'task', 'email']);
const contactState = z.enum([
  'init',
  'incoming',
  'pending',
  'connecting',
  'connected',
  'paused',
  'missed',
  'rejected',
  'error',
  'ended',
]);
const contactId = z.string().min(1);
const texts = z.record(z.string(), z.string());

const about = <const N extends string>(name: N) => z.object({ do: z.literal(name), contactId });

const attributes = z.object({ do: z.literal('attributes'), contactId, attributes: texts });
const recording = z.object({
  do: z.literal('recording'),
  contactId,
  deed: z.enum(['start', 'stop', 'pause', 'resume']),
});
const voicemail = z.object({
  do: z.literal('voicemail'),
  contactId,
  voicemailDropName: z.string().trim().min(1),
  /** By whose name the call is handed on; `Voicemail` unless told. */
  quickConnectName: z.string().trim().min(1).optional(),
});

/** What the contact centre's services are asked to do, which the agent's panel has no buttons for. */
export const deedCommandSchema = z.discriminatedUnion('do', [attributes, recording, voicemail]);

/** One thing that the services do. */
export type DeedCommand = z.infer<typeof deedCommandSchema>;

/** What a person or a script can have happen in the panel. */
export const commandSchema = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('ring'),
    channel: channel.default('voice'),
    contactId: contactId.optional(),
    initialContactId: contactId.optional(),
    direction: z.enum(['inbound', 'outbound']).optional(),
    phone: z.string().optional(),
    name: z.string().optional(),
    description: z.string().optional(),
    queue: z.string().optional(),
    initiationMethod: z.string().optional(),
    attributes: texts.optional(),
    references: z.record(z.string(), z.object({ type: z.string(), value: z.string() })).optional(),
    state: contactState.optional(),
    monitor: z.boolean().optional(),
    /** Whether a call is recorded once the agent is there. */
    recording: z.boolean().optional(),
  }),
  about('accept'),
  about('reject'),
  about('hang-up'),
  about('customer-answers'),
  about('customer-leaves'),
  about('miss'),
  about('clear'),
  about('hold'),
  about('resume'),
  about('view'),
  about('drop'),
  z.object({ do: z.literal('contact-state'), contactId, state: contactState }),
  attributes,
  recording,
  voicemail,
  z.object({
    do: z.literal('message'),
    contactId,
    role: z.enum(['CUSTOMER', 'AGENT', 'SYSTEM']).default('CUSTOMER'),
    content: z.string(),
    contentType: z.string().default('text/plain'),
    /** Makes a line that arrives twice count once. */
    id: z.string().optional(),
  }),
  z.object({
    do: z.literal('task-event'),
    contactId,
    kind: z.enum([
      'transfer.initiated',
      'transfer.succeeded',
      'transfer.failed',
      'expire.warning',
      'expire.complete',
    ]),
  }),
  z.object({
    do: z.literal('agent-state'),
    name: z.string().min(1),
    type: z.enum(['routable', 'not_routable', 'offline', 'system', 'error']).optional(),
  }),
  z.object({ do: z.literal('mute'), muted: z.boolean() }),
  z.object({
    do: z.literal('fault'),
    method: z.string().min(1),
    mode: z.enum(['error', 'hang', 'slow']),
    ms: z.number().int().min(0).max(600_000).optional(),
  }),
  z.object({ do: z.literal('clear-faults') }),
  z.object({ do: z.literal('disconnect') }),
  z.object({ do: z.literal('return') }),
  z.object({ do: z.literal('sign-out') }),
  z.object({ do: z.literal('reload') }),
  z.object({ do: z.literal('reset') }),
]);

/** One thing that happens in the panel. */
export type Command = z.infer<typeof commandSchema>;
/** The same as it is written, where what is usual may be left out. */
export type WrittenCommand = z.input<typeof commandSchema>;
