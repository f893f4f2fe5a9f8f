import type { Json } from '../json.ts';

const step = /\["((?:[^"\\]|\\.)*)"\]|[^.[\]]+/g;

const stepsOf = (path: string): readonly string[] =>
  [...path.matchAll(step)]
    .map(([plain, quoted]) => quoted?.replaceAll(/\\(.)/g, '$1') ?? plain.trim())
    .filter((key, index) => key !== '' && (index > 0 || key !== '$'));

/** Reads along a path such as `Account.Name`, `Phones[0]`, `.value.[0].Id` or `a["b.c"]`; an empty path is the value itself, undefined where it leads nowhere. */
export const readAlong = (from: Json | undefined, path: string): Json | undefined => {
  let current = from;
  for (const key of stepsOf(path)) {
    if (typeof current !== 'object' || current === null) return undefined;
    if (!Object.hasOwn(current, key)) return undefined;
    current = (current as Readonly<Record<string, Json>>)[key]; // cast: a list's members are read by their number too
  }
  return current;
};
