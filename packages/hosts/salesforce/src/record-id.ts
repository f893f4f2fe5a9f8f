const shortId = /^[A-Za-z0-9]{15}$/;
const longId = /^[A-Za-z0-9]{18}$/;
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';
const groups = [0, 5, 10];
const groupLength = 5;

const isCapital = (letter: string): boolean => letter >= 'A' && letter <= 'Z';

const letterFor = (group: string): string =>
  letters.charAt(
    [...group].reduce((sum, letter, place) => sum + (isCapital(letter) ? 2 ** place : 0), 0),
  );

/** A record's id in 18 characters, also where Salesforce gave 15; other texts stay. */
export const recordId = (id: string): string =>
  shortId.test(id)
    ? id + groups.map((start) => letterFor(id.slice(start, start + groupLength))).join('')
    : id;

/** Whether a text can be the id of a record. */
export const isRecordId = (text: string): boolean => shortId.test(text) || longId.test(text);
