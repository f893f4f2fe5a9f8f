import { ActionError } from '@offhook/contract';
import { getCountryCallingCode } from 'libphonenumber-js';
import { countryCode, readNumber } from './read-number.ts';

const callingCode = (country: string): string | undefined => {
  try {
    return getCountryCallingCode(countryCode(country));
  } catch {
    return undefined; // the library throws for a country it does not know, which then dials nothing
  }
};

/** The number in its international form; fails with `not-dialable` where the agent may not call it. */
export const dialable = (text: string, countries: readonly string[]): string => {
  const number = readNumber(text, countries[0] ?? 'US');
  if (number === undefined) {
    throw new ActionError(
      'not-dialable',
      `"${text}" is no phone number that can be dialled. Give it in full, such as +12065550100.`,
    );
  }
  const known = number.country?.toLowerCase();
  const allowed =
    known === undefined
      ? countries.some((country) => callingCode(country) === number.countryCallingCode)
      : countries.some((country) => country.toLowerCase() === known);
  if (!allowed) {
    throw new ActionError(
      'not-dialable',
      `${number.number} cannot be called: the agent may call ${countries.join(', ') || 'no country'}. Ask an administrator to allow its country.`,
    );
  }
  return number.number;
};
