import type { Fix } from '@offhook/flow';
import { languageWithWords } from './load-words.ts';
import type { ValueWords } from './locales/values/en.ts';

export type { ValueWords };

const loaders: Readonly<Record<string, () => Promise<ValueWords>>> = {
  de: () => import('./locales/values/de.ts').then(({ germanValues }) => germanValues),
  es: () => import('./locales/values/es.ts').then(({ spanishValues }) => spanishValues),
  fr: () => import('./locales/values/fr.ts').then(({ frenchValues }) => frenchValues),
  ja: () => import('./locales/values/ja.ts').then(({ japaneseValues }) => japaneseValues),
};

/** Loads the words of values in a language; English where nobody translated. */
export const loadValueWords = async (language: string): Promise<ValueWords> => {
  const known = languageWithWords(language);
  const load = Object.hasOwn(loaders, known) ? loaders[known] : undefined;
  return load?.() ?? (await import('./locales/values/en.ts')).englishValues;
};

/** What a fix does, in the language of the editor. */
export const fixTitle = ({ kind, about: { what, other } }: Fix, { fixes }: ValueWords): string =>
  fixes[kind](what, other);
