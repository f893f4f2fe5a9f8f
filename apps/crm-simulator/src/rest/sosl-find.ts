import { RestFailure } from './rest-failure.ts';

/** One word of a search; `begins` where a star stands behind it. */
export interface FoundWord {
  readonly text: string;
  readonly begins: boolean;
}

/** Words that a record must all hold; of several groups one is enough. */
export type WordGroup = readonly FoundWord[];

type Token = FoundWord | 'or' | 'and';

const malformed = (message: string): RestFailure =>
  new RestFailure(400, 'MALFORMED_SEARCH', message);

const signs = new Set("?&|!{}[]^~:+-'");

interface Reader {
  readonly text: string;
  place: number;
}

const quoted = (reader: Reader): FoundWord => {
  let text = '';
  for (reader.place += 1; reader.place < reader.text.length; reader.place += 1) {
    const sign = reader.text.charAt(reader.place);
    if (sign === '"') {
      reader.place += 1;
      return { text, begins: false };
    }
    if (sign === '\\') reader.place += 1;
    text += reader.text.charAt(reader.place);
  }
  throw malformed('A quotation in FIND has no end.');
};

const ends = /[\s()"]/;

const word = (reader: Reader): Token => {
  let text = '';
  let plain = true;
  for (; reader.place < reader.text.length; reader.place += 1) {
    const sign = reader.text.charAt(reader.place);
    if (ends.test(sign)) break;
    if (sign === '*') {
      reader.place += 1;
      return { text, begins: true };
    }
    if (signs.has(sign)) throw malformed(`"${sign}" in FIND has a meaning of its own; escape it.`);
    if (sign === '\\') {
      plain = false;
      reader.place += 1;
    }
    text += reader.text.charAt(reader.place);
  }
  const operator = text.toLowerCase();
  return plain && (operator === 'or' || operator === 'and') ? operator : { text, begins: false };
};

const tokensOf = (find: string): readonly Token[] => {
  const reader: Reader = { text: find, place: 0 };
  const tokens: Token[] = [];
  while (reader.place < find.length) {
    const sign = find.charAt(reader.place);
    if (/[\s()]/.test(sign)) reader.place += 1;
    else tokens.push(sign === '"' ? quoted(reader) : word(reader));
  }
  return tokens;
};

/** Reads what stands in the braces of FIND; brackets only group here. */
export const readFind = (find: string): readonly WordGroup[] => {
  const groups: FoundWord[][] = [[]];
  for (const token of tokensOf(find)) {
    if (token === 'or') groups.push([]);
    else if (token !== 'and') groups.at(-1)?.push(token);
  }
  const read = groups.filter((group) => group.length > 0);
  if (read.length > 0) return read;
  throw malformed('Nothing stands in FIND.');
};
