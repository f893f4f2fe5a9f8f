import { problemSentence } from '../words/flow-words.ts';
import type { Words } from '../words/words.ts';
import type { TextRemark } from './check-text.ts';

/** What is said of a place in the text, in the language of the editor; what it needs to say exactly stays English. */
export const remarkSentence = (remark: TextRemark, words: Words): string => {
  if (remark.code === 'unreadable-file') return words.fields.notJson;
  return remark.code === 'wrong-shape' ? remark.message : problemSentence(remark, words);
};
