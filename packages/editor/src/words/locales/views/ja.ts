import type { ViewWords } from '../../view-words.ts';
import { englishViews } from './en.ts';

export const japaneseViews: ViewWords = englishViews;
