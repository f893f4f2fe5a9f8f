import { type Language, languageFor } from '../words/words.ts';

const key = 'offhook-studio-language';

/** The language of an earlier visit, else the browser's. */
export const readLanguage = (): Language =>
  languageFor(localStorage.getItem(key) ?? navigator.language);

/** Keeps the choice for later visits. */
export const keepLanguage = (language: Language): void => localStorage.setItem(key, language);
