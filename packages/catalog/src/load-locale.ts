import type { Locale } from './localized.ts';

type Loaders = Readonly<Record<string, () => Promise<{ readonly default: unknown }>>>;

const loaders: Loaders = {
  de: () => import('../locales/de.json', { with: { type: 'json' } }),
  es: () => import('../locales/es.json', { with: { type: 'json' } }),
  fr: () => import('../locales/fr.json', { with: { type: 'json' } }),
  ja: () => import('../locales/ja.json', { with: { type: 'json' } }),
};

/** The languages into which all units are translated, beside the English that is in the units. */
export const languages: readonly string[] = Object.keys(loaders);

/** Loads the words of a language such as `de` or `fr-CA`; undefined where there are none, as for English. */
export const loadLocale = async (language: string): Promise<Locale | undefined> => {
  const [primary = ''] = language.toLowerCase().split(/[-_]/);
  const loader = Object.hasOwn(loaders, primary) ? loaders[primary] : undefined;
  return loader === undefined ? undefined : ((await loader()).default as Locale); // cast: tools/locales writes and checks these files
};
