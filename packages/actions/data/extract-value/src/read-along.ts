import type { Json } from '@offhook/contract';

const step = /\["((?:[^"\\]|\\.)*)"\]|([^.[\]\s]+)/g;

const stepsOf = (keyPath: string): readonly string[] =>
  [...keyPath.matchAll(step)].map(
    ([, quoted, plain = '']) => quoted?.replaceAll(/\\(.)/g, '$1') ?? plain,
  );

/** Reads along a path such as `a.b[0]["c d"]`; `.a.[0]` and a leading `$` are understood too. */
export const readAlong = (from: Json | undefined, keyPath: string): Json | undefined => {
  const [first, ...rest] = stepsOf(keyPath);
  const steps = first === undefined || first === '$' ? rest : [first, ...rest];
  let current = from;
  for (const key of steps) {
    if (typeof current !== 'object' || current === null) return undefined;
    if (!Object.hasOwn(current, key)) return undefined;
    current = (current as Readonly<Record<string, Json>>)[key]; // cast: a list's members are read by their number too
  }
  return current;
};
