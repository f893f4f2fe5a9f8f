import { type Json, type JsonRecord, readAlong, toText } from '@offhook/contract';

const recordOf = (item: Json | undefined, paths: readonly (readonly [string, Json])[]): Json => {
  const fields = paths.flatMap(([name, path]): [string, Json][] => {
    const value = readAlong(item, toText(path));
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(fields);
};

/** What is made of each item: a record where fields are named, else the value at the path. */
export const mapped = (
  items: readonly (Json | undefined)[],
  path: string,
  fields: JsonRecord,
): readonly Json[] => {
  const paths = Object.entries(fields);
  return items.map((item) =>
    paths.length > 0 ? recordOf(item, paths) : (readAlong(item, path) ?? null),
  );
};
