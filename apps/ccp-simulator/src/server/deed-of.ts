import { z } from 'zod';
import type { DeedCommand } from '../model/commands.ts';
import type { Deed } from '../model/deed.ts';

const contactSchema = z.object({ initialContactId: z.string().min(1) });

const attributesSchema = contactSchema.extend({
  attributes: z.record(z.string().min(1), z.string()),
});

const voicemailSchema = contactSchema.extend({
  voicemailDropName: z.string().trim().min(1),
  quickConnectName: z.string().trim().min(1).optional(),
});

/** What a server side asks for, or why it cannot be asked for so. */
export type ReadDeed = { readonly deed: Deed } | { readonly wrong: string };

const readAs = <T extends z.infer<typeof contactSchema>>(
  schema: z.ZodType<T>,
  body: unknown,
  commandOf: (asked: Omit<T, 'initialContactId'>) => DeedCommand,
): ReadDeed => {
  const read = schema.safeParse(body);
  if (!read.success) return { wrong: z.prettifyError(read.error) };
  const { initialContactId, ...asked } = read.data;
  return { deed: { initialContactId, command: commandOf(asked) } };
};

const recording =
  (deed: 'start' | 'stop' | 'pause' | 'resume') =>
  (contactId: string, body: unknown): ReadDeed =>
    readAs(contactSchema, body, () => ({ do: 'recording', contactId, deed }));

/** What can be asked for, by the end of its address. */
const deeds: ReadonlyMap<string, (contactId: string, body: unknown) => ReadDeed> = new Map([
  [
    'attributes',
    (contactId, body) =>
      readAs(attributesSchema, body, (asked) => ({ do: 'attributes', contactId, ...asked })),
  ],
  ['recording/start', recording('start')],
  ['recording/stop', recording('stop')],
  ['recording/pause', recording('pause')],
  ['recording/resume', recording('resume')],
  [
    'voicemail',
    (contactId, body) =>
      readAs(voicemailSchema, body, (asked) => ({ do: 'voicemail', contactId, ...asked })),
  ],
]);

/** Reads what a request asks for; undefined where its address asks for nothing that is known. */
export const deedOf = (what: string, contactId: string, body: unknown): ReadDeed | undefined =>
  deeds.get(what)?.(contactId, body);
