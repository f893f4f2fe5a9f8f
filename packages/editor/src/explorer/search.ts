import type { ActionManifest } from '@offhook/contract';

/** What the Explorer is asked for. */
export interface Query {
  readonly text: string;
  readonly groups: ReadonlySet<string>;
  readonly tags: ReadonlySet<string>;
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
  if (title.split(/[^a-z0-9]+/).some((part) => part.startsWith(word))) return 5;
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

/** How well an action fits a search, by its whole name, else by the weakest of the words; 0 is not at all. */
export const scoreOf = (text: string, action: ActionManifest): number => {
  const words = plain(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return 1;
  const byName = nameScore(words.join(' '), action);
  return byName > 0 ? byName : Math.min(...words.map((word) => wordScore(word, action)));
};

const isWithin = ({ groups, tags }: Query, action: ActionManifest): boolean =>
  (groups.size === 0 || groups.has(action.group)) &&
  (tags.size === 0 || (action.tags ?? []).some((tag) => tags.has(tag)));

/** The actions that fit a query, the best first, then by title. */
export const findActions = (
  actions: readonly ActionManifest[],
  query: Query,
): readonly ActionManifest[] =>
  actions
    .filter((action) => isWithin(query, action))
    .map((action) => ({ action, score: scoreOf(query.text, action) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.action.title.localeCompare(b.action.title))
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
