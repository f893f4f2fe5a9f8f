import { readNumber } from './read-number.ts';

const phoneText = /^[+()\d\s./-]*\d[+()\d\s./-]*(?:(?:x|ext\.?)\s*\d+)?$/i;
const leastDigits = 7;

/** What two spellings of one number have in common; undefined where the text is no phone number. */
export const nationalNumber = (text: string, country: string): string | undefined => {
  const spelled = text.trim();
  if (!phoneText.test(spelled)) return undefined;
  const digits = spelled.replaceAll(/\D/g, '');
  if (digits.length < leastDigits) return digits;
  return readNumber(spelled, country)?.nationalNumber ?? digits;
};
