import { StreamLanguage, type StringStream } from '@codemirror/language';

/** Words that SOQL keeps for itself. */
export const soqlKeywords = [
  'SELECT',
  'FROM',
  'WHERE',
  'AND',
  'OR',
  'NOT',
  'IN',
  'LIKE',
  'INCLUDES',
  'EXCLUDES',
  'ORDER BY',
  'GROUP BY',
  'HAVING',
  'LIMIT',
  'OFFSET',
  'ASC',
  'DESC',
  'NULLS FIRST',
  'NULLS LAST',
  'TYPEOF',
  'USING SCOPE',
  'WITH',
  'FOR VIEW',
] as const;

const words: ReadonlySet<string> = new Set(
  soqlKeywords.flatMap((keyword) => keyword.toLowerCase().split(' ')),
);
const atoms = /^(?:true|false|null|today|yesterday|tomorrow|(?:last|next|this)_\w+)$/i;

const token = (stream: StringStream, state: { afterFrom: boolean }): string | null => {
  if (stream.eatSpace()) return null;
  if (stream.match(/^'(?:[^'\\]|\\.)*'?/)) return 'string';
  if (stream.match(/^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d))?/)) return 'number';
  if (stream.match(/^-?\d+(?:\.\d+)?/)) return 'number';
  const word = stream.match(/^[A-Za-z_][\w.]*/);
  if (word === null || word === true || word === false) {
    stream.next();
    return null;
  }
  const text = word[0].toLowerCase();
  const isObject = state.afterFrom;
  state.afterFrom = text === 'from';
  if (words.has(text)) return 'keyword';
  if (isObject) return 'typeName';
  return atoms.test(text) ? 'atom' : null;
};

/** SOQL, as far as its colours go. */
export const soqlLanguage = StreamLanguage.define<{ afterFrom: boolean }>({
  name: 'soql',
  startState: () => ({ afterFrom: false }),
  copyState: ({ afterFrom }) => ({ afterFrom }),
  token,
});

/** The object that a query reads; undefined before it names one. */
export const objectOf = (soql: string): string | undefined =>
  /\bfrom\s+([A-Za-z_]\w*)/i.exec(soql)?.[1];
