import type { LegacyBlock } from '../document.ts';
import type { Draft } from './draft.ts';

const blockAt = (id: string): readonly string[] => ['legacy', 'blocks', id];

/** Forgets how a legacy file spelt the references of an input that has changed since. */
export const dropSpelling = (draft: Draft, id: string, input: string): void => {
  const block = draft.read(blockAt(id)) as LegacyBlock | undefined; // cast: the flow's shape was checked
  for (const place of Object.keys(block?.spelling ?? {})) {
    if (place === input || place.startsWith(`${input}.`)) {
      draft.remove([...blockAt(id), 'spelling', place]);
    }
  }
};

const orderOf = (draft: Draft): readonly string[] =>
  (draft.read(['legacy', 'order']) ?? []) as readonly string[]; // cast: the flow's shape was checked

/** Forgets the legacy side of nodes that are gone. */
export const dropLegacyNodes = (draft: Draft, ids: ReadonlySet<string>): void => {
  const order = orderOf(draft);
  const left = order.filter((node) => !ids.has(node));
  if (left.length < order.length) draft.set(['legacy', 'order'], left);
  for (const id of ids) {
    if (draft.read(blockAt(id)) !== undefined) draft.write({ path: blockAt(id) });
  }
};

/** Lets the legacy side of a node follow its id. */
export const renameLegacyNode = (draft: Draft, from: string, to: string): void => {
  const order = orderOf(draft);
  if (order.includes(from)) {
    draft.set(
      ['legacy', 'order'],
      order.map((node) => (node === from ? to : node)),
    );
  }
  const block = draft.read(blockAt(from));
  if (block === undefined) return;
  const index = draft.place(blockAt(from));
  draft.write({ path: blockAt(from) });
  draft.set(blockAt(to), block, index);
};
