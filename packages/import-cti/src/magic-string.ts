import { type Aspect, formatReference, parseReference, type Reference } from '@offhook/flow';

/** What a legacy text turned out to be. */
export type MagicString =
  | { readonly kind: 'text' }
  /** Begins like a reference but cannot be one here; it stays text. */
  | { readonly kind: 'unreadable'; readonly why: string }
  | { readonly kind: 'reference'; readonly reference: Reference };

/** Legacy block id to node id. */
export type NodeOf = (legacyId: string) => string | undefined;

const sides: Readonly<Record<string, Aspect>> = {
  results: 'output',
  success: 'success',
  exception: 'error',
};

const plainId = /^[A-Za-z0-9_-]+/;

/** The dotted and bracketed rest of a path in the canonical spelling: `.[0]` and `['k']` become `[0]` and `["k"]`. */
const canonicalPath = (path: string): string =>
  path
    .replaceAll(/\.\[/g, '[')
    .replaceAll(/\['((?:[^'\\]|\\.)*)'\]/g, (_all, key: string) =>
      formatReference({ root: '', aspect: 'output', path: [key.replaceAll(/\\(.)/g, '$1')] }),
    );

const readRest = (root: string, aspect: Aspect, path: string): MagicString => {
  const parsed = parseReference(`x${canonicalPath(path)}`);
  return parsed === undefined
    ? { kind: 'unreadable', why: `"${path}" is no path` }
    : { kind: 'reference', reference: { root, aspect, path: parsed.path } };
};

/** The block id at the head of a path: a known one, the longest first, else anything of plain letters. */
const headOf = (path: string, ids: readonly string[]): string | undefined => {
  const known = ids
    .filter((id) => path.startsWith(id) && /^$|^[.[]/.test(path.slice(id.length)))
    .sort((a, b) => b.length - a.length)[0];
  return known ?? plainId.exec(path)?.[0];
};

const readAction = (path: string, ids: readonly string[], nodeOf: NodeOf): MagicString => {
  const legacyId = headOf(path, ids);
  if (legacyId === undefined) return { kind: 'unreadable', why: 'it names no block' };
  const node = nodeOf(legacyId) ?? legacyId;
  const rest = path.slice(legacyId.length);
  const side = /^\.(results|success|exception)(?=$|[.[])/.exec(rest);
  const aspect = side === null ? 'record' : (sides[side[1] ?? ''] ?? 'record');
  return readRest(node, aspect, side === null ? rest : rest.slice(side[0].length));
};

/** Reads a legacy text. Only a whole text is a reference; `ids` are the legacy ids of the file's blocks. */
export const readMagicString = (
  text: string,
  ids: readonly string[],
  nodeOf: NodeOf,
): MagicString => {
  if (!text.startsWith('$.')) return { kind: 'text' };
  if (text.startsWith('$.actions.'))
    return readAction(text.slice('$.actions.'.length), ids, nodeOf);
  const root = /^\$\.(payload|contact|agent)(?=$|[.[])/.exec(text);
  if (root !== null) return readRest(root[1] ?? '', 'output', text.slice(root[0].length));
  const word = /^\$\.([^.[\s]*)/.exec(text)?.[1] ?? '';
  return { kind: 'unreadable', why: `"${word}" is none of actions, payload, contact, agent` };
};

const sideOf: Readonly<Record<Aspect, string>> = {
  output: '.results',
  success: '.success',
  error: '.exception',
  record: '',
};

/** Writes a reference as the legacy product spells it; undefined for a root that it did not have. */
export const writeMagicString = (
  reference: Reference,
  legacyIdOf: (node: string) => string,
): string | undefined => {
  const { root, aspect, path } = reference;
  const tail = formatReference({ root: '', aspect: 'output', path });
  if (root === 'flow') return undefined;
  if (root === 'payload' || root === 'contact' || root === 'agent') return `$.${root}${tail}`;
  return `$.actions.${legacyIdOf(root)}${sideOf[aspect]}${tail}`;
};
