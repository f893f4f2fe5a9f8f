import { english, type StudioWords } from './locales/en.ts';

let spoken: StudioWords = english;

/** The studio's words in the language of the page. */
export const words = (): StudioWords => spoken;

const loaders = {
  de: () => import('./locales/de.ts').then(({ german }) => german),
  en: () => Promise.resolve(english),
  es: () => import('./locales/es.ts').then(({ spanish }) => spanish),
  fr: () => import('./locales/fr.ts').then(({ french }) => french),
  ja: () => import('./locales/ja.ts').then(({ japanese }) => japanese),
} satisfies Record<string, () => Promise<StudioWords>>;

/** A language that the studio speaks. */
export type Language = keyof typeof loaders;

/** The languages of the studio, each by its own name. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  ja: '日本語',
};

/** The studio's language for a tag such as `de-AT`; English where nobody translated. */
export const languageFor = (tag: string): Language => {
  const [primary = ''] = tag.toLowerCase().split(/[-_]/);
  const found = Object.keys(languageNames).find((language) => language === primary);
  return (found ?? 'en') as Language; // cast: one of the names' own keys
};

/** Lets the studio, and the page around it, speak a language from the next rendering on. */
export const speak = async (language: Language): Promise<void> => {
  spoken = await loaders[language]();
  document.documentElement.lang = language;
};
