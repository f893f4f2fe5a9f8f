import type { ActionManifest, Manifests } from '@offhook/contract';
import {
  connectionsFrom,
  describe,
  type Flow,
  type FlowNode,
  isBlock,
  upstreamOf,
} from '@offhook/flow';
import { choicesOf } from '../explorer/choices.ts';
import { type Spoken, textScore } from '../explorer/search.ts';
import type { Spot } from './spot.ts';

/** A block that the quick list offers. */
export interface Candidate {
  readonly choice: string;
  /** Absent for Start and End. */
  readonly card?: ActionManifest | undefined;
  /** The best reason for its place in the list. */
  readonly why?: 'fits' | 'used' | 'recent' | 'follows' | undefined;
}

/** What the quick list is asked. */
export interface Asked {
  readonly flow: Flow;
  readonly manifests: Manifests;
  readonly spoken: Spoken;
  readonly text: string;
  readonly spot: Spot;
  /** What the person placed lately, the latest first. */
  readonly recent: readonly string[];
}

const choiceOfNode = (node: FlowNode | undefined): string | undefined => {
  if (node === undefined) return undefined;
  return isBlock(node) ? node.action : `control:${node.kind}`;
};

const beforeOf = ({ after, into, to }: Spot): string | undefined =>
  after?.node ?? into?.from ?? (to?.side === 'output' ? to.node : undefined);

const socketOf = ({ after, into, to }: Spot): string | undefined =>
  after?.socket ?? into?.socket ?? (to?.side === 'output' ? to.socket : undefined);

/** What a flow tells of the place: what could be read there, and what usually follows. */
interface Place {
  readonly source: string | undefined;
  readonly group: string | undefined;
  readonly socket: string | undefined;
  readonly names: ReadonlySet<string>;
  readonly formats: ReadonlySet<string>;
  readonly uses: ReadonlyMap<string, number>;
  readonly follows: ReadonlySet<string>;
  readonly isOfContacts: boolean;
}

const placeOf = ({ flow, manifests, spot }: Asked): Place => {
  const before = beforeOf(spot);
  const node = before === undefined ? undefined : flow.nodes[before];
  const source = choiceOfNode(node);
  const upstream = before === undefined ? [] : [...upstreamOf(flow, before), before];
  const fields = upstream.flatMap((id) => {
    const known = flow.nodes[id];
    return known === undefined ? [] : Object.entries(describe(manifests, known).outputs);
  });
  const uses = new Map<string, number>();
  const follows = new Set<string>();
  for (const [id, other] of Object.entries(flow.nodes)) {
    const choice = choiceOfNode(other);
    if (choice === undefined) continue;
    uses.set(choice, (uses.get(choice) ?? 0) + 1);
    if (choice !== source) continue;
    for (const { to } of connectionsFrom(flow, id)) {
      const next = choiceOfNode(flow.nodes[to]);
      if (next !== undefined) follows.add(next);
    }
  }
  return {
    source,
    group: node && describe(manifests, node).group,
    socket: socketOf(spot),
    names: new Set(fields.map(([name]) => name.toLowerCase())),
    formats: new Set(fields.flatMap(([, { format }]) => (format === undefined ? [] : [format]))),
    uses,
    follows,
    isOfContacts: flow.triggers.every(
      ({ source: of }) => (manifests.sources[of]?.about ?? 'contact') === 'contact',
    ),
  };
};

/** How many of an action's needs the blocks before it fill. */
const fitOf = ({ inputs }: ActionManifest, { names, formats }: Place): number => {
  const needed = Object.entries(inputs).filter(
    ([, { optional, initial, from }]) => !optional && initial === undefined && from === undefined,
  );
  const filled = needed.filter(
    ([name, { format }]) =>
      names.has(name.toLowerCase()) || (format !== undefined && formats.has(format)),
  );
  return filled.length === 0 ? 0 : 2 + (2 * filled.length) / needed.length;
};

const isBad = (socket: string | undefined): boolean => socket === 'failure' || socket === 'false';

/** What there is to say for a candidate, by the reason. */
const reasons = (card: ActionManifest, place: Place, recent: readonly string[]) => {
  const late = recent.indexOf(card.id);
  const tells = card.requires.some((port) => port === 'ui' || port === 'log');
  return {
    follows: place.follows.has(card.id) ? 4 : 0,
    fits: fitOf(card, place) + (isBad(place.socket) && tells ? 3 : 0),
    used: Math.min(3, place.uses.get(card.id) ?? 0),
    recent: late === -1 ? 0 : 3 - late / 6,
  };
};

const withheld = (card: ActionManifest, { isOfContacts }: Place): number => {
  const old = card.status === 'deprecated' ? 8 : card.status === 'experimental' ? 1 : 0;
  const needsContact = card.requires.some((port) => port === 'contact');
  return old + (needsContact && !isOfContacts ? 4 : 0);
};

const rated = (card: ActionManifest, place: Place, { text, spoken, recent }: Asked) => {
  const all = reasons(card, place, recent);
  const [why, best] = Object.entries(all).reduce((one, other) => (other[1] > one[1] ? other : one));
  const sum = Object.values(all).reduce((total, each) => total + each, 0);
  const beside = card.group === place.group ? 1 : 0;
  return {
    choice: card.id,
    card,
    why: best === 0 ? undefined : (why as NonNullable<Candidate['why']>), // cast: a key of the reasons
    score: sum + beside - withheld(card, place),
    fit: text.trim() === '' ? 1 : textScore(text, card, spoken),
  };
};

/** Start where there is none, and End, where their names are asked for or nothing is. */
const structures = ({ flow, text, spot, spoken }: Asked): readonly Candidate[] => {
  const asked = text.trim().toLowerCase();
  const isFirst = !Object.values(flow.nodes).some(({ kind }) => kind === 'start');
  const offered = [
    ...(isFirst && beforeOf(spot) === undefined ? (['start'] as const) : []),
    ...(spot.into === undefined && spot.to?.side !== 'input' ? (['end'] as const) : []),
  ];
  return offered
    .filter((kind) =>
      [kind, spoken.words.structures[kind].toLowerCase()].some((name) => name.startsWith(asked)),
    )
    .map((choice) => ({ choice }));
};

/** What can be placed at a spot, the likeliest first. */
export const candidatesFor = (asked: Asked): readonly Candidate[] => {
  const place = placeOf(asked);
  const { language } = asked.spoken.words;
  const found = choicesOf(asked.manifests)
    .map((card) => rated(card, place, asked))
    .filter(({ fit }) => fit > 0)
    .sort(
      (a, b) =>
        b.fit - a.fit || b.score - a.score || a.card.title.localeCompare(b.card.title, language),
    );
  const ends = structures(asked);
  const leads = asked.text.trim() !== '' || isBad(place.socket) || ends[0]?.choice === 'start';
  const shown = found.map(({ choice, card, why }) => ({ choice, card, why }));
  return leads ? [...ends, ...shown] : [...shown.slice(0, 5), ...ends, ...shown.slice(5)];
};
