import type { Manifests } from '@offhook/contract';
import { describe, type Flow, outlineOf, type Value } from '@offhook/flow';
import { blockName } from '../words/flow-words.ts';
import type { Words } from '../words/words.ts';

/** A place of a flow that holds what was looked for. */
export interface Hit {
  /** The node; the first member of a group; undefined for notes. */
  readonly node?: string | undefined;
  readonly note?: string | undefined;
  readonly where: 'title' | 'id' | 'action' | 'value' | 'note' | 'group';
  /** The input whose value it is. */
  readonly input?: string | undefined;
  /** The text that holds it. */
  readonly text: string;
}

const plain = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

const textsIn = (value: Value): readonly string[] => {
  if ('ref' in value) return [value.ref];
  if ('template' in value) return [value.template];
  if ('list' in value) return value.list.flatMap(textsIn);
  if ('record' in value) {
    return Object.entries(value.record).flatMap(([key, item]) => [key, ...textsIn(item)]);
  }
  const fixed = value.value;
  return [typeof fixed === 'string' ? fixed : (JSON.stringify(fixed) ?? '')];
};

/** All places of a flow that hold a text, in the order in which a person reads the flow. */
export const findInFlow = (
  flow: Flow,
  manifests: Manifests,
  words: Words,
  text: string,
): readonly Hit[] => {
  const wanted = plain(text.trim());
  if (wanted === '') return [];
  const holds = (some: string): boolean => plain(some).includes(wanted);
  const ofNodes = outlineOf(flow).flatMap((node): readonly Hit[] => {
    const known = flow.nodes[node];
    if (known === undefined) return [];
    const title = blockName(flow, node, manifests, words);
    const does = describe(manifests, known).title;
    const action = known.action ?? known.kind ?? '';
    const names: readonly Hit[] = [
      { node, where: 'title', text: title },
      ...(does === title ? [] : [{ node, where: 'action' as const, text: does }]),
      { node, where: 'id', text: node },
    ];
    const named =
      names.find((hit) => holds(hit.text)) ??
      (holds(action) ? { node, where: 'action' as const, text: action } : undefined);
    const values = Object.entries(known.inputs ?? {}).flatMap(([input, value]) => {
      const found = textsIn(value).find(holds);
      return found === undefined ? [] : [{ node, where: 'value' as const, input, text: found }];
    });
    return [...(named ? [named] : []), ...values];
  });
  const groups = Object.values(flow.groups ?? {})
    .filter(({ title }) => holds(title))
    .map(({ title, members }): Hit => ({ node: members[0], where: 'group', text: title }));
  const notes = Object.entries(flow.notes ?? {})
    .filter(([, note]) => holds(note.text))
    .map(([note, of]): Hit => ({ note, where: 'note', text: of.text }));
  return [...ofNodes, ...groups, ...notes];
};
