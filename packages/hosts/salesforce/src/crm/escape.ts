/** Characters that SOSL reads as signs, also within a search term. */
const soslSigns = /[\\?&|!{}[\]()^~*:"'+-]/g;

/** Words that SOSL reads as operators. */
const soslWords = /^(?:and|or|not)$/i;

/** A text as a value of SOQL, in quotes. Nothing in it can end the value. */
export const soqlText = (text: string): string => {
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t');
  return `'${escaped}'`;
};

/** A text as it stands in a LIKE of SOQL between `before` and `after`, in quotes; its own % and _ are only signs. */
export const soqlLike = (text: string, before: string, after: string): string => {
  const literal = soqlText(text).slice(1, -1).replaceAll('%', '\\%').replaceAll('_', '\\_');
  return `'${before}${literal}${after}'`;
};

/** Words of SOSL in which every sign is only a sign; `each` is put after every word. */
export const soslWordsOf = (text: string, each = ''): string =>
  text
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) =>
      soslWords.test(word) ? `"${word}"` : `${word.replaceAll(soslSigns, '\\$&')}${each}`,
    )
    .join(' ');
