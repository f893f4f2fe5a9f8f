import { type Conflict, type FlowNode, isSame, manifestFor, type Value } from '@offhook/flow';
import { faceOfReference } from '../fields/reference-face.ts';
import { textOf } from '../value-text.ts';
import { socketName } from '../words/flow-words.ts';
import { wordFor } from '../words/words.ts';
import { blockIn, inputIn, type Naming } from './thing-name.ts';

const valueText = (value: Value, { flows: [flow], known, words }: Naming): string => {
  if ('ref' in value && flow !== undefined) {
    const { source, path } = faceOfReference(flow, known, value.ref, words);
    return path === '' ? source : `${source} › ${path}`;
  }
  const text = textOf(value);
  if (text !== '') return `“${text}”`;
  return 'value' in value ? words.drafts.nothing : JSON.stringify(value);
};

const waysText = (ids: readonly string[], naming: Naming): string =>
  ids.length === 0 ? naming.words.drafts.nothing : ids.map((id) => blockIn(naming, id)).join(', ');

/** A block that was changed as a whole: what it does, and what of it is not as before. */
const nodeText = (id: string, node: FlowNode, before: unknown, naming: Naming): string => {
  const { known, words } = naming;
  const old = (before ?? {}) as Partial<FlowNode>; // cast: the same block before, or nothing
  const does =
    manifestFor(known, node)?.title ?? wordFor(words.structures, node.kind ?? node.action ?? '');
  const inputs = Object.entries(node.inputs ?? {})
    .filter(([input, value]) => !isSame(value, old.inputs?.[input]))
    .map(([input, value]) => `${inputIn(naming, id, input)}: ${valueText(value, naming)}`);
  const ways = Object.entries(node.to ?? {})
    .filter(([socket, ids]) => !isSame(ids, old.to?.[socket]))
    .map(([socket, ids]) => `${socketName(socket, words)} → ${waysText(ids, naming)}`);
  return [does, ...inputs, ...ways].join(' · ');
};

const triggersText = (value: unknown, { known }: Naming): string =>
  (Array.isArray(value) ? value : [])
    .map(({ source, event }) => `${known.sources[source]?.title ?? source} · ${event}`)
    .join(', ');

/** What one side made of what is in conflict, in words; `naming` reads that side's flow first. */
export const sideText = (
  { path, base }: Pick<Conflict, 'path' | 'base'>,
  value: unknown,
  naming: Naming,
): string => {
  const { drafts } = naming.words;
  const [whole = '', id = '', part] = path;
  if (value === undefined) {
    return whole === 'nodes' && part === undefined ? drafts.removed : drafts.nothing;
  }
  if (part === 'inputs') return valueText(value as Value, naming); // cast: inputs hold values
  if (part === 'to') return waysText(value as readonly string[], naming); // cast: ways hold ids
  if (whole === 'nodes' && part === undefined) {
    return nodeText(id, value as FlowNode, base, naming); // cast: nodes are all that stands there
  }
  if (whole === 'triggers') return triggersText(value, naming) || drafts.nothing;
  return typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
};
