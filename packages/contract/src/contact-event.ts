import { filter, map } from 'rxjs';
import { type Field, type Fields, text, type ValuesOf } from './field.ts';
import type { JsonRecord } from './json.ts';
import type { Channel } from './ports/contact.ts';
import type { EventDefinition } from './source.ts';

type ContactPayload<P extends Fields> = { readonly contactId: Field<string> } & P;

/** Only what was declared leaves, so that the manifest stays honest. */
const declared = (names: readonly string[], told: JsonRecord | undefined): JsonRecord =>
  Object.fromEntries(Object.entries(told ?? {}).filter(([name]) => names.includes(name)));

/** Declares an event of contacts: its payload is the contact's id and what this kind of event adds. */
export const contactEvent = <const P extends Fields = Record<never, never>>(about: {
  readonly channels: readonly Channel[];
  /** The event's name in the contact port. */
  readonly event: string;
  readonly title: string;
  readonly description: string;
  readonly payload?: P;
}): EventDefinition<ContactPayload<P>, 'contact'> => {
  const { channels, event, title, description } = about;
  const added = about.payload ?? ({} as P); // cast: P is empty where no payload is given
  const names = Object.keys(added);
  return {
    title,
    description,
    payload: { contactId: text({ title: 'Contact Id' }), ...added },
    open: ({ contact }) =>
      contact.events$.pipe(
        filter((told) => told.event === event && channels.includes(told.contact.channel)),
        map((told) => {
          const payload = { ...declared(names, told.payload), contactId: told.contact.contactId };
          return {
            payload: payload as unknown as ValuesOf<ContactPayload<P>>, // cast: the port promises what P declares
            contact: told.contact,
            ...(told.agent && { agent: told.agent }),
          };
        }),
      ),
  };
};
