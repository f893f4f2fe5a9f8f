const prefixes: Readonly<Record<string, string>> = {
  Account: '001',
  Contact: '003',
  User: '005',
  Opportunity: '006',
  Case: '500',
  Campaign: '701',
  Lead: '00Q',
  Task: '00T',
  Event: '00U',
};

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/** The three letters that tell upper from lower case in the fifteen before them. */
const suffix = (id: string): string =>
  [0, 5, 10]
    .map((start) => {
      const capitals = Array.from(id.slice(start, start + 5)).map((letter) =>
        letter >= 'A' && letter <= 'Z' ? 1 : 0,
      );
      return letters[capitals.reduce<number>((sum, bit, place) => sum + (bit << place), 0)];
    })
    .join('');

/** The 18-character id of the record that was made as the `count`th of its type. */
export const recordId = (type: string, count: number, customTypes: readonly string[]): string => {
  const prefix =
    prefixes[type] ?? `a${String(Math.max(0, customTypes.indexOf(type))).padStart(2, '0')}`;
  const id = `${prefix}${String(count).padStart(12, '0')}`;
  return `${id}${suffix(id)}`;
};

const shortLength = 15;

/** What the 15- and the 18-character spelling of an id have in common. */
export const idKey = (id: string): string =>
  id.length > shortLength ? id.slice(0, shortLength) : id;
