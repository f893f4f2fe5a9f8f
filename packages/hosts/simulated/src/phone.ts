import { ActionError, type ParsedNumber } from '@offhook/contract';
import {
  type CountryCode,
  getCountryCallingCode,
  parsePhoneNumberFromString,
} from 'libphonenumber-js';

const phoneText = /^[+()\d\s./-]*\d[+()\d\s./-]*(?:(?:x|ext\.?)\s*\d+)?$/i;
const leastDigits = 7;

const countryCode = (country: string): CountryCode => country.toUpperCase() as CountryCode; // cast: the library answers undefined for a country it does not know

const parse = (text: string, country: string) => {
  const number = parsePhoneNumberFromString(text, countryCode(country));
  return number?.isPossible() ? number : undefined;
};

/** Takes a number apart as the contact centre does; undefined where it is none. `country` is for numbers without one. */
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

/** What two spellings of one number have in common; undefined where the text is no phone number. */
export const nationalNumber = (text: string, country: string): string | undefined => {
  const spelled = text.trim();
  if (!phoneText.test(spelled)) return undefined;
  const digits = spelled.replaceAll(/\D/g, '');
  if (digits.length < leastDigits) return digits;
  return parse(spelled, country)?.nationalNumber ?? digits;
};

const callingCode = (country: string): string | undefined => {
  try {
    return getCountryCallingCode(countryCode(country));
  } catch {
    return undefined; // the library throws for a country it does not know, which then dials nothing
  }
};

/** The number in its international form; fails with `not-dialable` where the agent may not call it. */
export const dialable = (text: string, countries: readonly string[]): string => {
  const number = parse(text, countries[0] ?? 'US');
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
