import type { Contact } from '@offhook/contract';
import { parsePhoneNumberFromString } from 'libphonenumber-js';

const phoneOf = ({ phone, parsedNumber }: Contact) => {
  const number = parsedNumber?.number ?? phone;
  if (!number) return {};
  const parsed = parsePhoneNumberFromString(number);
  const country = parsed?.country ?? parsedNumber?.country;
  return {
    formattedPhoneNumber: parsed?.isPossible() ? parsed.formatNational() : number,
    formattedPhoneNumberE164: parsed?.isPossible() ? parsed.number : number,
    ...(country && { country }),
  };
};

/** What flows read of a contact's picture. */
export const propertiesOf = (contact: Contact) => ({
  contactId: contact.contactId,
  type: contact.channel,
  ...(contact.queue && { queueName: contact.queue }),
  ...phoneOf(contact),
  callType: contact.direction,
  isMonitor: contact.isMonitor,
});
