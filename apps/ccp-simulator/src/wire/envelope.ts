import { z } from 'zod';

/** What the library sends to its frame. */
export const envelopeSchema = z.object({ event: z.string(), data: z.unknown() });

/** A request for the contact centre. */
export const requestSchema = z.object({
  requestId: z.string(),
  method: z.string(),
  params: z.unknown(),
});

/** Something that all pages of the agent are to hear. */
export const broadcastSchema = z.object({ event: z.string(), data: z.unknown() });

/** A question about which page does something for all. */
export const masterSchema = z.object({
  requestId: z.string(),
  params: z.object({ topic: z.string() }),
});

/** Where the agent looks, as the library says it. */
export const viewSchema = z.object({ contactId: z.string() });

/** Whether the agent is to be muted. */
export const muteSchema = z.object({ mute: z.boolean() });
