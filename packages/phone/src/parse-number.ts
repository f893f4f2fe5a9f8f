import type { ParsedNumber } from '@offhook/contract';
import { readNumber } from './read-number.ts';

/** Takes a number apart as the contact centre does; undefined where it is none. `country` is for numbers without one. */
export const parseNumber = (text: string, country: string): ParsedNumber | undefined => {
  const number = readNumber(text, country);
  if (number === undefined) return undefined;
  return {
    phone: number.nationalNumber,
    number: number.number,
    nationalNumber: number.nationalNumber,
    ...(number.country && { country: number.country }),
  };
};
