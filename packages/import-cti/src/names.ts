import { nodeIdPattern, roots } from '@offhook/flow';
import type { CtiBlock } from './cti-file.ts';

/** How the blocks of a file are called in the document. */
export interface Names {
  /** Node id of each block, in the file's order. */
  readonly nodes: readonly string[];
  /** Legacy ids, each once. */
  readonly legacyIds: readonly string[];
  /** The node of a legacy id; of several blocks with one id, the first. */
  readonly nodeOf: (legacyId: string) => string | undefined;
}

const reserved: ReadonlySet<string> = new Set([...roots, '__proto__']);

const isFree = (id: string, taken: ReadonlySet<string>): boolean =>
  !taken.has(id) && !reserved.has(id);

const freeId = (wanted: string, taken: ReadonlySet<string>): string => {
  const base = wanted.replaceAll(/[^A-Za-z0-9_-]+/g, '-').replaceAll(/^-+|-+$/g, '') || 'block';
  if (base !== '__proto__' && isFree(base, taken)) return base;
  const stem = base === '__proto__' ? 'proto' : base;
  let count = 2;
  while (!isFree(`${stem}-${count}`, taken)) count += 1;
  return `${stem}-${count}`;
};

/** Names the nodes after their blocks; renames what is repeated, reserved or has other characters. */
export const nameNodes = (blocks: readonly CtiBlock[]): Names => {
  const wanted = blocks.map(({ id }) => String(id));
  // Ids that can stay are taken first, so that a renamed one never pushes another out.
  const stays = (id: string, at: number): boolean =>
    nodeIdPattern.test(id) && !reserved.has(id) && wanted.indexOf(id) === at;
  const taken = new Set(wanted.filter(stays));
  const nodes = wanted.map((id, at) => {
    if (stays(id, at)) return id;
    const renamed = freeId(id, taken);
    taken.add(renamed);
    return renamed;
  });
  const first = new Map<string, string>();
  wanted.forEach((id, at) => {
    const node = nodes[at];
    if (node !== undefined && !first.has(id)) first.set(id, node);
  });
  return { nodes, legacyIds: [...first.keys()], nodeOf: (legacyId) => first.get(legacyId) };
};
