import { type Json, type JsonRecord, toText } from '@offhook/contract';

/** Goes back to the last `*` and no further, so that no pattern can hang a desktop. */
const fits = (text: readonly string[], pattern: readonly string[]): boolean => {
  let [at, to, star, resume] = [0, 0, -1, 0];
  while (at < text.length) {
    if (pattern[to] === '*') {
      star = to++;
      resume = at;
    } else if (pattern[to] === '?' || pattern[to] === text[at]) {
      at++;
      to++;
    } else if (star >= 0) {
      to = star + 1;
      at = ++resume;
    } else return false;
  }
  while (pattern[to] === '*') to++;
  return to === pattern.length;
};

/** Whether the whole of a text is what a pattern of `*` and `?` stands for. */
export const matches = (text: string, pattern: string): boolean => fits([...text], [...pattern]);

/** The name of the first case that a value belongs to; undefined where there is none. */
export const chooseCase = (
  value: Json,
  named: JsonRecord,
  compareBy: 'value' | 'pattern',
  ignoreCase: boolean,
): string | undefined => {
  const folded = (word: string): string => (ignoreCase ? word.toLowerCase() : word);
  const text = folded(toText(value));
  const found = Object.entries(named).find(([name, wanted]) => {
    const sought = folded(wanted === null || wanted === '' ? name : toText(wanted));
    return compareBy === 'pattern' ? matches(text, sought) : text === sought;
  });
  return found?.[0];
};
