import { nationalNumber, parseNumber } from '@offhook/phone';

/** The ways to write a number of which a search must know at least one: without any sign, and with its country. */
export const spellingsOf = (text: string, country: string): readonly string[] => {
  const national = nationalNumber(text, country);
  if (national === undefined) return [];
  const full = parseNumber(text, country)?.number;
  return full === undefined ? [national] : [...new Set([national, full])];
};

/** What Salesforce is to search for: a number in the spellings that records may have, any other text as it is. */
export const searchTextOf = (text: string, country: string): string =>
  text
    .split(' OR ')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part) => {
      const spellings = spellingsOf(part, country);
      return spellings.length === 0 ? [part] : spellings;
    })
    .join(' OR ');
