import type { ActionManifest, Manifests } from '@offhook/contract';
import { english } from '../words/locales/en.ts';
import { type Words, wordFor } from '../words/words.ts';

/** What the Explorer is asked for. */
export interface Query {
  readonly text: string;
  readonly groups: ReadonlySet<string>;
  readonly tags: ReadonlySet<string>;
}

/** The language of what is searched, and what is searched beside it. */
export interface Spoken {
  readonly words: Words;
  /** The actions as they are called in English; absent where those searched are in English. */
  readonly inEnglish?: Manifests | undefined;
}

const plain = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

const aliasesOf = ({ aliases }: ActionManifest): readonly string[] => [
  ...(aliases?.titles ?? []),
  ...(aliases?.legacyTypes ?? []),
];

const wordsOf = ({ tags = [], keywords = [] }: ActionManifest): readonly string[] => [
  ...tags,
  ...keywords,
];

const wordScore = (word: string, action: ActionManifest): number => {
  const title = plain(action.title);
  if (title.startsWith(word)) return 6;
  if (title.split(/[^\p{L}\p{N}]+/u).some((part) => part.startsWith(word))) return 5;
  if (title.includes(word)) return 4;
  if (aliasesOf(action).some((alias) => plain(alias).includes(word))) return 3;
  if (wordsOf(action).some((known) => plain(known).includes(word))) return 2;
  if (action.id.includes(word) || plain(action.description).includes(word)) return 1;
  return 0;
};

const nameScore = (name: string, action: ActionManifest): number => {
  if (plain(action.title) === name) return 8;
  return aliasesOf(action).some((alias) => plain(alias) === name) ? 7 : 0;
};

/** An action under all the names by which it is found: those that it shows, and those in English. */
const facesOf = (
  action: ActionManifest,
  { words, inEnglish }: Spoken,
): readonly ActionManifest[] => {
  const tags = (action.tags ?? []).map((tag) => wordFor(words.tags, tag));
  const original = inEnglish?.actions[action.id];
  return [{ ...action, tags }, ...(original === undefined ? [] : [original])];
};

/** How well an action fits a search, by its whole name, else by the weakest of the words; 0 is not at all. */
const scoreOf = (text: string, faces: readonly ActionManifest[]): number => {
  const words = plain(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return 1;
  const best = (score: (face: ActionManifest) => number): number => Math.max(...faces.map(score));
  const byName = best((face) => nameScore(words.join(' '), face));
  if (byName > 0) return byName;
  return Math.min(...words.map((word) => best((face) => wordScore(word, face))));
};

/** How well an action fits what is typed, in the language shown and in English; 0 is not at all. */
export const textScore = (text: string, action: ActionManifest, spoken: Spoken): number =>
  scoreOf(text, facesOf(action, spoken));

const isWithin = ({ groups, tags }: Query, action: ActionManifest): boolean =>
  (groups.size === 0 || groups.has(action.group)) &&
  (tags.size === 0 || (action.tags ?? []).some((tag) => tags.has(tag)));

const byTitle = (a: ActionManifest, b: ActionManifest, { words }: Spoken): number =>
  a.title.localeCompare(b.title, words.language);

/** The actions that fit a query, the best first, then by title. */
export const findActions = (
  actions: readonly ActionManifest[],
  query: Query,
  spoken: Spoken = { words: english },
): readonly ActionManifest[] =>
  actions
    .filter((action) => isWithin(query, action))
    .map((action) => ({ action, score: textScore(query.text, action, spoken) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || byTitle(a.action, b.action, spoken))
    .map(({ action }) => action);

/** How often each word occurs, the words in order of the alphabet. */
export const countOf = (words: readonly string[]): readonly (readonly [string, number])[] => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a.localeCompare(b));
};

/** The words that occur most, in the order in which they were. */
export const mostUsed = (
  words: readonly (readonly [string, number])[],
  limit: number,
): readonly (readonly [string, number])[] => {
  const most = new Set([...words].sort(([, a], [, b]) => b - a).slice(0, limit));
  return words.filter((word) => most.has(word));
};
