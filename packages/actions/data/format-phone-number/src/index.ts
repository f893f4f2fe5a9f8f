import { defineAction, done, text } from '@offhook/contract';
import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js';

/** Writes a number in the style of the country it belongs to; a text that is no possible number is handed on as given. */
export const formatPhoneNumber = defineAction({
  id: 'format-phone-number',
  title: 'Format Phone Number',
  description: 'Writes a phone number in the style of its country.',
  aliases: { legacyTypes: ['SE_CoreFormatPhoneNumber'] },
  tags: ['phone number', 'convert'],
  keywords: ['national'],
  inputs: {
    phoneNumber: text({ title: 'Phone Number', format: 'phone' }),
    countryCode: text({
      title: 'Country Code',
      help: 'Two letters; whose number it is where it has no international prefix.',
      initial: 'US',
    }),
  },
  sockets: done({ value: text({ title: 'Formatted Number', format: 'phone' }) }),
  run: ({ phoneNumber, countryCode }) => {
    const country = countryCode.trim().toUpperCase() || 'US';
    const parsed = parsePhoneNumberFromString(phoneNumber, country as CountryCode); // cast: an unknown country is ignored
    return { value: parsed?.isPossible() ? parsed.formatNational() : phoneNumber };
  },
});
