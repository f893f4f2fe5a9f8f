import type { Manifests } from '@offhook/contract';
import { type Flow, formatReference, parseReference } from '@offhook/flow';
import { blockName } from '../words/flow-words.ts';
import { type Words, wordFor } from '../words/words.ts';

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
