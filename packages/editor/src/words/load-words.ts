import { english } from './locales/en.ts';
import type { Words } from './words.ts';

const loaders: Readonly<Record<string, () => Promise<Words>>> = {
  de: () => import('./locales/de.ts').then(({ german }) => german),
  en: () => Promise.resolve(english),
  es: () => import('./locales/es.ts').then(({ spanish }) => spanish),
  fr: () => import('./locales/fr.ts').then(({ french }) => french),
  ja: () => import('./locales/ja.ts').then(({ japanese }) => japanese),
};

/** The language whose words fit a tag such as `de-AT`; English where nobody translated. */
export const languageWithWords = (tag: string): string => {
  const [primary = ''] = tag.split(/[-_]/);
  return Object.hasOwn(loaders, primary) ? primary : 'en';
};

/** Loads the editor's words in a language. */
export const loadWords = async (language: string): Promise<Words> =>
  (await loaders[languageWithWords(language)]?.()) ?? english;
