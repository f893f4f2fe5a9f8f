import { ActionError, type ParsedNumber } from '@offhook/contract';
import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js';

const parse = (text: string, country: string) => {
  const number = parsePhoneNumberFromString(text, country.toUpperCase() as CountryCode); // cast: the library answers undefined for a country it does not know
  return number?.isPossible() ? number : undefined;
};

/** Takes a number apart; undefined where the text is none. `country` is for numbers that do not tell theirs. */
export const parseNumber = (text: string, country: string): ParsedNumber | undefined => {
  const number = parse(text, country);
  if (number === undefined) return undefined;
  return {
    phone: number.nationalNumber,
    number: number.number,
    nationalNumber: number.nationalNumber,
    ...(number.country && { country: number.country }),
  };
};

/** The number as it is dialled, E.164; fails with `not-dialable` where it is none or its country is not allowed. */
export const dialable = (text: string, countries: readonly string[]): string => {
  const number = parse(text, countries[0] ?? 'US');
  if (number === undefined) {
    throw new ActionError(
      'not-dialable',
      `"${text}" is no phone number that can be dialled. Give it in full, such as +12065550100.`,
    );
  }
  const country = number.country?.toLowerCase();
  const allowed = countries.map((each) => each.toLowerCase());
  // A number that several countries share, such as a toll-free one, is for the contact centre to judge.
  if (country === undefined || allowed.length === 0 || allowed.includes(country)) {
    return number.number;
  }
  throw new ActionError(
    'not-dialable',
    `${number.number} cannot be called: the agent may call ${countries.join(', ')}. Ask an administrator to allow its country.`,
  );
};
