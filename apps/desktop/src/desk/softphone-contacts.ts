import type { CrmRecord } from '@offhook/contract';
import { plain, recordName } from '@offhook/desk-face';
import type { SimulationState } from '@offhook/host-simulated';
import type { SoftphoneContact } from '../softphone/softphone-panel.ts';

const digits = (text: string): string => text.replaceAll(/\D/g, '').slice(-9);

const holds = (record: CrmRecord, number: string): boolean =>
  ['Phone', 'MobilePhone'].some((field) => digits(plain(record[field])) === digits(number));

/** The one person that the CRM knows under a number; nobody where it is none or several. */
const personAt = (records: SimulationState['records'], number: string): string | undefined => {
  const people = [...(records['Contact'] ?? []), ...(records['Lead'] ?? [])];
  const found = people.filter((record) => holds(record, number));
  return found.length === 1 && found[0] ? recordName(found[0]) : undefined;
};

/** The contacts that the softphone shows, the newest first; those that a scenario only describes are none. */
export const softphoneContacts = ({
  contacts,
  records,
}: SimulationState): readonly SoftphoneContact[] =>
  contacts
    .filter(({ picture }) => picture.state !== 'init')
    .map(({ picture, onHold, messages }) => ({
      contact: picture,
      onHold,
      messages,
      known: picture.name ?? (picture.phone && personAt(records, picture.phone)),
    }))
    .toReversed();
