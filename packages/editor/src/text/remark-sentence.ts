import { problemSentence } from '../words/flow-words.ts';
import type { Words } from '../words/words.ts';
import type { TextRemark } from './check-text.ts';

/** What is said of a place in the text, in the language of the editor; what it needs to say exactly stays English. */
export const remarkSentence = (remark: TextRemark, words: Words): string =>
  remark.code === 'wrong-shape' || remark.code === 'unreadable-file'
    ? remark.message
    : problemSentence(remark, words);
