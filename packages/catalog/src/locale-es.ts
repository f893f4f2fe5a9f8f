import json from '../locales/es.json' with { type: 'json' };
import type { Locale } from './localized.ts';

/** The words of all units in Spanish. */
export const spanish: Locale = json;
