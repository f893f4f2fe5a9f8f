import { loadTriggerWords } from '../words/load-trigger-words.ts';
import type { TriggerWords } from '../words/trigger-words.ts';

/** Loads what says when and how a flow runs, and answers its words in a language. */
export const loadTriggers = async (language: string): Promise<TriggerWords> => {
  const [{ defineTriggers }, words] = await Promise.all([
    import('./define.ts'),
    loadTriggerWords(language),
  ]);
  defineTriggers();
  return words;
};
