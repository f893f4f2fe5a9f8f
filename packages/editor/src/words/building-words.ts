import type { englishBuilding } from './locales/building/en.ts';

/** What building says in one language; it comes with what it is about. */
export type BuildingWords = typeof englishBuilding;
