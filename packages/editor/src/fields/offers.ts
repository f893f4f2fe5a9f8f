import type { FieldKind, Json, Manifests } from '@offhook/contract';
import {
  describe,
  type Flow,
  type Foreseen,
  foresee,
  formatReference,
  type Missing,
  outlineOf,
  parseReference,
  rootFields,
  upstreamOf,
} from '@offhook/flow';
import { blockName } from '../words/flow-words.ts';
import type { ValueWords } from '../words/value-words.ts';
import { type Words, wordFor } from '../words/words.ts';
import { membersOf, sampleOf, sampleText } from './sample.ts';

/** A value that an input can be given: a reference, and what it is called. */
export interface Offer {
  readonly ref: string;
  readonly label: string;
  readonly note?: string;
  readonly kind?: FieldKind;
  /** What it gave before, as a short text. */
  readonly sample?: string;
  /** Why it may not be there, in a sentence. */
  readonly missing?: string;
}

/** Offers that come from one place, such as one block. */
export interface OfferGroup {
  readonly title: string;
  /** The block's id, where it comes from a block. */
  readonly id?: string;
  readonly offers: readonly Offer[];
}

/** What offers are made of. */
export interface OfferScene {
  readonly flow: Flow;
  readonly manifests: Manifests;
  /** The node that is to read a value. */
  readonly node: string;
  readonly words: Words;
  readonly values: ValueWords;
  readonly samples: Readonly<Record<string, Json>>;
}

type Named = Pick<Offer, 'ref' | 'label' | 'note'>;
type Ahead = (node: string, ref: string) => Foreseen;

const refTo = (root: string, ...path: readonly string[]): string =>
  formatReference({ root, aspect: 'output', path });

/** Why a value may not be there, in the language of the editor. */
export const missingText = (missing: Missing, { offers }: ValueWords): string => {
  switch (missing.why) {
    case 'way':
      return offers.missing.way(missing.way);
    case 'trigger':
      return offers.missing.trigger(missing.triggers);
    case 'not-before':
      return offers.missing.later;
    default:
      return offers.missing.sometimes;
  }
};

/** An offer with all that is known of it, and one for each member of what it gave before. */
const told = (scene: OfferScene, ahead: Ahead, named: Named): readonly Offer[] => {
  const { field, missing } = ahead(scene.node, named.ref);
  const sample = sampleOf(scene.samples, named.ref);
  const offer: Offer = {
    ...named,
    ...(field !== undefined && { kind: field.kind }),
    ...(sample !== undefined && { sample: sampleText(sample) }),
    ...(missing !== undefined && { missing: missingText(missing, scene.values) }),
  };
  const members = membersOf(sample).map((name): Offer => {
    const reference = parseReference(named.ref);
    const path = [...(reference?.path ?? []), name];
    const ref = reference === undefined ? named.ref : formatReference({ ...reference, path });
    const given = sampleOf(scene.samples, ref);
    return {
      ref,
      label: `${named.label}.${name}`,
      ...(given !== undefined && { sample: sampleText(given) }),
    };
  });
  return [offer, ...members];
};

const blockGroup = (scene: OfferScene, ahead: Ahead, id: string): OfferGroup | undefined => {
  const { flow, manifests, words, values } = scene;
  const { result, trueOrFalse, message, whyFailed } = words.offers;
  const node = flow.nodes[id];
  if (node === undefined) return undefined;
  const { outputs, action } = describe(manifests, node);
  const named = Object.entries(outputs).map(([name, { title }]) => ({
    ref: refTo(id, name),
    label: name,
    ...(title !== name && { note: title }),
  }));
  const extras: Readonly<Record<string, readonly Named[]>> = {
    branch: [{ ref: id, label: result, note: trueOrFalse }],
    outcome: [
      { ref: `${id}#error.message`, label: message, note: whyFailed },
      { ref: `${id}#error.code`, label: values.offers.code, note: values.offers.whyCode },
    ],
  };
  const offers = [...named, ...(extras[action?.sockets.family ?? ''] ?? [])];
  return offers.length === 0
    ? undefined
    : {
        title: blockName(flow, id, manifests, words),
        id,
        offers: offers.flatMap((offer) => told(scene, ahead, offer)),
      };
};

const rootGroup = (
  scene: OfferScene,
  ahead: Ahead,
  root: 'payload' | 'contact' | 'agent' | 'flow',
  members: readonly (readonly [string, string])[],
): readonly OfferGroup[] => {
  const offers = members.flatMap(([path, note]) =>
    told(scene, ahead, { ref: refTo(root, ...path.split('.')), label: path, note }),
  );
  return offers.length === 0 ? [] : [{ title: scene.words.offers.roots[root], offers }];
};

/** What a root has: what the editor has words for first, then the rest. */
const membersOfRoot = (
  root: 'contact' | 'agent' | 'flow',
  known: Readonly<Record<string, string>>,
  { offers }: ValueWords,
): readonly (readonly [string, string])[] => [
  ...Object.entries(known),
  ...Object.entries(rootFields[root])
    .filter(([name]) => !Object.hasOwn(known, name) && name !== 'parsedNumber')
    .map(([name, { title }]) => {
      const word = wordFor(offers.more, name);
      return [name, word === name ? title : word] as const;
    }),
];

const eventGroups = (scene: OfferScene, ahead: Ahead): readonly OfferGroup[] => {
  const { flow, manifests, words, values } = scene;
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
  const hasContact = isOpen || abouts.has('contact');
  const { contact, agent } = words.offers;
  return [
    ...rootGroup(scene, ahead, 'payload', [...fields]),
    ...(hasContact
      ? rootGroup(scene, ahead, 'contact', membersOfRoot('contact', contact, values))
      : []),
    ...(hasContact || abouts.has('agent')
      ? rootGroup(scene, ahead, 'agent', membersOfRoot('agent', agent, values))
      : []),
    ...rootGroup(scene, ahead, 'flow', membersOfRoot('flow', {}, values)),
  ];
};

/** All that a block's inputs can refer to: what every block before it returns, then event, contact, agent and flow. */
export const offersFor = (scene: OfferScene): readonly OfferGroup[] => {
  const { flow, manifests, node } = scene;
  const ahead = foresee(flow, manifests);
  const before = upstreamOf(flow, node);
  const blocks = outlineOf(flow).flatMap((id) => {
    const group = before.has(id) && id !== node ? blockGroup(scene, ahead, id) : undefined;
    return group === undefined ? [] : [group];
  });
  return [...blocks, ...eventGroups(scene, ahead)];
};
