import { type Json, readAlong, toText } from '@offhook/contract';

/** The items by the value at a path, written as a text. */
export const grouped = (
  items: readonly Json[],
  path: string,
): ReadonlyMap<string, readonly Json[]> => {
  const groups = new Map<string, Json[]>();
  for (const item of items) {
    const name = toText(readAlong(item, path));
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  }
  return groups;
};
