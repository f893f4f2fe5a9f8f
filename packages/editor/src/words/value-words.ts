import type { Fix } from '@offhook/flow';
import { languageWithWords } from './load-words.ts';
import type { englishValues } from './locales/values/en.ts';

/** What inputs, values and problems say in one language; they come with the panels that show them. */
export type ValueWords = typeof englishValues;

const loaders: Readonly<Record<string, () => Promise<ValueWords>>> = {};

/** Loads the words of values in a language; English where nobody translated. */
export const loadValueWords = async (language: string): Promise<ValueWords> => {
  const load = loaders[languageWithWords(language)];
  return load?.() ?? (await import('./locales/values/en.ts')).englishValues;
};

/** What a fix does, in the language of the editor. */
export const fixTitle = ({ kind, about: { what, other } }: Fix, { fixes }: ValueWords): string =>
  fixes[kind](what, other);
