import type { JsonRecord, RunEntry } from '@offhook/contract';
import type { RehearsalScenario } from './rehearsal-scenario.ts';

type Contacts = NonNullable<RehearsalScenario['contacts']>;

/** What of a contact's picture a scenario says; the rest follows from it. */
const described = [
  'contactId',
  'channel',
  'direction',
  'initiationMethod',
  'phone',
  'queue',
  'attributes',
  'name',
  'description',
  'references',
  'initialContactId',
  'isMonitor',
];

const contactOf = (picture: JsonRecord): Contacts[number] =>
  Object.fromEntries(
    Object.entries(picture).filter(([name]) => described.includes(name)),
  ) as Contacts[number]; // cast: members of a contact's picture, by their names

/** Makes a scenario in which the event of a past run happens again: its contact, and its payload. */
export const scenarioFrom = ({
  trigger,
  contactId,
  payload,
  contact,
}: RunEntry): RehearsalScenario => {
  const [source = '', event = ''] = trigger.split('.');
  const who = contact ?? (contactId === undefined ? undefined : { contactId });
  return {
    ...(who && { contacts: [contactOf(who)] }),
    events: [
      {
        at: 0,
        source,
        event,
        ...(contactId !== undefined && { contactId }),
        ...(payload && { payload }),
      },
    ],
  };
};
