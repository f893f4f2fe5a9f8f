import json from '../locales/de.json' with { type: 'json' };
import type { Locale } from './localized.ts';

/** The words of all units in German. */
export const german: Locale = json;
