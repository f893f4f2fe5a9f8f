import type { englishTriggers } from './locales/triggers/en.ts';

/** What the options of triggers and runs say in one language; they come with those. */
export type TriggerWords = typeof englishTriggers;
