import { randomInt } from 'node:crypto';

const letters = 'abcdefghijkmnpqrstuvwxyz23456789';

/** An id that nothing has yet: 12 letters and digits that nobody confuses. */
export const freshId = (): string =>
  Array.from({ length: 12 }, () => letters[randomInt(letters.length)]).join('');

/** An id made of a name, for addresses that people read. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replaceAll(/^-+|-+$/g, '') || 'adapter';
