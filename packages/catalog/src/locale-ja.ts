import json from '../locales/ja.json' with { type: 'json' };
import type { Locale } from './localized.ts';

/** The words of all units in Japanese. */
export const japanese: Locale = json;
