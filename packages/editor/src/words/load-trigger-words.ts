import type { TriggerWords } from './trigger-words.ts';

const loaders: Readonly<Record<string, () => Promise<TriggerWords>>> = {
  de: () => import('./locales/triggers/de.ts').then(({ germanTriggers }) => germanTriggers),
  es: () => import('./locales/triggers/es.ts').then(({ spanishTriggers }) => spanishTriggers),
  fr: () => import('./locales/triggers/fr.ts').then(({ frenchTriggers }) => frenchTriggers),
  ja: () => import('./locales/triggers/ja.ts').then(({ japaneseTriggers }) => japaneseTriggers),
};

/** Loads the words of triggers in a language; English where nobody translated. */
export const loadTriggerWords = async (language: string): Promise<TriggerWords> => {
  const load = Object.hasOwn(loaders, language) ? loaders[language] : undefined;
  return load?.() ?? (await import('./locales/triggers/en.ts')).englishTriggers;
};
