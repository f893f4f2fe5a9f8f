import type { Json } from '@offhook/contract';

type Path = readonly object[];

const copyList = (list: readonly unknown[], path: Path): Json =>
  list.map((element) => copy(element, path) ?? null);

const copyRecord = (record: object, path: Path): Json =>
  Object.fromEntries(
    Object.entries(record).flatMap(([name, member]) => {
      const copied = copy(member, path);
      return copied === undefined ? [] : [[name, copied]];
    }),
  );

const copyObject = (value: object, path: Path): Json | undefined => {
  if (path.includes(value)) return '[circular]';
  const inside = [...path, value];
  if ('toJSON' in value && typeof value.toJSON === 'function') return copy(value.toJSON(), inside);
  if (value instanceof Error) return { name: value.name, message: value.message };
  return Array.isArray(value) ? copyList(value, inside) : copyRecord(value, inside);
};

const copy = (value: unknown, path: Path): Json | undefined => {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : null;
    case 'bigint':
      return String(value);
    case 'object':
      return value === null ? null : copyObject(value, path);
    default:
      return undefined;
  }
};

/** Copies whatever JSON can hold of a value: never throws, drops functions, names circles; undefined where nothing is left. */
export const jsonCopy = (value: unknown): Json | undefined => {
  try {
    return copy(value, []);
  } catch {
    return '[unreadable]';
  }
};

/** Freezes a value and all that is in it. */
export const frozen = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const member of Object.values(value)) frozen(member);
  return Object.freeze(value);
};
