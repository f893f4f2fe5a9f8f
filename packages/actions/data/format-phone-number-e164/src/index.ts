import { defineAction, done, text } from '@offhook/contract';
import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js';

/** Writes a number in its international form; a text that is no possible number is handed on as given. */
export const formatPhoneNumberE164 = defineAction({
  id: 'format-phone-number-e164',
  title: 'Format Phone Number (E164)',
  description: 'Writes a phone number in its international form, E.164.',
  aliases: { titles: ['Format Phone Number E.164'], legacyTypes: ['SE_CoreFormatPhoneNumberE164'] },
  tags: ['phone number', 'convert'],
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
    return { value: parsed?.isPossible() ? parsed.number : phoneNumber };
  },
});
