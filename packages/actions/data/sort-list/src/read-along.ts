import type { Json } from '@offhook/contract';

/** Reads along a path such as `Account.Name` or `Phones[0]`; an empty path is the value itself. */
export const readAlong = (from: Json | undefined, path: string): Json | undefined => {
  let current = from;
  for (const key of path.split(/[.[\]]+/).filter((step) => step !== '')) {
    if (typeof current !== 'object' || current === null) return undefined;
    if (!Object.hasOwn(current, key)) return undefined;
    current = (current as Readonly<Record<string, Json>>)[key]; // cast: a list's members are read by their number too
  }
  return current;
};
