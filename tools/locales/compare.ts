import type { Texts } from './texts.ts';

/** One line of a skeleton: the English that wants a translation. */
export interface Line {
  /** The first place in which it stands; all places with the same English get the same text. */
  readonly at: string;
  readonly english: string;
  /** Empty until somebody fills it in, or what the same English is elsewhere. */
  readonly text: string;
}

const hasText = (texts: Texts, place: string): boolean => (texts.get(place) ?? '').trim() !== '';

/** The places whose English has no translation. */
export const missingPlaces = (english: Texts, texts: Texts): readonly string[] =>
  [...english.keys()].filter((place) => !hasText(texts, place));

/** The places of translations whose English is gone. */
export const strayPlaces = (english: Texts, texts: Texts): readonly string[] =>
  [...texts.keys()].filter((place) => !english.has(place));

/** What English texts are in the language already, wherever they stand. */
const translations = (english: Texts, texts: Texts): Texts => {
  const known = new Map<string, string>();
  for (const [place, words] of english) {
    if (hasText(texts, place) && !known.has(words)) known.set(words, texts.get(place) ?? '');
  }
  return known;
};

/** What a translator fills in: each English text that lacks a translation somewhere, once; with what it is elsewhere. */
export const skeletonOf = (english: Texts, texts: Texts): readonly Line[] => {
  const elsewhere = translations(english, texts);
  const lines = new Map<string, Line>();
  for (const at of missingPlaces(english, texts)) {
    const words = english.get(at) ?? '';
    if (!lines.has(words))
      lines.set(words, { at, english: words, text: elsewhere.get(words) ?? '' });
  }
  return [...lines.values()];
};

/** The texts with a filled skeleton put in; what is there already stays. */
export const merged = (english: Texts, texts: Texts, filled: readonly Line[]): Texts => {
  const byEnglish = new Map(filled.map((line) => [line.english, line.text.trim()]));
  const added = missingPlaces(english, texts).flatMap((place): [string, string][] => {
    const text = byEnglish.get(english.get(place) ?? '') ?? '';
    return text === '' ? [] : [[place, text]];
  });
  return new Map([...texts, ...added]);
};

/** The texts without those for something that no longer exists. */
export const pruned = (english: Texts, texts: Texts): Texts =>
  new Map([...texts].filter(([place]) => english.has(place)));

/** The lines of a filled skeleton that no unit says, such as one whose English was altered. */
export const unknownLines = (english: Texts, filled: readonly Line[]): readonly Line[] => {
  const known = new Set(english.values());
  return filled.filter((line) => !known.has(line.english));
};
