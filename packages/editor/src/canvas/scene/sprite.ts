import type { ActionManifest, Field, Manifests } from '@offhook/contract';
import {
  controlFor,
  type Flow,
  type FlowNode,
  isBlock,
  isControlKind,
  manifestFor,
  type Value,
} from '@offhook/flow';
import { groupNames } from '../../theme/group-shapes.ts';
import { textOf } from '../../value-text.ts';
import { blockName } from '../../words/flow-words.ts';
import type { Words } from '../../words/words.ts';
import { type Outline, outlineOf } from '../outline.ts';

/** What a block says on its face, line by line; absent lines are empty. */
export interface BlockLines {
  readonly title: string;
  /** The action's own title, where people gave the block another. */
  readonly action: string;
  /** The first inputs that it was given. */
  readonly inputs: string;
}

/** What is drawn of one node, and what it was made of. */
export interface Sprite {
  readonly node: FlowNode;
  readonly label: string | undefined;
  readonly lines: BlockLines;
  readonly outline: Outline;
  /** The category; `control` for what steers a flow, absent on Start and End. */
  readonly group: string | undefined;
  /** The category's number: 0 is none, 255 one that is not known. */
  readonly groupNumber: number;
  readonly unknown: boolean;
}

/** All that is drawn alike of all nodes. */
export interface SpriteSource {
  readonly flow: Flow;
  readonly manifests: Manifests;
  readonly words: Words;
}

type Fields = Readonly<Record<string, Field>>;

const longest = 40;

const shortened = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
};

const valueWords = (value: Value): string => {
  if ('ref' in value) return value.ref;
  if ('record' in value) return Object.keys(value.record).join(', ');
  if ('list' in value) return value.list.map(valueWords).join(', ');
  return textOf(value);
};

const inputWords = ({ inputs }: FlowNode, fields: Fields): string => {
  if (inputs === undefined) return '';
  const shown: string[] = [];
  for (const [name, value] of Object.entries(inputs)) {
    const text = shortened(valueWords(value));
    if (text !== '') shown.push(`${fields[name]?.title ?? name}: ${text}`);
    if (shown.length === 2) break;
  }
  return shown.join(' · ');
};

const groupOf = (node: FlowNode, manifest: ActionManifest | undefined): string | undefined => {
  if (isBlock(node)) return manifest?.group;
  return node.kind === 'start' || node.kind === 'end' ? undefined : 'control';
};

const groupNumbers = new Map(groupNames.map((name, index) => [name, index + 1]));

/** All blocks of an action look alike, but for those whose ways out hang on what they were given. */
const outlines = new WeakMap<ActionManifest, Outline>();

const steadyOutlineOf = (node: FlowNode, manifest: ActionManifest | undefined): Outline => {
  if (manifest === undefined || manifest.sockets.family === 'cases')
    return outlineOf(node, manifest);
  const known = outlines.get(manifest) ?? outlineOf(node, manifest);
  outlines.set(manifest, known);
  return known;
};

const isStrange = ({ kind }: FlowNode): boolean =>
  kind !== 'start' && kind !== 'end' && !isControlKind(kind);

/** Makes what is drawn of a node. */
export const spriteOf = (
  { flow, manifests, words }: SpriteSource,
  id: string,
): Sprite | undefined => {
  const node = flow.nodes[id];
  if (node === undefined) return undefined;
  const manifest = manifestFor(manifests, node);
  const control = controlFor(manifests, node);
  const fields = manifest?.inputs ?? control?.inputs ?? {};
  const title = blockName(flow, id, manifests, words);
  const group = groupOf(node, manifest);
  const own = manifest?.title ?? control?.title ?? node.action ?? '';
  return {
    node,
    label: flow.labels?.[id],
    lines: { title, action: own === title ? '' : own, inputs: inputWords(node, fields) },
    outline: steadyOutlineOf(node, manifest),
    group,
    groupNumber: group === undefined ? 0 : (groupNumbers.get(group) ?? 255),
    unknown: isBlock(node) ? manifest === undefined : isStrange(node),
  };
};
