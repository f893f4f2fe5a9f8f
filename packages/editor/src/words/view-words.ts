import type { englishViews } from './locales/views/en.ts';

/** What the outline, the text and the runs say in one language; they come with their views. */
export type ViewWords = typeof englishViews;
