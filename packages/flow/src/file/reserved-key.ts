import { error, type Problem } from '../validate/problem.ts';

/** How deep a document may nest; beyond that nothing walks it safely. */
const deepest = 200;

/** Words for a place in a document: `nodes.phone.to.done[0]`. */
export const pathWords = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((words, key) => {
    if (typeof key === 'number') return `${words}[${key}]`;
    return words === '' ? String(key) : `${words}.${String(key)}`;
  }, '');

/** Where in a document something is, as a problem tells it. */
export const placeAt = (path: readonly PropertyKey[]) => {
  const [first, node, member, input] = path.map(String);
  if (first !== 'nodes' || node === undefined)
    return { ...(first !== undefined && { field: first }) };
  return {
    node,
    ...(member === 'inputs' && input !== undefined && { field: input }),
    ...(member === 'to' && input !== undefined && { socket: input }),
  };
};

const reserved = (path: readonly string[]): Problem =>
  error(
    'reserved-key',
    { ...(path[0] !== undefined && path.length > 1 && { field: path[0] }) },
    `"${pathWords(path)}" uses a name that JavaScript keeps for itself. Rename it.`,
  );

const tooDeep = (path: readonly string[]): Problem =>
  error(
    'wrong-shape',
    placeAt(path),
    `The flow nests more than ${deepest} levels deep at "${pathWords(path.slice(0, 4))}". Make it flatter.`,
  );

/** Finds a key by which a document could reach into the objects of the program, or endless nesting. */
export const findReservedKey = (document: unknown): Problem | undefined => {
  const open: { readonly value: unknown; readonly path: readonly string[] }[] = [
    { value: document, path: [] },
  ];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, path } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (path.length > deepest) return tooDeep(path);
    if (Object.hasOwn(value, '__proto__')) return reserved([...path, '__proto__']);
    for (const [key, member] of Object.entries(value)) {
      if (typeof member === 'object') open.push({ value: member, path: [...path, key] });
    }
  }
  return undefined;
};
