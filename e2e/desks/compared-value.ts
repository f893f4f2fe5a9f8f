import type { Json } from '@offhook/contract';

/** Whole numbers from here on are moments and what is counted from them. */
const leastMoment = 10_000;

const instant = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g;
const longRecordId = /\b(?=\w*\d)([0-9A-Za-z]{15})[A-Z0-5]{3}\b/g;
const arn = /arn:[^"\s]*\//g;

const textCompared = (text: string): string =>
  text
    .replaceAll(instant, 'a moment')
    .replaceAll(arn, 'arn:…/')
    .replaceAll(longRecordId, '$1')
    .replaceAll('Ada Lovelace', 'Ada');

/**
 * A value as two hosts can be held to it: without moments, record ids by their first 15 letters, ARNs by what they end
 * with, the panel’s agent by her first name, and members in the order of their names.
 */
export const comparedValue = (value: Json): Json => {
  if (typeof value === 'string') return textCompared(value);
  if (typeof value === 'number') return value >= leastMoment ? 'a moment' : value;
  if (Array.isArray(value)) return value.map(comparedValue);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => [name, comparedValue(member)]),
  );
};
