import { defineAction, done, optional, text } from '@offhook/contract';
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { map } from 'rxjs';

/** Reads the number of the customer's leg; a withheld number gives no outputs. */
export const getCustomerPhoneNumber = defineAction({
  id: 'get-customer-phone-number',
  title: 'Get Customer Phone Number',
  description: "Reads the customer's phone number and the country it belongs to.",
  aliases: { legacyTypes: ['SE_ContactCustomerPhoneNumber'] },
  tags: ['caller', 'phone number'],
  keywords: ['ani'],
  requires: ['contact'],
  inputs: {},
  sockets: done({
    phone: optional(
      text({
        title: 'Phone Number',
        help: 'As the contact centre has it; absent where it is withheld.',
        format: 'phone',
      }),
    ),
    country: optional(text({ title: 'Country', help: 'Two letters, such as US.' })),
  }),
  run: (_, { contact }) =>
    contact.getInitialConnection().pipe(
      map(({ endpoint: { phoneNumber } }) => {
        const country = parsePhoneNumberFromString(phoneNumber ?? '')?.country;
        return { ...(phoneNumber && { phone: phoneNumber }), ...(country && { country }) };
      }),
    ),
});
