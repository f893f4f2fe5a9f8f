import type { Locale } from './localized.ts';

// One module each, for a page may not import JSON itself.
const loaders: Readonly<Record<string, () => Promise<Locale>>> = {
  de: () => import('./locale-de.ts').then(({ german }) => german),
  es: () => import('./locale-es.ts').then(({ spanish }) => spanish),
  fr: () => import('./locale-fr.ts').then(({ french }) => french),
  ja: () => import('./locale-ja.ts').then(({ japanese }) => japanese),
};

/** The languages into which all units are translated, beside the English that is in the units. */
export const languages: readonly string[] = Object.keys(loaders);

/** Loads the words of a language such as `de` or `fr-CA`; undefined where there are none, as for English. */
export const loadLocale = async (language: string): Promise<Locale | undefined> => {
  const [primary = ''] = language.toLowerCase().split(/[-_]/);
  return Object.hasOwn(loaders, primary) ? loaders[primary]?.() : undefined;
};
