import type { ViewWords } from './view-words.ts';

const loaders: Readonly<Record<string, () => Promise<ViewWords>>> = {
  de: () => import('./locales/views/de.ts').then(({ germanViews }) => germanViews),
  es: () => import('./locales/views/es.ts').then(({ spanishViews }) => spanishViews),
  fr: () => import('./locales/views/fr.ts').then(({ frenchViews }) => frenchViews),
  ja: () => import('./locales/views/ja.ts').then(({ japaneseViews }) => japaneseViews),
};

/** Loads the words of the views in a language; English where nobody translated. */
export const loadViewWords = async (language: string): Promise<ViewWords> => {
  const load = Object.hasOwn(loaders, language) ? loaders[language] : undefined;
  return load?.() ?? (await import('./locales/views/en.ts')).englishViews;
};
