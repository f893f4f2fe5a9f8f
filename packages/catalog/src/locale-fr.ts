import json from '../locales/fr.json' with { type: 'json' };
import type { Locale } from './localized.ts';

/** The words of all units in French. */
export const french: Locale = json;
