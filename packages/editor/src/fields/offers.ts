import type { Manifests } from '@offhook/contract';
import {
  type Flow,
  formatReference,
  isBlock,
  manifestFor,
  outlineOf,
  parseReference,
  upstreamOf,
} from '@offhook/flow';
import { blockName } from '../words/flow-words.ts';
import { type Words, wordFor } from '../words/words.ts';

/** A value that an input can be given: a reference, and what it is called. */
export interface Offer {
  readonly ref: string;
  readonly label: string;
  readonly note?: string;
}

/** Offers that come from one place, such as one block. */
export interface OfferGroup {
  readonly title: string;
  /** The block's id, where it comes from a block. */
  readonly id?: string;
  readonly offers: readonly Offer[];
}

const refTo = (root: string, ...path: readonly string[]): string =>
  formatReference({ root, aspect: 'output', path });

const rootGroup = (
  title: string,
  root: string,
  members: readonly (readonly [string, string])[],
): OfferGroup => ({
  title,
  offers: members.map(([path, note]) => ({
    ref: refTo(root, ...path.split('.')),
    label: path,
    note,
  })),
});

const blockGroup = (
  flow: Flow,
  manifests: Manifests,
  id: string,
  words: Words,
): OfferGroup | undefined => {
  const { result, trueOrFalse, message, whyFailed } = words.offers;
  const node = flow.nodes[id];
  const manifest = manifestFor(manifests, node);
  if (node === undefined || !isBlock(node) || manifest === undefined) return undefined;
  const outputs = Object.entries(manifest.sockets.outputs).map(([name, { title }]) => ({
    ref: refTo(id, name),
    label: name,
    ...(title !== name && { note: title }),
  }));
  const extras: Readonly<Record<string, readonly Offer[]>> = {
    branch: [{ ref: id, label: result, note: trueOrFalse }],
    outcome: [{ ref: `${id}#error.message`, label: message, note: whyFailed }],
  };
  const offers = [...outputs, ...(extras[manifest.sockets.family] ?? [])];
  return offers.length === 0
    ? undefined
    : { title: blockName(flow, id, manifests, words), id, offers };
};

const eventGroups = (
  flow: Flow,
  manifests: Manifests,
  { offers: { roots, contact, agent } }: Words,
): readonly OfferGroup[] => {
  const fields = new Map<string, string>();
  const abouts = new Set<string>();
  for (const { source, event } of flow.triggers) {
    const manifest = manifests.sources[source];
    if (manifest !== undefined) abouts.add(manifest.about);
    for (const [name, { title }] of Object.entries(manifest?.events[event]?.payload ?? {})) {
      fields.set(name, title);
    }
  }
  const isOpen = flow.triggers.length === 0;
  return [
    ...(fields.size > 0 ? [rootGroup(roots.payload, 'payload', [...fields])] : []),
    ...(isOpen || abouts.has('contact')
      ? [rootGroup(roots.contact, 'contact', Object.entries(contact))]
      : []),
    ...(isOpen || abouts.has('contact') || abouts.has('agent')
      ? [rootGroup(roots.agent, 'agent', Object.entries(agent))]
      : []),
  ];
};

/** All that a block's inputs can refer to: what every block before it returns, then event, contact and agent. */
export const offersFor = (
  flow: Flow,
  manifests: Manifests,
  node: string,
  words: Words,
): readonly OfferGroup[] => {
  const before = upstreamOf(flow, node);
  const blocks = outlineOf(flow).flatMap((id) => {
    const group =
      before.has(id) && id !== node ? blockGroup(flow, manifests, id, words) : undefined;
    return group === undefined ? [] : [group];
  });
  return [...blocks, ...eventGroups(flow, manifests, words)];
};

/** How a reference is shown: where it reads, and what. */
export interface ReferenceFace {
  readonly source: string;
  readonly path: string;
  /** False where no block has the id that it names. */
  readonly isKnown: boolean;
}

/** The face of a reference, as a chip shows it. */
export const faceOfReference = (
  flow: Flow,
  manifests: Manifests,
  ref: string,
  words: Words,
): ReferenceFace => {
  const parsed = parseReference(ref);
  if (parsed === undefined) return { source: ref, path: '', isKnown: false };
  const { root, aspect, path } = parsed;
  const isNode = Object.hasOwn(flow.nodes, root);
  const { roots } = words.offers;
  const source = isNode ? blockName(flow, root, manifests, words) : wordFor(roots, root);
  const tail = formatReference({ root: '', aspect, path }).replace(/^\./, '');
  return { source, path: tail, isKnown: isNode || Object.hasOwn(roots, root) };
};
