import type { Field, Json, Manifests, SuggestionPort } from '@offhook/contract';
import { describe, type Fix, type Flow, type Problem } from '@offhook/flow';
import type { ValueWords } from '../words/value-words.ts';
import type { Words } from '../words/words.ts';
import type { OfferGroup } from './offers.ts';

/** What a control knows beyond its own value: the flow around it, what can be chosen, and the words to say it in. */
export interface Around {
  readonly words: Words;
  readonly values: ValueWords;
  readonly flow: Flow;
  readonly manifests: Manifests;
  readonly node: string;
  readonly groups: readonly OfferGroup[];
  readonly samples: Readonly<Record<string, Json>>;
  readonly suggestions: SuggestionPort | undefined;
  /** The ways to settle a problem. */
  readonly fixes: (problem: Problem) => readonly Fix[];
  /** The ways to make a value that an input reads fit better, though nothing is wrong with it. */
  readonly conversions: (input: string, wanted: Field, ref: string) => readonly Fix[];
}

/** The CRM object that the block names in the input for it: what its fields belong to. */
export const objectNamed = ({ flow, manifests, node }: Around): string | undefined => {
  const found = flow.nodes[node];
  if (found === undefined) return undefined;
  const asks = ([, { suggest }]: readonly [string, Field]): boolean => suggest === 'crm-objects';
  const [name = ''] = Object.entries(describe(manifests, found).inputs).find(asks) ?? [];
  const given = found.inputs?.[name];
  const fixed = given !== undefined && 'value' in given ? given.value : undefined;
  return typeof fixed === 'string' && fixed !== '' ? fixed : undefined;
};
