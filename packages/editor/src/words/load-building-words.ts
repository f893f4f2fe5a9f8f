import type { BuildingWords } from './building-words.ts';

const loaders: Readonly<Record<string, () => Promise<BuildingWords>>> = {
  de: () => import('./locales/building/de.ts').then(({ germanBuilding }) => germanBuilding),
  es: () => import('./locales/building/es.ts').then(({ spanishBuilding }) => spanishBuilding),
  fr: () => import('./locales/building/fr.ts').then(({ frenchBuilding }) => frenchBuilding),
  ja: () => import('./locales/building/ja.ts').then(({ japaneseBuilding }) => japaneseBuilding),
};

/** Loads the words of building in a language; English where nobody translated. */
export const loadBuildingWords = async (language: string): Promise<BuildingWords> => {
  const load = Object.hasOwn(loaders, language) ? loaders[language] : undefined;
  return load?.() ?? (await import('./locales/building/en.ts')).englishBuilding;
};
