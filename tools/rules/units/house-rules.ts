import { isDeepStrictEqual } from 'node:util';
import {
  type ActionManifest,
  type Arrival,
  type Exit,
  type Field,
  leaveBy,
  type Signal,
  type Sockets,
  type SourceManifest,
  socketNames,
} from '@offhook/contract';
import { camelCase } from '../../workspace/words.ts';
import { groups } from './groups.ts';
import { tags as known } from './tags.ts';

/** One worked case of a stream action, as far as the rules look at it. */
export interface StreamCase {
  readonly given: readonly Arrival<unknown>[];
  readonly emits: readonly Exit<unknown>[];
}

/** A unit as its folder holds it. */
export interface FoundUnit {
  readonly kind: 'action' | 'source';
  /** The folder's last part. */
  readonly id: string;
  /** What the package.json calls it. */
  readonly packageName: string;
  /** Names of the values that its door exports. */
  readonly exported: readonly string[];
  readonly manifest: ActionManifest | SourceManifest;
  /** What each of its examples emits; undefined where it has none. */
  readonly emitted?: readonly (readonly object[])[];
  /** The worked cases of a stream action. */
  readonly streamed?: readonly StreamCase[];
}

type Sentences = readonly string[];

const isAction = (manifest: FoundUnit['manifest']): manifest is ActionManifest =>
  'sockets' in manifest;

const oneName = ({ kind, id, packageName, exported, manifest }: FoundUnit): Sentences => [
  ...(manifest.id === id ? [] : [`Its id is "${manifest.id}", its folder "${id}".`]),
  ...(packageName === `@offhook/${kind}-${id}` ? [] : [`Its package is named ${packageName}.`]),
  ...(isDeepStrictEqual(exported, [camelCase(id)])
    ? []
    : [`It exports ${exported.join(', ') || 'nothing'}; it has one value, ${camelCase(id)}.`]),
  ...(isAction(manifest) && !groups.includes(manifest.group)
    ? [`"${manifest.group}" is no group of actions.`]
    : []),
];

const titled = (named: Readonly<Record<string, Field>>): Sentences =>
  Object.entries(named)
    .filter(([, { title }]) => !/^[A-Z0-9](.{0,48}[^.])?$/.test(title))
    .map(
      ([name, { title }]) =>
        `The field ${name} has the title "${title}", which does not read well.`,
    );

const fieldsOf = (manifest: FoundUnit['manifest']): Sentences =>
  isAction(manifest)
    ? [...titled(manifest.inputs), ...titled(manifest.sockets.outputs)]
    : Object.values(manifest.events).flatMap(({ payload, settings = {} }) => [
        ...titled(payload),
        ...titled(settings),
      ]);

const readsWell = ({ manifest }: FoundUnit): Sentences => [
  ...(/^[A-Z].{0,48}[^.]$/.test(manifest.title)
    ? []
    : [
        `The title "${manifest.title}" is not in Title Case, at most 50 characters, without full stop.`,
      ]),
  ...(/^[A-Z].{9,138}\.$/.test(manifest.description)
    ? []
    : [`The description "${manifest.description}" is not one sentence of at most 140 characters.`]),
  ...fieldsOf(manifest),
];

/** The sockets that examples must reach; a case stands for all cases. */
const unshown = (manifest: ActionManifest, shown: ReadonlySet<unknown>): Sentences => {
  const missing = socketNames(manifest.sockets).filter((socket) => !shown.has(socket));
  const noCase = manifest.sockets.family === 'cases' && shown.size < 2 && shown.has('otherwise');
  return noCase ? [...missing, 'any case'] : missing;
};

const unreached = (manifest: ActionManifest, signals: readonly object[]): Sentences =>
  unshown(manifest, new Set(signals.map((signal) => 'socket' in signal && signal.socket))).map(
    (socket) => `No example leaves by ${socket}.`,
  );

const showsAll = ({ manifest, emitted }: FoundUnit): Sentences => {
  if (isAction(manifest) && manifest.stream === true) return [];
  if (emitted === undefined || emitted.length === 0) return ['It has no examples.'];
  return isAction(manifest) ? unreached(manifest, emitted.flat()) : [];
};

/** A run that another made wait or drop is what a stream action is for. */
const holdsBack = ({ given, emits }: StreamCase): boolean =>
  emits.some(({ at, of, drops }) => drops === true || at > (given[of]?.at ?? at));

const contactsThatLeave = ({ given, emits }: StreamCase): ReadonlySet<string> =>
  new Set(emits.flatMap(({ of, drops }) => (drops ? [] : [given[of]?.contactId ?? []].flat())));

const lostIn = ({ given, emits }: StreamCase, place: number): Sentences =>
  given.flatMap(({ endsAt }, of) =>
    endsAt === undefined && !emits.some((exit) => exit.of === of)
      ? [`Run ${of} of example ${place} neither leaves nor ends: it would wait for its time limit.`]
      : [],
  );

/** What leaves by a stream action's sockets; its failure never does. */
const leftBy = ({ sockets }: ActionManifest, cases: readonly StreamCase[]): readonly Signal[] => {
  const leave = leaveBy(sockets as Sockets); // cast: a manifest's sockets are what the action said
  const results = cases.flatMap(({ emits }) => emits.filter(({ drops }) => !drops));
  return results.map(({ leaves }) => leave(leaves));
};

const showsStream = ({ manifest, streamed = [] }: FoundUnit): Sentences => {
  if (!isAction(manifest) || manifest.stream !== true) return [];
  return [
    ...(streamed.some(holdsBack) ? [] : ['No example shows a run that waits or is dropped.']),
    ...(streamed.some((each) => contactsThatLeave(each).size > 1)
      ? []
      : ['No example shows two contacts kept apart, both of which leave.']),
    ...unreached(manifest, leftBy(manifest, streamed)),
    ...streamed.flatMap(lostIn),
  ];
};

const isTagged = ({ manifest: { tags = [], keywords = [] } }: FoundUnit): Sentences => [
  ...tags
    .filter((tag) => !known.has(tag))
    .map((tag) => `"${tag}" is no tag of tools/rules/units/tags.ts; make it one of the keywords.`),
  ...(tags.length > 4 ? [`It has ${tags.length} tags; four say enough.`] : []),
  ...keywords
    .filter((word, index) => tags.includes(word) || keywords.indexOf(word) !== index)
    .map((word) => `The keyword "${word}" is said twice.`),
  ...keywords
    .filter((word) => word !== word.toLowerCase())
    .map((word) => `The keyword "${word}" is not in lower case; search knows no case.`),
];

const survivesJson = ({ manifest }: FoundUnit): Sentences =>
  isDeepStrictEqual(JSON.parse(JSON.stringify(manifest)), manifest)
    ? []
    : ['Its manifest does not survive JSON: keep functions, undefined and classes out of fields.'];

/** What a unit does against the rules of the house, sentence by sentence. */
export const judgeUnit = (unit: FoundUnit): Sentences => [
  ...oneName(unit),
  ...readsWell(unit),
  ...showsAll(unit),
  ...showsStream(unit),
  ...isTagged(unit),
  ...survivesJson(unit),
];

/** Names that more than one unit claims: imports and searches would find the wrong one. */
export const claimedTwice = (units: readonly FoundUnit[]): Sentences => {
  const claims = new Map<string, string[]>();
  for (const { kind, manifest } of units) {
    const { titles = [], legacyTypes = [] } = manifest.aliases ?? {};
    const spelled = [manifest.title, ...titles].map((title) => title.toLowerCase());
    for (const name of new Set([...spelled, ...legacyTypes])) {
      const claim = `${kind} "${name}"`;
      claims.set(claim, [...(claims.get(claim) ?? []), manifest.id]);
    }
  }
  return [...claims]
    .filter(([, ids]) => ids.length > 1)
    .map(([claim, ids]) => `${claim} is claimed by ${ids.join(' and ')}.`);
};

/** Tags that too few units have to be filtered by: fewer than three. */
export const rareTags = (units: readonly FoundUnit[]): Sentences => {
  const used = units.flatMap(({ manifest: { tags = [] } }) => tags);
  return [...known.keys()]
    .filter((tag) => used.filter((each) => each === tag).length < 3)
    .map((tag) => `The tag "${tag}" is on fewer than three units; make it a keyword of theirs.`);
};
