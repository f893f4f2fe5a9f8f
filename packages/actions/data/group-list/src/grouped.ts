import type { Json } from '@offhook/contract';
import { readAlong } from './read-along.ts';

const written = (value: Json): string => {
  if (value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

/** The items by the value at a path, written as a text. */
export const grouped = (
  items: readonly Json[],
  path: string,
): ReadonlyMap<string, readonly Json[]> => {
  const groups = new Map<string, Json[]>();
  for (const item of items) {
    const name = written(readAlong(item, path) ?? null);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  }
  return groups;
};
