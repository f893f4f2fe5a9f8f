import type { Flow, FlowNode } from '../document.ts';
import { isSame } from '../is-same.ts';
import { member } from '../member.ts';
import { parseReference } from '../reference.ts';
import { referencesIn } from '../references-in.ts';

/** The nodes that a node leads to or reads. */
const neededBy = (node: FlowNode | undefined): ReadonlySet<string> => {
  const values = Object.values(node?.inputs ?? {});
  const read = values.flatMap((value) =>
    referencesIn(value).flatMap(({ ref }) => parseReference(ref)?.root ?? []),
  );
  return new Set([...Object.values(node?.to ?? {}).flat(), ...read]);
};

const claimed = (base: Flow, remover: Flow, builder: Flow): readonly string[] => {
  const gone = new Set(Object.keys(base.nodes).filter((id) => !Object.hasOwn(remover.nodes, id)));
  if (gone.size === 0) return [];
  return Object.entries(builder.nodes).flatMap(([id, node]) => {
    const before = member(base.nodes, id);
    if (isSame(before, node)) return [];
    const known = neededBy(before);
    return [...neededBy(node)].filter((other) => gone.has(other) && !known.has(other));
  });
};

/** The nodes that one side removed while the other connected to them or read them anew. */
export const claimedNodes = (base: Flow, mine: Flow, theirs: Flow): ReadonlySet<string> =>
  new Set([...claimed(base, mine, theirs), ...claimed(base, theirs, mine)]);
