import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** A number as people write it: `(206) 555-0100` at home, `+49 30 123456` abroad; what is no number stays. */
export const phoneText = (number: string): string => {
  const parsed = parsePhoneNumberFromString(number, 'US');
  if (!parsed) return number;
  return parsed.countryCallingCode === '1' ? parsed.formatNational() : parsed.formatInternational();
};
