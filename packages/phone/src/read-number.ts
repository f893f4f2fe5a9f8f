import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js';

/** A country as the library spells it; it answers undefined for one that it does not know. */
export const countryCode = (country: string): CountryCode => country.toUpperCase() as CountryCode; // cast: the library answers undefined for a country it does not know

/** The number that a text spells; undefined where it is none. `country` is for numbers without one. */
export const readNumber = (text: string, country: string) => {
  const number = parsePhoneNumberFromString(text, countryCode(country));
  return number?.isPossible() ? number : undefined;
};
